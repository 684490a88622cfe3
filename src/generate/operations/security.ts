// Security of an operation: the alternatives, and the scopes that the connector's credential needs.
import type { Connector } from "../../catalog/connector.ts";
import type { SecurityRequirement } from "../../catalog/endpoint.ts";
import { entriesOf, fromPairs, isArray, isJsonObject, type JsonObject, member } from "../../json/object.ts";

/** The operation's own alternatives, else the document's (OpenAPI 3.1 section 4.8.10.1: an empty list means none). */
export function collectSecurity(document: JsonObject, operation: JsonObject): readonly SecurityRequirement[] {
  const own = member(operation, "security");
  const stated = isArray(own) ? own : member(document, "security");
  if (!isArray(stated)) return [];
  return stated.filter(isJsonObject).map((alternative) =>
    fromPairs(
      entriesOf(alternative).map(([scheme, scopes]) => {
        const texts = isArray(scopes)
          ? scopes.filter((scope): scope is string => typeof scope === "string")
          : [];
        return [scheme, texts] as const;
      }),
    ),
  );
}

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
