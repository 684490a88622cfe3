// The names in a finished query, cookie or form are those of what was given there: a value never becomes the tenant's
// selector, a credential, another parameter, or a word with which frameworks change the method.
import type { Endpoint } from "../../catalog/endpoint.ts";
import type { Catalog } from "../../catalog/load-catalog.ts";
import { parseTemplate } from "../../catalog/match-path.ts";
import { PortolanError } from "../../errors.ts";
import { isJsonObject } from "../../json/object.ts";
import type { ValidBody } from "../judge/validate-body.ts";
import { viewOf } from "../operation-view.ts";
import { fold } from "./readings.ts";

/** What one parameter, or one field of a form, became on the wire: `name=value`, percent-encoded. */
export type Written = { readonly owner: string; readonly pointer: string; readonly pairs: readonly string[] };

type Place = "query" | "cookie" | "form";

/** Frameworks take the method from these (Rails, Laravel, Symfony, Express's method-override, ASP.NET). */
const METHOD_NAMES: ReadonlySet<string> = new Set([
  "_method",
  "__method",
  "_http_method",
  "http_method_override",
  "x_http_method",
  "x_http_method_override",
  "x_method_override",
]);

/** How servers may read a name: letter case folded, brackets and dots cut off or made into underscores (PHP). */
function spellings(name: string): readonly string[] {
  const folded = fold(name).trim();
  const plain = folded.replace(/[\s.[\]-]+/g, "_").replace(/(?<=.)_+$/, "");
  return [folded, folded.split(/[[.]/, 1)[0] ?? folded, plain];
}

const areSame = (one: string, other: string): boolean =>
  spellings(one).some((text) => spellings(other).includes(text));

const isMethodName = (name: string): boolean => spellings(name).some((text) => METHOD_NAMES.has(text));

type Names = { readonly reserved: readonly string[]; readonly declared: ReadonlySet<string> };

/** Names at a place that only the connector gives, and those that the operation declares. */
function namesAt(catalog: Catalog, { endpoint, place }: { endpoint: Endpoint; place: Place }): Names {
  const { managed, fields } = viewOf(catalog, endpoint);
  const where = place === "form" ? "query" : place;
  const literal =
    place === "query" ? [...new URLSearchParams(parseTemplate(endpoint.path).query).keys()] : [];
  const reserved = [...managed.filter((one) => one.in === where).map(({ name }) => name), ...literal];
  if (place === "form") return { reserved, declared: fields };
  const own = endpoint.parameters.filter((parameter) => parameter.in === place);
  return { reserved, declared: new Set(own.map(({ name }) => name)) };
}

/** The decoded name of a pair. */
const nameOf = (pair: string): string => [...new URLSearchParams(pair).keys()][0] ?? "";

/** Whether a name on the wire says something else than its owner. */
function isForeign(name: string, owner: string, { reserved, declared }: Names): boolean {
  if (declared.has(owner) && name === owner) return false;
  if (reserved.some((other) => areSame(name, other)) || isMethodName(name)) return true;
  if (name === owner) return false;
  // Brackets behind the owner's own name are part of it (deepObject).
  const isPart = name.startsWith(`${owner}[`);
  return [...declared].some((other) =>
    other === owner ? false : isPart ? fold(name) === fold(other) : areSame(name, other),
  );
}

export type WrittenAt = {
  readonly catalog: Catalog;
  readonly endpoint: Endpoint;
  readonly place: Place;
  readonly written: readonly Written[];
};

/** @throws PortolanError invalid_arguments, for a form invalid_body */
export function requireOwnNames({ catalog, endpoint, place, written }: WrittenAt): void {
  if (written.length === 0) return;
  const names = namesAt(catalog, { endpoint, place });
  const wrong = written.find(({ owner, pairs }) =>
    pairs.some((pair) => isForeign(nameOf(pair), owner, names)),
  );
  if (wrong !== undefined) throw foreignName(place, wrong.pointer);
}

function foreignName(place: Place, pointer: string): PortolanError {
  return new PortolanError(
    place === "form" ? "invalid_body" : "invalid_arguments",
    `a member of this value would be read as another field of the ${place}`,
    {
      hint: "Leave that member out. What has a parameter of its own is given there, and the tenant at top level.",
      details: [{ pointer, reason: "not_allowed" }],
    },
  );
}

/**
 * Refuses members of a body with which frameworks change the method, unless the operation declares them.
 * @throws PortolanError invalid_body
 */
export function requireOwnMethod(catalog: Catalog, endpoint: Endpoint, body: ValidBody | null): void {
  if (body === null || !isJsonObject(body.value)) return;
  const name = Object.keys(body.value).find(isMethodName);
  if (name === undefined || viewOf(catalog, endpoint).fields.has(name)) return;
  throw new PortolanError("invalid_body", "the body has a member with which a server may change the method", {
    hint: "Leave it out. Another method is another operation: use search to find it.",
    details: [{ pointer: "/body", reason: "not_allowed" }],
  });
}
