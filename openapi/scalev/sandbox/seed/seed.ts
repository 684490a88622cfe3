// The whole pretend world on an empty database; the same for the same clock.
import type { SandboxWorld } from "../../../../src/sandbox/rules.ts";
import { shopOf } from "../identity.ts";
import { jakartaTime } from "../rules/local-time.ts";
import type { Shop } from "../shop.ts";
import { BUNDLES } from "./bundles.ts";
import { GOODS } from "./catalogue.ts";
import { OTHER_PRODUCTS } from "./digital-catalogue.ts";
import { seedBundle, seedProduct, seedStore, seedWarehouse } from "./goods.ts";
import { seedMelatiMarketing } from "./melati-marketing.ts";
import { seedMelatiOrders } from "./melati-orders.ts";
import { seedMelatiPages } from "./melati-pages.ts";
import { seedMelatiWhatsapp } from "./melati-whatsapp.ts";
import { CUSTOMERS, SALES_PEOPLE, type SeedMember, TEAM } from "./people.ts";
import { SMALL_SHOPS, seedSmallShop, seedTeam } from "./small-shops.ts";

const DAY_MS = 86_400_000;

function melatiStores(shop: Shop): void {
  seedStore(shop, {
    id: 4,
    uniqueId: "store_batik01",
    name: "Batik Melati",
    username: "batik-melati",
    phone: "+62274555000",
    email: "batik@melati.example",
  });
  seedStore(shop, {
    id: 7,
    uniqueId: "store_dapur01",
    name: "Dapur Melati",
    username: "dapur-melati",
    phone: null,
    email: null,
  });
  seedStore(shop, {
    id: 21,
    uniqueId: "store_melati01",
    name: "Toko Melati",
    username: "toko-melati",
    phone: "+62274555001",
    email: "halo@melati.example",
  });
  seedWarehouse(shop, {
    id: 2,
    uniqueId: "warehouse_jogja",
    name: "Gudang Jogja",
    address: "Jl. Magelang Km 5",
    locationId: 34018,
    province: "DI Yogyakarta",
  });
  seedWarehouse(shop, {
    id: 3,
    uniqueId: "warehouse_bdg01",
    name: "Gudang Bandung",
    address: "Jl. Dipatiukur No. 40",
    locationId: 31415,
    province: "Jawa Barat",
  });
  seedWarehouse(shop, {
    id: 5,
    uniqueId: "warehouse_lama",
    name: "Gudang Lama",
    address: "Jl. Parangtritis",
    locationId: 34023,
    province: "DI Yogyakarta",
    isActive: false,
  });
  for (const [id, store_id, business_user_id, weight] of SALES_PEOPLE) {
    const member = TEAM.find((one) => one.id === business_user_id);
    const person = { user_name: member?.fullname ?? "", phone: member?.phone ?? null };
    shop.table("sales_people").put({ ...person, id, store_id, business_user_id, weight, is_active: true });
  }
  shop.table("public_keys").put({
    id: 41,
    name: "Situs lama",
    prefix: "sfpk_0a1b",
    last_used_at: null,
    revoked_at: null,
    store_id: 4,
  });
  shop.table("origins").put({ id: 44, origin: "https://lama.melati.example", store_id: 4 });
}

function melatiCustomers(shop: Shop, nowMs: number): void {
  for (const [at, customer] of CUSTOMERS.entries()) {
    const { id, uniqueId, name, phone, email, tags, location, street } = customer;
    const created_at = jakartaTime(nowMs - (200 - at * 11) * DAY_MS);
    shop
      .table("customers")
      .put({ id, unique_id: uniqueId, name, phone, email, tags: [...tags], notes: null, created_at });
    const address = {
      label: "Rumah",
      receiver_name: name,
      address: street,
      location_id: location,
      postal_code: null,
    };
    shop
      .table("addresses")
      .put({ ...address, id: 800 + at, customer_id: id, phone: phone ?? "+6281100000000", is_default: true });
  }
}

/** Toko Melati, complete. */
function seedMelati(shop: Shop, nowMs: number): void {
  seedTeam(shop, TEAM, [4]);
  melatiStores(shop);
  for (const [at, product] of [...GOODS, ...OTHER_PRODUCTS].entries())
    seedProduct(shop, product, nowMs - (150 - at * 5) * DAY_MS);
  for (const bundle of BUNDLES) seedBundle(shop, bundle, [4, 21]);
  shop.table("store_prices").put({ id: "21:542", price: "189000.00", is_visible: true });
  melatiCustomers(shop, nowMs);
  seedMelatiMarketing(shop, nowMs);
  seedMelatiPages(shop, nowMs);
  seedMelatiOrders(shop, nowMs);
  seedMelatiWhatsapp(shop, nowMs);
}

const person = (id: number, userId: string, fullname: string, roleId: number): SeedMember => ({
  id,
  userId,
  fullname,
  email: `${fullname.split(" ")[0]?.toLowerCase()}@example.com`,
  phone: null,
  roleId,
});

/** Who works in the other businesses. */
const OTHER_TEAMS: Readonly<Record<string, readonly SeedMember[]>> = {
  biz_kenanga: [person(301, "user_ayu81", "Ayu Lestari", 1)],
  biz_budi: [person(401, "user_budi82", "Budi Santoso", 1)],
  biz_cempaka: [person(501, "user_citra83", "Citra Dewanti", 1)],
  biz_anggrek: [person(551, "user_dewi84", "Dewi Anggraini", 2)],
};

/** Fills every business. */
export function seedEverything(world: SandboxWorld): void {
  const nowMs = world.clock().getTime();
  seedMelati(shopOf(world, "biz_melati"), nowMs);
  for (const [business, team] of Object.entries(OTHER_TEAMS)) seedTeam(shopOf(world, business), team, []);
  for (const [business, small] of Object.entries(SMALL_SHOPS))
    seedSmallShop(shopOf(world, business), small, nowMs);
}
