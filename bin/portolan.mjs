#!/usr/bin/env node
// Starts portolan on a Node that can run it: this one, or the pinned one of the installation, or says what is needed.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module, { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const NEEDED = 24;
const built = new URL("../dist/src/cli.js", import.meta.url);
const source = new URL("../src/cli.ts", import.meta.url);
const entry = existsSync(source) && !import.meta.url.includes("/node_modules/") ? source : built;

function pinnedNode() {
  try {
    const path = createRequire(import.meta.url).resolve("node/bin/node");
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** Compiled code is kept in the user's own cache folder, never in a shared one: another user who can write there could run code as this one. */
function keepCompiled() {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  module.enableCompileCache?.(join(cache, "portolan", "compiled"));
}

if (Number(process.versions.node.split(".")[0]) >= NEEDED) {
  keepCompiled();
  await import(entry.href).catch((error) => {
    process.stderr.write(
      `internal_error: portolan could not start: ${error.message.split("\n")[0]}\n  Install it again.\n`,
    );
    process.exitCode = 1;
  });
} else {
  const node = pinnedNode();
  if (node === null) {
    process.stderr.write(
      `portolan needs Node ${NEEDED} or newer, this is ${process.versions.node}. Install it, or run: npx -p node@${NEEDED} -p portolan portolan\n`,
    );
    process.exitCode = 2;
  } else {
    const child = spawn(node, [fileURLToPath(entry), ...process.argv.slice(2)], { stdio: "inherit" });
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
    child.on("exit", (code, signal) => {
      process.exitCode = code ?? (signal === null ? 1 : 130);
    });
  }
}
