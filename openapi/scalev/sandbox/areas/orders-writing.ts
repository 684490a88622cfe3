// Orders as they are written: creation, changes, another buyer, tags, copies, deletion, spam.
import type { Call, Handlers } from "../operation-types.ts";
import { conflict, type FieldErrors, found, invalid, Refusal } from "../refusal.ts";
import { cents, decimal, sum } from "../rules/money.ts";
import { DELETABLE_STATUSES, FINAL_STATUSES, statusObstacle, timeFieldOf } from "../rules/order-status.ts";
import { grossRevenue, missingShipping, netRevenue, priceLines } from "../rules/order-totals.ts";
import { internationalPhone } from "../rules/phone.ts";
import { jakartaTime } from "../rules/local-time.ts";
import type { OrderRow } from "../shop.ts";
import { blankOrder } from "./order-blank.ts";
import { addressOf, countDiscountUse, moneyOf, referenceErrors } from "./order-money.ts";
import { createOrder, finalOrder, moveOrder, saveOrder } from "./order-changes.ts";
import { actionState, findOrder, isPhysicalOrder, lookUpOrder, showOrder } from "./order-record.ts";
import { moveStock, piecesOf } from "./order-stock.ts";

type Update = Call<"updateOrder">;

const ALWAYS_CHANGEABLE: readonly string[] = ["tags", "notes"];

/** Lines after a change: a list that is given replaces its own kind, at today's prices; the other keeps its prices. */
function changedLines(call: Update, order: OrderRow): Pick<OrderRow, "ordervariants" | "orderbundles"> {
  const { ordervariants, orderbundles } = call.body;
  if (ordervariants === undefined && orderbundles === undefined) return order;
  const left = (ordervariants ?? order.ordervariants).length + (orderbundles ?? order.orderbundles).length;
  if (left === 0) throw invalid({ ordervariants: ["at least one line is needed"] });
  const given = { ordervariants: ordervariants ?? [], orderbundles: orderbundles ?? [] };
  if (given.ordervariants.length + given.orderbundles.length === 0)
    return { ordervariants: ordervariants === undefined ? order.ordervariants : [], orderbundles: orderbundles === undefined ? order.orderbundles : [] };
  const priced = priceLines(call.shop, order.store_id, given);
  return {
    ordervariants: ordervariants === undefined ? order.ordervariants : priced.ordervariants,
    orderbundles: orderbundles === undefined ? order.orderbundles : priced.orderbundles,
  };
}

function changedMoney(call: Update, order: OrderRow): Partial<OrderRow> {
  const { body } = call;
  const paymentMethod = body.payment_method ?? order.payment_method;
  const productPrice = sum([...order.ordervariants, ...order.orderbundles].map((line) => cents(line.subtotal)));
  const shippingCost = cents(body.shipping_cost ?? order.shipping_cost);
  if (body.discount_code !== undefined) {
    const pageId = body.page_id ?? order.page_id;
    const money = moneyOf(call, { productPrice, shippingCost, code: body.discount_code, pageId, paymentMethod });
    if (money.discount_code !== order.discount_code) countDiscountUse(call.shop, money.discount_code);
    return money;
  }
  const discount = cents(order.discount);
  const gross = grossRevenue({ productPrice, shippingCost, discount });
  return {
    product_price: decimal(productPrice),
    shipping_cost: decimal(shippingCost),
    gross_revenue: decimal(gross),
    net_revenue: decimal(netRevenue(gross, paymentMethod)),
  };
}

function changedAddress(call: Update, order: OrderRow, isPhysical: boolean): OrderRow["address"] {
  const { body } = call;
  const before = order.address;
  const street = body.address ?? before?.address;
  const location = body.location_id ?? before?.location_id;
  const postal = body.postal_code ?? (body.location_id === undefined ? before?.postal_code : undefined);
  if (!isPhysical && before === null) return null;
  return addressOf({
    ...(street === undefined ? {} : { address: street }),
    ...(location === undefined ? {} : { location_id: location }),
    ...(postal === undefined || postal === null ? {} : { postal_code: postal }),
  });
}

const PLAIN = [
  "payment_method",
  "warehouse_unique_id",
  "courier_service_id",
  "shipment_provider_code",
  "external_id",
  "platform",
  "page_id",
  "advertiser_id",
  "tags",
  "notes",
  "utm_source",
  "utm_medium",
  "utm_campaign",
  "utm_content",
  "utm_term",
] as const;

