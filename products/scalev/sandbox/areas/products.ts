// Products and variants: lists, creation, copies, options, deletion and why it is refused.
import type { Call, Handlers } from "../operation-types.ts";
import { conflict, found, invalid, invalidField, Refusal } from "../refusal.ts";
import { isItemType } from "../rules/enums.ts";
import { pageOf, sortable, unpaged } from "../rules/page-cursor.ts";
import type { Schemas } from "../schemas.ts";
import type { ProductRow, Shop, VariantRow } from "../shop.ts";
import { moneyCell, runUpload, wholeCell } from "./orders/upload.ts";
import {
  addProduct,
  addVariant,
  findProduct,
  findVariant,
  requireUnbundled,
  showProduct,
  TAXONOMIES,
  variantErrors,
  variantsOf,
} from "./product-record.ts";

type ListQuery = Pick<Call<"listStoreProducts">, "shop" | "query">;

/** Products by name, label and type, newest first. */
export function listProducts(
  call: ListQuery,
  name: string,
  keep: (product: ProductRow) => boolean,
): Schemas["ProductList"] {
  const { shop, query } = call;
  const wanted = query.search?.toLowerCase() ?? "";
  const rows = shop
    .table("products")
    .list()
    .filter((product) => `${product.name} ${product.public_name ?? ""}`.toLowerCase().includes(wanted))
    .filter((product) => query.item_type === undefined || product.item_type === query.item_type)
    .filter(keep);
  const page = pageOf({ list: `${name} ${shop.business}`, rows, query, key: ({ id }) => sortable(id) });
  return { ...page, data: page.data.map((product) => showProduct(shop, product)) };
}

const is = (wanted: boolean | undefined, value: boolean): boolean => wanted === undefined || wanted === value;

/** Ends a variant with what hangs on it. */
function removeVariant(shop: Shop, variant: VariantRow): void {
  for (const item of shop.table("knowledge").list())
    if (item.owner === `variant:${variant.id}`) shop.table("knowledge").remove(item.id);
  for (const file of shop.table("files").list())
    if (file.variant_id === variant.id) shop.table("files").remove(file.id);
  shop.table("variants").remove(variant.id);
}

function copyProduct(call: Call<"copyProduct">): ProductRow {
  const { shop, body, nowMs } = call;
  const product = findProduct(shop, call.path.id);
  const copy = addProduct(shop, {
    nowMs,
    body: {
      name: body.name,
      item_type: product.item_type,
      is_inventory: product.is_inventory,
      labels: [...product.labels],
      images: [...product.images],
      option_names: [...product.option_names],
      ...(product.public_name === null ? {} : { public_name: product.public_name }),
      ...(product.description === null ? {} : { description: product.description }),
      ...(product.taxonomy_id === null ? {} : { taxonomy_id: product.taxonomy_id }),
      variants: variantsOf(shop, product.id).map((variant) => ({
        price: variant.price,
        stock: 0,
        option_values: [...variant.option_values],
        ...(variant.compare_price === null ? {} : { compare_price: variant.compare_price }),
        ...(variant.cost === null ? {} : { cost: variant.cost }),
        ...(variant.weight_g === null ? {} : { weight_g: variant.weight_g }),
      })),
    },
  });
  return shop.table("products").put({ ...copy, option_values: product.option_values });
}

function optionValues(product: ProductRow, name: string): readonly string[] {
  const values = product.option_names.includes(name) ? product.option_values[name] : undefined;
  if (values === undefined) throw invalidField("option_name", "is not an option of this product");
  return values;
}

function reorderOption({ shop, path, body }: Call<"reorderProductOptionValue">): ProductRow {
  const product = findProduct(shop, path.id);
  const values = optionValues(product, body.option_name);
  const complete =
    values.length === body.values.length && values.every((value) => body.values.includes(value));
  if (!complete) throw invalidField("values", `must list every value exactly once: ${values.join(", ")}`);
  const sorted = { ...product.option_values, [body.option_name]: [...body.values] };
  return shop.table("products").put({ ...product, option_values: sorted });
}

function removeOption({ shop, path, body }: Call<"removeProductOptionValue">): ProductRow {
  const product = findProduct(shop, path.id);
  const values = optionValues(product, body.option_name);
  if (!values.includes(body.value)) throw invalidField("value", "is not a value of this option");
  const at = product.option_names.indexOf(body.option_name);
  const all = variantsOf(shop, product.id);
  const ending = all.filter((variant) => variant.option_values[at] === body.value);
  requireUnbundled(shop, ending);
  if (ending.length === all.length) throw conflict("No variant would be left");
  for (const variant of ending) removeVariant(shop, variant);
  const left = {
    ...product.option_values,
    [body.option_name]: values.filter((value) => value !== body.value),
  };
  return shop.table("products").put({ ...product, option_values: left });
}

