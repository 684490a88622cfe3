// Every reader of schemas against the naive oracle, over the bodies of real documents and over random schemas. The
// number of differences is held for each reader: it may only fall.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EndpointJson, fromEndpointJson } from "../../src/catalog/catalog-files.ts";
import { generateCatalog } from "../../src/generate/generate-catalog.ts";
import type { SchemaStore } from "../../src/schema/store.ts";
import { naiveMembers } from "./naive-members.ts";
import { randomStore } from "./random-schema.ts";
import { type Body, type Difference, READERS } from "./schema-readers.ts";

/** Differences by reader; a reader that is not named has none. */
type Counts = Readonly<Record<string, number>>;

/** What is open today. A number may be lowered, and a line taken out; none may be added or raised. */
const HELD: Readonly<Record<"catalogs" | "github" | "random", Counts>> = {
  catalogs: {},
  github: {},
  random: {
    // Of several choices a card opens one, and it shows no field of dependentSchemas.
    cards: 33,
    // An example follows the first branch of a choice, also where no object fits that branch.
    example: 12,
  },
};

const RANDOM = { seed: 20_260_101, numRuns: 200 } as const;

/** Request bodies of a catalog, each schema once. */
function bodiesOf(files: { readonly endpoints: string; readonly schemas: string }): readonly Body[] {
  const { endpoints } = JSON.parse(files.endpoints) as { endpoints: EndpointJson[] };
  const store = JSON.parse(files.schemas) as SchemaStore;
  const keys = endpoints
    .map(fromEndpointJson)
    .flatMap(({ body }) => body?.content ?? [])
    .flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
  return [...new Set(keys)].map((key) => ({ key, store }));
}

function committed(): readonly Body[] {
  const folder = join(import.meta.dirname, "../../generated");
  return readdirSync(folder).flatMap((product) => {
    const read = (name: string) => readFileSync(join(folder, product, name), "utf8");
    return bodiesOf({ endpoints: read("endpoints.json"), schemas: read("schemas.json") });
  });
}

async function generated(spec: string): Promise<readonly Body[]> {
  const options = { overlays: [], allowRemote: [], fetch, strict: false, generator: "test", now: () => 0 };
  const { files } = await generateCatalog({ spec, ...options });
  return bodiesOf({
    endpoints: files.get("endpoints.json") ?? "",
    schemas: files.get("schemas.json") ?? "",
  });
}

const text = ({ missing, extra }: Difference): string =>
  [
    missing.length > 0 ? `misses ${missing.join(", ")}` : "",
    extra.length > 0 ? `adds ${extra.join(", ")}` : "",
  ]
    .filter((part) => part !== "")
    .join("; ")
    .slice(0, 160);

const SHOWN = 5;

/** Differences by reader; the first few of each are printed. */
function count(bodies: readonly Body[], where: string): Counts {
  const counts: Record<string, number> = {};
  let skipped = 0;
  for (const body of bodies) {
    const naive = naiveMembers({ $ref: `#/$defs/${body.key}` }, body.store.$defs);
    if (naive === null) skipped += 1;
    if (naive === null) continue;
    for (const { reader, differs } of READERS) {
      const found = differs(body, naive);
      if (found.missing.length + found.extra.length === 0) continue;
      const before = counts[reader] ?? 0;
      if (before < SHOWN) process.stdout.write(`${where} ${body.key}: ${reader} ${text(found)}\n`);
      counts[reader] = before + 1;
    }
  }
  process.stdout.write(`${where}: ${bodies.length} bodies ${JSON.stringify(counts)}\n`);
  expect(skipped).toBeLessThanOrEqual(bodies.length / 20);
  return counts;
}

describe("readers of schemas", () => {
  it("agree with the oracle on every body of the committed catalogs", () => {
    const bodies = committed();
    expect(bodies.length).toBeGreaterThan(50);
    expect(count(bodies, "committed")).toEqual(HELD.catalogs);
  });

  it("agree with the oracle on every body of GitHub's document", async () => {
    const spec = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
    const bodies = await generated(spec);
    expect(bodies.length).toBeGreaterThan(200);
    expect(count(bodies, "github")).toEqual(HELD.github);
  }, 120_000);

  it("agree with the oracle on random schemas", () => {
    const bodies = fc.sample(randomStore, RANDOM).map((store) => ({ key: "body", store }));
    expect(count(bodies, "random")).toEqual(HELD.random);
  }, 120_000);

  it.runIf(process.env["SPECS"] !== undefined)(
    "agree with the oracle on every document of the folder SPECS",
    async () => {
      const folder = process.env["SPECS"] ?? "";
      const files = readdirSync(folder).filter((name) => /\.(ya?ml|json)$/.test(name));
      for (const file of files) {
        const bodies = await generated(join(folder, file)).catch((error: Error) => error.message);
        if (typeof bodies === "string") process.stdout.write(`${file}: ${bodies.slice(0, 200)}\n`);
        else count(bodies, file);
      }
    },
    600_000,
  );
});
