// Pages and their displays as rows: found, made, shown.
import type { DisplayInput, FormInput, PageInput } from "../operation-types.ts";
import { found, invalid, notFound, Refusal } from "../refusal.ts";
import { kindOf, type PageFacts, reviewDisplay, STORE_MISMATCH } from "../rules/display-review.ts";
import { prefixedId } from "../rules/ids.ts";
import { jakartaTime } from "../rules/local-time.ts";
import type { Schemas } from "../schemas.ts";
import type { DisplayRow, PageRow, PixelRow, Shop } from "../shop.ts";

/** A page that was deleted reads as absent. @throws Refusal not_found */
export function findPage(shop: Shop, id: number): PageRow {
  const page = shop.table("pages").get(id);
  if (page === undefined || page.deleted_at !== null) throw notFound("Page");
  return page;
}

/** Versions of a page, oldest first. */
export const displaysOf = (shop: Shop, pageId: number): readonly DisplayRow[] =>
  shop
    .table("displays")
    .list()
    .filter((display) => display.page_id === pageId);

/** @throws Refusal not_found */
export function findDisplay(shop: Shop, page: PageRow, id: number): DisplayRow {
  const display = shop.table("displays").get(id);
  return found(display?.page_id === page.id ? display : undefined, "Page display");
}

/** A pixel as the API shows it: without the note of whether it has a token. */
export const showPixel = ({ has_token: _, ...pixel }: PixelRow): Required<Schemas["Pixel"]> => pixel;

/** A display as it is read: pixels as objects, deleted ones passed over. */
export function showDisplay(shop: Shop, page: PageRow, display: DisplayRow): Schemas["PageDisplay"] {
  const { fb_pixel_ids, tiktok_pixel_ids, kwai_client_pixel_ids, kwai_server_pixel_ids, gtm_id, ...shown } =
    display;
  const pixels = (ids: readonly number[], table: "fb_pixels" | "tiktok_pixels" | "kwai_pixels") =>
    ids.flatMap((id) => {
      const pixel = shop.table(table).get(id);
      return pixel === undefined ? [] : [showPixel(pixel)];
    });
  return {
    ...shown,
    fb_pixels: pixels(fb_pixel_ids, "fb_pixels"),
    tiktok_pixels: pixels(tiktok_pixel_ids, "tiktok_pixels"),
    kwai_client_pixels: pixels(kwai_client_pixel_ids, "kwai_pixels"),
    kwai_server_pixels: pixels(kwai_server_pixel_ids, "kwai_pixels"),
    gtm: gtm_id === null ? null : (shop.table("gtm").get(gtm_id) ?? null),
    is_current: page.current_page_display_id === display.id,
  };
}

/** Without the code fields, as in lists. */
export const showSummary = (page: PageRow, display: DisplayRow): Schemas["PageDisplaySummary"] => ({
  id: display.id,
  page_id: display.page_id,
  version: display.version,
  render_mode: display.render_mode,
  meta: display.meta,
  is_current: page.current_page_display_id === display.id,
  created_at: display.created_at,
});

/** A page as it is read. */
export function showPage(shop: Shop, page: PageRow): Schemas["Page"] {
  const { store_id, ...shown } = page;
  const store = store_id === null ? undefined : shop.table("stores").get(store_id);
  const site = `https://${shop.business.replace("biz_", "")}.example`;
  return {
    ...shown,
    tags: [...page.tags],
    store: store === undefined ? null : { id: store.id, unique_id: store.unique_id, name: store.name },
    public_url: page.is_published ? `${site}/${page.slug}` : null,
  };
}

/** @throws Refusal slug_taken */
export function requireFreeSlug(shop: Shop, slug: string, except?: number): void {
  const taken = shop
    .table("pages")
    .list()
    .some((page) => page.slug === slug && page.deleted_at === null && page.id !== except);
  if (taken)
    throw new Refusal("slug_taken", "Another page of this business has this slug", {
      errors: { slug: ["is taken"] },
    });
}

