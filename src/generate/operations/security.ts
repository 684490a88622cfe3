// Security Requirement Object (OpenAPI 3.1, "Security Requirement Object"): the alternatives of an operation, and the
// scopes that the connector's credential needs.
import type { Connector } from "../../catalog/connector.ts";
import type { SecurityRequirement } from "../../catalog/endpoint.ts";
import {
  entriesOf,
  fromPairs,
  isArray,
  isJsonObject,
  type JsonObject,
  listAt,
  member,
} from "../../json/object.ts";

/** The operation's own alternatives, else the document's; an empty list means that no credential is needed. */
export function readSecurity(operation: JsonObject, document: JsonObject): readonly SecurityRequirement[] {
  const own = member(operation, "security");
  const stated = isArray(own) ? own : listAt(document, "security");
  return stated.filter(isJsonObject).map(readRequirement);
}

/** One alternative: scheme name → scopes. */
const readRequirement = (alternative: JsonObject): SecurityRequirement =>
  fromPairs(entriesOf(alternative).map(([scheme, scopes]) => [scheme, textsOf(scopes)] as const));

const textsOf = (value: unknown): readonly string[] =>
  isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];

/** Scopes of the first alternative that the connector can meet; the one that names scopes is preferred. */
export function neededScopes(
  security: readonly SecurityRequirement[],
  schemes: Connector["upstream"]["schemes"],
): readonly string[] {
  const meetable = security.filter((alternative) =>
    Object.keys(alternative).every((name) => Object.hasOwn(schemes, name)),
  );
  const candidates = meetable.length > 0 ? meetable : security;
  const chosen = candidates.find((alternative) =>
    Object.values(alternative).some((scopes) => scopes.length > 0),
  );
  return [...new Set(Object.values(chosen ?? {}).flat())];
}
