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

export const OWNER_ROLE = 1;
export const ADMIN_ROLE = 2;
export const SERVICE_ROLE = 3;
export const WAREHOUSE_ROLE = 4;

/** The roles of a business. `storeIds` is what customer service is limited to. */
export const rolesOf = (storeIds: readonly number[]): readonly RoleRow[] => {
  const all = { is_owner: false, store_filter_type: "all" as const, store_ids: [] };
  return [
    { ...all, id: OWNER_ROLE, name: "Owner", permissions_list: [...ALL_SCOPES], is_owner: true },
    {
      ...all,
      id: ADMIN_ROLE,
      name: "Admin",
      permissions_list: ALL_SCOPES.filter((scope) => !OWNERS_ONLY.includes(scope)),
    },
    {
      ...all,
      id: SERVICE_ROLE,
      name: "Customer service",
      permissions_list: [
        "page:list",
        "page:read",
        "order:list",
        "order:read",
        "order:update",
        "customer:list",
        "customer:read",
      ],
      store_filter_type: "include",
      store_ids: storeIds,
    },
    {
      ...all,
      id: WAREHOUSE_ROLE,
      name: "Gudang",
      permissions_list: [
        "order:list",
        "order:read",
        "order:update",
        "order:create_awb",
        "shipping:read",
        "product:list",
        "product:read",
      ],
    },
  ];
};
