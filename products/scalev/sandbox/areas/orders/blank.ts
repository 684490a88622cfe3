// An order before anything is known of it but its identity.
import { orderUuid, secretText } from "../../rules/ids.ts";
import { DEFAULT_ZONE, dayIn, jakartaTime } from "../../rules/local-time.ts";
import type { OrderRow, Shop, StoreRow } from "../../shop.ts";

type Place = { readonly shop: Shop; readonly nowMs: number };

/** A number that people can read out: day, shop, running number. */
function orderNumber(shop: Shop, nowMs: number, counter: number): string {
  const day = dayIn(DEFAULT_ZONE, nowMs).replaceAll("-", "").slice(2);
  const letters = shop.business
    .replace("biz_", "")
    .replaceAll(/[aeiou]/g, "")
    .slice(0, 3)
    .toUpperCase();
  return `${day}${letters}${String(counter).padStart(4, "0")}`;
}

/** An order with its identity and nothing else. */
export function blankOrder(
  { shop, nowMs }: Place,
  store: Pick<StoreRow, "id" | "unique_id" | "name">,
): OrderRow {
  const counter = shop.next("orders");
  const id = orderUuid(nowMs, counter);
  const secret = secretText(`order ${id}`, 12);
  const now = jakartaTime(nowMs);
  const site = `https://${shop.business.replace("biz_", "")}.example`;
  return {
    id,
    order_id: orderNumber(shop, nowMs, counter),
    store: { unique_id: store.unique_id, name: store.name },
    store_id: store.id,
    secret_slug: secret,
    public_order_url: `${site}/o/${secret}`,
    payment_url: `${site}/o/${secret}/pay`,
    pg_reference_id: `PG${secretText(`payment ${id}`, 10).toUpperCase()}`,
    created_at: now,
    updated_at: now,
    ...NOTHING_YET,
  };
}

type Identity =
  | "id"
  | "order_id"
  | "store"
  | "store_id"
  | "secret_slug"
  | "public_order_url"
  | "payment_url"
  | "pg_reference_id"
  | "created_at"
  | "updated_at";

const NOTHING_YET: Omit<OrderRow, Identity> = {
  legacy_id: null,
  status: "pending",
  payment_status: "unpaid",
  payment_method: "no_payment",
  platform: "scalev",
  external_id: null,
  customer: { id: 1, name: "", phone: null, email: null },
  address: null,
  warehouse_unique_id: null,
  courier_service_id: null,
  shipment_provider_code: null,
  shipment_receipt: null,
  shipment_status: null,
  awb_status: null,
  ordervariants: [],
  orderbundles: [],
  product_price: "0.00",
  shipping_cost: "0.00",
  discount: "0.00",
  discount_code: null,
  gross_revenue: "0.00",
  net_revenue: "0.00",
  handler: null,
  advertiser_id: null,
  page_id: null,
  utm_source: null,
  utm_medium: null,
  utm_campaign: null,
  utm_content: null,
  utm_term: null,
  tags: [],
  notes: null,
  metadata: {},
  is_from_form: false,
  is_probably_spam: false,
  is_repeat: false,
  is_archive: false,
  courier_additional_info: null,
  transfer_time: null,
  transferproof_url: null,
  rtsproof_url: null,
  financial_entity_id: null,
  payment_account_holder: null,
  payment_account_number: null,
  draft_time: null,
  pending_time: null,
  confirmed_time: null,
  in_process_time: null,
  ready_time: null,
  shipped_time: null,
  completed_time: null,
  canceled_time: null,
  rts_time: null,
  closed_time: null,
  shipped_rts_time: null,
};
