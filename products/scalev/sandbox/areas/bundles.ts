// Bundles: what is inside, and the ways to buy it.
import type { Call, Handlers } from "../operation-types.ts";
import { conflict, found, invalid } from "../refusal.ts";
import { prefixedId } from "../rules/ids.ts";
import { type PageQuery, pageOf, sortable, unpaged } from "../rules/page-cursor.ts";
import type { Schemas } from "../schemas.ts";
import type { BundleRow, PriceOptionRow, Shop } from "../shop.ts";
import { pagesOffering } from "./partnership.ts";
import { requireRelations } from "./product-details.ts";

const findBundle = (shop: Shop, id: number): BundleRow => found(shop.table("bundles").get(id), "Bundle");
const findOption = (shop: Shop, id: number): PriceOptionRow =>
  found(shop.table("price_options").get(id), "Bundle price option");

/** Price options of a bundle. */
export const optionsOf = (shop: Shop, bundleId: number): readonly PriceOptionRow[] =>
  shop
    .table("price_options")
    .list()
    .filter((option) => option.bundle_id === bundleId);

/** A price option as it is read. */
export const showOption = ({
  store_ids: _s,
  pixel_ids: _p,
  ...option
}: PriceOptionRow): Schemas["BundlePriceOption"] => option;

const showBundle = (shop: Shop, bundle: BundleRow): Schemas["Bundle"] => ({
  ...bundle,
  price_options: optionsOf(shop, bundle.id).map(showOption),
});

type ListCall = { readonly shop: Shop; readonly query: PageQuery & { readonly search?: string } };

/** Bundles by name, newest first. */
export function listBundles(
  { shop, query }: ListCall,
  name: string,
  keep: (bundle: BundleRow) => boolean,
): Schemas["BundleList"] {
  const wanted = query.search?.toLowerCase() ?? "";
  const rows = shop
    .table("bundles")
    .list()
    .filter((bundle) => `${bundle.name} ${bundle.public_name}`.toLowerCase().includes(wanted))
    .filter(keep);
  const page = pageOf({ list: `${name} ${shop.business}`, rows, query, key: ({ id }) => sortable(id) });
  return { ...page, data: page.data.map((bundle) => showBundle(shop, bundle)) };
}

/** Whether a store sells a bundle in some way. */
export const soldBy = (shop: Shop, bundleId: number, storeId: number): boolean =>
  optionsOf(shop, bundleId).some((option) => option.store_ids.includes(storeId));

function requireLines(shop: Shop, lines: readonly Schemas["BundleLineInput"][]): void {
  const known = new Set(
    shop
      .table("variants")
      .list()
      .map(({ unique_id }) => unique_id),
  );
  const ids = lines.map((line) => line.variant_unique_id);
  const wrong = ids.filter((id) => !known.has(id)).map((id) => `${id} is not a variant of this business`);
  if (new Set(ids).size !== ids.length) wrong.push("a variant stands there twice: add up the quantity");
  if (wrong.length > 0) throw invalid({ bundlelines: wrong });
}

function requireSlug(
  shop: Shop,
  { bundle_id, slug, id }: Pick<PriceOptionRow, "bundle_id" | "slug" | "id">,
): void {
  if (optionsOf(shop, bundle_id).some((other) => other.slug === slug && other.id !== id))
    throw conflict("Another price option of this bundle has this slug", { slug: ["is taken"] });
}

function addOption(shop: Shop, bundleId: number, body: Schemas["BundlePriceOptionCreate"]): PriceOptionRow {
  const id = shop.next("price_options");
  requireSlug(shop, { bundle_id: bundleId, slug: body.slug, id });
  const unique_id = prefixedId("bpo", String(id));
  return shop
    .table("price_options")
    .put({ ...body, id, unique_id, bundle_id: bundleId, is_active: true, store_ids: [], pixel_ids: [] });
}

function createBundle({ shop, body }: Call<"createBundle">): BundleRow {
  requireLines(shop, body.bundlelines ?? []);
  const id = shop.next("bundles");
  const bundle = shop.table("bundles").put({
    id,
    unique_id: prefixedId("bundle", String(id)),
    name: body.name,
    public_name: body.public_name,
    description: body.description ?? null,
    images: [...(body.images ?? [])],
    labels: [...(body.labels ?? [])],
    bundlelines: [...(body.bundlelines ?? [])],
    is_bundle_sharing: false,
  });
  for (const option of body.bundle_price_options ?? []) addOption(shop, id, option);
  return bundle;
}

const relations = (shop: Shop, option: PriceOptionRow): Schemas["BundlePriceOptionRelations"] => ({
  store_ids: [...option.store_ids],
  page_ids: pagesOffering(shop, (form) => (form.bundle_price_option_ids ?? []).includes(option.id)),
  pixel_ids: [...option.pixel_ids],
});

export const bundleHandlers = {
  listBundles: (call) => {
    const { label, store_id, is_bundle_sharing } = call.query;
    return listBundles(
      call,
      "bundles",
      (bundle) =>
        (label === undefined || bundle.labels.includes(label)) &&
        (store_id === undefined || soldBy(call.shop, bundle.id, store_id)) &&
        (is_bundle_sharing === undefined || bundle.is_bundle_sharing === is_bundle_sharing),
    );
  },
  createBundle: (call) => showBundle(call.shop, createBundle(call)),
  getBundle: ({ shop, path }) => showBundle(shop, findBundle(shop, path.id)),
  updateBundle: ({ shop, path, body }) => {
    const bundle = findBundle(shop, path.id);
    if (body.bundlelines !== undefined) requireLines(shop, body.bundlelines);
    return showBundle(shop, shop.table("bundles").put({ ...bundle, ...body }));
  },
  deleteBundle: ({ shop, path }) => {
    const bundle = findBundle(shop, path.id);
    for (const option of optionsOf(shop, bundle.id)) shop.table("price_options").remove(option.id);
    shop.table("bundles").remove(bundle.id);
    return undefined;
  },
  listBundlePriceOptions: ({ shop, path }) =>
    unpaged(optionsOf(shop, findBundle(shop, path.id).id).map(showOption)),
  createBundlePriceOption: ({ shop, path, body }) =>
    showOption(addOption(shop, findBundle(shop, path.id).id, body)),
  getBundlePriceOption: ({ shop, path }) => showOption(findOption(shop, path.id)),
  updateBundlePriceOption: ({ shop, path, body }) => {
    const option: PriceOptionRow = { ...findOption(shop, path.id), ...body };
    requireSlug(shop, option);
    return showOption(shop.table("price_options").put(option));
  },
  deleteBundlePriceOption: ({ shop, path }) => {
    const option = findOption(shop, path.id);
    if (optionsOf(shop, option.bundle_id).length === 1)
      throw conflict("The last price option of a bundle cannot be deleted: delete the bundle");
    shop.table("price_options").remove(option.id);
    return undefined;
  },
  getBundlePriceOptionRelations: ({ shop, path }) => relations(shop, findOption(shop, path.id)),
  replaceBundlePriceOptionRelations: ({ shop, path, body }) => {
    const option = findOption(shop, path.id);
    requireRelations(shop, body);
    const lists = { store_ids: [...body.store_ids], pixel_ids: [...body.pixel_ids] };
    return relations(shop, shop.table("price_options").put({ ...option, ...lists }));
  },
} satisfies Handlers;
