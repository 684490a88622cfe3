// The landing pages of Toko Melati: two that sell, one draft, one built in the visual builder, one with a hostile title.
import type { DisplayInput } from "../operation-types.ts";
import { jakartaTime } from "../rules/local-time.ts";
import type { DisplayRow, PageRow, Shop } from "../shop.ts";
import { HOSTILE_TEXT } from "./people.ts";

type SeedPage = {
  readonly id: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly slug: string;
  readonly kind: "sales" | "checkout";
  readonly storeId: number | null;
  readonly tags: readonly string[];
  readonly displays: readonly number[];
  /** Null for a draft. */
  readonly current: number | null;
  readonly mode?: DisplayInput["render_mode"];
  readonly form?: DisplayRow["form_display"];
};

const FORM = {
  bundle_price_option_ids: [],
  handler_assignment: null,
  store_sales_person_id: null,
  custom_phone: null,
  other_page_id: null,
  custom_url: null,
};

const PAGES: readonly SeedPage[] = [
  {
    id: 88,
    uniqueId: "page_batik88",
    name: "Promo Batik Akhir Tahun",
    slug: "batik-akhir-tahun",
    kind: "checkout",
    storeId: 4,
    tags: ["promo", "batik"],
    displays: [300, 301, 302],
    current: 301,
    form: {
      ...FORM,
      store_id: 4,
      variant_ids: [541, 542],
      bundle_price_option_ids: [77],
      after_submit_event: "direct_to_whatsapp",
      handler_assignment: "fixed",
      store_sales_person_id: 18,
    },
  },
  {
    id: 89,
    uniqueId: "page_hampers89",
    name: "Hampers Lebaran",
    slug: "hampers-lebaran",
    kind: "checkout",
    storeId: 21,
    tags: ["lebaran"],
    displays: [310],
    current: 310,
    form: {
      ...FORM,
      store_id: 21,
      variant_ids: [],
      bundle_price_option_ids: [80, 81],
      after_submit_event: "order_page",
    },
  },
  {
    id: 90,
    uniqueId: "page_cerita90",
    name: "Cerita di Balik Batik",
    slug: "cerita-batik",
    kind: "sales",
    storeId: null,
    tags: ["batik", "cerita"],
    displays: [320, 321],
    current: 321,
  },
  {
    id: 91,
    uniqueId: "page_gajian91",
    name: "Promo Gajian (draf)",
    slug: "promo-gajian",
    kind: "sales",
    storeId: 4,
    tags: ["promo"],
    displays: [330],
    current: null,
  },
  {
    id: 92,
    uniqueId: "page_kursus92",
    name: "Kelas Jualan Online",
    slug: "kelas-jualan",
    kind: "checkout",
    storeId: 21,
    tags: ["kursus"],
    displays: [340],
    current: 340,
    mode: "builder",
    form: { ...FORM, store_id: 21, variant_ids: [530], after_submit_event: "is_sending_email_invoice" },
  },
  {
    id: 93,
    uniqueId: "page_aneh93",
    name: HOSTILE_TEXT.slice(0, 110),
    slug: "halaman-aneh",
    kind: "sales",
    storeId: null,
    tags: [],
    displays: [350],
    current: null,
  },
];

type Version = { readonly id: number; readonly version: number; readonly atMs: number };

function displayOf(page: SeedPage, { id, version, atMs }: Version): DisplayRow {
  const title = page.name;
  return {
    id,
    page_id: page.id,
    version,
    render_mode: page.mode ?? "html",
    html_document:
      page.mode === "builder"
        ? null
        : `<!doctype html><html lang="id"><head><title>${page.slug}</title></head><body><h1>${page.slug} v${version}</h1></body></html>`,
    html_code: null,
    css_code: null,
    js_code: null,
    additional_head_code: null,
    csp_policy: page.id === 88 ? { img_src: ["cdn.example.com"], font_src: ["fonts.example.com"] } : {},
    meta: { lang: "id", title, description: `Halaman ${page.slug}` },
    onload_fb_events: ["ViewContent"],
    onload_tiktok_events: [],
    onload_kwai_client_events: [],
    onload_kwai_server_events: [],
    fb_events_onload_parameters: { ViewContent: { currency: "IDR" } },
    tiktok_events_onload_parameters: {},
    kwai_client_events_onload_parameters: {},
    kwai_server_events_onload_parameters: {},
    form_display: page.form ?? null,
    fb_pixel_ids: page.kind === "checkout" ? [6] : [],
    tiktok_pixel_ids: page.id === 88 ? [8] : [],
    kwai_client_pixel_ids: [],
    kwai_server_pixel_ids: [],
    gtm_id: page.id === 88 ? 3 : null,
    created_at: jakartaTime(atMs),
  };
}

/** Writes the pages with their versions. */
export function seedMelatiPages(shop: Shop, nowMs: number): void {
  for (const [at, page] of PAGES.entries()) {
    const createdMs = nowMs - (70 - at * 9) * 86_400_000;
    const row: PageRow = {
      id: page.id,
      unique_id: page.uniqueId,
      name: page.name,
      slug: page.slug,
      kind: page.kind,
      is_published: page.current !== null,
      current_page_display_id: page.current,
      store_id: page.storeId,
      tags: [...page.tags],
      is_sending_email_invoice: page.kind === "checkout",
      is_disable_client_tagging: false,
      is_disable_custom_font: false,
      client_analytics_config: {},
      created_at: jakartaTime(createdMs),
      updated_at: jakartaTime(createdMs + 86_400_000),
      deleted_at: null,
    };
    shop.table("pages").put(row);
    for (const [index, id] of page.displays.entries())
      shop
        .table("displays")
        .put(displayOf(page, { id, version: index + 1, atMs: createdMs + index * 3_600_000 }));
  }
}
