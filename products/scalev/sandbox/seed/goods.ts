// Puts products, bundles and stores into a business.
import { jakartaTime } from "../rules/local-time.ts";
import type { Shop, VariantRow } from "../shop.ts";
import type { SeedBundle, SeedProduct, SeedVariant } from "./goods-types.ts";

const variantRow = (productId: number, variant: SeedVariant): VariantRow => ({
  id: variant.id,
  unique_id: variant.uniqueId,
  product_id: productId,
  sku: variant.sku,
  option_values: [...variant.values],
  price: variant.price,
  compare_price: variant.comparePrice ?? null,
  cost: variant.cost ?? null,
  weight_g: variant.weightG ?? null,
  stock: variant.stock ?? null,
  is_active: true,
});

/** Adds a product with its variants. */
export function seedProduct(shop: Shop, product: SeedProduct, atMs: number): void {
  const { id, itemType, options, variants, sharing } = product;
  const values = options.map((name, at) => [
    name,
    [...new Set(variants.map((variant) => variant.values[at] ?? ""))],
  ]);
  shop.table("products").put({
    id,
    unique_id: product.uniqueId,
    name: product.name,
    public_name: product.publicName ?? null,
    description: product.description,
    item_type: itemType,
    taxonomy_id: product.taxonomyId,
    labels: [...product.labels],
    images: [`https://cdn.example.com/${product.uniqueId}.jpg`],
    is_inventory: itemType === "physical",
    is_owned: product.isOwned ?? true,
    is_product_sharing: sharing !== undefined,
    option_names: [...options],
    option_values: Object.fromEntries(values),
    store_ids: [...product.storeIds],
    pixel_ids: [],
    commission_type: sharing?.type ?? "percentage",
    commission: sharing?.commission ?? "0.00",
    created_at: jakartaTime(atMs),
  });
  for (const variant of variants) shop.table("variants").put(variantRow(id, variant));
}

/** Adds a bundle with its price options, sold by the stores. */
export function seedBundle(shop: Shop, bundle: SeedBundle, storeIds: readonly number[]): void {
  const { id, uniqueId, name, publicName, labels, lines } = bundle;
  shop.table("bundles").put({
    id,
    unique_id: uniqueId,
    name,
    public_name: publicName,
    description: null,
    images: [],
    labels: [...labels],
    bundlelines: lines.map(([variant_unique_id, quantity]) => ({ variant_unique_id, quantity })),
    is_bundle_sharing: false,
  });
  for (const option of bundle.options)
    shop.table("price_options").put({
      id: option.id,
      unique_id: option.uniqueId,
      name: option.name,
      price: option.price,
      slug: option.slug,
      bundle_id: id,
      is_active: true,
      store_ids: [...storeIds],
      pixel_ids: [],
    });
}

export type SeedStore = {
  readonly id: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly username: string;
  readonly phone: string | null;
  readonly email: string | null;
};

/** Opens a store. */
export function seedStore(shop: Shop, { id, uniqueId, name, username, phone, email }: SeedStore): void {
  shop.table("stores").put({
    ...{ id, unique_id: uniqueId, name, username, phone, email },
    logo: null,
    timezone: "Asia/Jakarta",
    is_active: true,
  });
}

export type SeedWarehouse = {
  readonly id: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly address: string;
  readonly locationId: number;
  readonly province: string;
  readonly isActive?: boolean;
};

/** Opens a warehouse. */
export function seedWarehouse(shop: Shop, warehouse: SeedWarehouse): void {
  const { id, uniqueId, name, address, locationId, province, isActive = true } = warehouse;
  shop
    .table("warehouses")
    .put({ id, unique_id: uniqueId, name, address, location_id: locationId, is_active: isActive, province });
}
