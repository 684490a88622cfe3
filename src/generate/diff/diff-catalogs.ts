// Says what changed between two catalogs for the caller of their endpoints.
import { type EndpointJson, fromEndpointJson } from "../../catalog/catalog-files.ts";
import type { Endpoint } from "../../catalog/endpoint.ts";
import type { ToolDefinition } from "../../catalog/tool-definition.ts";
import { isJsonObject, listAt, objectAt } from "../../json/object.ts";
import type { SchemaStore } from "../../schema/store.ts";
import { diffAnswers, diffBodies, diffParameters, diffScopes, type Stores } from "./diff-endpoint-parts.ts";

/** `breaking`: a call that was right may now be refused or do something else. */
export type Severity = "breaking" | "changed" | "added";

export type Change = {
  readonly severity: Severity;
  /** Operation id, tool name or docs section. */
  readonly subject: string;
  readonly kind:
    | "endpoint"
    | "verdict"
    | "parameter"
    | "body"
    | "answer"
    | "scope"
    | "docs"
    | "text"
    | "tool"
    | "server";
  readonly what: string;
};

export type CatalogDiff = { readonly changes: readonly Change[] };

type Side = {
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  readonly tools: ReadonlyMap<string, ToolDefinition>;
  readonly sections: ReadonlyMap<string, string>;
  readonly store: SchemaStore;
};

/** @param before,after texts of the catalogs' files by name. */
export function diffCatalogs(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): CatalogDiff {
  const [old, now] = [readSide(before), readSide(after)];
  const changes = [...diffEndpoints(old, now), ...diffTools(old, now), ...diffSections(old, now)];
  const order: readonly Severity[] = ["breaking", "changed", "added"];
  return {
    changes: changes.toSorted(
      (a, b) =>
        order.indexOf(a.severity) - order.indexOf(b.severity) ||
        (a.subject === b.subject ? 0 : a.subject < b.subject ? -1 : 1),
    ),
  };
}

/** The one place where the files' texts become types: they are our own, of this format. */
function readSide(texts: ReadonlyMap<string, string>): Side {
  const parse = (name: string, empty: string): unknown => JSON.parse(texts.get(name) ?? empty);
  const endpoints = listAt(parse("endpoints.json", "{}"), "endpoints") as readonly EndpointJson[];
  const tools = listAt(parse("tools.json", "{}"), "tools") as readonly ToolDefinition[];
  const store = parse("schemas.json", '{"$defs":{},"examples":{}}');
  const sections = listAt(parse("docs.json", "{}"), "sections").filter(isJsonObject);
  return {
    endpoints: new Map(endpoints.map((json) => [json.operation_id, fromEndpointJson(json)])),
    tools: new Map(tools.map((tool) => [tool.name, tool])),
    sections: new Map(sections.map((section) => [String(section["id"]), String(section["markdown"])])),
    store: { $defs: objectAt(store, "$defs"), examples: objectAt(store, "examples") },
  };
}

function diffEndpoints(old: Side, now: Side): readonly Change[] {
  const changes: Change[] = [];
  for (const [id, endpoint] of old.endpoints) {
    const next = now.endpoints.get(id);
    if (next === undefined) changes.push(removedEndpoint(id, endpoint, now));
    else changes.push(...diffEndpoint(endpoint, next, { old: old.store, now: now.store }));
  }
  for (const [id, endpoint] of now.endpoints) {
    if (old.endpoints.has(id)) continue;
    changes.push({
      ...{ severity: "added", subject: id, kind: "endpoint" },
      what: `new: ${endpoint.method} ${endpoint.path} (${endpoint.executionTool}), ${endpoint.summary}`,
    });
  }
  return changes;
}

function removedEndpoint(id: string, endpoint: Endpoint, now: Side): Change {
  const moved = [...now.endpoints.values()].find(
    (other) => other.method === endpoint.method && other.path === endpoint.path,
  );
  const call = `${endpoint.method} ${endpoint.path}`;
  return {
    ...{ severity: "breaking", subject: id, kind: "endpoint" },
    what: moved === undefined ? `gone: ${call}` : `renamed to ${moved.operationId} (${call})`,
  };
}

/** Parts of an endpoint that an assistant feels and no other comparison names. */
const OTHER_PARTS = [
  ["signature", "its card"],
  ["aliases", "its aliases"],
  ["risks", "its risks"],
  ["reads", "whether it only reads"],
  ["redact", "what its answers hide"],
  ["pagination", "how it is read page by page"],
  ["idSources", "where its ids come from"],
  ["next", "what usually comes next"],
] as const satisfies readonly (readonly [keyof Endpoint, string])[];

