// Scalev as a client meets it: 25 tools, the right one for each operation, and no way around the fences.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, connect } from "../e2e/clients.ts";
import { BEARER, type Connector, startConnector } from "../e2e/connector.ts";

let connector: Connector;
let client: Client;
beforeAll(async () => {
  connector = await startConnector("scalev");
  client = await connect("2026-07-28", { url: connector.url, bearer: BEARER });
});
afterAll(async () => {
  await client.close();
  await connector.close();
});

describe("Scalev served", () => {
  it("offers six generic and nineteen named tools", async () => {
    const tools = await client.tools();
    expect(tools).toHaveLength(25);
    expect(tools.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["search", "get_docs", "get_me", "get", "execute_safe", "execute_destructive"]),
    );
  });

  it.each([
    ["execute_safe", "deleteLandingPage", "execute_destructive"],
    ["execute_safe", "duplicateOrder", "execute_destructive"],
    ["execute_destructive", "updateOrder", "execute_safe"],
    ["execute_safe", "listOrders", "get"],
    ["get", "searchWarehouse", "execute_safe"],
  ])("%s refuses %s and names %s", async (tool, operationId, right) => {
    const answer = await client.call(tool, { operation_id: operationId, path_params: { id: 1 } });
    expect(answer.isError).toBe(true);
    expect(JSON.stringify(answer.structured)).toContain('"code":"wrong_tool"');
    expect(JSON.stringify(answer.structured)).toContain(right);
  });

  it.each([
    ["get", "/v3/stores/4/payment-accounts"],
    ["get", "/v3/stores/4/public/products"],
    ["get", "/v3/stores/4/customers/profile"],
    ["get", "/v3/chatgpt/me"],
    ["get", "/v2/orders"],
    ["execute_safe", "/v3/orders/12/payment"],
    ["execute_safe", "/v3/orders/12/check-settlement"],
    ["execute_safe", "/v3/oauth/token"],
    ["execute_safe", "/v3/stores"],
  ])("%s knows no %s", async (tool, path) => {
    const answer = await client.call(tool, { path });
    expect(answer.isError).toBe(true);
    expect(JSON.stringify(answer.structured)).toMatch(/"code":"(unknown_endpoint|wrong_tool)"/);
  });
});
