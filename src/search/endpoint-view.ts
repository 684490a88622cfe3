// What ranking looks at in an endpoint: terms per field, its verbs, what it acts on, and whether it is about the caller. Made once, when first needed.
import type { Endpoint } from "../catalog/endpoint.ts";
import { aliasTerms } from "./alias-words.ts";
import { type PathShape, pathShape } from "./path-shape.ts";
import { replacePhrases } from "./phrases.ts";
import { DESCRIPTION_LENGTH, plainText } from "./plain-text.ts";
import { baseVerb, type Family, relatedVerbs, verbFamily } from "./verbs.ts";
import { isStopWord, splitWords, toTerm, toTerms } from "./words.ts";

export type EndpointView = {
  readonly endpoint: Endpoint;
  /** Terms of each alias. */
  readonly aliases: readonly ReadonlySet<string>[];
  readonly fields: Readonly<
    Record<"title" | "operation" | "path" | "tags" | "hints" | "description" | "names", ReadonlySet<string>>
  >;
  /** Content terms of title and path without verbs: what a query should explain. */
  readonly titleNouns: ReadonlySet<string>;
  readonly pathNouns: ReadonlySet<string>;
  /** Base-form verbs that say what the call does: of title, operation id and path tail. */
  readonly verbs: ReadonlySet<string>;
  readonly verbTerms: ReadonlySet<string>;
  readonly family: Family;
  /** Terms of the thing acted on: the last noun segment, and the object of the title. */
  readonly resource: ReadonlySet<string>;
  readonly titleObject: string | undefined;
  /** Neighbouring terms of title and description, one word between them allowed. */
  readonly pairs: ReadonlySet<string>;
  readonly own: boolean;
  readonly depth: number;
  /** True where the path ends in a parameter. */
  readonly item: boolean;
};

const PREPOSITION =
  /\b(?:of|to|in|on|at|by|for|from|with|using|into|via|per|under|between|within|about|that|which|when|where|as|is|are)\b/;

/** View of one endpoint. */
export function viewEndpoint(endpoint: Endpoint): EndpointView {
  const shape = pathShape(endpoint.path);
  const said = readWords(endpoint, shape);
  const { titleVerb, tail, title, pathTerms } = said;
  const verbs = new Set(
    [titleVerb, ...idVerbs(endpoint.operationId), tail].filter((word) => verbFamily(word) !== undefined),
  );
  const resource = splitWords(resourceSegment(shape, tail)).at(-1) ?? "";
  return {
    endpoint,
    aliases: aliasTerms(endpoint),
    fields: fieldTerms(endpoint, { said, shape }),
    titleNouns: new Set(
      verbFamily(titleVerb) === undefined ? title : title.slice(said.startsPlainly ? 0 : 1),
    ),
    pathNouns: new Set(tail === "" ? pathTerms : shape.statics.slice(0, -1).flatMap(toTerms)),
    verbs,
    verbTerms: new Set([...verbs].map(toTerm)),
    family: endpointFamily({ endpoint, titleVerb, tail, item: shape.endsInParameter }),
    resource: new Set(toTerms(resource)),
    titleObject: titleObject(endpoint.summary, verbFamily(titleVerb) !== undefined),
    pairs: neighbours([...title, ...said.description]),
    own: isOwn(endpoint),
    depth: shape.depth,
    item: shape.endsInParameter,
  };
}

type Said = {
  /** The title's first word in its base form. */
  readonly titleVerb: string;
  /** The title begins with a word that is no term. */
  readonly startsPlainly: boolean;
  /** The path's last word in its base form where it is a verb, else empty. */
  readonly tail: string;
  readonly title: readonly string[];
  readonly description: readonly string[];
  readonly pathTerms: readonly string[];
};

function readWords(endpoint: Endpoint, shape: PathShape): Said {
  const first = splitWords(replacePhrases(splitWords(endpoint.summary).slice(0, 12).join(" ")))[0] ?? "";
  const titleVerb = baseVerb(first);
  const tail = baseVerb(splitWords(shape.last)[0] ?? "");
  return {
    titleVerb,
    startsPlainly: isStopWord(first),
    tail: isTailVerb(endpoint, { tail, titleVerb, hasTail: shape.hasTail }) ? tail : "",
    title: toTerms(endpoint.summary),
    description: toTerms(plainText(endpoint.description, DESCRIPTION_LENGTH)),
    pathTerms: shape.statics.flatMap(toTerms),
  };
}

