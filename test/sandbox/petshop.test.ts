// The pet shop's sandbox over real sockets: what an honest API would answer.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Catalog } from "../../src/catalog/load-catalog.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/start-sandbox.ts";
import { promise } from "../requirements.ts";
import { call, petshopCatalog } from "./petshop.ts";

const clock = (): Date => new Date("2026-06-01T10:00:00Z");
const HARBOUR = "shop=shop_harbour";
const MILL = "shop=shop_mill";
const WAFFLE = {
  name: "Waffle",
  species: "dog",
  price: { amount: "620.00", currency: "EUR" },
  tags: ["playful"],
};

let catalog: Catalog;
let sandbox: Sandbox;
const at = (path: string, shop = HARBOUR): string =>
  `${sandbox.url}${path}${path.includes("?") ? "&" : "?"}${shop}`;

beforeAll(async () => {
  catalog = await petshopCatalog();
});
beforeEach(async () => {
  await sandbox?.close();
  sandbox = await startSandbox({ catalog, clock });
});
afterAll(() => sandbox?.close());

describe("rows", () => {
  it("shows the document's examples first", async () => {
    const { json } = await call(at("/pets"));
    expect(json["items"]).toMatchObject([{ id: 7, name: "Biscuit" }, { id: 8 }, { id: 9 }]);
  });

  it(promise("command.sandbox", "can list, read, change and delete what was created"), async () => {
    const made = await call(at("/pets"), { method: "POST", body: WAFFLE });
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({ ...WAFFLE, status: "available", created_at: "2026-06-01T10:00:00Z" });
    const path = `/pets/${made.json["id"]}`;
    expect((await call(at(path))).json).toEqual(made.json);
    expect(JSON.stringify((await call(at("/pets?search=waffle"))).json["items"])).toContain("Waffle");
    const change = { price: { amount: "450.00", currency: "EUR" }, breed: null };
    const changed = await call(at(path), { method: "PATCH", body: change });
    expect(changed.json).toMatchObject({ name: "Waffle", ...change });
    expect((await call(at(path), { method: "DELETE" })).status).toBe(204);
    const gone = await call(at(path));
    expect([gone.status, gone.json["code"]]).toEqual([404, "not_found"]);
    expect((await call(at(path), { method: "DELETE" })).status).toBe(404);
  });

  it("replaces with PUT what the request can carry", async () => {
    const id = "5f0c9d6a-3c57-4b6e-9a58-0d3a1b7e4c21";
    const put = await call(at(`/customers/${id}`), {
      method: "PUT",
      body: { name: "Ada B.", email: "a@b.example" },
    });
    expect(put.json).toMatchObject({ id, name: "Ada B.", created_at: "2026-01-12T10:00:00Z" });
    expect(put.json).not.toHaveProperty("phone");
  });

  it.each([
    ["archives by a colon verb", "/pets/7:archive", { status: "archived" }],
    [
      "cancels by a path verb",
      "/orders/1/cancel",
      { status: "cancelled", cancelled_at: "2026-06-01T10:00:00Z" },
    ],
  ])("%s", async (_, path, expected) => {
    expect((await call(at(path), { method: "POST" })).json).toMatchObject(expected);
    expect((await call(at(path.replace(/[:/](archive|cancel)$/, "")))).json).toMatchObject(expected);
  });

  it("deletes in bulk and says what failed", async () => {
    const { json } = await call(at("/pets/bulk-delete"), { method: "POST", body: { ids: [7, 8, 4711] } });
    expect(json).toEqual({ deleted: [7, 8], failed: { "4711": "not found" } });
    expect((await call(at("/pets"))).json["items"]).toHaveLength(1);
  });

  it("searches by POST and changes nothing", async () => {
    const body = { species: ["dog", "cat"], price: { max: "200.00" } };
    expect((await call(at("/pets/search"), { method: "POST", body })).json["items"]).toMatchObject([
      { name: "Ophelia" },
    ]);
    expect((await call(at("/pets"))).json["items"]).toHaveLength(3);
  });

  it("starts empty below a row that a client made, and is 404 below one that is not there", async () => {
    const { json } = await call(at("/pets"), { method: "POST", body: WAFFLE });
    expect(Buffer.from((await call(at(`/pets/${json["id"]}/photos`))).bytes).toString()).toBe("[]");
    expect((await call(at("/pets/4711/photos"))).status).toBe(404);
  });

  it(promise("call.long-numbers", "keeps 64-bit numbers as they were spelled"), async () => {
    const number = "9007199254740995";
    const body = `{"customer_id":"5f0c9d6a-3c57-4b6e-9a58-0d3a1b7e4c21","lines":[{"kind":"pet","pet_id":${number}}]}`;
    const made = await call(at("/orders"), {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    });
    expect(Buffer.from(made.bytes).toString()).toContain(`"pet_id":${number}`);
  });
});

