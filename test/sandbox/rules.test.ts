// A product's own rules on top of the generic sandbox.
import { afterEach, beforeAll, expect, it } from "vitest";
import type { Catalog } from "../../src/catalog/load-catalog.ts";
import { FaultError } from "../../src/sandbox/fault.ts";
import type { SandboxRules } from "../../src/sandbox/rules.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/start-sandbox.ts";
import { promise } from "../requirements.ts";
import { call, petshopCatalog } from "./petshop.ts";

let catalog: Catalog;
let sandbox: Sandbox | undefined;
const HARBOUR = "?shop=shop_harbour";

beforeAll(async () => {
  catalog = await petshopCatalog();
});
afterEach(() => sandbox?.close());

async function start(rules: SandboxRules): Promise<string> {
  sandbox = await startSandbox({ catalog, rules, clock: () => new Date("2026-06-01T10:00:00Z") });
  return sandbox.url;
}

it(promise("adding.rules", "seeds its own rows, which the generic operations then answer"), async () => {
  const url = await start({
    seed: (world) => world.rows("shop_harbour").put("pets", "1", { id: 1, name: "Only", species: "fish" }),
    onlyOwnRows: true,
  });
  const { json } = await call(`${url}/pets${HARBOUR}`);
  expect(json["items"]).toMatchObject([{ id: 1, name: "Only" }]);
  expect((await call(`${url}/customers${HARBOUR}`)).json["data"]).toEqual([]);
});

it(promise("adding.rules", "answers an operation itself, or builds on the generic answer"), async () => {
  const url = await start({
    handlers: {
      cancelOrder: ({ rows, path }) => {
        const order = rows.get("orders", String(path["order_id"]));
        return order?.["status"] === "delivered"
          ? { status: 409, code: "order_closed", message: "It was delivered." }
          : { status: 200, json: { refused: false } };
      },
      getPet: ({ generic }) => ({ ...generic(), headers: { "x-extra": "1" } }),
    },
    seed: (world) => world.rows("shop_harbour").put("orders", "5", { id: 5, status: "delivered" }),
  });
  const refused = await call(`${url}/orders/5/cancel${HARBOUR}`, { method: "POST" });
  expect([refused.status, refused.json["code"]]).toEqual([409, "order_closed"]);
  expect((await call(`${url}/pets/7${HARBOUR}`)).headers.get("x-extra")).toBe("1");
});

it("decides who calls, for which tenants and with which scopes", async () => {
  const url = await start({
    authenticate: ({ headers }) =>
      headers["authorization"] === "Bearer good"
        ? {
            subject: "ann",
            scopes: null,
            tenants: [{ id: "shop_mill", enabled: true, scopes: ["pets:read"] }],
          }
        : { status: 401, code: "invalid_token", message: "No." },
  });
  const headers = { authorization: "Bearer good", "x-shop-key": "" };
  expect((await call(`${url}/pets`)).status).toBe(401);
  expect((await call(`${url}/pets`, { headers })).status).toBe(200);
  expect((await call(`${url}/pets${HARBOUR}`, { headers })).status).toBe(404);
  expect((await call(`${url}/pets/1`, { method: "DELETE", headers })).status).toBe(403);
});

it("wraps every answer, refusals too, and gives refusals its own shape", async () => {
  const url = await start({
    around: [
      async (_, next) => {
        const answer = await next();
        return { ...answer, headers: { ...answer.headers, "x-request-id": "r1" } };
      },
    ],
    fault: ({ status, code, message }) => ({ status, json: { error: message, error_code: code } }),
  });
  const answer = await call(`${url}/pets/4711${HARBOUR}`);
  expect(answer.headers.get("x-request-id")).toBe("r1");
  expect(answer.json).toEqual({ error: expect.any(String), error_code: "not_found" });
});

it("answers a thrown fault as a refusal and a bug as 500 without its words", async () => {
  const url = await start({
    handlers: {
      getPet: () => {
        throw new FaultError({ status: 409, code: "busy", message: "Later." });
      },
      listPets: () => {
        throw new Error("a secret of the house");
      },
    },
  });
  expect((await call(`${url}/pets/7${HARBOUR}`)).status).toBe(409);
  const broken = await call(`${url}/pets${HARBOUR}`);
  expect(broken.status).toBe(500);
  expect(JSON.stringify(broken.json)).not.toContain("secret");
});
