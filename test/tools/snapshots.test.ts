// What a client sees of each tool, one file per tool: a change of any of them shows in a diff.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, connect } from "../e2e/clients.ts";
import { BEARER, type Connector, startConnector } from "../e2e/connector.ts";
import { promise } from "../requirements.ts";

type Listed = {
  readonly name: string;
  readonly title?: string;
  readonly description: string;
  readonly annotations: Readonly<Record<string, unknown>>;
  readonly inputSchema: Readonly<Record<string, unknown>>;
  readonly outputSchema?: Readonly<Record<string, unknown>>;
};

let connector: Connector;
let client: Client;
let tools: readonly Listed[];
beforeAll(async () => {
  connector = await startConnector("petshop");
  client = await connect("2026-07-28", { url: connector.url, bearer: BEARER });
  tools = (await client.tools()) as unknown as readonly Listed[];
});
afterAll(async () => {
  await client.close();
  await connector.close();
});

/** Every schema inside a schema, with its pointer. */
function nodes(schema: unknown, at = ""): [string, Readonly<Record<string, unknown>>][] {
  if (typeof schema !== "object" || schema === null) return [];
  const here: [string, Readonly<Record<string, unknown>>] = [at, schema as Record<string, unknown>];
  return [here, ...Object.entries(schema).flatMap(([key, value]) => nodes(value, `${at}/${key}`))];
}

describe("the tools as a client sees them", () => {
  it(promise("tool.seen", "are those of the snapshots"), async () => {
    for (const tool of tools) {
      await expect(`${JSON.stringify(tool, null, 2)}\n`).toMatchFileSnapshot(
        `../snapshots/tools/${tool.name}.json`,
      );
    }
  });

  it(promise("tool.names", "have names, descriptions and hints that every client takes"), () => {
    for (const tool of tools) {
      expect(tool.name).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
      expect(Buffer.byteLength(tool.description)).toBeLessThan(2000);
      expect(Object.keys(tool.annotations).sort()).toEqual([
        "destructiveHint",
        "idempotentHint",
        "openWorldHint",
        "readOnlyHint",
        "title",
      ]);
    }
  });

  it(
    promise(
      "tool.schemas",
      "have schemas without references, root combinators, type lists and boolean schemas",
    ),
    () => {
      for (const tool of tools) {
        for (const schema of [tool.inputSchema, tool.outputSchema ?? { type: "object" }]) {
          expect(schema["type"]).toBe("object");
          expect(["anyOf", "oneOf", "allOf"].filter((word) => word in schema)).toEqual([]);
          const text = JSON.stringify(schema);
          expect(text).not.toContain('"$ref"');
          const lists = nodes(schema).filter(
            ([at, node]) => !at.endsWith("/properties") && Array.isArray(node["type"]),
          );
          expect(lists.map(([at]) => `${tool.name}${at}`)).toEqual([]);
        }
      }
    },
  );

  it(promise("C23-01", "mark only destructive tools as destructive"), () => {
    const destructive = tools
      .filter((tool) => tool.annotations["destructiveHint"] === true)
      .map((tool) => tool.name);
    expect(destructive).toEqual(["execute_destructive", "cancel_order"]);
  });
});
