// Makes the catalog of every product in openapi/ into generated/, strictly; --check compares instead of writing.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { explainFault, explainUncaught } from "../src/commands/explain-fault.ts";
import { runGenerate } from "../src/commands/generate.ts";
import { processIo } from "../src/commands/io.ts";
import { packageFile } from "../src/package-root.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean", default: false }, verbose: { type: "boolean", default: false } },
});

explainUncaught(() => "npm run generate", processIo);

function ifThere(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

/** Exit code of one product's run. */
function generate(product: string): Promise<number> {
  const folder = packageFile(`openapi/${product}`);
  const [overlay, docs] = [ifThere(join(folder, "overlay.yaml")), ifThere(join(folder, "docs"))];
  const connector = ifThere(join(folder, "connector.yaml"));
  return runGenerate(
    {
      spec: join(folder, "openapi.yaml"),
      overlay: overlay === undefined ? undefined : [overlay],
      docs,
      connector,
      out: packageFile(`generated/${product}`),
      strict: true,
      ...values,
    },
    processIo,
  ).catch((error: unknown) =>
    explainFault(error, { doing: `npm run generate of ${product}`, err: processIo.err }),
  );
}

const products = readdirSync(packageFile("openapi"))
  .filter((product) => existsSync(packageFile(`openapi/${product}/openapi.yaml`)))
  .filter((product) => positionals.length === 0 || positionals.includes(product));
let code = 0;
for (const product of products) code = Math.max(code, await generate(product));
process.exitCode = code;
