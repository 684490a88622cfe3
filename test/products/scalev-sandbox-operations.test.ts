// Every operation of the API on the seeded shop: once as it should be, once wrong; each write seen through another call.
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Endpoint } from "../../src/catalog/endpoint.ts";
import { openValidator } from "../../src/sandbox/validator.ts";
import type { Json, ReadBack, WriteCase } from "./scalev-sandbox-case.ts";
import {
  type Answer,
  openShop,
  type Seeded,
  type Shop,
  scalevCatalog,
  seedOnce,
} from "./scalev-sandbox-harness.ts";
import { READS, USUAL_IDS, WRITES } from "./scalev-sandbox-table.ts";

const catalog = await scalevCatalog();
const { endpoints } = catalog;
const validator = openValidator(catalog.schemas);
const isWrite = (endpoint: Endpoint): boolean => endpoint.method !== "GET";

let seeded: Seeded;
beforeAll(async () => {
  seeded = await seedOnce();
});
afterAll(() => seeded.remove());

const idsOf = (path: string): Json => ({
  id: USUAL_IDS.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 0,
});

const filled = (template: string, values: Json): string =>
  template.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name] ?? idsOf(template)["id"])),
  );

/** Names of orders that the seed does not fix are looked up first. */
async function resolveNames(shop: Shop, text: string): Promise<string> {
  const queries: Readonly<Record<string, string>> = {
    COURSE: "product_id=140&payment_status=paid",
    EBOOK: "product_id=130&payment_status=paid",
    SPAM: "is_probably_spam=true",
    READY: "status=ready",
  };
  let resolved = text;
  for (const [name, query] of Object.entries(queries)) {
    if (!resolved.includes(name)) continue;
    const { json } = await shop.call(`/v3/orders?${query}`);
    const [first] = json["data"] as readonly { id: string }[];
    resolved = resolved.replaceAll(name, first?.id ?? name);
  }
  return resolved;
}

function expectDeclared(endpoint: Endpoint, answer: Answer): void {
  const response = endpoint.responses.find(({ status }) => status === String(answer.status));
  expect(response, `${answer.status} is not declared: ${answer.text.slice(0, 400)}`).toBeDefined();
  const media = response?.content.find(({ type }) => type === "application/json");
  if (media?.schema !== undefined) expect(validator.check(media.schema, answer.json)).toEqual([]);
}

async function expectReadBack(shop: Shop, back: ReadBack): Promise<void> {
  if ("nothing" in back) return;
  const path = await resolveNames(
    shop,
    "sees" in back ? back.sees : "lists" in back ? back.lists : "lacks" in back ? back.lacks : back.gone,
  );
  const { status, json } = await shop.call(path);
  if ("gone" in back) return expect(status).toBe(404);
  expect(status).toBe(200);
  if ("sees" in back) return expect(json).toMatchObject(back.with);
  const row = expect.objectContaining(back.row as Json);
  if ("lists" in back) expect(json["data"]).toEqual(expect.arrayContaining([row]));
  else expect(json["data"]).not.toEqual(expect.arrayContaining([row]));
}

function exampleOf(endpoint: Endpoint): unknown {
  const key = endpoint.body?.content.find((media) => media.example !== undefined)?.example;
  return key === undefined ? undefined : catalog.schemas().examples[key];
}

async function runWrite(shop: Shop, endpoint: Endpoint, write: WriteCase): Promise<Answer> {
  const path = await resolveNames(shop, filled(endpoint.path, write.path ?? {}));
  const { method } = endpoint;
  if (write.form !== undefined) return shop.call(path, { method, form: write.form });
  const body = write.body ?? exampleOf(endpoint);
  if (endpoint.body === undefined || body === undefined) return shop.call(path, { method });
  return shop.call(path, { method, body: await resolveNames(shop, JSON.stringify(body)) });
}

