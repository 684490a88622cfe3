// Pixels of three networks and tag-manager containers: the same rules four times, tokens never given back.
import type { Handlers } from "../operation-types.ts";
import { found } from "../refusal.ts";
import { type PageQuery, pageOf, sortable, unpaged } from "../rules/page-cursor.ts";
import { STANDARD_EVENTS } from "../rules/standard-events.ts";
import type { Schemas } from "../schemas.ts";
import type { PixelRow, Shop } from "../shop.ts";
import { showPixel } from "./page-record.ts";

type Kind = "fb_pixels" | "tiktok_pixels" | "kwai_pixels";
type ListCall = { readonly shop: Shop; readonly query: PageQuery & { readonly search?: string } };
type OneCall = { readonly shop: Shop; readonly path: { readonly id: number } };

const named = (row: { readonly name: string }, search: string | undefined): boolean =>
  row.name.toLowerCase().includes(search?.toLowerCase() ?? "");

const findPixel = (kind: Kind, { shop, path }: OneCall): PixelRow =>
  found(shop.table(kind).get(path.id), "Pixel");

function listPixels(kind: Kind, { shop, query }: ListCall): Schemas["PixelList"] {
  const rows = shop
    .table(kind)
    .list()
    .filter((pixel) => named(pixel, query.search));
  const page = pageOf({ list: `${kind} ${shop.business}`, rows, query, key: ({ id }) => sortable(id) });
  return { ...page, data: page.data.map(showPixel) };
}

function addPixel(
  kind: Kind,
  { shop, body }: { shop: Shop; body: Schemas["PixelCreate"] },
): Schemas["Pixel"] {
  const { access_token, ...given } = body;
  const usual = { test_event_code: null, is_active: true };
  const row = { ...usual, ...given, id: shop.next(kind), has_token: access_token !== undefined };
  return showPixel(shop.table(kind).put(row));
}

function changePixel(
  kind: Kind,
  call: OneCall & { readonly body: Schemas["PixelUpdate"] },
): Schemas["Pixel"] {
  const pixel = findPixel(kind, call);
  const { access_token, ...given } = call.body;
  const has_token = pixel.has_token || access_token !== undefined;
  return showPixel(call.shop.table(kind).put({ ...pixel, ...given, has_token }));
}

function removePixel(kind: Kind, call: OneCall): undefined {
  call.shop.table(kind).remove(findPixel(kind, call).id);
  return undefined;
}

export const pixelHandlers = {
  listFbPixels: (call) => listPixels("fb_pixels", call),
  createFbPixel: (call) => addPixel("fb_pixels", call),
  getFbPixel: (call) => showPixel(findPixel("fb_pixels", call)),
  updateFbPixel: (call) => changePixel("fb_pixels", call),
  deleteFbPixel: (call) => removePixel("fb_pixels", call),
  listFbStandardEvents: () => unpaged(STANDARD_EVENTS.fb),
  listTiktokPixels: (call) => listPixels("tiktok_pixels", call),
  createTiktokPixel: (call) => addPixel("tiktok_pixels", call),
  getTiktokPixel: (call) => showPixel(findPixel("tiktok_pixels", call)),
  updateTiktokPixel: (call) => changePixel("tiktok_pixels", call),
  deleteTiktokPixel: (call) => removePixel("tiktok_pixels", call),
  listTiktokStandardEvents: () => unpaged(STANDARD_EVENTS.tiktok),
  listKwaiPixels: (call) => listPixels("kwai_pixels", call),
  createKwaiPixel: (call) => addPixel("kwai_pixels", call),
  getKwaiPixel: (call) => showPixel(findPixel("kwai_pixels", call)),
  updateKwaiPixel: (call) => changePixel("kwai_pixels", call),
  deleteKwaiPixel: (call) => removePixel("kwai_pixels", call),
  listKwaiStandardEvents: () => unpaged(STANDARD_EVENTS.kwai),
  listGtm: ({ shop, query }) => {
    const rows = shop
      .table("gtm")
      .list()
      .filter((one) => named(one, query.search));
    return pageOf({ list: `gtm ${shop.business}`, rows, query, key: ({ id }) => sortable(id) });
  },
  createGtm: ({ shop, body }) => shop.table("gtm").put({ is_active: true, ...body, id: shop.next("gtm") }),
  getGtm: ({ shop, path }) => found(shop.table("gtm").get(path.id), "Tag manager container"),
  updateGtm: ({ shop, path, body }) => {
    const one = found(shop.table("gtm").get(path.id), "Tag manager container");
    return shop.table("gtm").put({ ...one, ...body });
  },
  deleteGtm: ({ shop, path }) => {
    shop.table("gtm").remove(found(shop.table("gtm").get(path.id), "Tag manager container").id);
    return undefined;
  },
} satisfies Handlers;