function diffOthers(old: Endpoint, now: Endpoint, change: MakeChange): readonly Change[] {
  return OTHER_PARTS.filter(([part]) => JSON.stringify(old[part]) !== JSON.stringify(now[part])).map(
    ([, words]) => change("changed", "text", `${words} changed`),
  );
}

type MakeChange = (severity: Severity, kind: Change["kind"], what: string) => Change;

/** What the call is and which tool makes it. */
function diffIdentity(old: Endpoint, now: Endpoint, change: MakeChange): readonly Change[] {
  const changes: Change[] = [];
  if (old.method !== now.method || old.path !== now.path) {
    changes.push(
      change("breaking", "endpoint", `${old.method} ${old.path} is now ${now.method} ${now.path}`),
    );
  }
  if (old.executionTool !== now.executionTool) {
    changes.push(
      change("breaking", "verdict", `${old.executionTool} is now ${now.executionTool} (${now.verdict.rule})`),
    );
  }
  if (old.verdict.review !== now.verdict.review) {
    changes.push(change("changed", "verdict", now.verdict.review ?? "no longer to be reviewed"));
  }
  if ((old.server ?? "") !== (now.server ?? "")) {
    changes.push(
      change(
        "breaking",
        "server",
        `goes to ${now.server ?? "the base URL"}, before to ${old.server ?? "the base URL"}`,
      ),
    );
  }
  if (!old.deprecated && now.deprecated) changes.push(change("changed", "endpoint", "is now deprecated"));
  return changes;
}

function diffEndpoint(old: Endpoint, now: Endpoint, stores: Stores): readonly Change[] {
  const subject = now.operationId;
  const change = (severity: Severity, kind: Change["kind"], what: string): Change => ({
    severity,
    subject,
    kind,
    what,
  });
  const changes: Change[] = [...diffIdentity(old, now, change)];
  changes.push(...diffScopes(old, now).map(([severity, what]) => change(severity, "scope", what)));
  changes.push(
    ...diffParameters(old, now, stores).map(([severity, what]) => change(severity, "parameter", what)),
  );
  changes.push(...diffBodies(old, now, stores).map(([severity, what]) => change(severity, "body", what)));
  changes.push(...diffAnswers(old, now, stores).map(([severity, what]) => change(severity, "answer", what)));
  if (old.summary !== now.summary)
    changes.push(change("changed", "text", `summary: "${old.summary}" is now "${now.summary}"`));
  if (old.description !== now.description) changes.push(change("changed", "text", "its description changed"));
  const topics = (endpoint: Endpoint): string =>
    endpoint.docs.map((link) => `${link.topic}#${link.anchor ?? ""}`).join(", ");
  changes.push(...diffOthers(old, now, change));
  if (topics(old) !== topics(now)) {
    changes.push(change("changed", "docs", `docs: ${topics(old) || "none"} is now ${topics(now) || "none"}`));
  }
  return changes;
}

function diffTools(old: Side, now: Side): readonly Change[] {
  const change = (severity: Severity, subject: string, what: string): Change => ({
    severity,
    subject,
    kind: "tool",
    what,
  });
  const changes: Change[] = [];
  for (const [name, tool] of old.tools) {
    const next = now.tools.get(name);
    if (next === undefined) changes.push(change("breaking", name, "the tool is gone"));
    else if (JSON.stringify(tool) !== JSON.stringify(next))
      changes.push(change("changed", name, "the tool changed"));
  }
  for (const name of now.tools.keys())
    if (!old.tools.has(name)) changes.push(change("added", name, "a new tool"));
  return changes;
}

function diffSections(old: Side, now: Side): readonly Change[] {
  const change = (severity: Severity, subject: string, what: string): Change => ({
    severity,
    subject,
    kind: "docs",
    what,
  });
  const changes: Change[] = [];
  for (const [id, markdown] of old.sections) {
    const next = now.sections.get(id);
    if (next === undefined) changes.push(change("changed", id, "the section is gone"));
    else if (next !== markdown) changes.push(change("changed", id, "the section's text changed"));
  }
  for (const id of now.sections.keys())
    if (!old.sections.has(id)) changes.push(change("added", id, "a new section"));
  return changes;
}
