// The stores and warehouses of Toko Melati, who takes their orders, and what their websites use.
import type { Shop } from "../shop.ts";
import { type SeedStore, type SeedWarehouse, seedStore, seedWarehouse } from "./goods.ts";
import { SALES_PEOPLE, TEAM } from "./people.ts";

const STORES: readonly SeedStore[] = [
  {
    id: 4,
    uniqueId: "store_batik01",
    name: "Batik Melati",
    username: "batik-melati",
    phone: "+62274555000",
    email: "batik@melati.example",
  },
  {
    id: 7,
    uniqueId: "store_dapur01",
    name: "Dapur Melati",
    username: "dapur-melati",
    phone: null,
    email: null,
  },
  {
    id: 21,
    uniqueId: "store_melati01",
    name: "Toko Melati",
    username: "toko-melati",
    phone: "+62274555001",
    email: "halo@melati.example",
  },
];

const WAREHOUSES: readonly SeedWarehouse[] = [
  {
    id: 2,
    uniqueId: "warehouse_jogja",
    name: "Gudang Jogja",
    address: "Jl. Magelang Km 5",
    locationId: 34018,
    province: "DI Yogyakarta",
  },
  {
    id: 3,
    uniqueId: "warehouse_bdg01",
    name: "Gudang Bandung",
    address: "Jl. Dipatiukur No. 40",
    locationId: 31415,
    province: "Jawa Barat",
  },
  {
    id: 5,
    uniqueId: "warehouse_lama",
    name: "Gudang Lama",
    address: "Jl. Parangtritis",
    locationId: 34023,
    province: "DI Yogyakarta",
    isActive: false,
  },
];

/** Writes all of it. */
export function seedMelatiStores(shop: Shop): void {
  for (const store of STORES) seedStore(shop, store);
  for (const warehouse of WAREHOUSES) seedWarehouse(shop, warehouse);
  for (const [id, store_id, business_user_id, weight] of SALES_PEOPLE) {
    const member = TEAM.find((one) => one.id === business_user_id);
    const person = { user_name: member?.fullname ?? "", phone: member?.phone ?? null };
    shop.table("sales_people").put({ ...person, id, store_id, business_user_id, weight, is_active: true });
  }
  const key = { id: 41, name: "Situs lama", prefix: "sfpk_0a1b", last_used_at: null, revoked_at: null };
  shop.table("public_keys").put({ ...key, store_id: 4 });
  shop.table("origins").put({ id: 44, origin: "https://lama.melati.example", store_id: 4 });
}
