// Whom a proof (a pasted key, a token of ours) belongs to, as the API's me-endpoint or its tenant list says.
import { readTenants } from "../../auth/read-tenants.ts";
import type { AppliedCredential, Session } from "../../auth/session.ts";
import type { AuthProduct, Identity, Proof } from "../../authserver/settings.ts";
import type { Catalog } from "../../catalog/load-catalog.ts";
import { PortolanError } from "../../errors.ts";
import { isJsonObject, type JsonObject } from "../../json/object.ts";
import type { CallDeps } from "../../tools/call-endpoint.ts";
import { readOperation } from "../../tools/read-operation.ts";

/** Members under which APIs name the person, then the id; the first that is there counts. */
const PERSON = ["user", "account", "me", "data", "viewer", "profile"];
const ID = ["unique_id", "uuid", "id", "user_id", "sub", "login", "email"];
const NAME = ["fullname", "full_name", "display_name", "name", "login", "email"];

function first(fields: JsonObject, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if ((typeof value === "string" && value !== "") || Number.isSafeInteger(value)) return String(value);
  }
  return undefined;
}

function person(answer: unknown): JsonObject {
  if (!isJsonObject(answer)) return {};
  const inner = PERSON.map((name) => answer[name]).find(isJsonObject);
  return inner ?? answer;
}

/** @throws PortolanError response_invalid when the answer names nobody. */
function readIdentity(answer: unknown, catalog: Catalog): Identity {
  const fields = person(answer);
  const subject = first(fields, ID);
  if (subject === undefined)
    throw new PortolanError("response_invalid", "the API does not say whom the key belongs to");
  const list = catalog.connector.tenant?.list;
  return {
    subject,
    name: first(fields, NAME) ?? subject,
    tenants: list === undefined ? [] : readTenants(answer, list),
  };
}

/** A pasted key under every scheme of the document, so that the one that the operation wants is found. */
function proofCredentials(
  proof: Proof,
  place: (key: string) => readonly AppliedCredential[],
): readonly AppliedCredential[] {
  if (proof.kind === "key") return place(proof.key);
  return [{ in: "header", name: "Authorization", value: `Bearer ${proof.token}` }];
}

const NOBODY: Session = {
  user: { issuer: "connector", subject: "sign-in" },
  client: { id: "sign-in" },
  connectionId: "sign-in",
  access: "read",
  scopes: null,
  tenantIds: null,
  expiresAt: null,
  canStepUp: false,
};

/** Asks the me-endpoint, or the tenant list where there is none; null where the product has neither. */
export function createIdentify(
  calls: Omit<CallDeps, "tenantsFor">,
  place: (key: string) => readonly AppliedCredential[],
): AuthProduct["identify"] {
  const { catalog } = calls;
  const operationId = catalog.connector.me?.operationId ?? catalog.connector.tenant?.list?.operationId;
  if (operationId === undefined) return null;
  return async (proof) => {
    const credentials = proofCredentials(proof, place);
    const auth = { session: NOBODY, token: null };
    return readIdentity(await readOperation(calls, { operationId, auth, credentials }), catalog);
  };
}
