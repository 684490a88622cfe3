// Promises of the tools search and get_docs: rows by the contract, budgets kept, wrong arguments named.
import { describe, expect, it } from "vitest";
import type { Session } from "../../src/auth/session.ts";
import type { Endpoint } from "../../src/catalog/endpoint.ts";
import type { KeyStore } from "../../src/store/idempotency-keys.ts";
import { createRegistry } from "../../src/tools/registry.ts";
import type { CallContext } from "../../src/tools/tool.ts";
import { promise } from "../requirements.ts";
import { catalogOf, endpointOf, SHOP, sectionOf } from "./small-catalog.ts";

const session = (scopes: readonly string[] | null): Session => ({
  user: { issuer: "i", subject: "s" },
  client: { id: "c" },
  connectionId: "x",
  access: "all",
  scopes,
  tenantIds: null,
  expiresAt: null,
  canStepUp: false,
});
const context = (scopes: readonly string[] | null = null): CallContext => ({
  auth: { session: session(scopes), token: null },
  requestId: "r",
  signal: new AbortController().signal,
  note: () => undefined,
  intent: async () => undefined,
});

const wide = `{ path_params: { order_id: string }, body: { name: string, ${Array.from({ length: 80 }, (_, at) => `optional_field_number_${at}?: string`).join(", ")} } }`;
const more: Readonly<Record<string, Partial<Endpoint>>> = {
  createOrder: {
    scopes: ["orders:write"],
    signature: wide,
    docs: [{ topic: "orders", url: "/docs/orders", anchor: "create", hint: "Needs a customer.", why: "x" }],
  },
  updateOrder: { signature: wide },
  deleteOrder: { signature: wide },
  getOrder: { signature: wide, idSources: { order_id: "listOrders" }, next: ["updateOrder"] },
  cancelOrder: { signature: wide },
};
const sections = [
  sectionOf(
    { id: "orders", heading: "", markdown: "About orders." },
    { description: "Orders from start to end" },
  ),
  sectionOf({
    id: "orders#create",
    heading: "Create",
    markdown: 'First a customer.\n\n```json\n{\n\n  "a": 1\n}\n```\n\nThen the order.',
  }),
  sectionOf({
    id: "orders#long",
    heading: "Long",
    markdown: "Paragraph of words. ".repeat(100).concat("\n\n", "Second. ".repeat(300)),
  }),
  sectionOf({ id: "refunds", heading: "", markdown: "Give money back." }),
];
const catalog = catalogOf(
  SHOP.map((call) => endpointOf(call, more[call[2]] ?? {})),
  sections,
);
const notCalled = async (): Promise<never> => {
  throw new Error("a local read must not leave the connector");
};
const keys: KeyStore = {
  claim: notCalled,
  markSent: notCalled,
  finish: notCalled,
  release: notCalled,
  abandon: notCalled,
  sweep: notCalled,
};
const registry = createRegistry(
  {
    catalog,
    baseUrl: "",
    send: notCalled,
    credentialsFor: notCalled,
    tenantsFor: notCalled,
    keys,
    repeats: { note: ({ outcome }) => outcome },
  },
  { groups: undefined },
);
const call = async (
  name: string,
  args: Record<string, unknown>,
  scopes: readonly string[] | null = null,
): Promise<unknown> => (await registry.byName(name)?.run(args, context(scopes)))?.structured;
const run = async (args: Record<string, unknown>, scopes: readonly string[] | null = null) =>
  (await call("search", args, scopes)) as {
    results: Record<string, unknown>[];
    next_cursor?: string;
    total_matches: number;
  };
const docs = async (args: Record<string, unknown>) =>
  (await call("get_docs", args)) as {
    sections: Record<string, unknown>[];
    read_on?: unknown[];
    total_matches: number;
  };

