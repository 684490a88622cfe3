// `npm run bench [-- <name> …]`: builds the package, then runs each bench in a process of its own.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { explainUncaught } from "../src/commands/explain-fault.ts";
import { processIo } from "../src/commands/io.ts";

explainUncaught(() => "npm run bench", processIo);

const NOT_RUN = new Set(["figures", "github-catalog", "installed-package", "load-peers", "load-requests"]);
const all = readdirSync("bench")
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3))
  .filter((name) => !NOT_RUN.has(name));
const asked = process.argv.slice(2);
const run = (file: string): number => spawnSync(process.execPath, [file], { stdio: "inherit" }).status ?? 1;

// Made anew by the first bench that needs it: another version of the generator may have made the last one.
rmSync(".cache/bench/github", { recursive: true, force: true });
const built = run("scripts/build.ts");
const failed =
  built === 0 ? (asked.length > 0 ? asked : all).filter((name) => run(`bench/${name}.ts`) !== 0) : ["build"];
if (failed.length > 0) console.error(`failed: ${failed.join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;