function productFromRow(call: Call<"uploadProducts">, cells: Readonly<Record<string, string>>): string {
  const bad = (message: string): Refusal => new Refusal("validation_failed", message);
  const { name, item_type, public_name, description, sku } = cells;
  if (name === undefined || name.length > 120) throw bad("name must have 1 to 120 characters");
  if (item_type === undefined || !isItemType(item_type)) throw bad("item_type is unknown");
  const price = moneyCell(cells, "price");
  if (price === undefined) throw bad("price is missing");
  const amounts = { compare_price: moneyCell(cells, "compare_price"), cost: moneyCell(cells, "cost") };
  const numbers = { weight_g: wholeCell(cells, "weight_g"), stock: wholeCell(cells, "stock") };
  const known = Object.entries({ ...amounts, ...numbers, sku }).filter(([, value]) => value !== undefined);
  const texts = Object.entries({ public_name, description }).filter(([, value]) => value !== undefined);
  const product = addProduct(call.shop, {
    nowMs: call.nowMs,
    body: {
      name,
      item_type,
      ...Object.fromEntries(texts),
      is_inventory: numbers.stock !== undefined,
      variants: [{ price, ...Object.fromEntries(known) }],
    },
  });
  return String(product.id);
}

function addOneVariant({ shop, path, body }: Call<"createProductVariant">): VariantRow {
  const product = findProduct(shop, path.id);
  const errors = variantErrors(product, [body], true);
  if (Object.keys(errors).length > 0) throw invalid(errors);
  const combination = JSON.stringify(body.option_values ?? []);
  if (variantsOf(shop, product.id).some((variant) => JSON.stringify(variant.option_values) === combination))
    throw conflict("A variant with these option values exists already");
  return addVariant(shop, product, body);
}

export const productHandlers = {
  listProducts: (call) => {
    const { label, is_inventory, is_owned, is_product_sharing } = call.query;
    return listProducts(
      call,
      "products",
      (product) =>
        (label === undefined || product.labels.includes(label)) &&
        is(is_inventory, product.is_inventory) &&
        is(is_owned, product.is_owned) &&
        is(is_product_sharing, product.is_product_sharing),
    );
  },
  createProduct: (call) => showProduct(call.shop, addProduct(call.shop, call)),
  getProduct: (call) => showProduct(call.shop, findProduct(call.shop, call.path.id)),
  updateProduct: ({ shop, path, body }) => {
    const product = findProduct(shop, path.id);
    if (body.taxonomy_id !== undefined && !TAXONOMIES.some(({ id }) => id === body.taxonomy_id))
      throw invalidField("taxonomy_id", "is no category; see listProductTaxonomies");
    return showProduct(shop, shop.table("products").put({ ...product, ...body }));
  },
  deleteProduct: ({ shop, path }) => {
    const product = findProduct(shop, path.id);
    const variants = variantsOf(shop, product.id);
    requireUnbundled(shop, variants);
    for (const variant of variants) removeVariant(shop, variant);
    shop.table("products").remove(product.id);
    return undefined;
  },
  copyProduct: (call) => showProduct(call.shop, copyProduct(call)),
  updateProductLabels: ({ shop, path, body }) =>
    showProduct(
      shop,
      shop.table("products").put({ ...findProduct(shop, path.id), labels: [...body.labels] }),
    ),
  uploadProducts: (call) =>
    runUpload({
      file: call.body.file,
      columns: {
        required: ["name", "item_type", "price"],
        optional: ["public_name", "description", "sku", "compare_price", "cost", "weight_g", "stock"],
      },
      work: ({ cells }) => productFromRow(call, cells),
    }),
  listProductVariants: ({ shop, path }) => unpaged(variantsOf(shop, findProduct(shop, path.id).id)),
  createProductVariant: addOneVariant,
  getVariant: (call) => findVariant(call.shop, call.path.id),
  updateVariant: ({ shop, path, body }) =>
    shop.table("variants").put({ ...findVariant(shop, path.id), ...body }),
  deleteVariant: ({ shop, path }) => {
    const variant = findVariant(shop, path.id);
    requireUnbundled(shop, [variant]);
    if (variantsOf(shop, variant.product_id).length === 1)
      throw conflict("The last variant of a product cannot be deleted");
    removeVariant(shop, variant);
    return undefined;
  },
  reorderProductOptionValue: (call) => showProduct(call.shop, reorderOption(call)),
  removeProductOptionValue: (call) => showProduct(call.shop, removeOption(call)),
  listProductTaxonomies: ({ query }) => {
    const wanted = query.search?.toLowerCase() ?? "";
    const fits = TAXONOMIES.filter(({ name }) => name.toLowerCase().includes(wanted));
    return unpaged(
      fits.filter(({ parent_id }) => query.parent_id === undefined || parent_id === query.parent_id),
    );
  },
  listVariantDigitalFiles: ({ shop, path }) => {
    const { id } = findVariant(shop, path.id);
    const files = shop.table("files").list();
    const own = files.filter(({ variant_id }) => variant_id === id);
    return unpaged(own.map(({ variant_id: _v, url: _u, ...file }) => file));
  },
  createVariantDigitalFile: ({ shop, path, body }) => {
    const variant = findVariant(shop, path.id);
    if (findProduct(shop, variant.product_id).item_type !== "digital")
      throw invalidField("name", "only variants of a digital product have files");
    // Nothing is fetched: the size is made up.
    const file = { id: shop.next("files"), name: body.name, size_bytes: 1024 * (100 + body.url.length) };
    shop.table("files").put({ ...file, variant_id: variant.id, url: body.url });
    return file;
  },
  deleteVariantDigitalFile: ({ shop, path }) => {
    const { id } = findVariant(shop, path.id);
    const file = shop.table("files").get(path.file_id);
    shop.table("files").remove(found(file?.variant_id === id ? file : undefined, "Digital file").id);
    return undefined;
  },
} satisfies Handlers;
