// `npm test`: makes sure of a browser where tests need one, then runs everything once.
import { type StdioOptions, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { explainUncaught } from "../src/commands/explain-fault.ts";
import { processIo } from "../src/commands/io.ts";

explainUncaught(() => "npm test", processIo);

const BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

function findBrowser(): string | undefined {
  return [process.env["PORTOLAN_BROWSER"], ...BROWSERS].find(
    (path) => path !== undefined && existsSync(path),
  );
}

/** Installs Debian's chromium where this process may (root on a Debian machine). */
function installBrowser(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.error("no browser found: installing Debian's chromium");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const stdio: StdioOptions = ["ignore", "ignore", "inherit"];
  spawnSync("apt-get", ["update", "-qq"], { stdio, env });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { stdio, env });
}

function run(): number {
  if (findBrowser() === undefined) installBrowser();
  const browser = findBrowser();
  if (browser === undefined) {
    console.error("The browser tests need Chrome or Chromium: install one, or name it in PORTOLAN_BROWSER.");
    return 1;
  }
  const long = process.argv.includes("--long");
  const rest = process.argv.slice(2).filter((argument) => argument !== "--long");
  const environment = { ...process.env, PORTOLAN_BROWSER: browser, ...(long ? { PORTOLAN_LONG: "1" } : {}) };
  const result = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...rest], {
    stdio: "inherit",
    env: environment,
  });
  return result.status ?? 1;
}

process.exitCode = run();
