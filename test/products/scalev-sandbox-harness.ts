// Starts Scalev's sandbox on a copy of one seeded file, so that each test has the shop to itself.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll } from "vitest";
import { createRules, type RuleOptions } from "../../products/scalev/sandbox/sandbox-rules.ts";
import { type Catalog, loadCatalog } from "../../src/catalog/load-catalog.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/start-sandbox.ts";

export const NOW = "2026-11-20T09:00:00+07:00";
const catalogs = new Map<string, Promise<Catalog>>();

export const scalevCatalog = (): Promise<Catalog> => {
  const dir = resolve(import.meta.dirname, "../../generated/scalev");
  const known = catalogs.get(dir) ?? loadCatalog(dir);
  catalogs.set(dir, known);
  return known;
};

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
};

export type CallOptions = {
  readonly method?: string;
  readonly body?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Shop = Sandbox & { readonly call: (path: string, options?: CallOptions) => Promise<Answer> };

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    if (name === "file") form.append(name, new Blob([value], { type: "text/csv" }), "rows.csv");
    else form.append(name, value);
  return form;
}

const parsed = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

async function send(base: string, path: string, options: CallOptions): Promise<Answer> {
  const { body, form, token = "sk_demo_melati", headers = {} } = options;
  const hasBody = body !== undefined || form !== undefined;
  const answer = await fetch(`${base}${path}`, {
    method: options.method ?? (hasBody ? "POST" : "GET"),
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    ...(form === undefined ? {} : { body: formOf(form) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, json: parsed(text) };
}

/** No limits unless a test asks for them. */
const FREE: RuleOptions = { windows: [{ limit: 1_000_000, ms: 1000 }] };

export type StartOptions = {
  readonly data?: string;
  readonly rules?: RuleOptions;
  readonly clock?: () => Date;
};

export async function openShop({ data, rules = FREE, clock }: StartOptions = {}): Promise<Shop> {
  const faults: string[] = [];
  const sandbox = await startSandbox({
    catalog: await scalevCatalog(),
    rules: createRules(rules),
    clock: clock ?? (() => new Date(NOW)),
    ...(data === undefined ? {} : { data }),
    reportBug: (text) => void faults.push(text),
  });
  return {
    ...sandbox,
    call: (path, options = {}) => send(sandbox.url, path, options),
    close: async () => {
      await sandbox.close();
      if (faults.length > 0) throw new Error(`the sandbox failed: ${faults.join("\n")}`);
    },
  };
}

export type Seeded = {
  /** A fresh copy of the seeded file. */
  readonly copy: (name: string) => string;
  readonly file: string;
  readonly remove: () => void;
};

/** Seeds one file. */
export async function seedOnce(): Promise<Seeded> {
  const dir = mkdtempSync(join(tmpdir(), "scalev-sandbox-"));
  const file = join(dir, "seed.db");
  await (await openShop({ data: file })).close();
  return {
    file,
    copy: (name) => {
      const target = join(dir, `${name}.db`);
      copyFileSync(file, target);
      return target;
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

export type Row = Readonly<Record<string, unknown>>;

/** The rows of a list. */
export const rows = (answer: Answer): readonly Row[] => answer.json["data"] as readonly Row[];

/** Status and error code. */
export const code = ({ status, json }: Answer): readonly unknown[] => [status, json["error_code"]];

export type Flow = {
  /** Opens the shop of one test; it is closed after it. */
  readonly start: (options?: StartOptions) => Promise<Shop>;
  readonly call: (path: string, options?: CallOptions) => Promise<Answer>;
  readonly patch: (path: string, body: unknown) => Promise<Answer>;
  readonly change: (body: Row) => Promise<Answer>;
  /** The first row of the statistics. */
  readonly total: (query?: string) => Promise<Row>;
  readonly seeded: () => Seeded;
};

/** One seeded file for a test file, and a shop of its own for each test. */
export function useShop(): Flow {
  let seeded: Seeded | undefined;
  let shop: Shop | undefined;
  let copies = 0;
  const file = (): Seeded => {
    if (seeded === undefined) throw new Error("not seeded yet");
    return seeded;
  };
  beforeAll(async () => {
    seeded = await seedOnce();
  });
  afterAll(() => file().remove());
  afterEach(async () => {
    await shop?.close();
    shop = undefined;
  });
  const call: Flow["call"] = (path, options) => {
    if (shop === undefined) throw new Error("not started yet");
    return shop.call(path, options);
  };
  return {
    start: async (options = {}) => {
      copies += 1;
      await shop?.close();
      shop = await openShop({ data: file().copy(`flow-${copies}`), ...options });
      return shop;
    },
    call,
    patch: (path, body) => call(path, { method: "PATCH", body }),
    change: (body) => call("/v3/orders/change-status", { body }),
    total: async (query = "") => rows(await call(`/v3/orders/statistics${query}`))[0] ?? {},
    seeded: file,
  };
}
