// What came back from the consent page, checked against what was offered: nothing is granted that was not on the page.
import { ACCESS_LEVELS, type AccessLevel, type Tenant } from "../auth/session.ts";

export type ConsentOffer = {
  /** Null: the product has no tenants. */
  readonly tenants: readonly Tenant[] | null;
  readonly scopes: readonly string[];
  readonly access: readonly AccessLevel[];
  /** One and many, for messages. */
  readonly noun: string;
};

export type ConsentChoice = {
  /** Null: the product has no tenants. */
  readonly tenantIds: readonly string[] | null;
  readonly scopes: readonly string[];
  readonly access: AccessLevel;
};

export type ConsentForm = {
  readonly tenants: readonly string[];
  readonly scopes: readonly string[];
  readonly access: AccessLevel | null;
};

type Fields = Readonly<Record<string, unknown>>;

const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === "string");

/** The form as it was filled in, whether it is allowed or not. */
export function readConsentForm(fields: Fields): ConsentForm {
  return {
    tenants: texts(fields["tenant"]),
    scopes: texts(fields["scope"]),
    access: ACCESS_LEVELS.find((level) => level === fields["access"]) ?? null,
  };
}

/** The choice, or one sentence that says what is missing. Tenants that are not offered count as not there. */
export function judgeConsent(
  form: ConsentForm,
  offer: ConsentOffer,
): ConsentChoice | { readonly problem: string } {
  const { access } = form;
  if (access === null || !offer.access.includes(access))
    return { problem: "Choose what the assistant may do." };
  const scopes = offer.scopes.filter((scope) => form.scopes.includes(scope));
  if (scopes.length === 0) return { problem: "Leave at least one permission on, or deny." };
  if (offer.tenants === null) return { tenantIds: null, scopes, access };
  const open = offer.tenants.filter((tenant) => tenant.enabled).map((tenant) => tenant.id);
  const tenantIds = open.filter((id) => form.tenants.includes(id));
  return tenantIds.length === 0
    ? { problem: `Choose at least one ${offer.noun}, or deny.` }
    : { tenantIds, scopes, access };
}
