// Landing pages: lists, creation, publishing and going back, displays as versions, soft deletion.
import type { Call, Handlers } from "../operation-types.ts";
import { invalid, invalidField, notFound, Refusal } from "../refusal.ts";
import { reviewDisplay } from "../rules/display-review.ts";
import { jakartaTime } from "../rules/local-time.ts";
import { tagList } from "../rules/order-filters.ts";
import { pageOf, sortable, unpaged } from "../rules/page-cursor.ts";
import type { Schemas } from "../schemas.ts";
import type { PageRow, Shop } from "../shop.ts";
import { distinct } from "./orders/reading.ts";
import {
  addDisplay,
  addPage,
  displaysOf,
  findDisplay,
  findPage,
  requireFreeSlug,
  requireSavable,
  showDisplay,
  showPage,
  showSummary,
} from "./page-record.ts";

const livePages = (shop: Shop): readonly PageRow[] =>
  shop
    .table("pages")
    .list()
    .filter((page) => page.deleted_at === null);

const holds = (page: PageRow, search: string | undefined): boolean =>
  search === undefined || `${page.name} ${page.slug}`.toLowerCase().includes(search.toLowerCase());

/** Pages by name or slug, newest first unless the caller asks for another order. */
export function listPages(
  call: Pick<Call<"listStorePages">, "shop" | "query">,
  name: string,
  keep: (page: PageRow) => boolean,
): Schemas["PageList"] {
  const { shop, query } = call;
  const rows = livePages(shop).filter((page) => holds(page, query.search) && keep(page));
  const key = (page: PageRow): string => `${sortable(Date.parse(page.created_at))} ${sortable(page.id)}`;
  const page = pageOf({ list: `${name} ${shop.business}`, rows, query, key });
  return { ...page, data: page.data.map((row) => showPage(shop, row)) };
}

function publishState(shop: Shop, page: PageRow, body: Schemas["PageUpdate"]): Partial<PageRow> {
  const { is_published: published = page.is_published, current_page_display_id: display } = body;
  if (body.is_published === undefined && display === undefined) return {};
  if (!published) {
    if (typeof display === "number")
      throw invalidField(
        "current_page_display_id",
        "is null on a page that is not published; send is_published true",
      );
    return { is_published: false, current_page_display_id: null };
  }
  const current = display === undefined ? page.current_page_display_id : display;
  if (current === null)
    throw invalidField(
      "current_page_display_id",
      "is needed to publish; listLandingPageDisplays names the versions",
    );
  if (!displaysOf(shop, page.id).some(({ id }) => id === current))
    throw invalidField("current_page_display_id", "is not a display of this page");
  return { is_published: true, current_page_display_id: current };
}

function requireStore(shop: Shop, page: PageRow, storeId: number): void {
  if (shop.table("stores").get(storeId) === undefined)
    throw invalid({ store_id: ["is not a store of this business"] });
  if (page.kind === "checkout" && storeId !== page.store_id)
    throw new Refusal("store_mismatch", "The page sells for another store already", {
      errors: { store_id: [`the displays of this page sell for store ${page.store_id}`] },
    });
}

function updatePage(call: Call<"updateLandingPage">): PageRow {
  const { shop, body, nowMs } = call;
  const page = findPage(shop, call.path.id);
  if (body.slug !== undefined) requireFreeSlug(shop, body.slug, page.id);
  if (body.store_id !== undefined) requireStore(shop, page, body.store_id);
  const { is_published: _published, current_page_display_id: _display, ...plain } = body;
  const state = publishState(shop, page, body);
  return shop.table("pages").put({ ...page, ...plain, ...state, updated_at: jakartaTime(nowMs) });
}

function getPage(call: Call<"getLandingPage">): Schemas["Page"] {
  const { shop, query } = call;
  const page = findPage(shop, call.path.id);
  const wanted = query.include?.split(",") ?? [];
  const shown = showPage(shop, page);
  if (!wanted.includes("page_display")) return shown;
  const versions = displaysOf(shop, page.id);
  const current = versions.find(({ id }) => id === page.current_page_display_id);
  const display = query.preview === true ? versions.at(-1) : current;
  return display === undefined ? shown : { ...shown, page_display: showDisplay(shop, page, display) };
}

