// Values never lead to another operation, whatever the API's router does with them before it routes.
import { readdirSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Endpoint } from "../../src/catalog/endpoint.ts";
import { type Catalog, loadCatalog } from "../../src/catalog/load-catalog.ts";
import type { Route } from "../../src/catalog/route.ts";
import { requireOwnRoute } from "../../src/executor/wire/own-route.ts";
import { buildPath, requireTarget } from "../../src/executor/wire/path-target.ts";
import { generateCatalog } from "../../src/generate/generate-catalog.ts";
import { promise } from "../requirements.ts";
import { plan, refusal, smallCatalog } from "./small-catalog.ts";

const id = { name: "id", in: "path", schema: {} } as const;
const shop = smallCatalog({
  operations: [
    { method: "POST", path: "/orders/{id}", operationId: "updateOrder", parameters: [id] },
    { method: "POST", path: "/orders/delete-all", operationId: "deleteAllOrders" },
    { method: "POST", path: "/orders/{id}:purge", operationId: "purgeOrder", parameters: [id] },
    { method: "POST", path: "/orders/{id}/cancel", operationId: "cancelOrder", parameters: [id] },
    { method: "POST", path: "/orders", operationId: "createOrder" },
    {
      method: "POST",
      path: "/search",
      operationId: "search",
      parameters: [{ name: "action", in: "query", schema: {} }],
    },
    { method: "POST", path: "/search?action=delete", operationId: "deleteFound" },
    { method: "GET", path: "/orders/{id}", operationId: "getOrder", parameters: [id] },
    {
      method: "GET",
      path: "/files/{id}",
      operationId: "getFile",
      parameters: [{ ...id, style: "matrix" }],
    },
  ],
  unlisted: [{ method: "GET", path: "/orders/secret-report" }],
  connector: { fences: [{ path: "/orders/internal/**", reason: "internal" }] },
});

const call = (
  operation_id: string,
  args: Record<string, unknown>,
  tool: "get" | "execute_safe" = "execute_safe",
) => ({ tool, args: { operation_id, ...args } }) as const;
const withId = (operation_id: string, value: unknown, tool?: "get") =>
  call(operation_id, { path_params: { id: value } }, tool);

describe("a value that spells another operation", () => {
  it.each([
    ["a literal sibling", "delete-all"],
    ["in other letter case", "Delete-ALL"],
    ["encoded once", "delete%2Dall"],
    ["encoded twice", "delete%252Dall"],
    ["encoded three times", "delete%25252Dall"],
    ["with a matrix parameter", "delete-all;x=1"],
    ["with an encoded matrix parameter", "delete-all%3Bx"],
    ["with a format behind it", "delete-all.json"],
    ["with white space around it", " delete-all "],
    ["in full-width letters", "ｄelete-all"],
    ["a custom verb", "5:purge"],
    ["an encoded custom verb", "5%3Apurge"],
    ["a custom verb in other letter case", "5:PURGE"],
    ["a sub-resource", "5/cancel"],
    ["an encoded sub-resource", "5%2Fcancel"],
    ["a sub-resource behind a matrix parameter", "5;v=1/cancel"],
    ["the collection, once a matrix parameter is cut", ";x"],
    ["the collection, once white space is cut", "%20"],
  ])(promise("C06-01", "is refused: %s"), (_, value) => {
    expect(refusal(() => plan(shop, withId("updateOrder", value))).code).toBe("path_param_invalid");
  });

  it("is refused where the sibling is not offered", () => {
    for (const value of ["secret-report", "SECRET-REPORT", "secret%2Dreport"])
      expect(refusal(() => plan(shop, withId("getOrder", value, "get"))).code).toBe("path_param_invalid");
  });

  it("is refused behind a path fence, in every reading", () => {
    for (const value of ["internal/x", "Internal%2Fx", "internal;a/x"])
      expect(refusal(() => plan(shop, withId("getOrder", value, "get"))).code).toBe("unknown_endpoint");
  });

  it("is refused where a literal query makes the difference", () => {
    for (const action of ["delete", "DELETE"])
      expect(refusal(() => plan(shop, call("search", { query: { action } }))).code).toBe(
        "path_param_invalid",
      );
    expect(plan(shop, call("search", { query: { action: "deleted" } })).request.target).toBe(
      "/search?action=deleted",
    );
    expect(plan(shop, call("deleteFound", {})).request.target).toBe("/search?action=delete");
  });

  it.each(["delete-all-2", "5:b", "5:purged", "5/b", "cancel", "deleteall", "a;b", "5.json", "orders"])(
    "goes out where it only looks similar: %s",
    (value) => {
      expect(plan(shop, withId("updateOrder", value)).request.target).toBe(
        `/orders/${encodeURIComponent(value).replace(/!/g, "%21")}`,
      );
    },
  );

  it("is no matter for the operation that it names, nor for a style's own signs", () => {
    expect(plan(shop, withId("purgeOrder", "5")).request.target).toBe("/orders/5:purge");
    expect(plan(shop, withId("cancelOrder", "5")).request.target).toBe("/orders/5/cancel");
    expect(plan(shop, withId("getFile", "5", "get")).request.target).toBe("/files/;id=5");
  });

  it("is never met by ids as APIs make them", () => {
    const ids = fc.oneof(
      fc.uuid(),
      fc.nat().map(String),
      fc.stringMatching(/^[a-z]{2,4}_[A-Za-z0-9]{8,24}$/),
    );
    fc.assert(
      fc.property(ids, (value) => {
        expect(plan(shop, withId("updateOrder", value)).request.target).toBe(`/orders/${value}`);
      }),
    );
  });
});

