// Every address that leads into Scalev's guides opens: those of search rows, of sections, and those between guides.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/load-catalog.ts";
import { type Client, connect } from "../e2e/clients.ts";
import { BEARER, type Connector, startConnector } from "../e2e/connector.ts";

const { endpoints, docs } = await loadCatalog("generated/scalev");

let connector: Connector;
let client: Client;
let origin: string;
beforeAll(async () => {
  connector = await startConnector("scalev");
  client = await connect("2026-07-28", { url: connector.url, bearer: BEARER });
  origin = new URL(connector.url).origin;
});
afterAll(async () => {
  await client.close();
  await connector.close();
});

type Opened = { readonly status: number; readonly text: string; readonly ids: readonly string[] };
const opened = new Map<string, Promise<Opened>>();

async function load(url: string): Promise<Opened> {
  const response = await fetch(url);
  const text = await response.text();
  return {
    status: response.status,
    text,
    ids: [...text.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id),
  };
}

/** Each page is loaded once. */
function open(url: string): Promise<Opened> {
  const page = opened.get(url) ?? load(url);
  opened.set(url, page);
  return page;
}

/** What is wrong with an address; null when its page and its place on the page are there. */
async function faultOf(address: string): Promise<string | null> {
  const { href, origin: host, hash } = new URL(address);
  if (host !== origin) return `${address} is not on this site`;
  const page = await open(href.replace(/#.*/, ""));
  if (page.status !== 200) return `${address} answers ${page.status}`;
  return hash === "" || page.ids.includes(decodeURIComponent(hash.slice(1)))
    ? null
    : `${address}: no such place`;
}

async function faultsOf(addresses: readonly string[]): Promise<readonly string[]> {
  return (await Promise.all([...new Set(addresses)].map(faultOf))).filter((fault) => fault !== null);
}

type Row = { readonly operation_id: string; readonly docs_url?: string };

describe("Scalev's guides", () => {
  it("open from the search row of each of the 240 endpoints", async () => {
    const rows = await Promise.all(
      endpoints.map(async ({ operationId }) => {
        const { structured } = await client.call("search", { query: operationId, limit: 1 });
        return (structured["results"] as readonly Row[])[0];
      }),
    );
    expect(rows.map((row) => row?.operation_id)).toEqual(endpoints.map(({ operationId }) => operationId));
    expect(rows.filter((row) => row?.docs_url === undefined)).toEqual([]);
    expect(await faultsOf(rows.flatMap((row) => row?.docs_url ?? []))).toEqual([]);
  });

  it("open from every link of an endpoint and at every section", async () => {
    const links = endpoints.flatMap((endpoint) => endpoint.docs);
    const addresses = [...links, ...docs()].map(({ url, anchor }) => `${origin}${url}#${anchor ?? ""}`);
    expect(addresses.length).toBeGreaterThan(240);
    expect(await faultsOf(addresses)).toEqual([]);
  });

  it("lead nowhere that does not open, and name each place once", async () => {
    const pages = [...new Set(docs().map(({ url }) => origin + url))];
    for (const url of pages) {
      const { text, ids } = await open(url);
      expect(new Set(ids).size).toBe(ids.length);
      const hrefs = [...text.matchAll(/ href="([^"]+)"/g)].map(([, href = ""]) => new URL(href, url));
      const here = hrefs.filter((to) => to.origin === origin && !to.pathname.startsWith("/connections"));
      expect(await faultsOf(here.map(({ href }) => href))).toEqual([]);
    }
  });
});
