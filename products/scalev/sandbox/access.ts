// Who may do what: the grant of a credential, the business that a call is for, the scope and the role it needs.
import { Refusal } from "./refusal.ts";

/** One business of a grant. `state` is what its owner did to it since. */
export type GrantedBusiness = {
  readonly uniqueId: string;
  readonly state: "active" | "disabled" | "revoked";
  /** What the credential was given here; null for a secret key, which may do everything. */
  readonly scopes: readonly string[] | null;
};

/** What a credential gives access to. */
export type Grant = {
  readonly authMethod: "oauth" | "api_key";
  /** `user_…`. */
  readonly userId: string;
  readonly clientId: string | null;
  /** Rate limits are counted for this name, together with the business. */
  readonly limitKey: string;
  readonly businesses: readonly GrantedBusiness[];
};

/** The caller in the selected business. */
export type Caller = {
  readonly grant: Grant;
  /** The member's record in the business; null where the operation belongs to no business. */
  readonly memberId: number | null;
  readonly memberName: string | null;
  /** Scopes of the grant that the role allows as well; null: everything. */
  readonly scopes: readonly string[] | null;
  /** Whether the role may see what belongs to a store. */
  readonly seesStore: (storeId: number | null) => boolean;
};

/**
 * The business that a call is for.
 * @param selector the value of `b_uid`; empty counts as not given.
 * @throws Refusal business_selection_required, business_not_found, business_access_denied
 */
export function selectBusiness(grant: Grant, selector: string | null): string {
  if (selector !== null && selector !== "") {
    const chosen = grant.businesses.find(({ uniqueId }) => uniqueId === selector);
    if (chosen === undefined) throw new Refusal("business_not_found", "Business not found");
    if (chosen.state !== "active")
      throw new Refusal("business_access_denied", "This business is no longer connected or is disabled");
    return chosen.uniqueId;
  }
  const active = grant.businesses.filter(({ state }) => state === "active");
  const [only, ...others] = active;
  if (only === undefined)
    throw new Refusal("business_access_denied", "No active business is connected to this token");
  if (others.length > 0)
    throw new Refusal(
      "business_selection_required",
      "Several businesses are connected: pass b_uid. GET /v3/me lists them",
    );
  return only.uniqueId;
}

export type ScopeCheck = {
  readonly needed: readonly string[];
  readonly granted: readonly string[] | null;
  /** What the role allows; null: everything. */
  readonly allowed: readonly string[] | null;
};

/** @throws Refusal insufficient_scope naming the scope; role_not_allowed where the person's role is the reason. */
export function requireScopes({ needed, granted, allowed }: ScopeCheck): void {
  const missing = granted === null ? undefined : needed.find((scope) => !granted.includes(scope));
  if (missing !== undefined)
    throw new Refusal("insufficient_scope", `The scope ${missing} is missing`, { required_scope: missing });
  if (allowed !== null && needed.some((scope) => !allowed.includes(scope)))
    throw new Refusal("role_not_allowed", "Your role in this business does not allow this");
}

export type StoreFilter = {
  readonly store_filter_type: "all" | "include" | "exclude";
  readonly store_ids: readonly number[];
};

/** What has no store is seen by everyone. */
export function seesStore(role: StoreFilter, storeId: number | null): boolean {
  if (role.store_filter_type === "all" || storeId === null) return true;
  return role.store_ids.includes(storeId) === (role.store_filter_type === "include");
}
