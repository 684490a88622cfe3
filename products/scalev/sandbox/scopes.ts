// Every permission of the API, and the roles that people have in a business.
import type { RoleRow } from "./shop.ts";

const CRUD = ["list", "read", "create", "update", "delete"] as const;
const FULL = [
  "page",
  "product",
  "bundle",
  "discount_code",
  "fb_pixel",
  "tiktok_pixel",
  "kwai_pixel",
  "gtm",
  "waba",
  "whatsapp",
  "business_user",
];

/** Every scope that an operation of the catalogue needs. */
export const ALL_SCOPES: readonly string[] = [
  ...FULL.flatMap((area) => CRUD.map((action) => `${area}:${action}`)),
  ...["list", "read", "create", "update", "change_status", "delete", "create_awb", "statistics:read"].map(
    (action) => `order:${action}`,
  ),
  ...["list", "read", "create", "update"].map((action) => `customer:${action}`),
  ...["list", "read", "update"].map((action) => `store:${action}`),
  "shipping:read",
  "waba:send",
  "analytics:read",
];

/** What only the owner's role holds. */
const OWNERS_ONLY = ["business_user:create", "business_user:update", "business_user:delete"];

const OWNER_ROLE = 1;
const ADMIN_ROLE = 2;
const SERVICE_ROLE = 3;
const WAREHOUSE_ROLE = 4;

const EVERYWHERE = { is_owner: false, store_filter_type: "all", store_ids: [] } as const;
const role = (id: number, name: string, scopes: readonly string[]): RoleRow => ({
  ...EVERYWHERE,
  store_ids: [],
  id,
  name,
  permissions_list: [...scopes],
});

const SERVICE = "page:list page:read order:list order:read order:update customer:list customer:read".split(
  " ",
);
const WAREHOUSE =
  "order:list order:read order:update order:create_awb shipping:read product:list product:read".split(" ");

/** The roles of a business. `storeIds` is what customer service is limited to. */
export const rolesOf = (storeIds: readonly number[]): readonly RoleRow[] => [
  { ...role(OWNER_ROLE, "Owner", ALL_SCOPES), is_owner: true },
  role(
    ADMIN_ROLE,
    "Admin",
    ALL_SCOPES.filter((scope) => !OWNERS_ONLY.includes(scope)),
  ),
  { ...role(SERVICE_ROLE, "Customer service", SERVICE), store_filter_type: "include", store_ids: storeIds },
  role(WAREHOUSE_ROLE, "Gudang", WAREHOUSE),
];
