// Holds docs/wire-table.md against the bytes that a bare TCP server receives.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ParameterStyle } from "../../src/catalog/endpoint.ts";
import { createOutbound } from "../../src/outbound/outbound.ts";
import { createUpstream } from "../../src/upstream/client.ts";
import { type ParameterText, plan, smallCatalog } from "../executor/small-catalog.ts";
import { promise } from "../requirements.ts";
import { type RawServer, startRawServer } from "./raw-server.ts";

type Row = { section: string; style: string; explode: boolean; value: unknown; wire: string };

function readTable(): Row[] {
  const rows: Row[] = [];
  let section = "";
  for (const line of readFileSync("docs/wire-table.md", "utf8").split("\n")) {
    if (line.startsWith("## ")) section = line.slice(3);
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const [, style = "", explode = "", value = "", wire = ""] = cells;
    if (!value.startsWith("`")) continue;
    rows.push({
      section,
      style,
      explode: explode === "true",
      value: JSON.parse(value.slice(1, -1)),
      wire: wire.replaceAll("`", ""),
    });
  }
  return rows;
}

const PLACES = { Path: "path", Header: "header", Cookie: "cookie" } as const;

function parameterOf(row: Row): ParameterText {
  const place = row.section in PLACES ? PLACES[row.section as keyof typeof PLACES] : "query";
  const isContent = row.style === "content";
  return {
    name: "p",
    in: place,
    explode: row.explode,
    allowReserved: row.section.includes("allowReserved"),
    ...(isContent ? { contentType: "application/json" } : { style: row.style as ParameterStyle }),
    schema: {},
  };
}

describe("the wire table", () => {
  let server: RawServer;
  const outbound = createOutbound();
  const upstream = createUpstream({
    outbound,
    clock: { now: () => performance.now(), sleep: async () => {} },
    random: () => 0.5,
    userAgent: "test",
  });
  beforeAll(async () => {
    server = await startRawServer();
  });
  afterAll(async () => {
    await outbound.close();
    await server.close();
  });

  it(promise("wire.rows", "has rows for every place"), () => {
    expect(readTable().length).toBeGreaterThan(60);
  });

  it.each(readTable())(
    promise(["C08-01", "readme.wire", "wire.rows"], "sends $section $style $explode $value as $wire"),
    async (row) => {
      const parameter = parameterOf(row);
      const path = parameter.in === "path" ? "/items/{p}" : "/items";
      const catalog = smallCatalog({ operations: [{ method: "GET", path, parameters: [parameter] }] });
      const place = { path: "path_params", query: "query", header: "header_params", cookie: "header_params" }[
        parameter.in
      ];
      const { request } = plan(catalog, {
        tool: "get",
        args: { operation_id: `GET ${path}`, [place]: { p: row.value } },
        baseUrl: server.url,
      });
      await upstream.send(request, { credentials: [], tenant: null, signal: new AbortController().signal });
      const received = server.requests.at(-1);
      const [, target] = received?.line.split(" ") ?? [];
      if (parameter.in === "header") expect(received?.headers["p"]).toBe(row.wire);
      else if (parameter.in === "cookie") expect(received?.headers["cookie"]).toBe(row.wire);
      else expect(target).toBe(row.wire === "–" ? "/items" : row.wire);
    },
  );
});