/** Something that each operation must refuse, and the statuses that say so. */
function wrongCall(endpoint: Endpoint): {
  path: string;
  body?: Json;
  token?: null;
  statuses: readonly number[];
} {
  const { path, method, operationId } = endpoint;
  const isUpload = endpoint.body?.content.some(({ type }) => type === "multipart/form-data");
  if (isUpload) return { path, body: { file: "a,b" }, statuses: [415] };
  if (operationId === "getMe") return { path, token: null, statuses: [401] };
  if (/\{/.test(path) && endpoint.body === undefined)
    return { path: path.replaceAll(/\{[^}]+\}/g, "99999999"), statuses: [404] };
  if (endpoint.body !== undefined)
    return {
      path: filled(path, { ...READS[operationId]?.path, ...WRITES[operationId]?.path }),
      body: { no_such_field: true },
      statuses: [422],
    };
  if (endpoint.parameters.some(({ name }) => name === "page_size"))
    return { path: `${path}?page_size=99`, statuses: [400, 422] };
  if (endpoint.parameters.some(({ name }) => name === "search"))
    return { path: `${path}?search=`, statuses: [400, 422] };
  if (method === "GET" && endpoint.parameters.some(({ required }) => required))
    return { path, statuses: [400, 422] };
  return { path: `${path}?b_uid=biz_nowhere`, statuses: [404] };
}

function dump(file: string): unknown[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare("select tenant, collection, id, data from rows order by seq").all();
  database.close();
  return rows;
}

describe("the table", () => {
  it("covers all 240 operations: 102 reads and 138 writes, each with a rule or a reason", () => {
    expect(endpoints).toHaveLength(240);
    const writes = endpoints.filter(isWrite).map(({ operationId }) => operationId);
    expect(writes).toHaveLength(138);
    expect(Object.keys(WRITES).sort()).toEqual(writes.sort());
  });
});

describe("reads and refusals", () => {
  let shop: Shop;
  let file: string;
  beforeAll(async () => {
    file = seeded.copy("reads");
    shop = await openShop({ data: file });
  });

  it.each(endpoints.filter((one) => !isWrite(one)).map((one) => [one.operationId, one] as const))(
    "%s answers as the document says",
    async (operationId, endpoint) => {
      const { path = {}, query } = READS[operationId] ?? {};
      const answer = await shop.call(
        `${filled(endpoint.path, path)}${query === undefined ? "" : `?${query}`}`,
      );
      expect(answer.status, answer.text).toBe(200);
      expectDeclared(endpoint, answer);
    },
  );

  it.each(endpoints.map((one) => [one.operationId, one] as const))(
    "%s refuses a wrong call",
    async (_, endpoint) => {
      const { path, statuses, ...rest } = wrongCall(endpoint);
      const answer = await shop.call(path, { method: endpoint.method, ...rest });
      expect(statuses, answer.text).toContain(answer.status);
      expect(answer.json["error"]).toEqual(expect.any(String));
      expectDeclared(endpoint, answer);
    },
  );

  it("changes nothing by all of that", async () => {
    await shop.close();
    expect(dump(file)).toEqual(dump(seeded.file));
  });
});

describe("writes", () => {
  it.each(endpoints.filter(isWrite).map((one) => [one.operationId, one] as const))(
    "%s takes effect, and another call shows it",
    async (operationId, endpoint) => {
      const write = WRITES[operationId];
      if (write === undefined) throw new Error("not in the table");
      const shop = await openShop({ data: seeded.copy(operationId) });
      try {
        const back = typeof write.back === "function" ? undefined : write.back;
        const where =
          back === undefined ? undefined : JSON.parse(await resolveNames(shop, JSON.stringify(back)));
        const answer = await runWrite(shop, endpoint, write);
        expect(answer.status, answer.text).toBeLessThan(300);
        expectDeclared(endpoint, answer);
        await expectReadBack(
          shop,
          where ?? (typeof write.back === "function" ? write.back(answer.json) : write.back),
        );
      } finally {
        await shop.close();
      }
    },
  );
});
