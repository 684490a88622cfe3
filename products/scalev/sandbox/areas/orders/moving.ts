// Orders on their way: status moves in bulk, waybills, tracking numbers, the parcel's journey.
import type { BodyOf, Call, Handlers } from "../../operation-types.ts";
import { conflict, Refusal } from "../../refusal.ts";
import { secretText } from "../../rules/ids.ts";
import { jakartaTime } from "../../rules/local-time.ts";
import { awbObstacle, cancelAwbObstacle, paymentObstacle, statusObstacle } from "../../rules/order-status.ts";
import { unpaged } from "../../rules/page-cursor.ts";
import type { Schemas } from "../../schemas.ts";
import type { OrderRow } from "../../shop.ts";
import { moveOrder, type Place, saveOrder } from "./changes.ts";
import { actionState, findOrder, lookUpOrder, showOrder } from "./record.ts";
import { bulkOrders } from "./writing.ts";

type Change = Pick<BodyOf<"changeOrderStatus">, "status" | "payment_status">;

/** Why an order cannot make a change; empty when it can. */
export function changeObstacles(place: Place, order: OrderRow, change: Change): string[] {
  const payment = change.payment_status ?? order.payment_status;
  const status =
    change.status === undefined ? null : statusObstacle(actionState(place.shop, order), change.status);
  const settling =
    change.status === "canceled" && payment === "settled" && order.payment_status !== "settled"
      ? "an order cannot be settled and canceled at once"
      : null;
  return [status, settling, paymentObstacle(order.payment_status, payment)].filter((why) => why !== null);
}

/** Makes a change that was found possible. */
export function applyChange(place: Place, order: OrderRow, change: Change): OrderRow {
  const moved = change.status === undefined ? order : moveOrder(place, order, change.status);
  if (change.payment_status === undefined || change.payment_status === moved.payment_status) return moved;
  return saveOrder(place, moved, { payment_status: change.payment_status });
}

const TRANSFER = [
  "financial_entity_id",
  "payment_account_holder",
  "payment_account_number",
  "payment_method",
  "transfer_time",
  "transferproof_url",
] as const;

function requireFitting(body: BodyOf<"changeOrderStatus">): void {
  const errors: Record<string, string[]> = {};
  for (const field of TRANSFER)
    if (body[field] !== undefined && body.payment_status !== "paid")
      errors[field] = ["goes with payment_status paid"];
  if (body.rtsproof_url !== undefined && body.status !== "rts")
    errors["rtsproof_url"] = ["goes with status rts"];
  if (Object.keys(errors).length > 0) throw new Refusal("validation_failed", "Validation failed", { errors });
}

function changeOrderStatus(call: Call<"changeOrderStatus">): OrderRow[] {
  const { body } = call;
  requireFitting(body);
  const orders = bulkOrders(call);
  const errors: Record<string, string[]> = {};
  for (const order of orders) {
    const why = changeObstacles(call, order, body);
    if (why.length > 0) errors[order.id] = why;
  }
  if (Object.keys(errors).length > 0)
    throw new Refusal("invalid_status_transition", "Some orders cannot make this move; none has changed", {
      errors,
    });
  const more = [...TRANSFER, "rtsproof_url" as const].filter((field) => body[field] !== undefined);
  const facts = Object.fromEntries(more.map((field) => [field, body[field]]));
  return orders.map((order) => {
    const moved = applyChange(call, order, body);
    return more.length === 0 ? moved : saveOrder(call, moved, facts);
  });
}

type Ids = Call<"generateOrderAwb">;
type Step = {
  readonly why: (order: OrderRow) => string | null;
  readonly change: (order: OrderRow) => Partial<OrderRow>;
};

/** One by one: what cannot be done fails with its reason, the rest is done. */
function eachOrder(call: Ids, { why, change }: Step): Schemas["BulkResult"] {
  const failed: Record<string, string> = {};
  const success: string[] = [];
  for (const id of call.body.ids) {
    const order = lookUpOrder(call.shop, id);
    const reason = order === undefined || !call.caller.seesStore(order.store_id) ? "not found" : why(order);
    if (order === undefined || reason !== null) failed[String(id)] = reason ?? "not found";
    else {
      saveOrder(call, order, change(order));
      success.push(order.id);
    }
  }
  return { failed, success };
}

const LATEST_STATUS: readonly OrderRow["status"][] = ["canceled", "closed"];

function requireShippable(order: OrderRow): void {
  if (LATEST_STATUS.includes(order.status))
    throw conflict(`An order in ${order.status} has no shipment to change`);
}

export const orderMoving = {
  changeOrderStatus: (call) =>
    unpaged(
      changeOrderStatus(call).map(({ id, order_id, status, payment_status }) => ({
        id,
        order_id,
        status,
        payment_status,
      })),
    ),
  generateOrderAwb: (call) =>
    eachOrder(call, {
      why: (order) => awbObstacle(actionState(call.shop, order)),
      change: (order) => ({
        awb_status: "created",
        shipment_status: "waiting",
        shipment_receipt:
          order.shipment_receipt ?? `SBX${secretText(`awb ${order.id} ${call.nowMs}`, 10).toUpperCase()}`,
      }),
    }),
  cancelOrderAwb: (call) =>
    eachOrder(call, {
      why: cancelAwbObstacle,
      change: () => ({ awb_status: "canceled", shipment_receipt: null, shipment_status: null }),
    }),
  updateOrderShipment: (call) => {
    const order = findOrder(call, call.path.id);
    requireShippable(order);
    const {
      shipment_receipt,
      shipment_provider_code,
      awb_ca_status,
      is_shipment_completed,
      courier_additional_info,
    } = call.body;
    const change: Partial<OrderRow> = {
      ...(shipment_receipt === undefined ? {} : { shipment_receipt }),
      ...(shipment_provider_code === undefined ? {} : { shipment_provider_code }),
      ...(awb_ca_status === undefined ? {} : { awb_status: awb_ca_status }),
      ...(is_shipment_completed === true ? { shipment_status: "delivered" } : {}),
      ...(courier_additional_info === undefined ? {} : { courier_additional_info }),
    };
    return showOrder(saveOrder(call, order, change));
  },
  updateOrderShipmentReceipt: (call) => {
    const order = findOrder(call, call.path.id);
    requireShippable(order);
    return showOrder(saveOrder(call, order, { shipment_receipt: call.body.shipment_receipt }));
  },
  createOrderShipmentStatus: (call) => {
    const order = findOrder(call, call.path.id);
    const { description, status, timestamp } = call.body;
    const id = call.shop.next("shipment_events");
    const event = { id, description, status, timestamp: jakartaTime(Date.parse(timestamp)) };
    call.shop.table("shipment_events").put({ ...event, order_id: order.id });
    const returning = status === "returned" && order.status === "shipped" && order.shipped_rts_time === null;
    saveOrder(call, order, {
      shipment_status: status,
      ...(returning ? { shipped_rts_time: event.timestamp } : {}),
    });
    return event;
  },
} satisfies Handlers;
