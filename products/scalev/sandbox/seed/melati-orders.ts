// The orders of Toko Melati: every status, every payment status, many ways to pay.

import type { OrderStatus, PaymentStatus } from "../rules/order-status.ts";
import type { Schemas } from "../schemas.ts";
import type { Shop } from "../shop.ts";
import { type SeedOrder, seedOrder } from "./order-history.ts";
import { CUSTOMERS, HOSTILE_TEXT } from "./people.ts";

type Line = readonly [
  daysAgo: number,
  customer: number,
  good: string,
  quantity: number,
  method: Schemas["PaymentMethod"],
  status: OrderStatus,
  payment: PaymentStatus,
];

const LINES: readonly Line[] = [
  [58, 512, "variant_kemejaL", 1, "va_bca", "closed", "settled"],
  [55, 514, "bpo_hemat77", 1, "bank_transfer", "closed", "settled"],
  [51, 42, "variant_kue01", 6, "bank_transfer", "completed", "settled"],
  [47, 513, "variant_ebook1", 1, "qris", "completed", "settled"],
  [44, 515, "variant_kaos_m", 2, "shopeepay", "completed", "paid"],
  [41, 512, "variant_teh01", 3, "qris", "completed", "paid"],
  [39, 516, "variant_gamisM", 1, "cod", "rts", "unpaid"],
  [36, 42, "bpo_normal80", 4, "bank_transfer", "completed", "paid"],
  [34, 517, "variant_kursus01", 1, "va_mandiri", "completed", "paid"],
  [33, 513, "variant_kemejaM", 1, "cod", "closed", "paid"],
  [31, 514, "variant_gamisL", 2, "marketplace", "completed", "settled"],
  [29, 518, "variant_kaos_l", 1, "cod", "canceled", "unpaid"],
  [27, 515, "variant_ebook01", 1, "gopay", "completed", "paid"],
  [25, 512, "bpo_duo82", 1, "qris", "completed", "paid"],
  [23, 42, "variant_kaos_m", 5, "bank_transfer", "rts", "conflict"],
  [21, 516, "variant_kue01", 2, "bank_transfer", "canceled", "unpaid"],
  [19, 514, "variant_kemejaS", 2, "va_bri", "completed", "paid"],
  [17, 513, "variant_kaos_l", 1, "dana", "shipped", "paid"],
  [15, 517, "variant_teh01", 2, "va_bni", "shipped", "paid"],
  [13, 515, "variant_kemejaL", 1, "cod", "shipped", "unpaid"],
  [12, 512, "bpo_flash81", 2, "qris", "shipped", "paid"],
  [10, 42, "bpo_hemat77", 1, "bank_transfer", "ready", "paid"],
  [9, 514, "variant_selendang01", 1, "card", "ready", "paid"],
  [8, 513, "variant_kue01", 3, "cod", "in_process", "unpaid"],
  [7, 515, "variant_gamisM", 1, "va_permata", "in_process", "paid"],
  [6, 512, "variant_kemejaL", 1, "va_bca", "confirmed", "paid"],
  [5, 518, "variant_teh01", 1, "ovo", "confirmed", "paid"],
  [4, 517, "variant_kursus01", 1, "bank_transfer", "confirmed", "conflict"],
  [3, 42, "variant_kaos_m", 2, "bank_transfer", "pending", "unpaid"],
  [2, 516, "variant_kemejaM", 1, "cod", "pending", "unpaid"],
  [2, 512, "variant_ebook01", 1, "no_payment", "pending", "paid"],
  [1.5, 514, "variant_kue01", 4, "alfamart", "pending", "unpaid"],
  [1, 515, "variant_kemejaL", 2, "va_bca", "pending", "unpaid"],
  [0.8, 513, "variant_kemejaS", 1, "bank_transfer", "pending", "unpaid"],
  [0.5, 517, "bpo_normal80", 1, "qris", "draft", "unpaid"],
  [0.3, 42, "variant_lisensi01", 1, "bank_transfer", "draft", "unpaid"],
];

const DIGITAL = ["variant_ebook1", "variant_ebook01", "variant_kursus01", "variant_lisensi01", "bpo_duo82"];
const ONLY_IN_MELATI = ["variant_lisensi01"];
const SOURCES = ["instagram", "tiktok", "facebook", "whatsapp"] as const;
const WAREHOUSES = [
  { uniqueId: "warehouse_jogja", locationId: 34018 },
  { uniqueId: "warehouse_bdg01", locationId: 31415 },
] as const;