function changedCustomer({ body }: Update, order: OrderRow): OrderRow["customer"] {
  return {
    ...order.customer,
    ...(body.customer_name === undefined ? {} : { name: body.customer_name }),
    ...(body.customer_phone === undefined ? {} : { phone: internationalPhone(body.customer_phone) }),
    ...(body.customer_email === undefined ? {} : { email: body.customer_email }),
  };
}

function updateOrder(call: Update): OrderRow {
  const { shop, body } = call;
  const order = findOrder(call, call.path.id);
  const more = Object.keys(body).filter((field) => !ALWAYS_CHANGEABLE.includes(field));
  if (FINAL_STATUSES.includes(order.status) && more.length > 0) throw finalOrder(order);
  const errors = referenceErrors(shop, body);
  if (Object.keys(errors).length > 0) throw invalid(errors);
  const lines = changedLines(call, order);
  const lined: OrderRow = { ...order, ordervariants: lines.ordervariants, orderbundles: lines.orderbundles };
  const handler = shop.table("members").get(body.handler_id ?? 0);
  const isPhysical = isPhysicalOrder(shop, lined);
  const plain = PLAIN.filter((field) => body[field] !== undefined).map((field) => [field, body[field]]);
  const changed: OrderRow = {
    ...lined,
    ...Object.fromEntries(plain),
    ...changedMoney(call, lined),
    customer: changedCustomer(call, order),
    address: changedAddress(call, order, isPhysical),
    ...(handler === undefined ? {} : { handler: { id: handler.id, name: handler.fullname } }),
  };
  requireShipping(changed, isPhysical);
  moveStock(shop, piecesOf(shop, order), 1);
  moveStock(shop, piecesOf(shop, changed), -1);
  return withStatus(call, saveOrder(call, order, changed));
}

function requireShipping(order: OrderRow, isPhysical: boolean): void {
  if (!isPhysical) return;
  const missing = missingShipping({
    address: order.address,
    location_id: order.address?.location_id,
    warehouse_unique_id: order.warehouse_unique_id,
    shipping_cost: order.shipping_cost,
    courier_service_id: order.courier_service_id,
  });
  if (Object.keys(missing).length > 0) throw invalid(missing);
}

function withStatus(call: Update, order: OrderRow): OrderRow {
  const to = call.body.status;
  if (to === undefined) return order;
  const obstacle = statusObstacle(actionState(call.shop, order), to);
  if (obstacle !== null) throw new Refusal("invalid_status_transition", obstacle);
  return moveOrder(call, order, to);
}

function duplicateOrder(call: Call<"duplicateOrder">): OrderRow {
  const original = findOrder(call, call.path.id);
  const obstacle =
    original.status === "canceled"
      ? "the order is canceled already"
      : statusObstacle(actionState(call.shop, original), "canceled");
  if (obstacle !== null) throw new Refusal("invalid_status_transition", `The order cannot be duplicated: ${obstacle}`);
  const store = { id: original.store_id, ...original.store };
  const fresh = blankOrder(call, store);
  const now = jakartaTime(call.nowMs);
  const kept = ["customer", "address", "warehouse_unique_id", "courier_service_id", "shipment_provider_code"] as const;
  const sums = ["product_price", "shipping_cost", "discount", "discount_code", "gross_revenue", "net_revenue"] as const;
  const origin = ["platform", "payment_method", "page_id", "advertiser_id", "handler", "metadata", "notes", "tags"] as const;
  const utm = ["utm_source", "utm_medium", "utm_campaign", "utm_content", "utm_term"] as const;
  const copied = [...kept, ...sums, ...origin, ...utm].map((field) => [field, original[field]]);
  const copy: OrderRow = {
    ...fresh,
    ...Object.fromEntries(copied),
    ordervariants: original.ordervariants,
    orderbundles: original.orderbundles,
    status: "draft",
    [timeFieldOf("draft")]: now,
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
  updateOrderTags: (call) => showOrder(saveOrder(call, findOrder(call, call.path.id), { tags: [...call.body.tags] })),
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
      if (order.status !== "canceled" && !order.is_archive) moveStock(call.shop, piecesOf(call.shop, order), 1);
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
