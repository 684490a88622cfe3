// Judging the content of a landing page before it is saved: what refuses it, and what will not look as meant.
import type { DisplayInput, FormInput } from "../operation-types.ts";
import type { Schemas } from "../schemas.ts";
import type { Shop } from "../shop.ts";
import { type Network, STANDARD_EVENTS } from "./standard-events.ts";

export type Finding = Schemas["DisplayValidation"]["validation_warnings"][number];
export type PageKind = NonNullable<Schemas["Page"]["kind"]>;

/** The page that a display is for; a page that is only being made has no kind yet. */
export type PageFacts = { readonly kind: PageKind | null; readonly storeId: number | null };

const error = (code: string, field: string, message: string): Finding => ({
  severity: "error",
  code,
  field,
  message,
});
const warning = (code: string, field: string, message: string): Finding => ({
  severity: "warning",
  code,
  field,
  message,
});

/** A display with a form makes a checkout page. */
export const kindOf = (display: DisplayInput): PageKind =>
  display.form_display === undefined ? "sales" : "checkout";

function markup(display: DisplayInput): Finding[] {
  const trio = (["html_code", "css_code", "js_code"] as const).filter(
    (field) => display[field] !== undefined,
  );
  const found: Finding[] = [];
  if (display.render_mode === "builder")
    found.push(
      error("builder_not_writable", "render_mode", "builder content is made in the visual builder only"),
    );
  if (display.html_document !== undefined)
    for (const field of trio)
      found.push(error("html_both_forms", field, "does not go together with html_document"));
  if (display.html_document === undefined && (display.html_code ?? "").trim() === "")
    found.push(warning("no_markup", "html_document", "the page will be empty"));
  if (/<\s*(!doctype|html|head|title|meta|link|base)\b/i.test(display.html_code ?? ""))
    found.push(warning("head_content_not_allowed", "html_code", "html_code holds body markup only"));
  if (/\ssrc\s*=\s*["']?http:\/\//i.test(`${display.html_document ?? ""}${display.html_code ?? ""}`))
    found.push(
      warning(
        "insecure_source",
        display.html_document === undefined ? "html_code" : "html_document",
        "browsers block http sources on an https page",
      ),
    );
  return found;
}

function hosts(display: DisplayInput): Finding[] {
  return Object.entries(display.csp_policy ?? {}).flatMap(([key, list]) =>
    list.flatMap((host) => {
      if (host === "*") return [warning("csp_any_host", `csp_policy.${key}`, "every host is allowed")];
      const isHost = /^(https:\/\/)?(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/i.test(host);
      return isHost
        ? []
        : [error("csp_not_a_host", `csp_policy.${key}`, `${host.slice(0, 60)} is not a host name`)];
    }),
  );
}

type Named = readonly [field: string, network: Network, names: readonly string[] | undefined];

function events(display: DisplayInput): Finding[] {
  const form = display.form_display;
  const lists: readonly Named[] = [
    ["onload_fb_events", "fb", display.onload_fb_events],
    ["onload_tiktok_events", "tiktok", display.onload_tiktok_events],
    ["onload_kwai_client_events", "kwai", display.onload_kwai_client_events],
    ["onload_kwai_server_events", "kwai", display.onload_kwai_server_events],
    ["form_display.onsubmit_fb_events", "fb", form?.onsubmit_fb_events],
    ["form_display.onsubmit_tiktok_events", "tiktok", form?.onsubmit_tiktok_events],
    ["form_display.onsubmit_kwai_client_events", "kwai", form?.onsubmit_kwai_client_events],
    ["form_display.onsubmit_kwai_server_events", "kwai", form?.onsubmit_kwai_server_events],
  ];
  return lists.flatMap(([field, network, names]) =>
    (names ?? [])
      .filter((name) => !STANDARD_EVENTS[network].includes(name))
      .map((name) => error("unknown_event", field, `${name.slice(0, 60)} is not a standard event`)),
  );
}

const needed = (field: string, event: string): Finding =>
  error("companion_missing", `form_display.${field}`, `is needed for after_submit_event ${event}`);

function companions(form: FormInput): Finding[] {
  const event = form.after_submit_event;
  const lacks: Readonly<Record<string, readonly (string | false)[]>> = {
    direct_to_whatsapp: [
      form.handler_assignment === undefined && "handler_assignment",
      form.handler_assignment === "fixed" &&
        form.store_sales_person_id === undefined &&
        "store_sales_person_id",
    ],
    direct_to_custom_whatsapp: [form.custom_phone === undefined && "custom_phone"],
    other_page: [form.other_page_id === undefined && "other_page_id"],
    custom_url: [form.custom_url === undefined && "custom_url"],
  };
  return (lacks[event] ?? []).filter((field) => field !== false).map((field) => needed(field, event));
}

function sold(shop: Shop, form: FormInput): Finding[] {
  const carries = (
    ids: readonly number[] | undefined,
    field: string,
    ok: (id: number) => boolean,
  ): Finding[] =>
    (ids ?? [])
      .filter((id) => !ok(id))
      .map((id) => error("not_sold_by_store", `form_display.${field}`, `${id} is not sold by this store`));
  const productOf = (id: number): number => shop.table("variants").get(id)?.product_id ?? 0;
  const found = [
    ...carries(form.variant_ids, "variant_ids", (id) =>
      Boolean(shop.table("products").get(productOf(id))?.store_ids.includes(form.store_id)),
    ),
    ...carries(form.bundle_price_option_ids, "bundle_price_option_ids", (id) =>
      Boolean(shop.table("price_options").get(id)?.store_ids.includes(form.store_id)),
    ),
  ];
  if ((form.variant_ids ?? []).length + (form.bundle_price_option_ids ?? []).length === 0)
    found.push(
      error(
        "nothing_sold",
        "form_display.variant_ids",
        "at least one variant or bundle price option is needed",
      ),
    );
  return found;
}

function targets(shop: Shop, form: FormInput): Finding[] {
  const found: Finding[] = [];
  const person = form.store_sales_person_id;
  if (person !== undefined && shop.table("sales_people").get(person)?.store_id !== form.store_id)
    found.push(
      error(
        "unknown_sales_person",
        "form_display.store_sales_person_id",
        "is not a sales person of this store",
      ),
    );
  const page = form.other_page_id;
  if (page !== undefined && shop.table("pages").get(page)?.deleted_at !== null)
    found.push(error("unknown_page", "form_display.other_page_id", "is not a page of this business"));
  return found;
}

/** The code of a display that names another store than its page's; it has an error code of its own. */
export const STORE_MISMATCH = "store_mismatch";

function form(shop: Shop, display: DisplayInput, page: PageFacts): Finding[] {
  const given = display.form_display;
  if (given === undefined) {
    if (page.kind !== "checkout") return [];
    return [
      error(
        STORE_MISMATCH,
        "form_display.store_id",
        `the page sells for store ${page.storeId}: carry its store_id`,
      ),
    ];
  }
  if (page.kind === "sales")
    return [
      error("kind_is_fixed", "form_display", "a sales page cannot become a checkout page: create a new one"),
    ];
  if (page.storeId !== null && given.store_id !== page.storeId)
    return [error(STORE_MISMATCH, "form_display.store_id", `the page sells for store ${page.storeId}`)];
  if (shop.table("stores").get(given.store_id) === undefined)
    return [error("unknown_store", "form_display.store_id", "is not a store of this business")];
  return [...companions(given), ...sold(shop, given), ...targets(shop, given)];
}

/** Pixels that will be passed over without an error when the display is saved. */
function passedOver(shop: Shop, display: DisplayInput): Finding[] {
  const kinds = [
    ["fb_pixel_ids", "fb_pixels"],
    ["tiktok_pixel_ids", "tiktok_pixels"],
    ["kwai_client_pixel_ids", "kwai_pixels"],
    ["kwai_server_pixel_ids", "kwai_pixels"],
  ] as const;
  return kinds.flatMap(([field, table]) =>
    (display[field] ?? [])
      .filter((id) => shop.table(table).get(id) === undefined)
      .map((id) => ({
        severity: "info" as const,
        code: "pixel_passed_over",
        field,
        message: `${id} is no pixel record of this business and will be left out`,
      })),
  );
}

/** All findings. A finding of severity `error` is what a save would refuse. */
export function reviewDisplay(shop: Shop, display: DisplayInput, page: PageFacts): Finding[] {
  return [
    ...markup(display),
    ...form(shop, display, page),
    ...events(display),
    ...hosts(display),
    ...passedOver(shop, display),
  ];
}
