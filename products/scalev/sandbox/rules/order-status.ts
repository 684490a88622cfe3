// The moves of an order and of its payment, as tables; every refusal says why in words that name the way out.
import type { Schemas } from "../schemas.ts";

export type OrderStatus = Schemas["OrderStatus"];
export type PaymentStatus = Schemas["PaymentStatus"];

/** `completed` from confirmed and in_process needs an order without physical lines. */
export const STATUS_MOVES: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  draft: ["pending", "canceled"],
  pending: ["confirmed", "canceled"],
  confirmed: ["in_process", "canceled", "completed"],
  in_process: ["ready", "canceled", "completed"],
  ready: ["shipped", "canceled"],
  shipped: ["completed", "rts"],
  completed: ["closed"],
  rts: ["closed"],
  canceled: [],
  closed: [],
};

export const PAYMENT_MOVES: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  unpaid: ["paid", "conflict"],
  conflict: ["paid", "unpaid"],
  paid: ["settled", "conflict"],
  settled: [],
};

/** Statuses in which only tags and notes can change. */
export const FINAL_STATUSES: readonly OrderStatus[] = ["completed", "canceled", "rts", "closed"];
export const DELETABLE_STATUSES: readonly OrderStatus[] = ["draft", "pending", "canceled"];
/** Statuses in which a waybill can be asked for. */
const AWB_STATUSES: readonly OrderStatus[] = ["confirmed", "in_process", "ready"];

/** What a move depends on. */
export type Movable = {
  readonly status: OrderStatus;
  readonly payment_status: PaymentStatus;
  readonly shipment_receipt: string | null;
  readonly isPhysical: boolean;
};

/** @returns why the order cannot move there, or null; the present status is always fine. */
export function statusObstacle(order: Movable, to: OrderStatus): string | null {
  const { status: from } = order;
  if (from === to) return null;
  if (!STATUS_MOVES[from].includes(to)) return `invalid_status_transition: cannot move from ${from} to ${to}`;
  if (to === "completed" && from !== "shipped" && order.isPhysical)
    return `order has physical lines: cannot move from ${from} to completed before it is shipped`;
  if (to === "shipped" && order.shipment_receipt === null) return "shipment receipt is missing";
  if (to === "canceled" && order.payment_status === "settled")
    return "order is settled and cannot be canceled";
  return null;
}

/** @returns why the payment cannot move there, or null. */
export function paymentObstacle(from: PaymentStatus, to: PaymentStatus): string | null {
  if (from === to || PAYMENT_MOVES[from].includes(to)) return null;
  return `invalid_status_transition: payment cannot move from ${from} to ${to}`;
}

/** The timestamp that a status sets when an order enters it. */
export const timeFieldOf = (status: OrderStatus): `${OrderStatus}_time` => `${status}_time`;

/** `shipped_rts` where a shipped parcel is on its way back, else the status itself. */
export const shownStatus = (order: {
  readonly status: OrderStatus;
  readonly shipped_rts_time: string | null;
}): Schemas["OrderStatusFilter"] =>
  order.status === "shipped" && order.shipped_rts_time !== null ? "shipped_rts" : order.status;

export type ActionState = Movable & {
  readonly awb_status: string | null;
  readonly courier_service_id: number | null;
  readonly warehouse_unique_id: string | null;
  readonly hasAddress: boolean;
};

/** @returns why a waybill cannot be asked for, or null. */
export function awbObstacle(order: ActionState): string | null {
  if (!AWB_STATUSES.includes(order.status)) return `waybill not possible in status ${order.status}`;
  if (order.awb_status === "created") return "the waybill exists already";
  if (!order.isPhysical) return "nothing in this order is shipped";
  if (order.courier_service_id === null) return "courier service is missing";
  if (order.warehouse_unique_id === null) return "warehouse is missing";
  return order.hasAddress ? null : "location is missing";
}

/** @returns why a waybill cannot be called off, or null. */
export function cancelAwbObstacle(order: Pick<ActionState, "status" | "awb_status">): string | null {
  if (order.awb_status !== "created") return "there is no waybill to cancel";
  return ["shipped", "completed", "rts", "closed"].includes(order.status)
    ? "the parcel is on its way already"
    : null;
}

/** What can be done now; a role without the scope can do nothing of it. */
export function orderActions(order: ActionState, may: (scope: string) => boolean): Schemas["OrderActions"] {
  const can = (to: OrderStatus): boolean =>
    may("order:change_status") && order.status !== to && statusObstacle(order, to) === null;
  return {
    can_edit: may("order:update") && !FINAL_STATUSES.includes(order.status),
    can_confirm: can("confirmed"),
    can_process: can("in_process"),
    can_ready: can("ready"),
    can_ship: can("shipped"),
    can_complete: can("completed"),
    can_return: can("rts"),
    can_cancel: can("canceled"),
    can_close: can("closed"),
    can_mark_paid: may("order:change_status") && ["unpaid", "conflict"].includes(order.payment_status),
    can_generate_awb: may("order:create_awb") && awbObstacle(order) === null,
    can_cancel_awb: may("order:create_awb") && cancelAwbObstacle(order) === null,
    can_delete: may("order:delete") && DELETABLE_STATUSES.includes(order.status),
  };
}
