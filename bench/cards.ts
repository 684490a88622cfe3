// How often a body that is built from a card's text alone is valid: each write of the given catalogs, checked with Ajv.
// Usage: node bench/cards.ts [--catalogs <dir>,<dir>…]; catalogs default to everything in generated/.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type Catalog, loadCatalog } from "../src/catalog/load-catalog.ts";
import { describingMedia } from "../src/catalog/media-type.ts";
import { bodyFromCard } from "../test/search/card-body.ts";

const CHARS_PER_TOKEN = 3.5;
const at = process.argv.indexOf("--catalogs");
const generated = join(import.meta.dirname, "../generated");
const folders =
  at >= 0
    ? (process.argv[at + 1] ?? "").split(",")
    : (existsSync(generated) ? readdirSync(generated) : []).map((name) => join(generated, name));

type Checked = { readonly writes: number; readonly valid: number; readonly failures: readonly string[] };

function check(catalog: Catalog): Checked {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "store", $defs: catalog.schemas().$defs });
  const failures: string[] = [];
  let writes = 0;
  for (const endpoint of catalog.endpoints) {
    const media = describingMedia(endpoint.body?.content ?? []);
    if (endpoint.method === "GET" || media?.schema === undefined) continue;
    writes += 1;
    const pointer = media.schema.replaceAll("~", "~0").replaceAll("/", "~1");
    const validate = ajv.compile({ $ref: `store#/$defs/${encodeURIComponent(pointer)}` });
    if (!validate(bodyFromCard(endpoint.signature))) {
      const [error] = validate.errors ?? [];
      failures.push(
        `${endpoint.method} ${endpoint.path}: ${error?.instancePath ?? ""} ${error?.message ?? ""}`,
      );
    }
  }
  return { writes, valid: writes - failures.length, failures };
}

let writes = 0;
let valid = 0;
for (const folder of folders) {
  const catalog = await loadCatalog(folder);
  const checked = check(catalog);
  const chars = catalog.endpoints.reduce((sum, { signature }) => sum + signature.length, 0);
  const tokens = chars / CHARS_PER_TOKEN / Math.max(1, catalog.endpoints.length);
  writes += checked.writes;
  valid += checked.valid;
  const share = (100 * checked.valid) / Math.max(1, checked.writes);
  console.log(
    `${catalog.manifest.name}: ${checked.valid} of ${checked.writes} writes (${share.toFixed(1)} %), ${tokens.toFixed(0)} tokens a card`,
  );
  if (process.argv.includes("--verbose")) for (const failure of checked.failures) console.log(`  ${failure}`);
}
console.log(`all: ${valid} of ${writes} writes (${((100 * valid) / Math.max(1, writes)).toFixed(1)} %)`);