describe("lists", () => {
  it("reads on with the cursor it gave, and refuses another", async () => {
    const first = await call(at("/pets?limit=2"));
    expect(first.json["items"]).toHaveLength(2);
    const second = await call(at(`/pets?limit=2&cursor=${first.json["next_cursor"]}`));
    expect(second.json["items"]).toHaveLength(1);
    expect(second.json["next_cursor"]).toBeNull();
    expect((await call(at("/pets?cursor=nonsense"))).status).toBe(400);
  });

  it("turns pages and counts them", async () => {
    const { json } = await call(at("/customers?page=2&per_page=1"));
    expect(json).toMatchObject({
      data: [{ name: "Tomas Vale" }],
      pagination: { page: 2, per_page: 1, total: 2, pages: 2 },
    });
  });

  it.each([
    ["species=cat", ["Ophelia"]],
    ["species=cat&species=rabbit", ["Ophelia", "Sir Hops"]],
    ["status=reserved", ["Ophelia"]],
    ["search=hops", ["Sir Hops"]],
    ["sort=name", ["Biscuit", "Ophelia", "Sir Hops"]],
    ["sort=-price", ["Biscuit", "Ophelia", "Sir Hops"]],
  ])("filters by %s", async (query, names) => {
    const { items } = (await call(at(`/pets?${query}`))).json as { items: readonly { name: string }[] };
    expect(items.map(({ name }) => name)).toEqual(names);
  });
});

describe("tenants", () => {
  it(promise("command.sandbox", "keeps the rows of each shop apart"), async () => {
    const { json } = await call(at("/pets"), { method: "POST", body: WAFFLE });
    expect((await call(at(`/pets/${json["id"]}`, MILL))).status).toBe(404);
    expect((await call(at("/pets/7", MILL))).status).toBe(404);
    expect(JSON.stringify((await call(at("/pets", MILL))).json)).not.toContain("Waffle");
  });

  it("lists two shops, wants one named, and knows no third", async () => {
    expect((await call(`${sandbox.url}/me`)).json["shops"]).toMatchObject([
      { id: "shop_harbour" },
      { id: "shop_mill" },
    ]);
    expect((await call(`${sandbox.url}/pets`)).status).toBe(400);
    expect((await call(at("/pets", "shop=shop_other"))).status).toBe(404);
  });
});

