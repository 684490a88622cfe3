// What an order costs: lines at the store's prices, shipping on top, a discount off, never below zero.

import { type FieldErrors, invalid } from "../refusal.ts";
import type { Schemas } from "../schemas.ts";
import type { Shop, VariantRow } from "../shop.ts";
import { cents, decimal, percentOf, sum } from "./money.ts";

export type LineInput = {
  readonly ordervariants?: readonly Schemas["OrderVariantLineInput"][];
  readonly orderbundles?: readonly Schemas["OrderBundleLineInput"][];
};

export type PricedLines = {
  readonly ordervariants: readonly Required<Schemas["OrderVariantLine"]>[];
  readonly orderbundles: readonly Required<Schemas["OrderBundleLine"]>[];
  /** Sum of the lines, in cents. */
  readonly productPrice: bigint;
  readonly isPhysical: boolean;
  /** Pieces per variant id, bundles taken apart. */
  readonly pieces: ReadonlyMap<number, number>;
  readonly weightG: number;
};

/** The price of a variant in a store: the store's own one, else the usual. */
function storePrice(shop: Shop, storeId: number, variant: VariantRow): string {
  return shop.table("store_prices").get(`${storeId}:${variant.id}`)?.price ?? variant.price;
}

type Catalogue = {
  readonly shop: Shop;
  readonly storeId: number;
  readonly variants: ReadonlyMap<string, VariantRow>;
  readonly add: (variant: VariantRow, pieces: number) => void;
};

const isPhysicalVariant = (shop: Shop, variant: VariantRow): boolean =>
  shop.table("products").get(variant.product_id)?.item_type === "physical";

type VariantLine = Required<Schemas["OrderVariantLine"]>;
type BundleLine = Required<Schemas["OrderBundleLine"]>;

function priceVariant(
  { shop, storeId, variants, add }: Catalogue,
  line: Schemas["OrderVariantLineInput"],
): VariantLine | string {
  const variant = variants.get(line.variant_unique_id);
  const product = variant === undefined ? undefined : shop.table("products").get(variant.product_id);
  if (variant === undefined || product === undefined || !product.store_ids.includes(storeId))
    return `${line.variant_unique_id} is not sold by this store`;
  if (!variant.is_active) return `${line.variant_unique_id} is not active`;
  add(variant, line.quantity);
  const price = storePrice(shop, storeId, variant);
  return {
    variant_unique_id: variant.unique_id,
    product_name: product.public_name ?? product.name,
    sku: variant.sku,
    quantity: line.quantity,
    price,
    subtotal: decimal(cents(price) * BigInt(line.quantity)),
  };
}

function priceBundle(
  { shop, storeId, variants, add }: Catalogue,
  line: Schemas["OrderBundleLineInput"],
): BundleLine | string {
  const id = line.bundle_price_option_unique_id;
  const option = shop
    .table("price_options")
    .list()
    .find((one) => one.unique_id === id);
  const bundle = option === undefined ? undefined : shop.table("bundles").get(option.bundle_id);
  if (option === undefined || bundle === undefined || !option.store_ids.includes(storeId))
    return `${id} is not sold by this store`;
  if (!option.is_active) return `${id} is not active`;
  for (const inside of bundle.bundlelines) {
    const variant = variants.get(inside.variant_unique_id);
    if (variant !== undefined) add(variant, inside.quantity * line.quantity);
  }
  return {
    bundle_price_option_unique_id: option.unique_id,
    name: `${bundle.public_name} - ${option.name}`,
    quantity: line.quantity,
    price: option.price,
    subtotal: decimal(cents(option.price) * BigInt(line.quantity)),
  };
}

/** Prices the lines of an order. @throws Refusal validation_failed on `ordervariants` or `orderbundles`. */
export function priceLines(shop: Shop, storeId: number, input: LineInput): PricedLines {
  const { ordervariants = [], orderbundles = [] } = input;
  if (ordervariants.length + orderbundles.length === 0)
    throw invalid({ ordervariants: ["at least one line is needed"] });
  const pieces = new Map<number, number>();
  const all = shop.table("variants").list();
  const catalogue: Catalogue = {
    shop,
    storeId,
    variants: new Map(all.map((variant) => [variant.unique_id, variant])),
    add: (variant, count) => void pieces.set(variant.id, (pieces.get(variant.id) ?? 0) + count),
  };
  const errors: Record<string, readonly string[]> = {};
  const kept = <Line>(field: string, priced: readonly (Line | string)[]): Line[] => {
    const wrong = priced.filter((line) => typeof line === "string");
    if (wrong.length > 0) errors[field] = wrong;
    return priced.filter((line): line is Line => typeof line !== "string");
  };
  const variantLines = kept<VariantLine>(
    "ordervariants",
    ordervariants.map((line) => priceVariant(catalogue, line)),
  );
  const bundleLines = kept<BundleLine>(
    "orderbundles",
    orderbundles.map((line) => priceBundle(catalogue, line)),
  );
  if (Object.keys(errors).length > 0) throw invalid(errors);
  const used = all.filter((variant) => pieces.has(variant.id));
  return {
    ordervariants: variantLines,
    orderbundles: bundleLines,
    productPrice: sum([...variantLines, ...bundleLines].map((line) => cents(line.subtotal))),
    isPhysical: used.some((variant) => isPhysicalVariant(shop, variant)),
    pieces,
    weightG: used.reduce(
      (total, variant) => total + (variant.weight_g ?? 0) * (pieces.get(variant.id) ?? 0),
      0,
    ),
  };
}

const SHIPPING_FIELDS = [
  "address",
  "location_id",
  "warehouse_unique_id",
  "shipping_cost",
  "courier_service_id",
] as const;

/** 422 fields that a physical order lacks. */
export function missingShipping(
  given: Readonly<Record<(typeof SHIPPING_FIELDS)[number], unknown>>,
): FieldErrors {
  const missing = SHIPPING_FIELDS.filter((field) => given[field] === undefined || given[field] === null);
  return Object.fromEntries(missing.map((field) => [field, ["is needed because a line is physical"]]));
}

export type Amounts = {
  readonly productPrice: bigint;
  readonly shippingCost: bigint;
  readonly discount: bigint;
};

/** Lines plus shipping less discount, never below zero; in cents. */
export function grossRevenue({ productPrice, shippingCost, discount }: Amounts): bigint {
  const total = productPrice + shippingCost - discount;
  return total < 0n ? 0n : total;
}

/** What payment providers keep, as a percentage with a floor in cents. */
const FEES: Readonly<Partial<Record<Schemas["PaymentMethod"], readonly [percent: number, flat: bigint]>>> = {
  qris: [0.7, 0n],
  card: [2.9, 200_000n],
  cod: [3, 0n],
  marketplace: [5, 0n],
  ovo: [1.5, 0n],
  dana: [1.5, 0n],
  shopeepay: [1.5, 0n],
  linkaja: [1.5, 0n],
  gopay: [2, 0n],
  alfamart: [0, 500_000n],
  no_payment: [0, 0n],
  bank_transfer: [0, 0n],
  invoice: [0, 0n],
};

/** Gross revenue less the provider's fee; virtual accounts cost Rp5.500. */
export function netRevenue(gross: bigint, method: Schemas["PaymentMethod"]): bigint {
  if (gross === 0n) return 0n;
  const [percent, flat] = FEES[method] ?? [0, 550_000n];
  return gross - percentOf(gross, percent) - flat;
}
