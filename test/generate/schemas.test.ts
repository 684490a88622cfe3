// The published JSON Schemas of the files that people write.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { promise } from "../requirements.ts";

const root = join(import.meta.dirname, "../..");
const schemaOf = (name: string) => JSON.parse(readFileSync(join(root, "schemas", name), "utf8"));
const checks = {
  "overlay.yaml": new Ajv2020({ allErrors: true, strict: false }).compile(schemaOf("overlay.schema.json")),
  "connector.yaml": new Ajv2020({ allErrors: true, strict: false }).compile(
    schemaOf("connector.schema.json"),
  ),
};
const files = readdirSync(join(root, "openapi")).flatMap((product) =>
  (["overlay.yaml", "connector.yaml"] as const).flatMap((name) => {
    const path = join(root, "openapi", product, name);
    return existsSync(path) ? [{ product, name, path }] : [];
  }),
);

/** Names of members that a schema declares anywhere, those of OpenAPI Overlay itself left aside. */
function wordsOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties = {}, ...rest } = schema as { readonly properties?: object };
  const own = Object.keys(properties).filter((name) => !OVERLAY_WORDS.has(name));
  return [...own, ...[...Object.values(properties), ...Object.values(rest)].flatMap(wordsOf)];
}
const OVERLAY_WORDS = new Set([
  "overlay",
  "info",
  "extends",
  "actions",
  "target",
  "update",
  "copy",
  "remove",
]);

describe("the published schemas", () => {
  it.each(files)(promise("words.published", "take $product's $name"), ({ name, path }) => {
    const check = checks[name];
    check(parse(readFileSync(path, "utf8")));
    expect(check.errors ?? []).toEqual([]);
  });

  it.each(["overlay", "connector"])("have each word of theirs in the pet shop's %s.yaml", (name) => {
    const text = readFileSync(join(root, "openapi/petshop", `${name}.yaml`), "utf8");
    const words = wordsOf(schemaOf(`${name}.schema.json`));
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word) => !text.includes(`${word}:`))).toEqual([]);
  });

  it.each([
    { "x-mcp-execution-tool": "get" },
    { "x-mcp-risk": ["fire"] },
    { "x-mcp-exection-tool": "get" },
    { "x-mcp-tool": { name: "Bad", description: "x" } },
  ])(promise("words.published", "refuse %j"), (update) => {
    const overlay = {
      overlay: "1.0.0",
      info: { title: "t", version: "1" },
      actions: [{ target: "$", update }],
    };
    expect(checks["overlay.yaml"](overlay)).toBe(false);
  });
});
