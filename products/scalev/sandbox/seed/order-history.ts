// Orders with a past: created, priced and moved by the very rules that later orders follow.

import { createOrder, moveOrder, type NewOrder, saveOrder } from "../areas/orders/changes.ts";
import { jakartaTime } from "../rules/local-time.ts";
import type { OrderStatus, PaymentStatus } from "../rules/order-status.ts";
import { courierOffers, distanceKm, findPlace } from "../rules/places.ts";
import type { Schemas } from "../schemas.ts";
import type { OrderRow, Shop } from "../shop.ts";
import type { SeedCustomer } from "./people.ts";

export type SeedOrder = {
  readonly daysAgo: number;
  readonly customer: SeedCustomer;
  readonly store: string;
  readonly line: { readonly variant: string } | { readonly option: string };
  readonly quantity: number;
  readonly method: Schemas["PaymentMethod"];
  readonly status: OrderStatus;
  readonly payment: PaymentStatus;
  readonly isPhysical: boolean;
  readonly warehouse: { readonly uniqueId: string; readonly locationId: number };
  /** Fields of the body, and of the row where no call could set them. */
  readonly body?: Partial<NewOrder> | undefined;
  readonly row?: Partial<OrderRow> | undefined;
};

const LONG_WAY: readonly OrderStatus[] = ["confirmed", "in_process", "ready", "shipped"];

/** The statuses that an order went through after pending. */
function wayTo(status: OrderStatus, isPhysical: boolean): readonly OrderStatus[] {
  if (status === "draft" || status === "pending") return [];
  if (status === "canceled") return ["canceled"];
  const reached = LONG_WAY.indexOf(status);
  if (reached >= 0) return LONG_WAY.slice(0, reached + 1);
  const before = isPhysical ? LONG_WAY : LONG_WAY.slice(0, 1);
  if (status === "closed") return [...before, "completed", "closed"];
  return [...before, status];
}

const PARCEL: Readonly<Partial<Record<OrderStatus, Schemas["ShipmentStatus"]>>> = {
  ready: "waiting",
  shipped: "in_transit",
  completed: "delivered",
  closed: "delivered",
  rts: "returned",
};

const HOUR_MS = 3_600_000;
const COURIER = 12;

function shippingOf({ customer, warehouse, method, quantity, isPhysical }: SeedOrder): Partial<NewOrder> {
  const [from, to] = [findPlace(warehouse.locationId), findPlace(customer.location)];
  if (!isPhysical || from === undefined || to === undefined) return {};
  const parcel = { km: distanceKm(from, to), weightG: 400 * quantity, cod: false };
  const offer = courierOffers(parcel).find(({ id }) => id === COURIER);
  const [postal_code = ""] = to.postalCodes;
  return {
    address: customer.street,
    location_id: to.id,
    postal_code,
    warehouse_unique_id: warehouse.uniqueId,
    courier_service_id: COURIER,
    shipping_cost: offer?.cost ?? "20000.00",
    ...(method === "cod" ? { shipment_provider_code: "jne" } : {}),
  };
}

function parcelOf(order: SeedOrder, row: OrderRow, way: readonly OrderStatus[]): Partial<OrderRow> {
  if (!order.isPhysical) return {};
  const shipment_status = PARCEL[order.status] ?? null;
  if (!way.includes("shipped")) return { shipment_status };
  return {
    shipment_status,
    shipment_receipt: `JNE${row.secret_slug.slice(0, 10).toUpperCase()}`,
    awb_status: "created",
  };
}

const transferOf = ({ method, payment, customer }: SeedOrder, startMs: number): Partial<OrderRow> =>
  method === "bank_transfer" && payment !== "unpaid"
    ? { transfer_time: jakartaTime(startMs + HOUR_MS), payment_account_holder: customer.name }
    : {};

/** Writes one order in its present state. */
export function seedOrder(shop: Shop, order: SeedOrder, nowMs: number): void {
  const { customer, line, quantity, status, isPhysical } = order;
  const startMs = nowMs - order.daysAgo * 24 * HOUR_MS;
  const lines =
    "variant" in line
      ? { ordervariants: [{ variant_unique_id: line.variant, quantity }] }
      : { orderbundles: [{ bundle_price_option_unique_id: line.option, quantity }] };
  const made = createOrder(
    { shop, nowMs: startMs },
    {
      customer_name: customer.name,
      store_unique_id: order.store,
      ...(customer.phone === null ? {} : { customer_phone: customer.phone }),
      ...(customer.email === null ? {} : { customer_email: customer.email }),
      ...lines,
      payment_method: order.method,
      status: status === "draft" ? "draft" : "pending",
      ...shippingOf(order),
      ...order.body,
    },
  );
  const way = wayTo(status, isPhysical);
  const stepMs = Math.min(7 * HOUR_MS, (order.daysAgo * 24 * HOUR_MS) / (way.length + 1));
  const moved = way.reduce<OrderRow>(
    (row, to, at) => moveOrder({ shop, nowMs: startMs + (at + 1) * stepMs }, row, to),
    made,
  );
  const lastMs = startMs + way.length * stepMs;
  const final = saveOrder({ shop, nowMs: lastMs }, moved, {
    ...parcelOf(order, moved, way),
    ...transferOf(order, startMs),
    payment_status: order.payment,
    ...order.row,
  });
  if (final.id !== made.id) shop.table("orders").remove(made.id);
}