/** Orders that the document and the guides name. */
const KNOWN_IDS: Readonly<Record<number, string>> = {
  25: "0192f1c4-7a50-7c1e-9b54-3f0d8a2e6b11",
  32: "019a2f4e-7c31-7b52-9d0e-5a41c7b8e210",
  33: "019a2f4e-7c31-7b52-9d0e-5a41c7b8e211",
};

type Body = NonNullable<SeedOrder["body"]>;

const isOnPage = (good: string): boolean => good.startsWith("variant_kemeja") || good === "bpo_hemat77";

/** What a campaign brought; every fifth order came by itself. */
function campaignOf(at: number): Body {
  const source = SOURCES[at % 5];
  if (source === undefined) return {};
  return {
    utm_source: source,
    utm_medium: at % 2 === 0 ? "cpc" : "bio",
    utm_campaign: at < 20 ? "lebaran" : "akhir-tahun",
  };
}

/** Which orders have which fields, by their place in the list. */
const TRAITS: readonly (readonly [has: (at: number) => boolean, fields: Body])[] = [
  [(at) => at % 7 === 0, { utm_content: "video-15s", utm_term: "batik jogja" }],
  [(at) => at % 3 === 0, { handler_id: 18 }],
  [(at) => at % 3 === 1, { handler_id: 21 }],
  [(at) => at % 4 === 0, { advertiser_id: 22 }],
  [(at) => at % 6 === 2, { tags: ["hadiah"] }],
  [(at) => at % 6 === 4, { tags: ["prioritas", "reseller"] }],
  [(at) => at === 10, { platform: "tokopedia", external_id: "INV/20261011/TKP/991" }],
  [(at) => at === 4, { platform: "shopee", external_id: "2610SHP77" }],
  [(at) => at % 8 === 1, { notes: "Bungkus kado" }],
  [(at) => at === 26, { notes: HOSTILE_TEXT }],
];

function bodyFor(at: number, good: string): Body {
  const body: Body = { ...campaignOf(at), ...(isOnPage(good) ? { page_id: 88 } : {}) };
  for (const [has, fields] of TRAITS) if (has(at)) Object.assign(body, fields);
  return body;
}

function rowFor(at: number, good: string, payment: PaymentStatus): SeedOrder["row"] {
  const id = KNOWN_IDS[at];
  return {
    is_from_form: isOnPage(good),
    ...(id === undefined ? {} : { id }),
    ...(at < 3 ? { legacy_id: String(10_481 + at) } : {}),
    ...(at === 11 ? { is_probably_spam: true } : {}),
    ...(at === 2 || (at === 21 && payment === "paid")
      ? { transferproof_url: `https://cdn.example.com/bukti-${at}.jpg` }
      : {}),
    ...(at === 14 ? { rtsproof_url: "https://cdn.example.com/retur-14.jpg" } : {}),
  };
}

/** Writes all orders, oldest first; one shipped parcel is on its way back. */
export function seedMelatiOrders(shop: Shop, nowMs: number): void {
  for (const [at, line] of LINES.entries()) {
    const customer = CUSTOMERS.find(({ id }) => id === line[1]);
    if (customer === undefined) continue;
    const order = orderFor(at, line, customer);
    const returning =
      at === RETURNING
        ? {
            shipped_rts_time: new Date(nowMs - 3 * 86_400_000).toISOString(),
            shipment_status: "returned" as const,
          }
        : {};
    seedOrder(shop, { ...order, row: { ...order.row, ...returning } }, nowMs);
  }
}

const RETURNING = 18;

function orderFor(at: number, line: Line, customer: SeedOrder["customer"]): SeedOrder {
  const [daysAgo, , good, quantity, method, status, payment] = line;
  const [jogja, bandung] = WAREHOUSES;
  return {
    ...{ daysAgo, customer, quantity, method, status, payment },
    store: storeFor(at, good),
    line: good.startsWith("bpo_") ? { option: good } : { variant: good },
    isPhysical: !DIGITAL.includes(good),
    warehouse: at % 4 === 0 ? bandung : jogja,
    body: bodyFor(at, good),
    row: rowFor(at, good, payment),
  };
}

/** The gowns and the shawl are sold by the batik store alone; of the rest, every fifth order is not its own. */
function storeFor(at: number, good: string): string {
  const onlyBatik = good.startsWith("variant_gamis") || good === "variant_selendang01";
  const isMelati = ONLY_IN_MELATI.includes(good) || at % 5 === 3;
  return isMelati && !onlyBatik ? "store_melati01" : "store_batik01";
}
