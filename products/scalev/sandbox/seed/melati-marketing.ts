// What Toko Melati advertises with: pixels, codes, follow-up texts, knowledge, courses, partners, visits.
import { NO_LIMITS } from "../rules/discounts.ts";
import { DEFAULT_ZONE, dayIn, jakartaTime } from "../rules/local-time.ts";
import type { ChatRow, DiscountRow, KnowledgeRow, Shop } from "../shop.ts";

function pixels(shop: Shop): void {
  const row = { test_event_code: null, is_active: true, has_token: true };
  shop.table("fb_pixels").put({ ...row, id: 6, name: "Pixel Batik", pixel_id: "104928374650111" });
  shop
    .table("fb_pixels")
    .put({ ...row, id: 14, name: "Pixel Dapur", pixel_id: "123456789012345", is_active: false });
  shop
    .table("tiktok_pixels")
    .put({ ...row, id: 8, name: "TikTok Batik", pixel_id: "C8QF2N3C77U5ZZZZZZZZ", has_token: false });
  shop.table("kwai_pixels").put({ ...row, id: 10, name: "Kwai Batik", pixel_id: "297834651000" });
  shop.table("gtm").put({ id: 3, name: "Kontainer Batik", container_id: "GTM-M3LATI1", is_active: true });
}

type SeedCode = Pick<DiscountRow, "id" | "code" | "applied_to" | "amount_type"> &
  Partial<DiscountRow> & { readonly expiresInDays?: number };

const CODES: readonly SeedCode[] = [
  {
    id: 51,
    code: "MELATI10",
    applied_to: "product_price",
    amount_type: "percentage",
    percentage: 10,
    max_discount: "50000.00",
    min_revenue: "150000.00",
    expiresInDays: 40,
    usage_limit: 500,
    used_count: 37,
  },
  {
    id: 52,
    code: "ONGKIR0",
    applied_to: "shipping_cost",
    amount_type: "percentage",
    percentage: 100,
    max_discount: "20000.00",
    min_revenue: "150000.00",
    used_count: 12,
  },
  {
    id: 53,
    code: "LEBARAN25",
    applied_to: "product_price",
    amount_type: "fixed",
    amount: "25000.00",
    expiresInDays: -20,
    used_count: 210,
  },
  {
    id: 54,
    code: "QRISHEMAT",
    applied_to: "product_price",
    amount_type: "fixed",
    amount: "5000.00",
    payment_methods: ["qris"],
    is_active: false,
  },
];

function discounts(shop: Shop, nowMs: number): void {
  for (const { expiresInDays, ...code } of CODES) {
    const expires_at = expiresInDays === undefined ? null : jakartaTime(nowMs + expiresInDays * 86_400_000);
    shop.table("discounts").put({ ...NO_LIMITS, ...code, expires_at });
  }
}

const REMINDER = "Halo Kak {{customer_name}}, pesanan {{order_id}} sebesar {{total}} menunggu pembayaran.";
const USUAL = { trigger_status: "pending", delay_minutes: 60, is_active: true } as const;
const CHATS: readonly ChatRow[] = [
  { ...USUAL, id: 14, owner: "product:311", name: "Pengingat bayar", message: REMINDER },
  {
    ...USUAL,
    id: 15,
    owner: "product:311",
    name: "Terima kasih",
    message: "Terima kasih Kak {{customer_name}}! Semoga suka dengan {{products}}.",
    trigger_status: "completed",
    delay_minutes: 1440,
  },
  { ...USUAL, id: 16, owner: "bundle:23", name: "Pengingat bayar", message: REMINDER },
  {
    ...USUAL,
    id: 17,
    owner: "product:130",
    name: "Panduan unduh",
    message: "Halo {{customer_name}}, cek e-mail Kakak ya.",
  },
];
const KNOWLEDGE: readonly KnowledgeRow[] = [
  { id: 71, owner: "product:311", q: "Apakah luntur?", a: "Tidak, bila dicuci terpisah.", position: 1 },
  { id: 72, owner: "product:311", q: "Bahannya apa?", a: "Katun primissima.", position: 2 },
  { id: 73, owner: "variant:542", q: "Berapa lingkar dada L?", a: "108 cm.", position: 1 },
];

function texts(shop: Shop): void {
  for (const chat of CHATS) shop.table("chats").put(chat);
  for (const item of KNOWLEDGE) shop.table("knowledge").put(item);
  const file = { id: 31, variant_id: 520, name: "resep-nusantara.pdf", size_bytes: 8_412_160 };
  shop.table("files").put({ ...file, url: "https://files.example.com/resep.pdf" });
}

function course(shop: Shop): void {
  const titles = ["Persiapan", "Foto produk", "Iklan pertama"];
  for (const [at, title] of titles.entries())
    shop.table("sections").put({ id: 61 + at, title, position: at + 1, product_id: 140 });
  const content = { url: "https://video.example.com/v/701", text: null, is_preview: false };
  shop.table("contents").put({
    ...content,
    id: 702,
    section_id: 61,
    title: "Selamat datang",
    type: "video",
    position: 1,
    is_preview: true,
  });
  shop.table("contents").put({
    ...content,
    id: 703,
    section_id: 61,
    title: "Daftar alat",
    type: "text",
    position: 2,
    url: null,
    text: "Ponsel, tripod, cahaya jendela.",
  });
  shop.table("contents").put({
    ...content,
    id: 704,
    section_id: 63,
    title: "Lembar kerja",
    type: "file",
    position: 1,
    url: "https://files.example.com/lembar.pdf",
  });
}

function partners(shop: Shop): void {
  const percent = { commission_type: "percentage" as const, commission: "10.00" };
  shop
    .table("partners")
    .put({ ...percent, id: 91, owner: "product:311", business_username: "anggrek", status: "active" });
  shop
    .table("partners")
    .put({ ...percent, id: 92, owner: "product:311", business_username: "budi", status: "invited" });
  shop
    .table("partners")
    .put({ ...percent, id: 93, owner: "bundle:15", business_username: "kenanga", status: "active" });
}

function visits(shop: Shop, nowMs: number): void {
  let id = 1;
  for (let day = 30; day >= 0; day -= 1)
    for (const [at, source] of ["instagram", "tiktok", "direct"].entries())
      for (const page_id of [88, 90]) {
        const visited = 40 + ((day * 7 + at * 13 + page_id) % 60);
        const row = { day: dayIn(DEFAULT_ZONE, nowMs - day * 86_400_000), page_id, source, visits: visited };
        shop.table("visits").put({ id, ...row, visitors: Math.round(visited * 0.8) });
        id += 1;
      }
}

function intents(shop: Shop, nowMs: number): void {
  const line = { variant_unique_id: "variant_kemejaL", bundle_price_option_unique_id: null, quantity: 1 };
  const states = ["open", "expired", "converted", "open"] as const;
  for (const [at, status] of states.entries())
    shop.table("intents").put({
      id: `019a2f50-0000-7000-8000-00000000000${at + 1}`,
      store_id: at === 3 ? 21 : 4,
      status,
      customer: { name: "Pengunjung", phone: at === 1 ? null : `+62813000000${at}0`, email: null },
      lines: [line],
      created_at: jakartaTime(nowMs - (at + 1) * 9 * 3_600_000),
    });
}

/** Writes all of it. */
export function seedMelatiMarketing(shop: Shop, nowMs: number): void {
  pixels(shop);
  discounts(shop, nowMs);
  texts(shop);
  course(shop);
  partners(shop);
  visits(shop, nowMs);
  intents(shop, nowMs);
}
