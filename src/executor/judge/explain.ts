// Why a value does not fit its schema, in words that let an assistant mend the call: where, what is expected, what was
// found (its kind, never its content). Of several branches the one that was most likely meant is explained.

import { MAX_DETAILS } from "../../errors.ts";
import { isArray, isJsonObject, type JsonObject, listAt, objectAt } from "../../json/object.ts";
import { escapePointer } from "../../json/pointer.ts";
import { resolveSchema } from "../../schema/declared-fields.ts";
import { describeSchema } from "../../schema/describe.ts";
import { validatorOf } from "../../schema/validator.ts";
import { chooseBranch } from "./choose-branch.ts";
import { explainKeywords } from "./finding.ts";
import type { Finding, Node } from "./node.ts";

/** At most `MAX_DETAILS` findings; empty when the value is valid. */
export function explain(node: Node): readonly Finding[] {
  const findings: Finding[] = [];
  visit(node, findings);
  return findings.slice(0, MAX_DETAILS);
}

function visit(node: Node, findings: Finding[]): void {
  if (findings.length >= MAX_DETAILS || isValid(node)) return;
  const schema = resolveSchema(node.catalog, node.schema);
  if (schema === null) {
    findings.push({ pointer: node.pointer, expected: "nothing", reason: "not_allowed" });
    return;
  }
  const before = findings.length;
  findings.push(...explainKeywords(node, schema));
  visitBranches(node, { schema, findings });
  visitConditions(node, { schema, findings });
  if (findings.length === before || isJsonObject(node.value) || Array.isArray(node.value)) {
    visitChildren(node, { schema, findings });
  }
  if (findings.length === before) {
    findings.push({ pointer: node.pointer, expected: describeSchema(node.catalog, node.schema) });
  }
}

const isValid = ({ catalog, schema, value }: Node): boolean =>
  Boolean(validatorOf(catalog).bySchema(schema)(value));

type Inside = { readonly schema: Readonly<Record<string, unknown>>; readonly findings: Finding[] };

function visitBranches(node: Node, { schema, findings }: Inside): void {
  const all = schema["allOf"];
  const around = node.around ?? schema;
  if (Array.isArray(all)) for (const branch of all) visit({ ...node, around, schema: branch }, findings);
  for (const word of ["anyOf", "oneOf"]) {
    const branches = schema[word];
    if (!Array.isArray(branches) || validatorOf(node.catalog).byKeywords(schema, [word])(node.value))
      continue;
    const chosen = chooseBranch({ ...node, branches, parent: schema });
    if (chosen.kind === "none") {
      const below = chosen.property === undefined ? "" : `/${escapePointer(chosen.property)}`;
      findings.push({ pointer: `${node.pointer}${below}`, ...chosen.detail });
    } else visit({ ...node, around, schema: chosen.schema }, findings);
  }
}

/** `if`, `then`, `else` and `dependentSchemas` (JSON Schema 2020-12 Core, section 10.2.2): what applies to this value. */
function visitConditions(node: Node, { schema, findings }: Inside): void {
  if ("if" in schema) {
    const branch = isValid({ ...node, schema: schema["if"] }) ? schema["then"] : schema["else"];
    if (branch !== undefined) visit({ ...node, around: node.around ?? schema, schema: branch }, findings);
  }
  const dependent = schema["dependentSchemas"];
  if (!isJsonObject(dependent) || !isJsonObject(node.value)) return;
  for (const [name, asked] of Object.entries(dependent)) {
    if (Object.hasOwn(node.value, name)) visit({ ...node, schema: asked }, findings);
  }
}

/** The schemas of a list's items and of an object's members, each held against its value. */
function visitChildren(node: Node, { schema, findings }: Inside): void {
  for (const { key, schema: child, value } of childrenOf(node.value, schema)) {
    if (findings.length >= MAX_DETAILS) return;
    const pointer = `${node.pointer}/${escapePointer(key)}`;
    visit({ ...node, around: undefined, schema: child, value, pointer }, findings);
  }
}

type Child = { readonly key: string; readonly schema: unknown; readonly value: unknown };

/** What of a value is judged by a schema of its own. */
function childrenOf(value: unknown, schema: Inside["schema"]): Iterable<Child> {
  if (isArray(value)) return itemsOf(value, schema);
  return isJsonObject(value) ? membersOf(value, schema) : [];
}

/** JSON Schema 2020-12 Core, section 10.3.1. */
function* itemsOf(value: readonly unknown[], schema: Inside["schema"]): Iterable<Child> {
  const prefix = listAt(schema, "prefixItems");
  for (const [index, item] of value.entries()) {
    const child = prefix[index] ?? schema["items"];
    if (child !== undefined) yield { key: String(index), schema: child, value: item };
  }
}

/** JSON Schema 2020-12 Core, section 10.3.2. */
function* membersOf(value: JsonObject, schema: Inside["schema"]): Iterable<Child> {
  const declared = objectAt(schema, "properties");
  const additional = schema["additionalProperties"];
  const further = isJsonObject(additional) ? additional : undefined;
  for (const [name, item] of Object.entries(value)) {
    const child = Object.hasOwn(declared, name) ? declared[name] : further;
    if (child !== undefined) yield { key: name, schema: child, value: item };
  }
}