/** @throws Refusal store_mismatch, validation_failed; fields are below `prefix`. */
export function requireSavable(
  shop: Shop,
  display: DisplayInput,
  page: PageFacts & { readonly prefix: string },
): void {
  const wrong = reviewDisplay(shop, display, page).filter(({ severity }) => severity === "error");
  const errors: Record<string, string[]> = {};
  for (const { field, message } of wrong)
    errors[`${page.prefix}${field}`] = [...(errors[`${page.prefix}${field}`] ?? []), message];
  if (wrong.some(({ code }) => code === STORE_MISMATCH))
    throw new Refusal("store_mismatch", "The display names another store than its page", { errors });
  if (wrong.length > 0) throw invalid(errors);
}

const storedForm = (form: FormInput): NonNullable<DisplayRow["form_display"]> => ({
  handler_assignment: null,
  store_sales_person_id: null,
  custom_phone: null,
  other_page_id: null,
  custom_url: null,
  variant_ids: [],
  bundle_price_option_ids: [],
  ...form,
});

const textOrNull = (text: string | undefined): string | null =>
  text === undefined || text === "" ? null : text;

export type NewDisplay = { readonly pageId: number; readonly input: DisplayInput; readonly nowMs: number };

/** Saves a further version. Pixel ids that point nowhere are left out without an error. */
export function addDisplay(shop: Shop, { pageId, input, nowMs }: NewDisplay): DisplayRow {
  const versions = displaysOf(shop, pageId).map(({ version }) => version);
  const known = (ids: readonly number[] | undefined, table: "fb_pixels" | "tiktok_pixels" | "kwai_pixels") =>
    (ids ?? []).filter((id) => shop.table(table).get(id) !== undefined);
  const { fb_pixel_ids, tiktok_pixel_ids, kwai_client_pixel_ids, kwai_server_pixel_ids, gtm_id, ...content } =
    input;
  const gtm = gtm_id === undefined ? undefined : shop.table("gtm").get(gtm_id);
  return shop.table("displays").put({
    ...content,
    id: shop.next("displays"),
    page_id: pageId,
    version: Math.max(0, ...versions) + 1,
    html_document: textOrNull(input.html_document),
    html_code: textOrNull(input.html_code),
    css_code: textOrNull(input.css_code),
    js_code: textOrNull(input.js_code),
    additional_head_code: textOrNull(input.additional_head_code),
    csp_policy: input.csp_policy ?? {},
    form_display: input.form_display === undefined ? null : storedForm(input.form_display),
    fb_pixel_ids: known(fb_pixel_ids, "fb_pixels"),
    tiktok_pixel_ids: known(tiktok_pixel_ids, "tiktok_pixels"),
    kwai_client_pixel_ids: known(kwai_client_pixel_ids, "kwai_pixels"),
    kwai_server_pixel_ids: known(kwai_server_pixel_ids, "kwai_pixels"),
    gtm_id: gtm?.id ?? null,
    created_at: jakartaTime(nowMs),
  });
}

export type NewPage = { readonly body: PageInput; readonly nowMs: number };

/** A page with its first version. @throws Refusal slug_taken, store_mismatch, validation_failed */
export function addPage(shop: Shop, { body, nowMs }: NewPage): PageRow {
  requireFreeSlug(shop, body.slug);
  const { page_display: input, store_id } = body;
  if (store_id !== undefined && shop.table("stores").get(store_id) === undefined)
    throw invalid({ store_id: ["is not a store of this business"] });
  requireSavable(shop, input, { kind: null, storeId: store_id ?? null, prefix: "page_display." });
  const id = shop.next("pages");
  const display = addDisplay(shop, { pageId: id, input, nowMs });
  const isPublished = body.is_published === true;
  const now = jakartaTime(nowMs);
  return shop.table("pages").put({
    id,
    unique_id: prefixedId("page", String(id)),
    name: body.name,
    slug: body.slug,
    kind: kindOf(input),
    is_published: isPublished,
    current_page_display_id: isPublished ? display.id : null,
    store_id: store_id ?? input.form_display?.store_id ?? null,
    tags: [],
    is_sending_email_invoice: false,
    is_disable_client_tagging: false,
    is_disable_custom_font: false,
    client_analytics_config: {},
    created_at: now,
    updated_at: now,
    deleted_at: null,
  });
}
