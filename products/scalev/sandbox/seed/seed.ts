// The whole pretend world on an empty database; the same for the same clock.
import type { SandboxWorld } from "../../../../src/sandbox/rules.ts";
import { shopOf } from "../identity.ts";
import { jakartaTime } from "../rules/local-time.ts";
import type { Shop } from "../shop.ts";
import { BUNDLES } from "./bundles.ts";
import { GOODS } from "./catalogue.ts";
import { OTHER_PRODUCTS } from "./digital-catalogue.ts";
import { seedBundle, seedProduct } from "./goods.ts";
import { seedMelatiMarketing } from "./melati-marketing.ts";
import { seedMelatiOrders } from "./melati-orders.ts";
import { seedMelatiPages } from "./melati-pages.ts";
import { seedMelatiStores } from "./melati-stores.ts";
import { seedMelatiWhatsapp } from "./melati-whatsapp.ts";
import { CUSTOMERS, type SeedMember, TEAM } from "./people.ts";
import { SMALL_SHOPS, seedSmallShop, seedTeam } from "./small-shops.ts";

const DAY_MS = 86_400_000;

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
  seedMelatiStores(shop);
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

const AYU: SeedMember = {
  id: 301,
  userId: "user_ayu81",
  fullname: "Ayu Lestari",
  email: "ayu@example.com",
  phone: null,
  roleId: 1,
};
const BUDI: SeedMember = {
  ...AYU,
  id: 401,
  userId: "user_budi82",
  fullname: "Budi Santoso",
  email: "budi@example.com",
};
const CITRA: SeedMember = {
  ...AYU,
  id: 501,
  userId: "user_citra83",
  fullname: "Citra Dewanti",
  email: "citra@example.com",
};
const DEWI: SeedMember = {
  ...AYU,
  id: 551,
  userId: "user_dewi84",
  fullname: "Dewi Anggraini",
  email: "dewi@example.com",
  roleId: 2,
};

/** Who works in the other businesses. */
const OTHER_TEAMS: Readonly<Record<string, readonly SeedMember[]>> = {
  biz_kenanga: [AYU],
  biz_budi: [BUDI],
  biz_cempaka: [CITRA],
  biz_anggrek: [DEWI],
};

/** Fills every business. */
export function seedEverything(world: SandboxWorld): void {
  const nowMs = world.clock().getTime();
  seedMelati(shopOf(world, "biz_melati"), nowMs);
  for (const [business, team] of Object.entries(OTHER_TEAMS)) seedTeam(shopOf(world, business), team, []);
  for (const [business, small] of Object.entries(SMALL_SHOPS))
    seedSmallShop(shopOf(world, business), small, nowMs);
}
