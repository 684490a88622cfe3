// `npm run inspect`: opens the MCP Inspector on a running connector (`npm start` in another terminal).
import { spawnSync } from "node:child_process";
import { explainUncaught } from "../src/commands/explain-fault.ts";
import { processIo } from "../src/commands/io.ts";

explainUncaught(() => "npm run inspect", processIo);

const url = process.argv[2] ?? "http://127.0.0.1:8787/mcp";
const alive = await fetch(new URL("/health", url)).catch(() => undefined);
if (alive?.ok !== true) {
  console.error(`nothing answers at ${url}: run npm start in another terminal, or name another address`);
  process.exitCode = 1;
} else {
  const bin = "node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js";
  const result = spawnSync(process.execPath, [bin, "--web", "--server-url", url, "--transport", "http"], {
    stdio: "inherit",
  });
  process.exitCode = result.status ?? 1;
}
