// Everything of the source that reads fields out of a schema, each through what it exports, and what the oracle expects of it.

import type { Connector } from "../../src/catalog/connector.ts";
import { viewOf } from "../../src/executor/operation-view.ts";
import { typeText } from "../../src/generate/cards/signature-type.ts";
import { checkConnector } from "../../src/generate/connector/check-connector.ts";
import { diffSchemas } from "../../src/generate/diff/diff-schemas.ts";
import type { EndpointDraft } from "../../src/generate/endpoint-draft.ts";
import { recognisePagination } from "../../src/generate/operations/recognise-pagination.ts";
import { createProblemLog } from "../../src/generate/problems.ts";
import { bodyMembers } from "../../src/generate/tools/client-schema.ts";
import { readerOf } from "../../src/schema/reader.ts";
import type { SchemaStore } from "../../src/schema/store.ts";
import { boundedSchema } from "../../src/search/bounded-schema.ts";
import { exampleValue } from "../../src/search/example-value.ts";
import { endpointDocument } from "../../src/search/index-documents.ts";
import { catalogOf, endpointOf } from "../search/small-catalog.ts";
import { type Naive, naiveMembers } from "./naive-members.ts";

/** A schema of a store, read as an operation's body. */
export type Body = { readonly key: string; readonly store: SchemaStore };

/** Names that a reader missed, and names that it should not have. */
export type Difference = { readonly missing: readonly string[]; readonly extra: readonly string[] };

export type SchemaReading = {
  readonly reader: string;
  readonly differs: (body: Body, naive: Naive) => Difference;
};

const NONE: ReadonlySet<string> = new Set();
const CATALOG = catalogOf([]);

function difference(found: Iterable<string>, least: ReadonlySet<string>, most = least): Difference {
  const names = new Set(found);
  return {
    missing: [...least].filter((name) => !names.has(name)),
    extra: [...names].filter((name) => !most.has(name)),
  };
}

const refOf = ({ key }: Body) => ({ $ref: `#/$defs/${key}` });

const endpointWith = ({ key }: Body) =>
  endpointOf(["POST", "/things", "createThing", "Create a thing", "Things"], {
    body: { required: true, description: "", content: [{ type: "application/json", schema: key }] },
  });

const executor = (body: Body): ReadonlySet<string> =>
  viewOf({ ...CATALOG, schemas: () => body.store }, endpointWith(body)).fields;

/** Asks for each name, and for one that is nowhere, whether it is taken for the tenant argument. */
function tenantCheck(body: Body, naive: Naive): readonly string[] {
  return [...naive.all, "no such field"].filter((argument) => {
    const log = createProblemLog();
    const tenant = { argument } as NonNullable<Connector["tenant"]>;
    const connector = { ...CATALOG.connector, tenant };
    const drafts: readonly EndpointDraft[] = [{ ...endpointWith(body), override: null, docsTopics: [] }];
    checkConnector({ connector, drafts, store: body.store, file: "connector.yaml", log });
    return log.all().length > 0;
  });
}

/** The index holds words: names are compared as the words that they are made of, up to its limit of names. */
function indexed(body: Body, naive: Naive): Difference {
  const { names } = endpointDocument(endpointWith(body), 0, { store: body.store, headings: new Map() });
  const wordsOf = (texts: Iterable<string>) => [...texts].flatMap((text) => text.split(" "));
  const least = naive.all.size > 60 ? NONE : new Set(wordsOf(naive.all));
  return difference(names === "" ? [] : names.split(" "), least, new Set(wordsOf(naive.all)));
}

/** Members that are new for a schema that had none; branches are compared one by one, where both have as many. */
function compared({ key, store }: Body, naive: Naive): Difference {
  const empty: SchemaStore = { $defs: { [key]: { type: "object" } }, examples: {} };
  const found = diffSchemas({
    old: key,
    now: key,
    stores: { old: empty, now: store },
    direction: "response",
  });
  const names = found.flatMap(([, text]) => /^`([^`]*)` is new$/.exec(text)?.[1] ?? []);
  const words = (set: ReadonlySet<string>) => new Set([...set].map((name) => name.replaceAll("`", "'")));
  return difference(names, naive.outside.size > 50 ? NONE : words(naive.outside), words(naive.all));
}

/** An example has what is demanded, and nothing that is not declared; a value that the author gave is not ours to judge. */
function exampled(body: Body, naive: Naive): Difference {
  const value = exampleValue(refOf(body), body.store);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return difference([], NONE);
  const text = JSON.stringify(readerOf(body.store).merged(refOf(body)));
  if (/"(const|default|examples?|enum)":/.test(text.slice(0, 4000))) return difference([], NONE);
  return difference(Object.keys(value), naive.required, new Set([...naive.all, ...naive.required]));
}

/** A card that is not shortened writes each field that a caller can give as `name: type` or `name?`. */
function carded(body: Body, naive: Naive): Difference {
  const card = typeText(refOf(body), body.store, { optional: "named", maxOptional: 1000, maxDepth: 6 });
  if (card.includes("…")) return difference([], NONE);
  const words = new Set(card.match(/"[^"]*"(?=\??[:,} ])|[\w$-]+(?=\??[:,} ])/g) ?? []);
  const isWritten = (name: string) => words.has(name) || words.has(JSON.stringify(name));
  return difference([...naive.given].filter(isWritten), naive.given);
}

function shown(body: Body, naive: Naive): Difference {
  const opened = naiveMembers(boundedSchema(refOf(body), body.store, 1_000_000), {});
  return opened === null ? difference([], NONE) : difference(opened.all, naive.all);
}

/** A field `next_cursor` is found wherever it is declared. */
function paged({ key, store }: Body, naive: Naive): Difference {
  const schema = "cursor";
  const parameter = { name: "cursor", in: "query", required: false, description: "", style: "form" } as const;
  const rest = { explode: true, allowReserved: false, allowEmptyValue: false, deprecated: false, schema };
  const parameters = [{ ...parameter, ...rest }];
  const found = recognisePagination({ parameters, answer: key, headers: [], store });
  const expected = new Set([...naive.all].filter((name) => name === "next_cursor"));
  const names = found?.kind === "cursor" ? [found.from] : [];
  return difference(
    names.filter((name) => name === "next_cursor"),
    expected,
  );
}

/** The readers of the source. */
export const READERS: readonly SchemaReading[] = [
  { reader: "executor", differs: (body, naive) => difference(executor(body), naive.all) },
  { reader: "cards", differs: carded },
  {
    reader: "named tools",
    differs: (body, naive) =>
      difference(
        bodyMembers(refOf(body), body.store).map(({ name }) => name),
        naive.given,
      ),
  },
  {
    reader: "named tools, required",
    differs: (body, naive) =>
      difference(
        bodyMembers(refOf(body), body.store).flatMap(({ name, required }) => (required ? [name] : [])),
        new Set([...naive.required].filter((name) => naive.given.has(name))),
      ),
  },
  { reader: "index", differs: indexed },
  { reader: "tenant argument", differs: (body, naive) => difference(tenantCheck(body, naive), naive.all) },
  { reader: "diff", differs: compared },
  { reader: "example", differs: exampled },
  { reader: "shown schema", differs: shown },
  { reader: "pagination", differs: paged },
];
