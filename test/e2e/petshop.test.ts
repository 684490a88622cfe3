// The whole way, over real sockets, with both generations of the official client.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { promise } from "../requirements.ts";
import { type Answer, type Client, connect, GENERATIONS, type Generation } from "./clients.ts";
import { BEARER, type Connector, startConnector } from "./connector.ts";

type Row = { readonly operation_id: string; readonly execution_tool: string };

const rows = (answer: Answer): readonly Row[] => (answer.structured["results"] ?? []) as readonly Row[];
const errorOf = (answer: Answer): Readonly<Record<string, unknown>> =>
  (answer.structured["error"] ?? {}) as Record<string, unknown>;
const responseOf = (answer: Answer): Readonly<Record<string, unknown>> =>
  (answer.structured["response"] ?? {}) as Record<string, unknown>;

describe.each(GENERATIONS)(promise("C01-11", "an assistant with a %s client"), (generation: Generation) => {
  let connector: Connector;
  let client: Client;
  let shop: string;

  beforeAll(async () => {
    connector = await startConnector("petshop");
    client = await connect(generation, { url: connector.url, bearer: BEARER });
    const me = await client.call("get_me");
    const shops = me.structured["shops"] as readonly { readonly id: string }[];
    shop = shops[0]?.id ?? "";
    expect(shops.length).toBe(2);
  });
  afterAll(async () => {
    await client.close();
    await connector.close();
  });

  /** Runs a call and tells how many requests reached the API meanwhile, tenant look-ups left aside. */
  async function calling(
    name: string,
    args: Record<string, unknown>,
  ): Promise<{ answer: Answer; sent: number }> {
    const count = (): number =>
      connector.sandbox.requests().filter((one) => one.operationId !== "getMe").length;
    const before = count();
    const answer = await client.call(name, args);
    return { answer, sent: count() - before };
  }

  it(promise("tool.instructions", "reads instructions that name the first step"), () => {
    expect(client.instructions()).toContain("get_me");
  });

  it(promise("tool.order", "is shown the generic tools first and the named ones after them"), async () => {
    const names = (await client.tools()).map((tool) => tool.name);
    expect(names.slice(0, 6)).toEqual([
      "search",
      "get_docs",
      "get_me",
      "get",
      "execute_safe",
      "execute_destructive",
    ]);
    expect(names.slice(6)).toContain("list_pets");
  });

  it("finds, creates, reads back, changes and deletes through the right tools", async () => {
    const found = rows(await client.call("search", { query: "add a new pet" }));
    expect(found[0]).toMatchObject({ operation_id: "createPet", execution_tool: "execute_safe" });
    const pet = { name: "Momo", species: "cat", price: { amount: "120.00", currency: "EUR" } };
    const made = await client.call("execute_safe", { operation_id: "createPet", shop_id: shop, body: pet });
    expect(made.structured).toMatchObject({ status: 201, untrusted: true });
    const id = responseOf(made)["id"];
    const read = await client.call("get", {
      operation_id: "getPet",
      shop_id: shop,
      path_params: { pet_id: id },
    });
    expect(responseOf(read)).toMatchObject({ name: "Momo", species: "cat" });
    const changed = await client.call("execute_safe", {
      operation_id: "updatePet",
      shop_id: shop,
      path_params: { pet_id: id },
      body: { name: "Momo II" },
    });
    expect(responseOf(changed)).toMatchObject({ name: "Momo II" });
    const gone = await client.call("execute_destructive", {
      operation_id: "deletePet",
      shop_id: shop,
      path_params: { pet_id: id },
    });
    expect(gone.structured).toMatchObject({ status: 204, response: null });
    const missing = await client.call("get", {
      operation_id: "getPet",
      shop_id: shop,
      path_params: { pet_id: id },
    });
    expect(errorOf(missing)).toMatchObject({ code: "upstream_error", status: 404 });
  });

  it.each([
    ["get", "createPet", "execute_safe"],
    ["execute_safe", "deletePet", "execute_destructive"],
    ["execute_safe", "listPets", "get"],
    ["execute_destructive", "createPet", "execute_safe"],
    ["execute_destructive", "getPet", "get"],
    ["get", "cancelOrder", "execute_destructive"],
  ])(
    promise("C11-01", "is refused by %s for %s and sent to %s; nothing reaches the API"),
    async (tool, operation, right) => {
      const { answer, sent } = await calling(tool, {
        operation_id: operation,
        shop_id: shop,
        path_params: { pet_id: 1, order_id: 1 },
      });
      expect(answer.isError).toBe(true);
      expect(errorOf(answer)["code"]).toBe("wrong_tool");
      expect(errorOf(answer)["message"]).toContain(right);
      expect(sent).toBe(0);
    },
  );

  it.each([
    ["a missing field", { name: "x" }, "invalid_body"],
    ["a wrong type", { name: 7, species: "cat", price: { amount: "1.00", currency: "EUR" } }, "invalid_body"],
    [
      "a value outside the enum",
      { name: "x", species: "dragon", price: { amount: "1.00", currency: "EUR" } },
      "invalid_body",
    ],
    ["text that is no JSON", "{nope", "invalid_body"],
    ["a member twice", '{"name":"a","name":"b","species":"cat"}', "invalid_body"],
  ])(promise("C10-01", "learns what is wrong with %s before anything is sent"), async (_what, body, code) => {
    const { answer, sent } = await calling("execute_safe", {
      operation_id: "createPet",
      shop_id: shop,
      body,
    });
    expect(errorOf(answer)["code"]).toBe(code);
    expect(errorOf(answer)["hint"]).toBeTruthy();
    expect(sent).toBe(0);
  });

  it.each([
    "..",
    ".",
    "",
    "1/../2",
    "a/b",
    "%2e%2e",
    "..%2f",
    "a\\b",
    "1\u0000",
    "1\r\nx: y",
    "x".repeat(10_000),
  ])(promise("C06-01", "cannot leave its operation with the path value %j"), async (value) => {
    const { answer, sent } = await calling("get", {
      operation_id: "getPet",
      shop_id: shop,
      path_params: { pet_id: value },
    });
    expect(answer.isError).toBe(true);
    expect(["path_param_invalid", "invalid_arguments", "missing_parameter"]).toContain(
      errorOf(answer)["code"],
    );
    expect(sent).toBe(0);
  });

  it.each([
    "/pets/1/../../me",
    "//evil.test/pets",
    "http://evil.test/pets",
    "/PETS",
    "/pets/",
    "/v2/pets",
    "/pets#x",
    "/pets/%2e%2e/me",
  ])(promise("C06-07", "finds no operation behind the path %s"), async (path) => {
    const { answer, sent } = await calling("get", { path, shop_id: shop });
    expect(answer.isError).toBe(true);
    expect(sent).toBe(0);
  });

  it(promise("C05-04", "is asked which shop when there are several"), async () => {
    const { answer, sent } = await calling("get", { operation_id: "listPets" });
    expect(errorOf(answer)["code"]).toBe("tenant_required");
    expect(errorOf(answer)["message"]).toContain(shop);
    expect(sent).toBe(0);
  });

  it.each([
    ["body and top level", { shop_id: "shop_x", body: { shop_id: "shop_y" } }],
    ["query and top level", { shop_id: "shop_x", query: { shop_id: "shop_y" } }],
    ["header_params and query", { query: { shop_id: "shop_x" }, header_params: { shop_id: "shop_y" } }],
  ])(promise("C05-01", "is refused two different shops in %s"), async (_where, args) => {
    const { answer, sent } = await calling("execute_safe", { operation_id: "createPet", ...args });
    expect(errorOf(answer)["code"]).toBe("tenant_ambiguous");
    expect(sent).toBe(0);
  });

  it(promise("C05-03", "hears the same of an unknown shop as of a foreign one"), async () => {
    const texts = await Promise.all(
      ["shop_of_somebody", "nonsense"].map(async (id) =>
        errorOf((await calling("get", { operation_id: "listPets", shop_id: id })).answer),
      ),
    );
    expect(texts.map(({ code, message }) => ({ code, message }))).toEqual(
      [texts[0], texts[0]].map((one) => ({ code: "tenant_not_connected", message: one?.["message"] })),
    );
  });

  it.each([
    "Authorization",
    "Host",
    "Cookie",
    "X-Forwarded-For",
    "Content-Length",
    "Transfer-Encoding",
    "Idempotency-Key",
    "__proto__",
  ])(promise("C07-01", "cannot set the header %s"), async (name) => {
    const { answer, sent } = await calling("get", {
      operation_id: "listPets",
      shop_id: shop,
      header_params: JSON.parse(`{"${name}":"x"}`),
    });
    expect(["header_not_allowed", "invalid_arguments"]).toContain(errorOf(answer)["code"]);
    expect(sent).toBe(0);
  });

  it(promise("C11-03", "does not find what is fenced off, by search or by name"), async () => {
    const { answer, sent } = await calling("execute_safe", { path: "/register/open-drawer", shop_id: shop });
    expect(errorOf(answer)["code"]).toBe("unknown_endpoint");
    expect(sent).toBe(0);
    expect(
      rows(await client.call("search", { query: "open the cash drawer" })).map((row) => row.operation_id),
    ).not.toContain("openCashDrawer");
  });

  it(promise("call.blocks", "gets a picture as a content block"), async () => {
    const list = await client.call("get", { operation_id: "listPets", shop_id: shop });
    const pets = responseOf(list)["items"] as readonly { readonly id: unknown }[];
    const pet_id = pets[0]?.id;
    const png = readFileSync(new URL("../fixtures/dot.png", import.meta.url)).toString("base64");
    const uploaded = await client.call("execute_safe", {
      operation_id: "uploadPetPhoto",
      shop_id: shop,
      path_params: { pet_id },
      body: { file: { filename: "dot.png", content_type: "image/png", base64: png } },
    });
    expect(uploaded.structured["status"]).toBe(201);
    const photo_id = responseOf(uploaded)["id"];
    const image = await client.call("get", {
      operation_id: "downloadPetPhoto",
      shop_id: shop,
      path_params: { pet_id, photo_id },
    });
    expect([photo_id, image.structured]).toMatchObject([photo_id, { status: 200 }]);
    expect(image.content.find((block) => block["type"] === "image")).toMatchObject({
      mimeType: "image/png",
      data: png,
    });
  });

  it(promise("docs.sections", "answers a docs question with sections"), async () => {
    const docs = await client.call("get_docs", { query: "how do I cancel an order" });
    expect((docs.structured["sections"] as readonly unknown[]).length).toBeGreaterThan(0);
  });

  it(promise("tool.unknown", "gets a protocol error for a tool that does not exist"), async () => {
    await expect(client.call("no_such_tool")).rejects.toThrow(/Unknown tool/);
  });
});
