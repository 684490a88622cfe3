// Sharing a product: the offer, what a change of it would do, and what depends on a product.
import type { Call, Handlers } from "../operation-types.ts";
import { invalidField } from "../refusal.ts";
import { cents } from "../rules/money.ts";
import type { Schemas } from "../schemas.ts";
import type { PageRow, ProductRow, Shop } from "../shop.ts";
import { displaysOf } from "./page-record.ts";
import { partnersOf, requireRelations } from "./product-details.ts";
import { bundlesHolding, findProduct, variantsOf } from "./product-record.ts";

type Update = Schemas["PartnershipUpdate"];

const active = (shop: Shop, product: ProductRow): number =>
  partnersOf({ shop, owner: `product:${product.id}` }).filter(({ status }) => status !== "ended").length;

const show = (shop: Shop, product: ProductRow): Schemas["Partnership"] => ({
  is_shared: product.is_product_sharing,
  commission_type: product.commission_type,
  commission: product.commission,
  partners_count: active(shop, product),
});

function applied(product: ProductRow, body: Update): ProductRow {
  const changed: ProductRow = {
    ...product,
    is_product_sharing: body.is_shared ?? product.is_product_sharing,
    commission_type: body.commission_type ?? product.commission_type,
    commission: body.commission ?? product.commission,
  };
  if (changed.commission_type === "percentage" && cents(changed.commission) > 10_000n)
    throw invalidField("commission", "a percentage is at most 100.00");
  return changed;
}

/** What would change, in words. */
export function partnershipChanges(before: ProductRow, after: ProductRow): string[] {
  const fields = [
    ["is_shared", String(before.is_product_sharing), String(after.is_product_sharing)],
    ["commission_type", before.commission_type, after.commission_type],
    ["commission", before.commission, after.commission],
  ] as const;
  return fields.filter(([, from, to]) => from !== to).map(([name, from, to]) => `${name} ${from} to ${to}`);
}

/** Pages whose current display offers one of the ids. */
export function pagesOffering(
  shop: Shop,
  offers: (form: NonNullable<Schemas["PageDisplay"]["form_display"]>) => boolean,
): number[] {
  const live = shop
    .table("pages")
    .list()
    .filter((page) => page.deleted_at === null);
  const offersIt = (page: PageRow): boolean =>
    displaysOf(shop, page.id).some(
      ({ id, form_display: form }) =>
        form !== null && offers(form) && (id === page.current_page_display_id || !page.is_published),
    );
  return live.filter(offersIt).map(({ id }) => id);
}

function relations(shop: Shop, product: ProductRow): Schemas["ProductRelations"] {
  const variants = variantsOf(shop, product.id);
  const ids = variants.map(({ id }) => id);
  return {
    store_ids: [...product.store_ids],
    page_ids: pagesOffering(shop, (form) => (form.variant_ids ?? []).some((id) => ids.includes(id))),
    bundle_ids: bundlesHolding(shop, variants).map(({ id }) => id),
    pixel_ids: [...product.pixel_ids],
  };
}

const check = ({
  shop,
  path,
  body,
}: Call<"checkProductPartnershipChanges">): Schemas["PartnershipChanges"] => {
  const product = findProduct(shop, path.id);
  const changes = partnershipChanges(product, applied(product, body));
  return { changes, affected_partners: changes.length === 0 ? 0 : active(shop, product) };
};

export const partnershipHandlers = {
  getProductPartnership: ({ shop, path }) => show(shop, findProduct(shop, path.id)),
  updateProductPartnership: ({ shop, path, body }) =>
    show(shop, shop.table("products").put(applied(findProduct(shop, path.id), body))),
  checkProductPartnershipChanges: check,
  getProductRelations: ({ shop, path }) => relations(shop, findProduct(shop, path.id)),
  replaceProductRelations: ({ shop, path, body }) => {
    const product = findProduct(shop, path.id);
    requireRelations(shop, body);
    const { store_ids, pixel_ids } = body;
    return relations(
      shop,
      shop.table("products").put({ ...product, store_ids: [...store_ids], pixel_ids: [...pixel_ids] }),
    );
  },
} satisfies Handlers;
