// A conversation with Scalev as an assistant has it: each call real, the answers shortened to what matters.
import { connectScalev } from "./scalev-connection.ts";
import { EVENTS, type Step, type Story, tell } from "./transcript.ts";

const DISPLAY = {
  render_mode: "html",
  html_document: '<!doctype html><html lang="id"><body><h1>Batik asli Jogja</h1></body></html>',
  meta: { lang: "id", title: "Promo Batik", description: "Kemeja batik mulai 185 ribu" },
  ...EVENTS,
};
const business_unique_id = "biz_melati";

const LINE = { quantity: 2, variant_unique_id: "variant_kemejaL" };

const moved = (status: string): Step => ({
  say: `On to ${status}.`,
  tool: "change_order_status",
  args: ({ order }) => ({ business_unique_id, body: { ids: [order], status } }),
  show: ["status", "response.data.status"],
});

const whoAndWhat: readonly Step[] = [
  {
    say: "Who am I, and for which businesses?",
    tool: "get_me",
    show: ["user.fullname", "connected_businesses.name", "access"],
  },
  {
    say: "Two businesses are connected, so a call must name one.",
    tool: "get",
    args: { operation_id: "listOrders" },
  },
];

const pages: readonly Step[] = [
  {
    say: "How is a page made?",
    tool: "search",
    args: { query: "create a landing page", limit: 2 },
    show: ["results.operation_id", "results.execution_tool", "results.docs_url", "results.risks"],
  },
  {
    say: "Read before writing.",
    tool: "get_docs",
    args: { topic: "landing-pages#create-a-page", max_chars: 700 },
    show: ["sections.heading_path", "sections.markdown"],
  },
  {
    say: "Create and publish in one call.",
    tool: "create_landing_page",
    args: () => ({
      business_unique_id,
      body: { name: "Promo Batik", slug: "promo-batik-2026", is_published: true, page_display: DISPLAY },
    }),
    keep: { page: "response.id", first: "response.current_page_display_id" },
    show: [
      "status",
      "response.id",
      "response.slug",
      "response.is_published",
      "response.current_page_display_id",
    ],
  },
  {
    say: "Read it back.",
    tool: "get_landing_page",
    args: ({ page }) => ({ business_unique_id, id: page }),
    show: ["status", "response.name", "response.kind", "response.is_published"],
  },
  {
    say: "A second version: content is never edited in place.",
    tool: "create_landing_page_display",
    args: ({ page }) => ({
      business_unique_id,
      page_id: page,
      body: { ...DISPLAY, meta: { ...DISPLAY.meta, title: "Promo Batik, minggu kedua" } },
    }),
    keep: { second: "response.id" },
    show: ["status", "response.id", "response.version", "response.is_current"],
  },
  {
    say: "Publish the second version.",
    tool: "update_landing_page",
    args: ({ page, second }) => ({
      business_unique_id,
      id: page,
      body: { is_published: true, current_page_display_id: second },
    }),
    show: ["status", "response.current_page_display_id"],
  },
  {
    say: "Go back to the first.",
    tool: "update_landing_page",
    args: ({ page, first }) => ({
      business_unique_id,
      id: page,
      body: { is_published: true, current_page_display_id: first },
    }),
    show: ["status", "response.current_page_display_id"],
  },
  {
    say: "Deleting through the safe tool is refused.",
    tool: "execute_safe",
    args: ({ page }) => ({
      operation_id: "deleteLandingPage",
      business_unique_id,
      path_params: { id: page },
    }),
  },
  {
    say: "The tool for it.",
    tool: "delete_landing_page",
    args: ({ page }) => ({ business_unique_id, id: page }),
    show: ["status", "response"],
  },
];

