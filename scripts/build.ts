// Makes the published package's dist/: plain JavaScript, because Node does not strip types inside node_modules.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { explainUncaught } from "../src/commands/explain-fault.ts";
import { processIo } from "../src/commands/io.ts";

explainUncaught(() => "npm run build", processIo);

rmSync("dist", { recursive: true, force: true });
const compiled = spawnSync(
  process.execPath,
  ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"],
  { stdio: "inherit" },
);
process.exitCode = compiled.status ?? 1;
