// Orders as they are written: creation, changes, another buyer, tags, copies, deletion, spam.
import type { Call, Handlers } from "../../operation-types.ts";
import { conflict, type FieldErrors, found, Refusal } from "../../refusal.ts";
import { jakartaTime } from "../../rules/local-time.ts";
import { DELETABLE_STATUSES, FINAL_STATUSES, statusObstacle, timeFieldOf } from "../../rules/order-status.ts";
import type { OrderRow } from "../../shop.ts";
import { blankOrder } from "./blank.ts";
import { createOrder, finalOrder, moveOrder, saveOrder } from "./changes.ts";
import { actionState, findOrder, lookUpOrder, showOrder } from "./record.ts";
import { moveStock, piecesOf } from "./stock.ts";
import { updateOrder } from "./update.ts";

/** What a copy takes along from its original. */
const COPIED = [
  ...([
    "customer",
    "address",
    "warehouse_unique_id",
    "courier_service_id",
    "shipment_provider_code",
  ] as const),
  ...([
    "product_price",
    "shipping_cost",
    "discount",
    "discount_code",
    "gross_revenue",
    "net_revenue",
  ] as const),
  ...([
    "platform",
    "payment_method",
    "page_id",
    "advertiser_id",
    "handler",
    "metadata",
    "notes",
    "tags",
  ] as const),
  ...(["utm_source", "utm_medium", "utm_campaign", "utm_content", "utm_term"] as const),
  ...(["ordervariants", "orderbundles"] as const),
];

function duplicateOrder(call: Call<"duplicateOrder">): OrderRow {
  const original = findOrder(call, call.path.id);
  const obstacle =
    original.status === "canceled"
      ? "the order is canceled already"
      : statusObstacle(actionState(call.shop, original), "canceled");
  if (obstacle !== null)
    throw new Refusal("invalid_status_transition", `The order cannot be duplicated: ${obstacle}`);
  const copy: OrderRow = {
    ...blankOrder(call, { id: original.store_id, ...original.store }),
    ...Object.fromEntries(COPIED.map((field) => [field, original[field]])),
    status: "draft",
    [timeFieldOf("draft")]: jakartaTime(call.nowMs),
    payment_status: original.payment_method === "no_payment" ? "paid" : "unpaid",
    is_repeat: true,
  };
  moveOrder(call, original, "canceled");
  moveStock(call.shop, piecesOf(call.shop, copy), -1);
  return call.shop.table("orders").put(copy);
}

type Bulk = Pick<Call<"deleteOrders">, "shop" | "caller" | "nowMs"> & {
  readonly body: { readonly ids: readonly (string | number)[] };
};

/** The orders of a bulk call, all of them there. @throws Refusal not_found with the map of ids. */
export function bulkOrders({ shop, caller, body }: Bulk): OrderRow[] {
  const pairs = body.ids.map((id) => [String(id), lookUpOrder(shop, id)] as const);
  const missing = pairs.filter(([, order]) => order === undefined || !caller.seesStore(order.store_id));
  if (missing.length > 0) {
    const errors = Object.fromEntries(missing.map(([id]) => [id, ["not found"]]));
    throw new Refusal("not_found", "Some orders were not found", { errors });
  }
  return [...new Set(pairs.flatMap(([, order]) => order ?? []))];
}

export const orderWriting = {
  createOrder: (call) => showOrder(createOrder(call, call.body)),
  updateOrder: (call) => showOrder(updateOrder(call)),
  updateOrderCustomer: (call) => {
    const order = findOrder(call, call.path.id);
    if (FINAL_STATUSES.includes(order.status)) throw finalOrder(order);
    const customer = found(call.shop.table("customers").get(call.body.customer_id), "Customer");
    const { id, name, phone, email } = customer;
    return showOrder(saveOrder(call, order, { customer: { id, name, phone, email } }));
  },
  updateOrderTags: (call) =>
    showOrder(saveOrder(call, findOrder(call, call.path.id), { tags: [...call.body.tags] })),
  duplicateOrder: (call) => showOrder(duplicateOrder(call)),
  deleteOrders: (call) => {
    const orders = bulkOrders(call);
    const errors: FieldErrors = Object.fromEntries(
      orders
        .filter((order) => !DELETABLE_STATUSES.includes(order.status))
        .map((order) => [order.id, [`not deletable in status ${order.status}: cancel it first`]]),
    );
    if (Object.keys(errors).length > 0) throw conflict("Some orders cannot be deleted; none was", errors);
    for (const order of orders) {
      if (order.status !== "canceled" && !order.is_archive)
        moveStock(call.shop, piecesOf(call.shop, order), 1);
      call.shop.table("orders").remove(order.id);
    }
    return undefined;
  },
  markOrdersNotSpam: (call) => {
    const orders = bulkOrders(call);
    for (const order of orders) saveOrder(call, order, { is_probably_spam: false });
    return { success: orders.map((order) => order.id) };
  },
} satisfies Handlers;