function publicView(call: Call<"getLandingPagePublicView">): Schemas["PagePublicView"] {
  const { shop } = call;
  const page = findPage(shop, call.path.id);
  const display = displaysOf(shop, page.id).find(({ id }) => id === page.current_page_display_id);
  if (display === undefined) throw notFound("Current page display");
  const { meta, html_document, html_code, css_code, js_code, csp_policy, form_display } = display;
  return {
    page_id: page.id,
    slug: page.slug,
    is_published: page.is_published,
    ...{ meta, html_document, html_code, css_code, js_code, csp_policy, form_display },
  };
}

const facts = (page: PageRow) => ({ kind: page.kind, storeId: page.store_id });

export const pageHandlers = {
  listLandingPages: (call) => {
    const { is_published, store_id, tags } = call.query;
    return listPages(call, "pages", (page) => {
      const published = is_published === undefined || page.is_published === is_published;
      const store = store_id === undefined || page.store_id === store_id;
      return published && store && tagList(tags).every((tag) => page.tags.includes(tag));
    });
  },
  listSimplifiedLandingPages: (call) =>
    unpaged(
      livePages(call.shop)
        .filter((page) => holds(page, call.query.search))
        .map(({ id, name, slug }) => ({ id, name, slug })),
    ),
  listLandingPageTags: (call) =>
    unpaged(
      distinct(
        livePages(call.shop).flatMap(({ tags }) => tags),
        call.query.search,
      ),
    ),
  getLandingPage: getPage,
  getLandingPagePublicView: publicView,
  createLandingPage: (call) => showPage(call.shop, addPage(call.shop, call)),
  updateLandingPage: (call) => showPage(call.shop, updatePage(call)),
  updateLandingPageTags: (call) => {
    const page = findPage(call.shop, call.path.id);
    const tags = [...call.body.tags];
    return showPage(
      call.shop,
      call.shop.table("pages").put({ ...page, tags, updated_at: jakartaTime(call.nowMs) }),
    );
  },
  deleteLandingPage: (call) => {
    const page = findPage(call.shop, call.path.id);
    const now = jakartaTime(call.nowMs);
    call.shop.table("pages").put({ ...page, is_published: false, deleted_at: now, updated_at: now });
    return undefined;
  },
  listLandingPageDisplays: (call) => {
    const page = findPage(call.shop, call.path.page_id);
    const rows = displaysOf(call.shop, page.id);
    const list = `displays ${page.id}`;
    const shown = pageOf({ list, rows, query: call.query, key: ({ version }) => sortable(version) });
    return { ...shown, data: shown.data.map((display) => showSummary(page, display)) };
  },
  createLandingPageDisplay: (call) => {
    const page = findPage(call.shop, call.path.page_id);
    requireSavable(call.shop, call.body, { ...facts(page), prefix: "" });
    const display = addDisplay(call.shop, { pageId: page.id, input: call.body, nowMs: call.nowMs });
    return showDisplay(call.shop, page, display);
  },
  validateLandingPageDisplay: (call) => {
    const findings = reviewDisplay(call.shop, call.body, facts(findPage(call.shop, call.path.page_id)));
    return { valid: findings.every(({ severity }) => severity !== "error"), validation_warnings: findings };
  },
  getLandingPageDisplay: (call) => {
    const page = findPage(call.shop, call.path.page_id);
    return showDisplay(call.shop, page, findDisplay(call.shop, page, call.path.display_id));
  },
  deleteLandingPageDisplay: (call) => {
    const page = findPage(call.shop, call.path.page_id);
    const display = findDisplay(call.shop, page, call.path.display_id);
    if (page.is_published && page.current_page_display_id === display.id)
      throw new Refusal(
        "current_display_locked",
        "The published display cannot be deleted: publish another or unpublish first",
      );
    call.shop.table("displays").remove(display.id);
    return undefined;
  },
} satisfies Handlers;
