// The pet shop's catalog, made once per test file, and a client that speaks to its sandbox.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Catalog, loadCatalog } from "../../src/catalog/load-catalog.ts";
import { runGenerate } from "../../src/commands/generate.ts";

/** @throws Error with the generator's words when the catalog cannot be made. */
export async function petshopCatalog(): Promise<Catalog> {
  const out = await mkdtemp(join(tmpdir(), "petshop-"));
  const said: string[] = [];
  const home = "openapi/petshop";
  const code = await runGenerate(
    {
      spec: `${home}/openapi.yaml`,
      overlay: [`${home}/overlay.yaml`],
      docs: `${home}/docs`,
      connector: `${home}/connector.yaml`,
      out,
    },
    { out: () => undefined, err: (text) => said.push(text) },
  );
  if (code !== 0) throw new Error(said.join("\n"));
  const catalog = await loadCatalog(out);
  catalog.schemas();
  await rm(out, { recursive: true });
  return catalog;
}

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body as JSON; undefined where it is none. */
  readonly json: Readonly<Record<string, unknown>>;
};

/** Sends one request; an object body goes as JSON. */
export async function call(
  url: string,
  request: {
    readonly method?: string;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Answer> {
  const { body } = request;
  const isRaw = body === undefined || typeof body === "string" || body instanceof FormData;
  const type = isRaw ? {} : { "content-type": "application/json" };
  const answer = await fetch(url, {
    method: request.method ?? "GET",
    headers: { "x-shop-key": "any", ...type, ...request.headers },
    ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }),
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const isJson = /json/.test(answer.headers.get("content-type") ?? "");
  return {
    status: answer.status,
    headers: answer.headers,
    bytes,
    json: isJson ? JSON.parse(Buffer.from(bytes).toString()) : {},
  };
}
