// Who is asking: the person, the app and the businesses within reach; memberships beyond the connection.
import type { SandboxWorld } from "../../../../src/sandbox/rules.ts";
import type { Grant } from "../access.ts";
import { BUSINESS_NAMES, DEMO_USERS } from "../businesses.ts";
import { callerIn, membershipOf, shopOf } from "../identity.ts";
import { Refusal } from "../refusal.ts";
import { type PageQuery, pageOf } from "../rules/page-cursor.ts";
import type { Schemas } from "../schemas.ts";
import { ALL_SCOPES } from "../scopes.ts";

/** @throws Refusal business_access_denied, without any identity, when no active business is left. */
export function showMe(world: SandboxWorld, grant: Grant): Schemas["Me"] {
  const user = DEMO_USERS.find(({ uniqueId }) => uniqueId === grant.userId);
  const active = grant.businesses.filter(({ state }) => state === "active");
  if (user === undefined || active.length === 0)
    throw new Refusal("business_access_denied", "No active business is connected");
  const { id, uniqueId: unique_id, email, phone, fullname } = user;
  return {
    auth_method: grant.authMethod,
    user: { id, unique_id, email, phone, fullname, avatar: null },
    oauth_application:
      grant.clientId === null
        ? null
        : { id: 7, client_id: grant.clientId, name: "Connected app", homepage_url: null },
    connected_businesses: active.map(({ uniqueId }) => {
      const known = BUSINESS_NAMES.find((business) => business.uniqueId === uniqueId);
      const scopes = callerIn(world, grant, uniqueId).scopes ?? ALL_SCOPES;
      return {
        unique_id: uniqueId,
        username: known?.username ?? "",
        name: known?.name ?? "",
        is_enabled: true,
        scopes: [...scopes],
      };
    }),
  };
}

export type MembershipQuery = PageQuery & { readonly search?: string; readonly business_name?: string };

/** Every business that the person belongs to, connected or not. */
export function listMemberships(
  world: SandboxWorld,
  grant: Grant,
  query: MembershipQuery,
): Schemas["MembershipList"] {
  const rows = BUSINESS_NAMES.flatMap((business): Schemas["Membership"][] => {
    const place = membershipOf(shopOf(world, business.uniqueId), grant.userId);
    if (place === undefined) return [];
    const { role, member } = place;
    return [
      {
        business: { unique_id: business.uniqueId, username: business.username, name: business.name },
        role: {
          name: role.name,
          store_filter_type: role.store_filter_type,
          permissions_list: role.permissions_list,
        },
        is_verified: member.is_verified,
        is_locked: member.is_locked,
      },
    ];
  });
  const holds = (text: string, wanted: string | undefined): boolean =>
    text.toLowerCase().includes(wanted?.toLowerCase() ?? "");
  const fits = rows.filter(
    ({ business, role }) =>
      holds(`${business.name} ${business.username} ${role.name}`, query.search) &&
      holds(business.name, query.business_name),
  );
  return pageOf({
    list: `memberships ${grant.userId}`,
    rows: fits,
    query,
    sort: "asc",
    key: ({ business }) => business.unique_id,
  });
}