/** The segment that names the thing acted on: what follows a verb at the path's end, or what is before it. */
function resourceSegment({ last, parent }: PathShape, tail: string): string {
  if (tail === "") return last;
  const words = splitWords(last);
  return words.length > 1 ? words.slice(1).join(" ") : parent;
}

function fieldTerms(
  endpoint: Endpoint,
  { said, shape }: { readonly said: Said; readonly shape: PathShape },
): EndpointView["fields"] {
  return {
    title: new Set(said.title),
    operation: new Set(toTerms(endpoint.operationId)),
    path: new Set([...said.pathTerms, ...shape.parameters.flatMap(toTerms)]),
    tags: new Set(endpoint.tags.flatMap(toTerms)),
    hints: new Set(endpoint.aliases.flatMap(toTerms)),
    description: new Set(said.description),
    names: new Set(endpoint.parameters.flatMap((parameter) => toTerms(parameter.name))),
  };
}

/** Pairs of neighbouring terms in order. */
function neighbours(terms: readonly string[]): ReadonlySet<string> {
  return new Set(
    terms.flatMap((term, at) =>
      [1, 2].flatMap((step) => (at + step < terms.length ? [`${term} ${terms[at + step]}`] : [])),
    ),
  );
}

/** The tail of a path is a verb where something is done, and the title does not say otherwise: `/issues` is no verb under "Create an issue". */
function isTailVerb(
  endpoint: Endpoint,
  {
    tail,
    titleVerb,
    hasTail,
  }: { readonly tail: string; readonly titleVerb: string; readonly hasTail: boolean },
): boolean {
  if (verbFamily(tail) === undefined) return false;
  if (endpoint.method === "GET") return /^(search|find|list|get|query)$/.test(tail);
  if (!hasTail && endpoint.method !== "POST" && endpoint.method !== "PUT") return false;
  return (
    verbFamily(titleVerb) === undefined ||
    tail === titleVerb ||
    relatedVerbs(tail, titleVerb) ||
    verbFamily(tail) === verbFamily(titleVerb)
  );
}

function idVerbs(operationId: string): string[] {
  const local = operationId.split(/[/.:#]/).at(-1) ?? "";
  const words = splitWords(local);
  const first = baseVerb(words[0] ?? "");
  return [verbFamily(first) === undefined ? (words.at(-1) ?? "") : first];
}

type FamilyInput = {
  readonly endpoint: Endpoint;
  readonly titleVerb: string;
  readonly tail: string;
  readonly item: boolean;
};

/** What the call does, from method, path shape and first verb together. */
function endpointFamily(input: FamilyInput): Family {
  const { method } = input.endpoint;
  if (method === "GET" || method === "HEAD") return readFamily(input);
  if (method === "DELETE") return "delete";
  const ofTail = verbFamily(input.tail);
  if (ofTail !== undefined) return ofTail;
  const said = verbFamily(input.titleVerb);
  const creates = method === "POST" && !input.item;
  if (said === undefined || said === "act") return creates ? "create" : (said ?? "update");
  return said;
}

function readFamily({ endpoint, titleVerb, tail, item }: FamilyInput): Family {
  const said = verbFamily(titleVerb);
  if (said === "search" || said === "list") return said;
  if (tail === "search" || tail === "find") return "search";
  return !item && plural(endpoint.path) ? "list" : "get";
}

const plural = (path: string): boolean =>
  /s$/.test(pathShape(path).last) && !/ss$|us$/.test(pathShape(path).last);

function titleObject(summary: string, hasVerb: boolean): string | undefined {
  const lower = summary.toLowerCase();
  const rest = hasVerb ? lower.replace(/^\s*\S+\s+/, "") : lower;
  const head = rest.split(PREPOSITION)[0] ?? "";
  const word = splitWords(head).findLast((text) => !isStopWord(text));
  return word === undefined ? undefined : toTerm(word);
}

/** Operations about the caller: `/me`, `/user` without a name, `/account`, "authenticated user". */
function isOwn(endpoint: Endpoint): boolean {
  const first = endpoint.path.replace(/^\/(v\d+\w*|api)(?=\/)/i, "");
  return (
    /\/(me|my|self|current|whoami)(\/|$|[-_])/i.test(endpoint.path) ||
    /^\/(user|account|profile)(\/|$)/.test(first) ||
    /\b(authenticated|current|your|logged[- ]in|own)\b/i.test(endpoint.summary)
  );
}
