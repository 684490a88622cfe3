// Products and variants as rows: found, made, shown, and what holds them in place.

import { conflict, type FieldErrors, found, invalid } from "../refusal.ts";
import { prefixedId } from "../rules/ids.ts";
import { jakartaTime } from "../rules/local-time.ts";
import type { Schemas } from "../schemas.ts";
import type { BundleRow, ProductRow, Shop, VariantRow } from "../shop.ts";

/** @throws Refusal not_found */
export const findProduct = (shop: Shop, id: number): ProductRow =>
  found(shop.table("products").get(id), "Product");
/** @throws Refusal not_found */
export const findVariant = (shop: Shop, id: number): VariantRow =>
  found(shop.table("variants").get(id), "Variant");

/** Variants of a product in the order of its option values. */
export function variantsOf(shop: Shop, productId: number): readonly VariantRow[] {
  const product = shop.table("products").get(productId);
  const place = (variant: VariantRow): readonly number[] =>
    variant.option_values.map((value, at) =>
      (product?.option_values[product.option_names[at] ?? ""] ?? []).indexOf(value),
    );
  return shop
    .table("variants")
    .list()
    .filter((variant) => variant.product_id === productId)
    .toSorted((left, right) => {
      const [before, after] = [place(left), place(right)];
      const at = before.findIndex((position, index) => position !== after[index]);
      return at === -1 ? 0 : (before[at] ?? 0) - (after[at] ?? 0);
    });
}

/** A product with its variants, as it is read. */
export function showProduct(shop: Shop, product: ProductRow): Schemas["Product"] {
  const {
    store_ids: _s,
    pixel_ids: _p,
    option_values: _o,
    commission_type: _t,
    commission: _c,
    ...shown
  } = product;
  return { ...shown, variants: [...variantsOf(shop, product.id)] };
}

export type VariantInput = Schemas["VariantCreate"];

type Checked = Pick<ProductRow, "item_type" | "option_names">;

/** What is wrong with variants of a product; fields are below `variants.0` and so on, or have no prefix. */
export function variantErrors(
  product: Checked,
  variants: readonly VariantInput[],
  single = false,
): FieldErrors {
  const errors: Record<string, string[]> = {};
  const combinations = new Set<string>();
  for (const [at, variant] of variants.entries()) {
    const field = (name: string): string => (single ? name : `variants.${at}.${name}`);
    const values = variant.option_values ?? [];
    if (product.item_type === "physical" && variant.weight_g === undefined)
      errors[field("weight_g")] = ["is needed for a physical product"];
    if (values.length !== product.option_names.length)
      errors[field("option_values")] = [`needs one value for each of ${product.option_names.length} options`];
    const combination = JSON.stringify(values);
    if (combinations.has(combination))
      errors[field("option_values")] = ["this combination stands there twice"];
    combinations.add(combination);
  }
  return errors;
}

/** Adds a variant; what is not given is unknown, not zero. */
export function addVariant(shop: Shop, product: ProductRow, input: VariantInput): VariantRow {
  const id = shop.next("variants");
  const empty = { sku: null, compare_price: null, cost: null, weight_g: null, stock: null };
  const option_values = [...(input.option_values ?? [])];
  const row = {
    ...empty,
    ...input,
    id,
    unique_id: prefixedId("variant", String(id)),
    product_id: product.id,
  };
  remember(shop, product.id, option_values);
  return shop.table("variants").put({ ...row, option_values, is_active: true });
}

/** Adds new option values behind the known ones. */
function remember(shop: Shop, productId: number, values: readonly string[]): void {
  const product = findProduct(shop, productId);
  const next = product.option_names.map((name, at) => {
    const known = product.option_values[name] ?? [];
    const value = values[at];
    return [name, value === undefined || known.includes(value) ? known : [...known, value]];
  });
  shop.table("products").put({ ...product, option_values: Object.fromEntries(next) });
}

export type NewProduct = { readonly body: Schemas["ProductCreate"]; readonly nowMs: number };

/** Adds a product with its variants. @throws Refusal validation_failed */
export function addProduct(shop: Shop, { body, nowMs }: NewProduct): ProductRow {
  const option_names = [...(body.option_names ?? [])];
  const errors: Record<string, readonly string[]> = {
    ...variantErrors({ ...body, option_names }, body.variants),
  };
  if (new Set(option_names).size !== option_names.length)
    errors["option_names"] = ["must differ from each other"];
  if (body.taxonomy_id !== undefined && !TAXONOMIES.some(({ id }) => id === body.taxonomy_id))
    errors["taxonomy_id"] = ["is no category; see listProductTaxonomies"];
  if (Object.keys(errors).length > 0) throw invalid(errors);
  const id = shop.next("products");
  const product = shop.table("products").put({
    id,
    unique_id: prefixedId("prod", String(id)),
    name: body.name,
    public_name: body.public_name ?? null,
    description: body.description ?? null,
    item_type: body.item_type,
    taxonomy_id: body.taxonomy_id ?? null,
    labels: [...(body.labels ?? [])],
    images: [...(body.images ?? [])],
    is_inventory: body.is_inventory ?? false,
    is_owned: true,
    is_product_sharing: false,
    option_names,
    option_values: {},
    store_ids: [],
    pixel_ids: [],
    commission_type: "percentage",
    commission: "0.00",
    created_at: jakartaTime(nowMs),
  });
  for (const variant of body.variants) addVariant(shop, product, variant);
  return findProduct(shop, id);
}

/** Bundles that hold one of the variants. */
export function bundlesHolding(shop: Shop, variants: readonly VariantRow[]): readonly BundleRow[] {
  const ids = new Set(variants.map(({ unique_id }) => unique_id));
  return shop
    .table("bundles")
    .list()
    .filter(({ bundlelines }) => bundlelines.some((line) => ids.has(line.variant_unique_id)));
}

/** @throws Refusal conflict where a bundle holds one of the variants. */
export function requireUnbundled(shop: Shop, variants: readonly VariantRow[]): void {
  const [bundle] = bundlesHolding(shop, variants);
  if (bundle !== undefined)
    throw conflict(`The bundle ${bundle.id} (${bundle.name}) uses it: change the bundle first`);
}

/** Categories that products can be filed under. */
export const TAXONOMIES: readonly Schemas["ProductTaxonomy"][] = [
  { id: 1, name: "Fashion", parent_id: null },
  { id: 2, name: "Kemeja", parent_id: 1 },
  { id: 3, name: "Kaos", parent_id: 1 },
  { id: 4, name: "Gamis", parent_id: 1 },
  { id: 10, name: "Makanan dan Minuman", parent_id: null },
  { id: 11, name: "Kue Kering", parent_id: 10 },
  { id: 12, name: "Teh dan Kopi", parent_id: 10 },
  { id: 20, name: "Produk Digital", parent_id: null },
  { id: 21, name: "E-book", parent_id: 20 },
  { id: 22, name: "Kursus", parent_id: 20 },
  { id: 23, name: "Lisensi", parent_id: 20 },
  { id: 30, name: "Anak dan Bayi", parent_id: null },
];