/** The catalogs of this repository, and of each document in the folder that SPECS names. */
async function catalogs(): Promise<readonly (readonly [string, Catalog])[]> {
  const shipped = readdirSync("generated").map(
    async (name) => [name, await loadCatalog(`generated/${name}`)] as const,
  );
  const folder = process.env["SPECS"];
  const names =
    folder === undefined ? [] : readdirSync(folder).filter((name) => /\.(ya?ml|json)$/.test(name));
  const further = names
    .filter((name) => name !== "specs.json")
    .map(async (name) => [name, await catalogOf(join(folder ?? "", name))] as const);
  return Promise.all([...shipped, ...further]);
}

async function catalogOf(spec: string): Promise<Catalog> {
  const { files } = await generateCatalog({
    spec,
    overlays: [],
    allowRemote: [],
    fetch,
    strict: false,
    generator: "test",
    now: () => performance.now(),
  });
  const dir = await mkdtemp(join(tmpdir(), "portolan-routes-"));
  try {
    for (const [file, text] of files) await writeFile(join(dir, file), text);
    const catalog = await loadCatalog(dir);
    void [catalog.endpoints.length, catalog.schemas(), catalog.docs()];
    return catalog;
  } finally {
    await rm(dir, { recursive: true });
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A template as an expression in which a parameter takes what `open` says. */
const expression = (path: string, open: string): RegExp => {
  const [plain = ""] = path.split(/[?#]/, 1);
  const parts = plain.split(/\{[^{}]+\}/).map(escaped);
  return new RegExp(`^${parts.join(open)}$`);
};

const filled = (path: string, value: string): string =>
  (path.split(/[?#]/, 1)[0] ?? "").replace(/\{[^{}]+\}/g, value);

/** The values with which `own` spells a path of `other`; null where it cannot, or where any values do. */
function spelling(own: Endpoint, other: Route): readonly string[] | null {
  if (other.method !== own.method || expression(other.path, "[^/]+").test(filled(own.path, "zz9")))
    return null;
  const found = expression(own.path, "(.+)").exec(filled(other.path, "x1"));
  return found === null ? null : found.slice(1);
}

const SPELLINGS: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => value.toUpperCase(),
  encodeURIComponent,
  (value) => encodeURIComponent(encodeURIComponent(value)),
  (value) => value.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
];

/** Whether nothing would be sent for the operation with these values of its path. */
function isRefused(catalog: Catalog, endpoint: Endpoint, values: readonly string[]): boolean {
  const names = [...endpoint.path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);
  const given = endpoint.parameters
    .filter((parameter) => parameter.in === "path" && names.includes(parameter.name))
    .map((parameter) => ({
      parameter,
      value: values[names.indexOf(parameter.name)] ?? "",
      pointer: `/path_params/${parameter.name}`,
    }));
  try {
    const target = buildPath(endpoint, given);
    requireTarget({ endpoint, baseUrl: "https://api.example.com", target });
    requireOwnRoute({ catalog, endpoint, given, query: "" });
    return false;
  } catch {
    return true;
  }
}

describe(promise("C06-01", "every pair of operations of a document"), async () => {
  it.each(await catalogs())(
    "of %s: the values that spell the sibling are refused",
    (_, catalog) => {
      const routes = [...catalog.endpoints, ...catalog.unlisted].filter(({ path }) => !path.includes("?"));
      const passed: string[] = [];
      for (const own of catalog.endpoints.filter(({ path }) => path.includes("{")))
        for (const other of routes) {
          const values = spelling(own, other);
          if (values === null) continue;
          for (const spell of SPELLINGS)
            if (!isRefused(catalog, own, values.map(spell)))
              passed.push(
                `${own.operationId} ${values.map(spell).join(" ")} → ${other.method} ${other.path}`,
              );
        }
      expect(passed).toEqual([]);
    },
    120_000,
  );
});