describe("files", () => {
  it("gives an uploaded photo back byte for byte", async () => {
    const form = new FormData();
    const picture = new Uint8Array([137, 80, 78, 71, 1, 2, 3, 255]);
    form.append("file", new Blob([picture], { type: "image/png" }), "a.png");
    form.append("is_cover", "true");
    const made = await call(at("/pets/7/photos"), { method: "POST", body: form });
    expect(made.json).toMatchObject({ content_type: "image/png", size_bytes: 8, is_cover: true });
    const got = await call(at(`/pets/7/photos/${made.json["id"]}`));
    expect([got.headers.get("content-type"), [...got.bytes]]).toEqual(["image/png", [...picture]]);
  });

  it("answers a picture that nobody uploaded with a real PNG", async () => {
    const [photo] = JSON.parse(Buffer.from((await call(at("/pets/7/photos"))).bytes).toString());
    const { bytes } = await call(at(`/pets/7/photos/${photo.id}`));
    expect(Buffer.from(bytes.subarray(1, 4)).toString()).toBe("PNG");
  });

  it("keeps a CSV that was put", async () => {
    expect(Buffer.from((await call(at("/stock.csv"))).bytes).toString()).toContain("BOWL-M");
    const body = "sku,name,on_hand,price\nX-1,Thing,1,2.00\n";
    const put = await call(at("/stock.csv"), {
      method: "PUT",
      body,
      headers: { "content-type": "text/csv" },
    });
    expect(put.status).toBe(204);
    expect(Buffer.from((await call(at("/stock.csv"))).bytes).toString()).toBe(body);
  });
});

describe("refusals", () => {
  it.each([
    ["no credential", "/pets", { headers: { "x-shop-key": "" } }, 401],
    ["an unknown path", "/cats", {}, 404],
    ["another method", "/pets", { method: "DELETE" }, 405],
    ["a wrong enum in the query", "/pets?status=lost", {}, 400],
    ["a wrong type in the path", "/pets/seven", {}, 400],
    ["a missing field", "/pets", { method: "POST", body: { name: "x" } }, 422],
    ["an unknown field", "/pets", { method: "POST", body: { ...WAFFLE, colour: "red" } }, 422],
    [
      "a wrong nested value",
      "/pets",
      { method: "POST", body: { ...WAFFLE, price: { amount: "1", currency: "EUR" } } },
      422,
    ],
    ["no body", "/pets", { method: "POST" }, 400],
    [
      "broken JSON",
      "/pets",
      { method: "POST", body: "{", headers: { "content-type": "application/json" } },
      400,
    ],
    [
      "another content type",
      "/pets",
      { method: "POST", body: "<a/>", headers: { "content-type": "text/xml" } },
      415,
    ],
  ])("refuses %s in the document's error form", async (_, path, request, status) => {
    const answer = await call(at(path), request);
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });

  it("names the field that is wrong", async () => {
    const { json } = await call(at("/pets"), { method: "POST", body: { ...WAFFLE, species: "dragon" } });
    expect(json["fields"]).toMatchObject({ species: [expect.stringContaining("dog")] });
  });

  it("asks for nothing when told to", async () => {
    const open = await startSandbox({ catalog, clock, credentials: "none" });
    const { status } = await call(`${open.url}/pets?${HARBOUR}`, { headers: { "x-shop-key": "" } });
    await open.close();
    expect(status).toBe(200);
  });
});

it("logs what came in, and no values", async () => {
  await call(at("/pets"), { method: "POST", body: WAFFLE, headers: { "x-shop-key": "s3cret" } });
  const [logged] = sandbox.requests();
  expect(logged).toMatchObject({
    method: "POST",
    target: "/v1/pets?shop=shop_harbour",
    operationId: "createPet",
    status: 201,
  });
  expect(logged?.bodySha256).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(sandbox.requests())).not.toContain("s3cret");
});

it(promise("command.sandbox", "finds its rows again in a file"), async () => {
  const dir = await mkdtemp(join(tmpdir(), "sandbox-"));
  const data = join(dir, "rows.sqlite");
  const first = await startSandbox({ catalog, clock, data });
  const { json } = await call(`${first.url}/pets?${HARBOUR}`, { method: "POST", body: WAFFLE });
  await first.close();
  const second = await startSandbox({ catalog, clock, data });
  const found = await call(`${second.url}/pets/${json["id"]}?${HARBOUR}`);
  await second.close();
  await rm(dir, { recursive: true });
  expect(found.json).toEqual(json);
});
