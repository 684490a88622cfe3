// What is nested too deep or too wide is refused in the same words by every tool, over HTTP and over stdio (C09-05).
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface, type Interface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/load-catalog.ts";
import { sandboxEnvironment } from "../../src/commands/try.ts";
import { promise } from "../requirements.ts";
import { BEARER, type Connector, startConnector } from "./connector.ts";

let connector: Connector;
let child: ChildProcessWithoutNullStreams;
let lines: AsyncIterator<string>;

beforeAll(async () => {
  connector = await startConnector("petshop");
  const { connector: product } = await loadCatalog("generated/petshop");
  const env = sandboxEnvironment(product, { PATH: process.env["PATH"] });
  const serve = ["serve", "--catalog", "generated/petshop", "--stdio"];
  child = spawn(process.execPath, ["src/cli.ts", ...serve, "--upstream-url", connector.sandbox.url], { env });
  const reader: Interface = createInterface({ input: child.stdout });
  lines = reader[Symbol.asyncIterator]();
  await overStdio("initialize", {
    protocolVersion: "2025-11-25",
    capabilities: {},
    clientInfo: { name: "t", version: "1" },
  });
});
afterAll(async () => {
  child.stdin.end();
  await connector.close();
});

const message = (method: string, params: string): string =>
  `{"jsonrpc":"2.0","id":1,"method":"${method}","params":${params}}`;

async function overStdio(method: string, params: object | string): Promise<unknown> {
  const text = typeof params === "string" ? params : JSON.stringify(params);
  child.stdin.write(`${message(method, text)}\n`);
  return JSON.parse(String((await lines.next()).value));
}

async function overHttp(method: string, params: string): Promise<unknown> {
  const answer = await fetch(connector.url, {
    method: "POST",
    headers: {
      authorization: `Bearer ${BEARER}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
    },
    body: message(method, params),
  });
  const text = await answer.text();
  return JSON.parse(text.startsWith("{") ? text : (/^data: (.*)$/m.exec(text)?.[1] ?? "null"));
}

type Told = {
  readonly code: string;
  readonly message: string;
  readonly details: readonly { readonly pointer: string; readonly reason: string }[];
};

function refusalOf(answer: unknown): Told {
  const { result } = answer as { result?: { structuredContent: { error: Told & { request_id: string } } } };
  const { request_id: _, ...told } = result?.structuredContent.error ?? { request_id: "", ...NONE };
  return told;
}
const NONE: Told = { code: "none", message: "", details: [] };

const deep = (levels: number): string => `${'{"a":'.repeat(levels - 1)}{}${"}".repeat(levels - 1)}`;
const wideList = `[${"1,".repeat(400_000)}1]`;
const wideObject = `{${Array.from({ length: 50_001 }, (_, index) => `"k${index}":1`).join(",")}}`;

/** Tool, arguments as text; code, pointer and reason of the refusal. */
const CASES: readonly (readonly [string, string, string, string, string])[] = [
  ["execute_safe", `{"operation_id":"createPet","body":${deep(65)}}`, "invalid_body", "/body", "too_deep"],
  [
    "execute_safe",
    `{"operation_id":"createPet","body":${deep(200_000)}}`,
    "invalid_body",
    "/body",
    "too_deep",
  ],
  ["execute_safe", `{"operation_id":"createPet","home":${deep(64)}}`, "invalid_body", "/home", "too_deep"],
  [
    "execute_safe",
    `{"body":${JSON.stringify(deep(65))}, "operation_id":"createPet"}`,
    "invalid_body",
    "/body",
    "too_deep",
  ],
  [
    "execute_safe",
    `{"operation_id":"listPets","query":${deep(65)}}`,
    "invalid_arguments",
    "/query",
    "too_deep",
  ],
  [
    "execute_destructive",
    `{"operation_id":"deletePets","body":${deep(65)}}`,
    "invalid_body",
    "/body",
    "too_deep",
  ],
  ["execute_safe", `{"operation_id":"createPet","~/":${deep(65)}}`, "invalid_body", "/~0~1", "too_deep"],
  ["get", `{"operation_id":"listPets","query":${deep(65)}}`, "invalid_arguments", "/query", "too_deep"],
  ["get", `{"operation_id":"listPets","status":${deep(65)}}`, "invalid_arguments", "/status", "too_deep"],
  [
    "get",
    `{"operation_id":"listPets","query":${JSON.stringify(deep(65))}}`,
    "invalid_arguments",
    "/query",
    "too_deep",
  ],
  ["search", `{"query":${deep(65)}}`, "invalid_arguments", "/query", "too_deep"],
  ["get_docs", `{"body":${deep(65)}}`, "invalid_arguments", "/body", "too_deep"],
  ["get_me", `{"body":${deep(65)}}`, "invalid_arguments", "/body", "too_deep"],
  ["create_pet", `{"name":"Momo","species":"cat","home":${deep(64)}}`, "invalid_body", "/home", "too_deep"],
  ["list_pets", `{"query":${deep(65)}}`, "invalid_arguments", "/query", "too_deep"],
  [
    "execute_safe",
    `{"operation_id":"createPet","body":{"tags":${wideList}}}`,
    "invalid_body",
    "/body",
    "too_wide",
  ],
  ["execute_safe", `{"operation_id":"createPet","body":${wideObject}}`, "invalid_body", "/body", "too_wide"],
  [
    "execute_safe",
    `{"operation_id":"createPet","body":${JSON.stringify(wideObject)}}`,
    "invalid_body",
    "/body",
    "too_wide",
  ],
  ["execute_safe", `{"operation_id":"createPet","tags":${wideList}}`, "invalid_body", "/tags", "too_wide"],
  ["search", `{"query":${wideList}}`, "invalid_arguments", "/query", "too_wide"],
  ["create_pet", `{"name":"Momo","tags":${wideList}}`, "invalid_body", "/tags", "too_wide"],
  [
    "get",
    `{"operation_id":"listPets","shop_id":"shop_mill","query":{"status":[${"1,".repeat(17_000)}1]}}`,
    "invalid_arguments",
    "/query/status",
    "too_wide",
  ],
];

describe(promise("C09-04", "what is too much"), () => {
  it.each(CASES)(
    "is refused alike over HTTP and stdio: %s, case %#",
    async (tool, args, code, pointer, reason) => {
      const params = `{"name":"${tool}","arguments":${args}}`;
      const told = refusalOf(await overHttp("tools/call", params));
      expect(told).toEqual(refusalOf(await overStdio("tools/call", params)));
      const [first] = told.details;
      expect([told.code, first?.pointer, first?.reason]).toEqual([code, pointer, reason]);
    },
  );

  it("is told in one text, whichever tool was called", async () => {
    const told = [];
    for (const [tool, args, , pointer] of CASES) {
      const { message: text } = refusalOf(
        await overHttp("tools/call", `{"name":"${tool}","arguments":${args}}`),
      );
      told.push(text.replace(pointer.slice(1).replace("/", "."), "#"));
    }
    expect(new Set(told).size).toBeLessThanOrEqual(3);
  });

  it.each([
    ["a body of 64 levels", `{"operation_id":"createPet","body":${deep(64)}}`],
    ["a field of 63 levels", `{"operation_id":"createPet","home":${deep(63)}}`],
  ])("is not %s", async (_what, args) => {
    const told = refusalOf(await overHttp("tools/call", `{"name":"execute_safe","arguments":${args}}`));
    expect(told.details.every(({ reason }) => reason !== "too_deep")).toBe(true);
  });
});
