// GitHub's catalog for benches: made once from the document on npm, kept in .cache/.
import { existsSync } from "node:fs";
import { runGenerate } from "../src/commands/generate.ts";

const SPEC = "node_modules/@octokit/openapi/generated/api.github.com.json";
const OUT = ".cache/bench/github";

/** @returns its folder. */
export async function githubCatalog(): Promise<string> {
  if (existsSync(`${OUT}/manifest.json`)) return OUT;
  console.error("making GitHub's catalog");
  const code = await runGenerate({ spec: SPEC, out: OUT }, { out: () => undefined, err: console.error });
  if (code !== 0) throw new Error("GitHub's catalog could not be made");
  return OUT;
}
