// Stores: what they sell and for how much, who takes their orders, and the keys and origins of their storefront.
import type { Call, Handlers } from "../operation-types.ts";
import { conflict, found, invalid, invalidField, notFound } from "../refusal.ts";
import { secretText } from "../rules/ids.ts";
import { dayIn, jakartaTime } from "../rules/local-time.ts";
import { pageOf, sortable, unpaged } from "../rules/page-cursor.ts";
import { internationalPhone } from "../rules/phone.ts";
import type { Schemas } from "../schemas.ts";
import type { OriginRow, PublicKeyRow, SalesPersonRow, Shop, StoreRow, VariantRow } from "../shop.ts";
import { listBundles, optionsOf, showOption, soldBy } from "./bundles.ts";
import { listPages } from "./pages.ts";
import { findVariant } from "./product-record.ts";
import { listProducts } from "./products.ts";

type Of = Pick<Call<"getStore">, "shop" | "caller"> & { readonly path: { readonly id: number } };

function findStore({ shop, caller, path }: Of): StoreRow {
  const store = shop.table("stores").get(path.id);
  if (store === undefined || !caller.seesStore(store.id)) throw notFound("Store");
  return store;
}

const peopleOf = (shop: Shop, storeId: number): readonly SalesPersonRow[] =>
  shop
    .table("sales_people")
    .list()
    .filter((person) => person.store_id === storeId);

const showPerson = ({
  store_id: _s,
  business_user_id: _b,
  ...person
}: SalesPersonRow): Schemas["SalesPerson"] => person;

const showStore = (shop: Shop, store: StoreRow): Schemas["Store"] => ({
  ...store,
  sales_people_count: peopleOf(shop, store.id).length,
});

const visibleStores = ({
  shop,
  caller,
  query,
}: Pick<Call<"listSimplifiedStores">, "shop" | "caller" | "query">): StoreRow[] => {
  const wanted = query.search?.toLowerCase() ?? "";
  return shop
    .table("stores")
    .list()
    .filter((store) => caller.seesStore(store.id) && store.name.toLowerCase().includes(wanted));
};

function updateStore(call: Call<"updateStore">): Schemas["Store"] {
  const { shop, body } = call;
  if (body.timezone !== undefined) {
    try {
      dayIn(body.timezone, call.nowMs);
    } catch {
      throw invalidField("timezone", "is not a time zone, for example Asia/Jakarta");
    }
  }
  const phone = body.phone === undefined ? {} : { phone: internationalPhone(body.phone) };
  return showStore(shop, shop.table("stores").put({ ...findStore(call), ...body, ...phone }));
}

type Carry = Call<"attachStoreProducts">;

/** Puts products into a store or takes them out; every id must be a product of the business. */
function carry(
  call: Pick<Carry, "shop" | "caller" | "path" | "body">,
  inside: boolean,
): Schemas["SuccessIds"] {
  const { shop, body } = call;
  const store = findStore(call);
  const products = body.product_ids.map((id) => [id, shop.table("products").get(id)] as const);
  const unknown = products
    .filter(([, product]) => product === undefined)
    .map(([id]) => `${id} is not a product of this business`);
  if (unknown.length > 0) throw invalid({ product_ids: unknown });
  for (const [, product] of products) {
    if (product === undefined) continue;
    const others = product.store_ids.filter((id) => id !== store.id);
    shop.table("products").put({ ...product, store_ids: inside ? [...others, store.id] : others });
  }
  return { success: [...body.product_ids] };
}

type OfVariant = Pick<Call<"getStoreVariant">, "shop" | "caller" | "path">;

function storeVariant(call: OfVariant): { readonly store: StoreRow; readonly variant: VariantRow } {
  const store = findStore(call);
  const variant = findVariant(call.shop, call.path.variant_id);
  const carried = call.shop.table("products").get(variant.product_id)?.store_ids.includes(store.id);
  if (carried !== true) throw notFound("Variant in this store");
  return { store, variant };
}

function showStoreVariant(call: OfVariant): Schemas["StoreVariant"] {
  const { store, variant } = storeVariant(call);
  const own = call.shop.table("store_prices").get(`${store.id}:${variant.id}`);
  return { ...variant, store_price: own?.price ?? null, is_visible: own?.is_visible ?? true };
}

function updateStoreVariant(call: Call<"updateStoreVariant">): Schemas["StoreVariant"] {
  const { store, variant } = storeVariant(call);
  const id = `${store.id}:${variant.id}`;
  const before = call.shop.table("store_prices").get(id) ?? { id, price: null, is_visible: true };
  call.shop.table("store_prices").put({ ...before, ...call.body });
  return showStoreVariant(call);
}

function replacePeople(call: Call<"replaceStoreSalesPeople">): SalesPersonRow[] {
  const { shop, body } = call;
  const store = findStore(call);
  const before = peopleOf(shop, store.id);
  const ids = body.sales_people.map((person) => person.business_user_id);
  const members = new Map(ids.map((id) => [id, shop.table("members").get(id)]));
  const wrong = ids
    .filter((id) => members.get(id) === undefined)
    .map((id) => `${id} is not a member of this business`);
  if (new Set(ids).size !== ids.length) wrong.push("a person stands there twice");
  if (wrong.length > 0) throw invalid({ sales_people: wrong });
  for (const person of before)
    if (!ids.includes(person.business_user_id)) shop.table("sales_people").remove(person.id);
  return body.sales_people.map(({ business_user_id, weight, is_active }) => {
    const known = before.find((person) => person.business_user_id === business_user_id);
    const member = members.get(business_user_id);
    return shop.table("sales_people").put({
      id: known?.id ?? shop.next("sales_people"),
      user_name: member?.fullname ?? "",
      phone: member?.phone ?? null,
      weight: weight ?? known?.weight ?? 50,
      is_active: is_active ?? true,
      store_id: store.id,
      business_user_id,
    });
  });
}