const orders: readonly Step[] = [
  {
    say: "Orders, page by page.",
    tool: "list_orders",
    args: () => ({ business_unique_id, page_size: 2, status: "pending" }),
    keep: { cursor: "response.next_cursor" },
    show: ["status", "response.data.order_id", "response.data.status", "response.has_next", "next_page"],
  },
  {
    say: "The next page.",
    tool: "list_orders",
    args: ({ cursor }) => ({ business_unique_id, page_size: 2, status: "pending", next_cursor: cursor }),
    show: ["status", "response.data.order_id", "response.has_next"],
  },
  {
    say: "A physical order needs a location …",
    tool: "get",
    args: () => ({ operation_id: "listLocations", business_unique_id, query: { search: "Depok" } }),
    keep: { location: "response.data.1.id" },
    show: ["response.data.id", "response.data.subdistrict", "response.data.city"],
  },
  {
    say: "… something to sell …",
    tool: "get",
    args: {
      operation_id: "listStoreProducts",
      business_unique_id,
      path_params: { id: 4 },
      fields: ["data.name", "data.variants.unique_id"],
    },
    show: ["response.data.name"],
  },
  {
    say: "… a warehouse near the buyer …",
    tool: "execute_safe",
    args: ({ location }) => ({
      operation_id: "searchWarehouse",
      business_unique_id,
      body: { store_unique_id: "store_batik01", location_id: location, ordervariants: [LINE] },
    }),
    keep: { warehouse: "response.data.0.unique_id" },
    show: ["status", "response.data.unique_id"],
  },
  {
    say: "… and a courier.",
    tool: "execute_safe",
    args: ({ warehouse, location }) => ({
      operation_id: "searchCourierService",
      business_unique_id,
      body: {
        warehouse_unique_id: warehouse,
        location_id: location,
        weight_g: 600,
        payment_method: "bank_transfer",
      },
    }),
    keep: { courier: "response.data.0.id", cost: "response.data.0.cost" },
    show: ["status", "response.data.0"],
  },
  {
    say: "How are things before?",
    tool: "get_order_statistics",
    args: { business_unique_id, status: "completed", is_breakdown_status: true },
    show: ["response.data"],
  },
  {
    say: "Something is missing: said before anything is sent.",
    tool: "create_order",
    args: {
      business_unique_id,
      body: { customer_name: "Sari Wulandari", store_unique_id: "store_batik01", ordervariants: [LINE] },
    },
  },
  {
    say: "Now complete.",
    tool: "create_order",
    args: ({ location, warehouse, courier, cost }) => ({
      business_unique_id,
      body: {
        customer_name: "Sari Wulandari",
        customer_phone: "081234567890",
        store_unique_id: "store_batik01",
        ordervariants: [LINE],
        payment_method: "bank_transfer",
        address: "Jl. Kaliurang No. 12",
        location_id: location,
        warehouse_unique_id: warehouse,
        courier_service_id: courier,
        shipping_cost: cost,
      },
    }),
    keep: { order: "response.id" },
    show: ["status", "response.order_id", "response.status", "response.gross_revenue"],
  },
  ...["confirmed", "in_process", "ready"].map((status) => moved(status)),
  { ...moved("shipped"), say: "Shipping needs a receipt, and the refusal says so." },
  {
    say: "The receipt first …",
    tool: "execute_safe",
    args: ({ order }) => ({
      operation_id: "updateOrderShipmentReceipt",
      business_unique_id,
      path_params: { id: order },
      body: { shipment_receipt: "JP1234567890" },
    }),
    show: ["status"],
  },
  { ...moved("shipped"), say: "… then shipped," },
  { ...moved("completed"), say: "… and completed." },
  {
    say: "The statistics have changed.",
    tool: "get_order_statistics",
    args: { business_unique_id, status: "completed", is_breakdown_status: true },
    show: ["response.data"],
  },
];

const bulk: readonly Step[] = [
  {
    say: "Many at once is labelled as risky.",
    tool: "search",
    args: { query: "change the status of orders", limit: 1 },
    show: ["results.operation_id", "results.risks", "results.docs_hint"],
  },
  {
    say: "Which ones are still pending?",
    tool: "list_orders",
    args: { business_unique_id, status: "pending", page_size: 2 },
    keep: { one: "response.data.0.id", two: "response.data.1.id" },
    show: ["response.data.order_id"],
  },
  {
    say: "Cancel two; the person asked for it.",
    tool: "change_order_status",
    args: ({ one, two }) => ({ business_unique_id, body: { ids: [one, two], status: "canceled" } }),
    show: ["status", "response.data.status"],
  },
  {
    say: "All or nothing: a canceled order cannot be confirmed, so neither moves.",
    tool: "change_order_status",
    args: ({ one, order }) => ({ business_unique_id, body: { ids: [order, one], status: "confirmed" } }),
  },
];

const STORY: Story = {
  title: "A morning with Scalev",
  chapters: { "Who is asking": whoAndWhat, "A landing page": pages, Orders: orders, "Many at once": bulk },
};

/** The whole conversation as markdown. */
export async function makeTranscript(): Promise<string> {
  const { client, close } = await connectScalev();
  try {
    return await tell(STORY, client);
  } finally {
    await close();
  }
}
