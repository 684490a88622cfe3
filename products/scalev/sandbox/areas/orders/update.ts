// Changing fields of an order: lines as whole lists, sums worked out again, final orders left alone.
import type { Call } from "../../operation-types.ts";
import { invalid, Refusal } from "../../refusal.ts";
import { cents, decimal, sum } from "../../rules/money.ts";
import { FINAL_STATUSES, statusObstacle } from "../../rules/order-status.ts";
import { grossRevenue, missingShipping, netRevenue, priceLines } from "../../rules/order-totals.ts";
import { internationalPhone } from "../../rules/phone.ts";
import type { OrderRow } from "../../shop.ts";
import { finalOrder, moveOrder, PLAIN_FIELDS, saveOrder } from "./changes.ts";
import { addressOf, countDiscountUse, moneyOf, referenceErrors } from "./money.ts";
import { actionState, findOrder, isPhysicalOrder } from "./record.ts";
import { moveStock, piecesOf } from "./stock.ts";

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
    return {
      ordervariants: ordervariants === undefined ? order.ordervariants : [],
      orderbundles: orderbundles === undefined ? order.orderbundles : [],
    };
  const priced = priceLines(call.shop, order.store_id, given);
  return {
    ordervariants: ordervariants === undefined ? order.ordervariants : priced.ordervariants,
    orderbundles: orderbundles === undefined ? order.orderbundles : priced.orderbundles,
  };
}

function changedMoney(call: Update, order: OrderRow): Partial<OrderRow> {
  const { body } = call;
  const paymentMethod = body.payment_method ?? order.payment_method;
  const productPrice = sum(
    [...order.ordervariants, ...order.orderbundles].map((line) => cents(line.subtotal)),
  );
  const shippingCost = cents(body.shipping_cost ?? order.shipping_cost);
  if (body.discount_code !== undefined) {
    const pageId = body.page_id ?? order.page_id;
    const money = moneyOf(call, {
      productPrice,
      shippingCost,
      code: body.discount_code,
      pageId,
      paymentMethod,
    });
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

const CHANGEABLE = ["payment_method", "platform", "tags", ...PLAIN_FIELDS] as const;

function changedCustomer({ body }: Update, order: OrderRow): OrderRow["customer"] {
  return {
    ...order.customer,
    ...(body.customer_name === undefined ? {} : { name: body.customer_name }),
    ...(body.customer_phone === undefined ? {} : { phone: internationalPhone(body.customer_phone) }),
    ...(body.customer_email === undefined ? {} : { email: body.customer_email }),
  };
}

/** @throws Refusal conflict for a final order, validation_failed, invalid_status_transition. */
export function updateOrder(call: Update): OrderRow {
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
  const plain = CHANGEABLE.filter((field) => body[field] !== undefined).map((field) => [field, body[field]]);
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
