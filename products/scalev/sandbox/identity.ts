// From a bearer to a grant: demo keys, demo tokens, and the access tokens of an authorization server.
import type { SandboxWorld } from "../../../src/sandbox/rules.ts";
import type { Caller, Grant, GrantedBusiness } from "./access.ts";
import { seesStore } from "./access.ts";
import type { TokenFacts, TokenVerifier } from "./access-token.ts";
import { type BusinessState, DEMO_KEYS, DEMO_USERS, type DemoUser } from "./businesses.ts";
import { Refusal } from "./refusal.ts";
import { ALL_SCOPES } from "./scopes.ts";
import { type MemberRow, openShop, type RoleRow, type Shop } from "./shop.ts";

/** New ids start above the seeded ones. */
const FIRST_NEW_ID = 1000;

/** The rows of a business. */
export const shopOf = (world: SandboxWorld, business: string): Shop =>
  openShop({
    business,
    rows: world.rows(business),
    next: (counter) => FIRST_NEW_ID + world.next(counter),
  });

export type Membership = { readonly member: MemberRow; readonly role: RoleRow };

/** The place of a user in a business; undefined for somebody who is not in it (any more). */
export function membershipOf(shop: Shop, userId: string): Membership | undefined {
  const member = shop
    .table("members")
    .list()
    .find(({ user_unique_id }) => user_unique_id === userId);
  const role = member === undefined ? undefined : shop.table("roles").get(member.role_id);
  return member === undefined || role === undefined ? undefined : { member, role };
}

/** Somebody who was removed or locked out has no active business there. */
function stateOf(world: SandboxWorld, user: DemoUser, business: string): BusinessState {
  const membership = membershipOf(shopOf(world, business), user.uniqueId);
  if (membership === undefined) return "revoked";
  return membership.member.is_locked ? "disabled" : (user.businesses[business] ?? "revoked");
}

const invalidToken = (why: string): Refusal => new Refusal("invalid_token", `The token is not valid: ${why}`);

function keyGrant(world: SandboxWorld, token: string): Grant {
  const key = DEMO_KEYS.find((one) => one.key === token);
  const user = DEMO_USERS.find(({ uniqueId }) => uniqueId === key?.userId);
  if (key === undefined || user === undefined) throw invalidToken("there is no such key");
  const state = user.businesses[key.business] ?? "revoked";
  const exists = membershipOf(shopOf(world, key.business), user.uniqueId) !== undefined;
  return {
    authMethod: "api_key",
    userId: user.uniqueId,
    clientId: null,
    limitKey: `key ${key.id}`,
    businesses: [{ uniqueId: key.business, state: exists ? state : "revoked", scopes: key.scopes }],
  };
}

function userGrant(world: SandboxWorld, facts: TokenFacts): Grant {
  const user = DEMO_USERS.find(({ username, uniqueId, email }) =>
    [username, uniqueId, email].includes(facts.subject),
  );
  if (user === undefined) throw invalidToken("nobody here has this name");
  const businesses: GrantedBusiness[] = Object.keys(user.businesses)
    .filter((business) => facts.tenants === null || facts.tenants.includes(business))
    .map((uniqueId) => ({ uniqueId, state: stateOf(world, user, uniqueId), scopes: facts.scopes }));
  return {
    authMethod: "oauth",
    userId: user.uniqueId,
    clientId: facts.clientId,
    limitKey: `app ${facts.clientId}`,
    businesses,
  };
}

/** What dewi approved when she connected. */
const DEWI_SCOPES = ["page:list", "page:read", "order:list", "order:read"];

/** `demo-ayu` and so on: what a sign-in would give, without one. `sandbox` is what the connector's static mode sends. */
function demoFacts(token: string): TokenFacts | undefined {
  const subject = token === "sandbox" ? "ayu" : token.startsWith("demo-") ? token.slice(5) : undefined;
  if (subject === undefined || !DEMO_USERS.some(({ username }) => username === subject)) return undefined;
  return { subject, clientId: "demo", tenants: null, scopes: subject === "dewi" ? DEWI_SCOPES : ALL_SCOPES };
}

export type Bearer = {
  readonly authorization: string | undefined;
  /** Host and port that the request named. */
  readonly host: string;
};

/** @throws Refusal invalid_token */
export async function grantOf(world: SandboxWorld, bearer: Bearer, verify: TokenVerifier): Promise<Grant> {
  const [, token] = /^bearer +(\S+)$/i.exec(bearer.authorization ?? "") ?? [];
  if (token === undefined) throw invalidToken("a bearer token or API key is needed");
  if (/^[sr]k_/.test(token)) return keyGrant(world, token);
  const demo = demoFacts(token);
  if (demo !== undefined) return userGrant(world, demo);
  const facts = await verify(token, bearer.host);
  if (facts === null) throw invalidToken("it has expired, was revoked, or comes from somewhere else");
  return userGrant(world, facts);
}

/** The caller in a business, with what the role allows. */
export function callerIn(
  world: SandboxWorld,
  grant: Grant,
  business: string,
): Caller & { readonly role: RoleRow | null } {
  const membership = membershipOf(shopOf(world, business), grant.userId);
  const granted = grant.businesses.find(({ uniqueId }) => uniqueId === business)?.scopes ?? null;
  const allowed =
    membership === undefined || membership.role.is_owner ? null : membership.role.permissions_list;
  const both = (granted ?? ALL_SCOPES).filter((scope) => allowed === null || allowed.includes(scope));
  return {
    grant,
    memberId: membership?.member.id ?? null,
    memberName: membership?.member.fullname ?? null,
    scopes: granted === null && allowed === null ? null : both,
    seesStore: (storeId) => membership === undefined || seesStore(membership.role, storeId),
    role: membership?.role ?? null,
  };
}
