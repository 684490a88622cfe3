// The other businesses: a small shop for children, Budi's with a canary in every text, two that only have a door.
import { jakartaTime } from "../rules/local-time.ts";
import { rolesOf } from "../scopes.ts";
import type { Shop } from "../shop.ts";
import { seedProduct, seedStore, seedWarehouse } from "./goods.ts";
import { seedOrder } from "./order-history.ts";
import type { SeedCustomer, SeedMember } from "./people.ts";

/** A word in every text of Budi's business: seen in another business, it proves a leak. */
export const CANARY = "canary-budi-7f3a91";

type SmallShop = {
  /** Ids of this shop start here. */
  readonly from: number;
  readonly slug: string;
  readonly name: string;
  readonly goods: readonly string[];
  readonly customers: readonly string[];
  readonly orders: number;
};

/** Roles and members of a business. */
export function seedTeam(shop: Shop, team: readonly SeedMember[], serviceStores: readonly number[]): void {
  for (const role of rolesOf(serviceStores)) shop.table("roles").put(role);
  for (const { id, userId, fullname, email, phone, roleId } of team)
    shop.table("members").put({
      ...{ id, fullname, email, phone },
      user_unique_id: userId,
      role_id: roleId,
      is_verified: true,
      is_locked: false,
    });
}

function customerOf(small: SmallShop, at: number): SeedCustomer {
  const id = small.from + at;
  return {
    id,
    uniqueId: `cust_${small.slug}${id}`,
    name: small.customers[at] ?? small.name,
    phone: `+62819${String(id).padStart(7, "0")}`,
    email: null,
    tags: [small.slug],
    location: 31740,
    street: `Jl. ${small.name} No. ${at + 1}`,
  };
}

function goodsOf(small: SmallShop, at: number) {
  const id = small.from + 20 + at;
  return {
    id,
    uniqueId: `prod_${small.slug}${id}`,
    name: small.goods[at] ?? small.name,
    description: `${small.name}: ${small.goods[at] ?? ""}`,
    itemType: "physical" as const,
    taxonomyId: 30,
    labels: [small.slug],
    options: [],
    storeIds: [small.from],
    variants: [
      {
        id: id + 20,
        uniqueId: `variant_${small.slug}${id}`,
        sku: `${small.slug}-${at}`,
        values: [],
        price: `${60 + at * 15}000.00`,
        weightG: 250,
        stock: 30,
      },
    ],
  };
}

const BLANK_DISPLAY = {
  version: 1,
  render_mode: "html" as const,
  html_code: null,
  css_code: null,
  js_code: null,
  additional_head_code: null,
  csp_policy: {},
  onload_fb_events: [],
  onload_tiktok_events: [],
  onload_kwai_client_events: [],
  onload_kwai_server_events: [],
  fb_events_onload_parameters: {},
  tiktok_events_onload_parameters: {},
  kwai_client_events_onload_parameters: {},
  kwai_server_events_onload_parameters: {},
  fb_pixel_ids: [],
  tiktok_pixel_ids: [],
  kwai_client_pixel_ids: [],
  kwai_server_pixel_ids: [],
  gtm_id: null,
  form_display: null,
};

function seedPage(shop: Shop, { from, slug, name }: SmallShop, nowMs: number): void {
  const at = jakartaTime(nowMs - 20 * 86_400_000);
  const [id, displayId] = [from + 60, from + 61];
  shop.table("pages").put({
    ...{ id, unique_id: `page_${slug}`, name, slug: `halo-${slug}`, kind: "sales" },
    is_published: true,
    current_page_display_id: displayId,
    store_id: null,
    tags: [slug],
    is_sending_email_invoice: false,
    is_disable_client_tagging: false,
    is_disable_custom_font: false,
    client_analytics_config: {},
    ...{ created_at: at, updated_at: at, deleted_at: null },
  });
  const html_document = `<!doctype html><html><body><h1>${name}</h1></body></html>`;
  const meta = { lang: "id", title: name };
  shop
    .table("displays")
    .put({ ...BLANK_DISPLAY, id: displayId, page_id: id, html_document, meta, created_at: at });
}

function seedCustomers(shop: Shop, small: SmallShop, nowMs: number): readonly SeedCustomer[] {
  const customers = small.customers.map((_, at) => customerOf(small, at));
  const created_at = jakartaTime(nowMs - 50 * 86_400_000);
  for (const { id, uniqueId, name, phone, email, tags } of customers)
    shop
      .table("customers")
      .put({ id, unique_id: uniqueId, name, phone, email, tags: [...tags], notes: small.name, created_at });
  return customers;
}

const HISTORY = ["pending", "confirmed", "completed", "canceled"] as const;

/** Fills a small shop. */
export function seedSmallShop(shop: Shop, small: SmallShop, nowMs: number): void {
  const { from, slug, name } = small;
  const store = `store_${slug}01`;
  const warehouse = { uniqueId: `warehouse_${slug}`, locationId: 31741 };
  const place = { name: `Gudang ${name}`, address: `Jl. ${name}`, province: "DKI Jakarta" };
  seedStore(shop, { id: from, uniqueId: store, name, username: slug, phone: null, email: null });
  seedWarehouse(shop, { ...warehouse, ...place, id: from + 1 });
  const goods = small.goods.map((_, at) => goodsOf(small, at));
  for (const product of goods) seedProduct(shop, product, nowMs - 60 * 86_400_000);
  const customers = seedCustomers(shop, small, nowMs);
  seedPage(shop, small, nowMs);
  for (let at = 0; at < small.orders; at += 1) {
    const customer = customers[at % customers.length];
    const variant = goods[at % goods.length]?.variants[0]?.uniqueId;
    const status = HISTORY[at % HISTORY.length];
    if (customer === undefined || variant === undefined || status === undefined) continue;
    const payment = status === "completed" ? ("paid" as const) : ("unpaid" as const);
    const usual = { quantity: 1, method: "bank_transfer", isPhysical: true } as const;
    const order = { daysAgo: 20 - at * 4, customer, store, line: { variant }, status, payment, warehouse };
    seedOrder(shop, { ...usual, ...order, body: { notes: name, tags: [slug] } }, nowMs);
  }
}

/** The small shops by business. */
export const SMALL_SHOPS: Readonly<Record<string, SmallShop>> = {
  biz_kenanga: {
    from: 600,
    slug: "kenanga",
    name: "Kenanga Kids",
    goods: ["Baju Anak Bunga", "Topi Rajut", "Sepatu Bayi"],
    customers: ["Lina Marlina", "Tono Sugiarto"],
    orders: 4,
  },
  biz_budi: {
    from: 700,
    slug: "budi",
    name: `Toko ${CANARY}`,
    goods: [`Barang ${CANARY}`],
    customers: [`Pelanggan ${CANARY}`],
    orders: 2,
  },
};
