// Shipping: from a subdistrict to a warehouse to a price. Nothing here changes anything.
import type { Call, Handlers } from "../operation-types.ts";
import { found, invalidField, notFound } from "../refusal.ts";
import { priceLines } from "../rules/order-totals.ts";
import { pageOf, sortable, unpaged } from "../rules/page-cursor.ts";
import {
  COURIERS,
  courierOffers,
  covers,
  distanceKm,
  findPlace,
  listedCourier,
  type Place,
  searchPlaces,
  takesCash,
} from "../rules/places.ts";
import type { Schemas } from "../schemas.ts";
import type { Shop, WarehouseRow } from "../shop.ts";

const showPlace = ({ id, subdistrict, city, province, postalCodes }: Place): Schemas["Location"] => ({
  id,
  subdistrict,
  city,
  province,
  postal_codes_count: postalCodes.length,
});

const showWarehouse = ({ province: _, ...warehouse }: WarehouseRow): Schemas["Warehouse"] => warehouse;

function destination(id: number): Place {
  const place = findPlace(id);
  if (place === undefined) throw invalidField("location_id", "is no location; see listLocations");
  return place;
}

const distanceFrom = (warehouse: WarehouseRow, to: Place): number => {
  const from = findPlace(warehouse.location_id ?? 0);
  return from === undefined ? 0 : distanceKm(from, to);
};

/** Whether a warehouse has the goods: counted stock must reach for all pieces. */
function inStock(shop: Shop, pieces: ReadonlyMap<number, number>): boolean {
  return [...pieces].every(([id, count]) => {
    const variant = shop.table("variants").get(id);
    const counted =
      variant !== undefined && shop.table("products").get(variant.product_id)?.is_inventory === true;
    return !counted || (variant.stock ?? 0) >= count;
  });
}

function searchWarehouse({ shop, body }: Call<"searchWarehouse">): Schemas["WarehouseMatch"][] {
  const to = destination(body.location_id);
  const stores = shop.table("stores").list();
  const store = stores.find(({ unique_id }) => unique_id === body.store_unique_id);
  if (store === undefined) throw notFound("Store");
  const { ordervariants = [], orderbundles = [] } = body;
  const given = ordervariants.length + orderbundles.length > 0;
  if (given && !inStock(shop, priceLines(shop, store.id, { ordervariants, orderbundles }).pieces)) return [];
  return shop
    .table("warehouses")
    .list()
    .filter((warehouse) => warehouse.is_active)
    .map((warehouse) => ({ ...showWarehouse(warehouse), distance_km: distanceFrom(warehouse, to) }))
    .sort((left, right) => left.distance_km - right.distance_km);
}

function searchCourier({ shop, body }: Call<"searchCourierService">): Schemas["CourierService"][] {
  const to = destination(body.location_id);
  if (body.postal_code !== undefined && !to.postalCodes.includes(body.postal_code))
    throw invalidField("postal_code", "does not belong to this location; see listLocationPostalCodes");
  const warehouse = shop
    .table("warehouses")
    .list()
    .find((one) => one.unique_id === body.warehouse_unique_id && one.is_active);
  if (warehouse === undefined) throw notFound("Warehouse");
  return courierOffers({
    km: distanceFrom(warehouse, to),
    weightG: body.weight_g,
    cod: body.payment_method === "cod",
  });
}

function coverage({ shop, body }: Call<"checkCourierCoverage">): Schemas["CoverageResult"] {
  const to = destination(body.location_id);
  const courier = COURIERS.find(({ id }) => id === body.courier_service_id);
  if (courier === undefined)
    throw invalidField("courier_service_id", "is no courier service; see listCourierServices");
  const warehouses = shop
    .table("warehouses")
    .list()
    .filter((one) => one.is_active);
  const nearest = Math.min(...warehouses.map((warehouse) => distanceFrom(warehouse, to)));
  return { covered: covers(courier, nearest), is_cod: takesCash(courier, nearest) };
}

export const shippingHandlers = {
  listLocations: ({ query }) => {
    const rows = searchPlaces(query.search);
    const page = pageOf({ list: "locations", rows, query, sort: "asc", key: ({ id }) => sortable(id) });
    return { ...page, data: page.data.map(showPlace) };
  },
  listLocationPostalCodes: ({ path }) => unpaged(found(findPlace(path.id), "Location").postalCodes),
  listWarehouses: ({ shop, query }) => {
    const wanted = query.search?.toLowerCase() ?? "";
    const rows = shop
      .table("warehouses")
      .list()
      .filter((one) => `${one.name} ${one.address ?? ""}`.toLowerCase().includes(wanted));
    const page = pageOf({ list: `warehouses ${shop.business}`, rows, query, key: ({ id }) => sortable(id) });
    return { ...page, data: page.data.map(showWarehouse) };
  },
  getWarehouse: ({ shop, path }) => showWarehouse(found(shop.table("warehouses").get(path.id), "Warehouse")),
  listCourierServices: ({ query }) => {
    const wanted = query.courier?.toLowerCase() ?? "";
    const fits = COURIERS.filter((one) => one.courier.toLowerCase().includes(wanted));
    return unpaged(
      fits.filter((one) => query.is_cod === undefined || one.isCod === query.is_cod).map(listedCourier),
    );
  },
  searchWarehouse: (call) => unpaged(searchWarehouse(call)),
  searchCourierService: (call) => unpaged(searchCourier(call)),
  checkCourierCoverage: coverage,
} satisfies Handlers;