describe("search tool", () => {
  it(promise("search.rows", "gives rows as the contract spells them"), async () => {
    const [row] = (await run({ query: "create an order" }, ["orders:write"])).results;
    expect(row).toMatchObject({
      operation_id: "createOrder",
      method: "POST",
      path: "/orders",
      execution_tool: "execute_safe",
      scopes: ["orders:write"],
      granted: true,
      docs_topic: "orders",
      docs_url: "/docs/orders#create",
      docs_hint: "Needs a customer.",
    });
    expect((await run({ query: "create an order" }, [])).results[0]?.["granted"]).toBe(false);
  });

  it(
    promise("search.budget", "keeps five results under a thousand tokens whatever the cards hold"),
    async () => {
      const structured = await run({ query: "order" });
      expect(structured.results).toHaveLength(5);
      expect(JSON.stringify(structured).length / 3.5).toBeLessThan(1000);
      expect(
        structured.results.every(
          (row) => String(row["signature"]).includes("name: string") || String(row["signature"]) === "{}",
        ),
      ).toBe(true);
    },
  );

  it(promise("search.cursor", "pages with a cursor that holds for this catalog only"), async () => {
    const one = await run({ query: "order", limit: 2 });
    const two = await run({ query: "order", limit: 2, cursor: one.next_cursor });
    expect(two.results[0]?.["operation_id"]).not.toBe(one.results[0]?.["operation_id"]);
    await expect(run({ query: "order", cursor: "abc" })).rejects.toMatchObject({ code: "invalid_arguments" });
  });

  it(promise("search.full", "gives schemas, sources of ids and the next calls in full detail"), async () => {
    const [row] = (await run({ query: "getOrder", detail: "full", limit: 1 })).results;
    expect(row).toMatchObject({
      id_sources: { order_id: { operation_id: "listOrders" } },
      next: [{ operation_id: "updateOrder" }],
    });
  });

  it.each([
    { limit: 1e9 },
    { limit: -1 },
    { limit: 0 },
    { limit: Number.NaN },
    { limit: 2.5 },
    { limit: "5" },
    { query: 7 },
    { method: "EAT" },
    { detail: "all" },
    { read_only: "yes" },
    { nonsense: 1 },
  ])(promise(["C11-07", "search.limits"], "refuses %j"), async (args) => {
    await expect(run(args)).rejects.toMatchObject({ code: "invalid_arguments" });
  });

  it(promise("C11-07", "takes a query of 100 kB, of SQL, of HTML, of stop words"), async () => {
    for (const query of ["x ".repeat(50_000), "' OR 1=1; --", "<b>order</b>", "the of and a"]) {
      expect((await run({ query })).results.length).toBeLessThanOrEqual(5);
    }
  });
});

describe("get_docs tool", () => {
  it(promise("docs.sections", "answers a topic with its sections in order"), async () => {
    expect(
      (await docs({ topic: "orders", max_chars: 60000 })).sections.map((section) => section["url"]),
    ).toEqual(["/docs/orders", "/docs/orders#create", "/docs/orders#long"]);
  });

  it(promise("docs.sections", "takes an address with an anchor"), async () => {
    expect((await docs({ url: "https://x.example/docs/orders#create" })).sections).toHaveLength(1);
  });

  it(promise(["docs.sections", "adding.sections"], "finds the section that answers a question"), async () => {
    expect((await docs({ query: "how do I give the money back" })).sections[0]?.["topic"]).toBe("refunds");
  });

  it(promise("docs.cut", "cuts between blocks, keeps code whole, and says how to read on"), async () => {
    const { sections: found, read_on } = await docs({ topic: "orders", max_chars: 400 });
    const text = found.map((section) => String(section["markdown"])).join("\n");
    expect((text.match(/```/g) ?? []).length % 2).toBe(0);
    expect(read_on).toEqual([{ topic: "orders#long", heading: "Long" }]);
  });

  it(promise("docs.nearest", "names the nearest topics where one is unknown"), async () => {
    await expect(docs({ topic: "order" })).rejects.toMatchObject({
      code: "invalid_arguments",
      hint: expect.stringContaining("orders"),
    });
  });

  it.each([{ limit: 21 }, { limit: 0 }, { max_chars: 1 }, { max_chars: Number.NaN }, { topic: 5 }])(
    "refuses %j",
    async (args) => {
      await expect(docs(args)).rejects.toMatchObject({ code: "invalid_arguments" });
    },
  );
});
