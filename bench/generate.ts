// Making a catalog of GitHub's document: each step's time, our steps beside swagger-parser's bundle alone, the whole beside bundle,
// validate and openapi-typescript run alone, peak memory. Usage: node bench/generate.ts [<document>]. Each in a process of its own.
import { spawnSync } from "node:child_process";
import SwaggerParser from "@apidevtools/swagger-parser";
import openapiTypescript, { astToString } from "openapi-typescript";
import { generateCatalog } from "../src/generate/generate-catalog.ts";
import { print } from "./figures.ts";

const [document = "node_modules/@octokit/openapi/generated/api.github.com.json", alone] =
  process.argv.slice(2);
type Steps = Record<string, number>;

async function timed(steps: Steps, name: string, run: () => Promise<unknown>): Promise<unknown> {
  const before = performance.now();
  const made = await run();
  steps[name] = (steps[name] ?? 0) + performance.now() - before;
  return made;
}

async function libraries(): Promise<Steps> {
  const steps: Steps = {};
  await timed(steps, "bundle", () => SwaggerParser.bundle(document));
  await timed(steps, "validate", () => SwaggerParser.validate(document));
  await timed(steps, "types", async () =>
    astToString(await openapiTypescript(new URL(document, `file://${process.cwd()}/`))),
  );
  return steps;
}

async function ours(): Promise<Steps> {
  const steps: Steps = {};
  await timed(steps, "whole", () =>
    generateCatalog({
      spec: document,
      overlays: [],
      allowRemote: [],
      strict: false,
      generator: "bench",
      fetch,
      now: () => performance.now(),
      onStep: (step, ms) => {
        steps[step] = (steps[step] ?? 0) + ms;
      },
    }),
  );
  return steps;
}

function inItsOwnProcess(which: string): Steps {
  const child = spawnSync(process.execPath, [import.meta.filename, document, which], { encoding: "utf8" });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout);
}

async function measure(which: string): Promise<void> {
  const steps = which === "ours" ? await ours() : await libraries();
  console.log(JSON.stringify({ ...steps, "peak MB": process.resourceUsage().maxRSS / 1024 }));
}

function compare(): void {
  const theirs = inItsOwnProcess("libraries");
  const own = inItsOwnProcess("ours");
  const { bundle = 0, validate = 0, types = 0 } = theirs;
  const { whole = 0 } = own;
  print("libraries alone, ms", theirs);
  print("ours, ms", own);
  const steps = whole - (own["validate"] ?? 0) - (own["types"] ?? 0);
  print("ratios", {
    "catalog steps (all but validate and types), times bundle alone": steps / bundle,
    "the whole, times bundle + validate + openapi-typescript alone": whole / (bundle + validate + types),
  });
}

if (alone === undefined) compare();
else await measure(alone);
