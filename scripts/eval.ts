// `npm run eval`: the project's own labelled rows over GitHub's document and the shipped products; with --specs <dir> also
// over documents that are not part of this repository (<dir>/<name>.{yaml,json} or <dir>/<name>/…, as labelled rows name them).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runEval } from "../src/commands/eval.ts";
import { explainUncaught } from "../src/commands/explain-fault.ts";
import { processIo } from "../src/commands/io.ts";
import { generateCatalog } from "../src/generate/generate-catalog.ts";
import { packageFile } from "../src/package-root.ts";

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const specs = argument("--specs") ?? process.env["PORTOLAN_SPECS"];
const verdicts = argument("--verdicts");
explainUncaught(() => "npm run eval", processIo);

/** Rows of these files about one document, as a file that eval reads. */
async function rowsOf(files: readonly string[], spec: string, out: string): Promise<string> {
  const lines = files
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, "utf8").split("\n"))
    .filter((line) => line.includes(`"spec":"${spec}"`));
  await writeFile(out, `${lines.join("\n")}\n`);
  return out;
}

/** The document of that name in the folder. */
function findSpec(name: string): string | undefined {
  if (specs === undefined) return undefined;
  const flat = readdirSync(specs).find((file) => file.startsWith(`${name}.`));
  if (flat !== undefined) return join(specs, flat);
  const folder = join(specs, name, "specification");
  const main = existsSync(folder)
    ? readdirSync(folder).find((file) => /public.*\.ya?ml$/i.test(file))
    : undefined;
  return main === undefined ? undefined : join(folder, main);
}

async function evalDocument(name: string, spec: string, files: readonly string[]): Promise<number> {
  const dir = await mkdtemp(join(tmpdir(), "portolan-eval-"));
  try {
    const { files: catalog } = await generateCatalog({
      spec,
      overlays: [],
      allowRemote: [],
      fetch,
      strict: false,
      generator: "eval",
      now: () => performance.now(),
    });
    for (const [file, text] of catalog) await writeFile(join(dir, file), text);
    console.log(`\n== ${name}`);
    const queries = await rowsOf(files, name, join(dir, "queries.jsonl"));
    const labels =
      verdicts === undefined ? {} : { verdicts: await rowsOf([verdicts], name, join(dir, "verdicts.jsonl")) };
    return await runEval({ catalog: dir, queries, ...labels }, processIo);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const own = (name: string): string => packageFile(`test/relevance/${name}`);
const github = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
let code = await evalDocument("github", github, [own("github.queries.jsonl")]);
for (const product of readdirSync(packageFile("generated"))) {
  const queries = own(`${product}.queries.jsonl`);
  if (!existsSync(queries)) continue;
  console.log(`\n== ${product}`);
  code = Math.max(code, await runEval({ catalog: packageFile(`generated/${product}`), queries }, processIo));
}
for (const name of [
  "petstore",
  "museum",
  "hetzner",
  "spotify",
  "stripe",
  "openai",
  "plaid",
  "digitalocean",
]) {
  const spec = findSpec(name);
  if (spec !== undefined)
    code = Math.max(
      code,
      await evalDocument(name, spec, [own("documents.queries.jsonl"), argument("--queries") ?? ""]),
    );
}
process.exitCode = code;
