// The WhatsApp side of Toko Melati: one account, its numbers and templates, ten conversations, one other gateway.
import { jakartaTime } from "../rules/local-time.ts";
import type { Shop, WabaPhoneRow, WabaTemplateRow } from "../shop.ts";
import { CUSTOMERS, HOSTILE_TEXT } from "./people.ts";

const ACCOUNT = 4;
const HOUR_MS = 3_600_000;

const PHONE = { account_id: ACCOUNT, about: "Batik asli Jogja" };
const PHONES: readonly WabaPhoneRow[] = [
  {
    ...PHONE,
    id: 5,
    number: "+6281100000005",
    display_name: "Toko Melati",
    is_registered: true,
    quality: "green",
  },
  {
    ...PHONE,
    id: 6,
    number: "+6281100000006",
    display_name: "Dapur Melati",
    is_registered: false,
    quality: "yellow",
  },
];
const REPLIES = [
  { id: 11, account_id: ACCOUNT, shortcut: "/jam", text: "Kami melayani setiap hari pukul 08.00-20.00 WIB." },
  { id: 12, account_id: ACCOUNT, shortcut: "/alamat", text: "Gudang kami di Jl. Magelang Km 5, Sleman." },
];
const TAGS = [
  { id: 5, account_id: ACCOUNT, name: "Grosir", color: "#2E7D32" },
  { id: 6, account_id: ACCOUNT, name: "Komplain", color: "#C62828" },
];

function account(shop: Shop): void {
  const connected = { waba_id: "109283746500000", status: "connected" as const, default_phone_number_id: 5 };
  shop.table("waba_accounts").put({ id: ACCOUNT, name: "CS Melati", ...connected });
  for (const phone of PHONES) shop.table("waba_phones").put(phone);
  for (const reply of REPLIES) shop.table("quick_replies").put(reply);
  for (const tag of TAGS) shop.table("waba_tags").put(tag);
  shop.table("waba_customer_tags").put({ id: `${ACCOUNT}:42`, tag_ids: [5] });
  const gateway = { id: 2, name: "Gateway struk", provider: "wagateway", phone: "+6281200003000" };
  shop.table("integrations").put({ ...gateway, status: "connected", is_default: true });
}

type SeedTemplate = Pick<WabaTemplateRow, "id" | "name" | "status"> & { readonly text: string };
const TEMPLATES: readonly SeedTemplate[] = [
  {
    id: 31,
    name: "status_pesanan",
    status: "approved",
    text: "Halo {{1}}, pesanan {{2}} sedang kami siapkan.",
  },
  { id: 33, name: "pesanan_dikirim", status: "approved", text: "Halo {{1}}, pesanan {{2}} sudah dikirim." },
  { id: 34, name: "promo_gajian", status: "submitted", text: "Halo {{1}}, ada promo gajian untuk Kakak." },
  { id: 35, name: "promo_lama", status: "rejected", text: "{{1}} diskon besar!" },
];

function templates(shop: Shop): void {
  const usual = { language: "id", category: "utility" as const, account_id: ACCOUNT };
  for (const { text, ...template } of TEMPLATES)
    shop.table("waba_templates").put({ ...usual, ...template, components: [{ type: "body", text }] });
}

type Said = readonly [direction: "in" | "out", hoursAgo: number, text: string];

const TALKS: readonly (readonly Said[])[] = [
  [
    ["in", 30, "Kak, kemeja L masih ada?"],
    ["out", 29, "Masih Kak."],
    ["in", 3, "Oke saya pesan ya, kapan dikirim?"],
  ],
  [
    ["in", 60, "Bisa grosir 20 pcs?"],
    ["out", 58, "Bisa Kak, harga khusus."],
  ],
  [["in", 5, "Resi saya mana?"]],
  [
    ["in", 100, "Terima kasih, sudah sampai"],
    ["out", 99, "Sama-sama Kak Made."],
  ],
  [["in", 20, HOSTILE_TEXT]],
  [["out", 200, "Halo Kak, pesanan Kakak menunggu pembayaran."]],
  [["in", 11, "Apakah bisa COD ke Jayapura?"]],
  [["in", 400, "Halo"]],
];

/** Customers without a talk of their own above say one thing. */
const saidAt = (at: number): readonly Said[] => TALKS[at] ?? [["in", 50 + at, "Masih buka?"]];
const FIRST_CONVERSATION = 904;
const CONVERSATIONS = 10;

function conversation(shop: Shop, at: number, nowMs: number): void {
  const people = CUSTOMERS.filter((customer) => customer.phone !== null);
  const customer = people[at % people.length];
  const phone = at < people.length ? (customer?.phone ?? "") : `+62813900000${at}0`;
  const [direction, hoursAgo] = saidAt(at).at(-1) ?? ["out", 0];
  shop.table("waba_conversations").put({
    id: FIRST_CONVERSATION + at,
    account_id: ACCOUNT,
    customer: { id: customer?.id ?? 512, name: customer?.name ?? "", phone },
    handler_id: [18, 21, null][at % 3] ?? null,
    status: at === 3 || at === 7 ? "closed" : "open",
    unread_count: direction === "in" ? 2 : 0,
    last_message_at: jakartaTime(nowMs - hoursAgo * HOUR_MS),
  });
}

function conversations(shop: Shop, nowMs: number): void {
  const all = Array.from({ length: CONVERSATIONS }, (_, at) => at);
  for (const at of all) conversation(shop, at, nowMs);
  const messages = all.flatMap((at) =>
    saidAt(at).map((said) => ({ conversation_id: FIRST_CONVERSATION + at, said })),
  );
  for (const [index, { conversation_id, said }] of messages.entries()) {
    const [direction, hoursAgo, text] = said;
    shop.table("waba_messages").put({
      id: `wamid.seed${String(index + 1).padStart(4, "0")}`,
      conversation_id,
      direction,
      type: "text",
      text,
      media_url: null,
      status: "read",
      created_at: jakartaTime(nowMs - hoursAgo * HOUR_MS),
    });
  }
}

/** Writes all of it. */
export function seedMelatiWhatsapp(shop: Shop, nowMs: number): void {
  account(shop);
  templates(shop);
  conversations(shop, nowMs);
}