const showKey = ({ store_id: _, ...key }: PublicKeyRow): Schemas["PublicApiKey"] => key;
const showOrigin = ({ store_id: _, ...origin }: OriginRow): Schemas["AllowedOrigin"] => origin;

const originsOf = (shop: Shop, storeId: number): readonly OriginRow[] =>
  shop
    .table("origins")
    .list()
    .filter((origin) => origin.store_id === storeId);

function createKey(call: Call<"createStorePublicApiKey">): Schemas["PublicApiKeyCreated"] {
  const store = findStore(call);
  const id = call.shop.next("public_keys");
  const key = `sfpk_${secretText(`storefront ${call.shop.business} ${id}`, 32)}`;
  const row = { id, name: call.body.name, prefix: key.slice(0, 9), last_used_at: null, revoked_at: null };
  call.shop.table("public_keys").put({ ...row, store_id: store.id });
  return { ...row, key };
}

function createOrigin(call: Call<"createStoreAllowedOrigin">): OriginRow {
  const store = findStore(call);
  const origin = call.body.origin.toLowerCase();
  if (originsOf(call.shop, store.id).some((one) => one.origin === origin))
    throw conflict("This origin is on the list already");
  return call.shop.table("origins").put({ id: call.shop.next("origins"), origin, store_id: store.id });
}

export const storeHandlers = {
  listSimplifiedStores: (call) =>
    unpaged(visibleStores(call).map(({ id, unique_id, name }) => ({ id, unique_id, name }))),
  listStores: (call) => {
    const { shop, query } = call;
    const rows = visibleStores(call).filter(
      (store) => query.is_active === undefined || store.is_active === query.is_active,
    );
    const page = pageOf({ list: `stores ${shop.business}`, rows, query, key: ({ id }) => sortable(id) });
    return { ...page, data: page.data.map((store) => showStore(shop, store)) };
  },
  getStore: (call) => showStore(call.shop, findStore(call)),
  updateStore,
  listStoreProducts: (call) => {
    const { id } = findStore(call);
    return listProducts(call, `store-products ${id}`, (product) => product.store_ids.includes(id));
  },
  attachStoreProducts: (call) => carry(call, true),
  removeStoreProducts: (call) => carry(call, false),
  getStoreVariant: showStoreVariant,
  updateStoreVariant,
  listStoreBundles: (call) => {
    const { id } = findStore(call);
    return listBundles(call, `store-bundles ${id}`, (bundle) => soldBy(call.shop, bundle.id, id));
  },
  listStoreBundlePriceOptions: (call) => {
    const { shop, query } = call;
    const { id } = findStore(call);
    const wanted = query.search?.toLowerCase() ?? "";
    const named = shop
      .table("bundles")
      .list()
      .flatMap((bundle) =>
        optionsOf(shop, bundle.id).map((option) => ({
          option,
          text: `${bundle.name} ${bundle.public_name} ${option.name}`,
        })),
      );
    const rows = named
      .filter(({ option, text }) => option.store_ids.includes(id) && text.toLowerCase().includes(wanted))
      .map(({ option }) => option);
    const page = pageOf({ list: `store-options ${id}`, rows, query, key: (row) => sortable(row.id) });
    return { ...page, data: page.data.map(showOption) };
  },
  listStoreSalesPeople: (call) => unpaged(peopleOf(call.shop, findStore(call).id).map(showPerson)),
  replaceStoreSalesPeople: (call) => unpaged(replacePeople(call).map(showPerson)),
  listStorePages: (call) => {
    const { id } = findStore(call);
    return listPages(call, `store-pages ${id}`, (page) => page.store_id === id);
  },
  listStorePublicApiKeys: (call) => {
    const { id } = findStore(call);
    const keys = call.shop.table("public_keys").list();
    return unpaged(keys.filter((key) => key.store_id === id).map(showKey));
  },
  createStorePublicApiKey: createKey,
  revokeStorePublicApiKey: (call) => {
    const { id } = findStore(call);
    const key = call.shop.table("public_keys").get(call.path.key_id);
    const known = found(key?.store_id === id ? key : undefined, "Public API key");
    call.shop.table("public_keys").put({ ...known, revoked_at: known.revoked_at ?? jakartaTime(call.nowMs) });
    return undefined;
  },
  listStoreAllowedOrigins: (call) => unpaged(originsOf(call.shop, findStore(call).id).map(showOrigin)),
  createStoreAllowedOrigin: (call) => showOrigin(createOrigin(call)),
  deleteStoreAllowedOrigin: (call) => {
    const origin = originsOf(call.shop, findStore(call).id).find(({ id }) => id === call.path.origin_id);
    call.shop.table("origins").remove(found(origin, "Allowed origin").id);
    return undefined;
  },
} satisfies Handlers;
