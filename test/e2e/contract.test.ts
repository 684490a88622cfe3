// What a client may rely on in every answer and every refusal, with both generations of the official client.
import { Client as SdkClient, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { promise } from "../requirements.ts";
import { type Client, connect, GENERATIONS } from "./clients.ts";
import { BEARER, type Connector, startConnector } from "./connector.ts";

let connector: Connector;
beforeAll(async () => {
  connector = await startConnector("petshop");
});
afterAll(() => connector.close());

const PET = { name: "Momo", species: "cat", price: { amount: "120.00", currency: "EUR" } };

describe.each(GENERATIONS)("a %s client", (generation) => {
  let client: Client;
  beforeAll(async () => {
    client = await connect(generation, { url: connector.url, bearer: BEARER });
  });
  afterAll(() => client.close());

  it(
    promise("tool.structured", "gets each result twice: structured, and the same JSON as text"),
    async () => {
      for (const [name, args] of [
        ["get_me", {}],
        ["search", { query: "orders" }],
        ["get", { operation_id: "nothing" }],
      ] as const) {
        const { structured, content } = await client.call(name, args);
        expect(JSON.parse(String(content[0]?.["text"]))).toEqual(structured);
      }
    },
  );

  it(promise("me.answer", "hears who is connected, for whom and how far"), async () => {
    const { structured } = await client.call("get_me");
    expect(Object.keys(structured)).toEqual(["user", "client", "shops", "access", "scopes", "expires_at"]);
    expect(structured["shops"]).toContainEqual(expect.objectContaining({ id: "shop_harbour", open: true }));
    expect(structured["access"]).toBe("everything");
  });

  it.each([
    ["get", { operation_id: "nothing" }, "unknown_endpoint"],
    ["get", { operation_id: "createPet" }, "wrong_tool"],
    ["execute_safe", { operation_id: "createPet", shop_id: "shop_harbour", body: {} }, "invalid_body"],
    ["search", { limit: 0 }, "invalid_arguments"],
    ["get", { operation_id: "listPets" }, "tenant_required"],
  ])(promise("error.shape", "is refused by %s %j in one shape"), async (name, args, code) => {
    const { isError, structured } = await client.call(name, args);
    expect(isError).toBe(true);
    expect(structured["error"]).toMatchObject({
      code,
      message: expect.stringMatching(/./),
      hint: expect.stringMatching(/./),
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it(promise("error.shape", "is told the API's status where the API refused"), async () => {
    const gone = { operation_id: "getPet", shop_id: "shop_harbour", path_params: { pet_id: 999_997 } };
    const { structured } = await client.call("get", gone);
    expect(structured["error"]).toMatchObject({ code: "upstream_error", status: 404 });
  });

  it(promise("call.dry-run", "sees what a write would send, and nothing is sent"), async () => {
    const writes = (): number => connector.sandbox.requests().filter(({ method }) => method !== "GET").length;
    const before = writes();
    const args = { operation_id: "createPet", shop_id: "shop_harbour", body: PET, dry_run: true };
    const { structured } = await client.call("execute_safe", args);
    expect(structured).toEqual({
      dry_run: true,
      operation_id: "createPet",
      method: "POST",
      path: "/pets",
      target: "/pets?shop=shop_harbour",
      content_type: "application/json",
      body_bytes: JSON.stringify(PET).length,
      tenant: "shop_harbour",
    });
    expect(writes()).toBe(before);
  });
});

it(
  promise("tool.resources", "lists the guides as resources, reads one, and knows no other address"),
  async () => {
    const client = new SdkClient({ name: "t", version: "1" });
    const headers = { authorization: `Bearer ${BEARER}` };
    await client.connect(
      new StreamableHTTPClientTransport(new URL(connector.url), { requestInit: { headers } }),
    );
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toContain("docs://petshop/orders");
    const { contents } = await client.readResource({ uri: "docs://petshop/orders" });
    expect(JSON.stringify(contents)).toContain("order");
    for (const uri of ["docs://petshop/nothing", "docs://other/orders", "file:///etc/passwd"])
      await expect(client.readResource({ uri })).rejects.toThrow(/not found/i);
    await client.close();
  },
);
