// `portolan try <document>`: generate into a cache, pretend the API with a sandbox (or use a real one), serve.
import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, join, resolve } from "node:path";
import type { Connector } from "../catalog/connector.ts";
import { type Catalog, loadCatalog } from "../catalog/load-catalog.ts";
import { sha256 } from "../catalog/sha256.ts";
import { type Environment, type Flags, readLogLevel } from "../config/options.ts";
import { PortolanError } from "../errors.ts";
import type { Serving } from "./assemble/http-side.ts";
import { describeServing } from "./describe-serving.ts";
import type { Io } from "./io.ts";
import { createLog } from "./log.ts";
import { untilStopped } from "./shutdown.ts";
import type { Watch } from "./watch-document.ts";

type TryOptions = Flags & {
  readonly document: string;
  readonly cache?: string;
  readonly watch?: boolean;
  readonly stdio?: boolean;
};

/** The user's cache folder by the XDG base directory specification. */
function cacheFolder(options: TryOptions, environment: Environment): string {
  const root = options.cache ?? join(environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "portolan");
  const name =
    basename(options.document)
      .replace(/\.[a-z]+$/i, "")
      .replace(/[^a-z0-9-]+/gi, "-")
      .toLowerCase() || "api";
  const source = /^https?:/.test(options.document) ? options.document : resolve(options.document);
  return join(root, `${name}-${sha256(source).slice(0, 8)}`);
}

/** The environment with a made-up value for each credential that is not set: a sandbox asks that one is there, not which. */
export function sandboxEnvironment(connector: Connector, environment: Environment): Environment {
  const pretended = Object.values(connector.upstream.schemes).flatMap(({ env, type }) =>
    env === undefined || environment[env]
      ? []
      : [[env, type === "basic" ? "sandbox:sandbox" : "sandbox"] as const],
  );
  return { ...environment, ...Object.fromEntries(pretended) };
}

async function generate(options: TryOptions, io: Io): Promise<string> {
  const out = cacheFolder(options, io.environment);
  await mkdir(resolve(out, ".."), { recursive: true });
  const { runGenerate } = await import("./generate.ts");
  const quiet: Io = { ...io, out: io.err };
  await runGenerate({ spec: options.document, out }, quiet);
  return out;
}

type Upstream = {
  readonly flags: Flags;
  readonly environment: Environment;
  readonly close: () => Promise<void>;
};

async function pretend(catalog: Catalog, options: TryOptions, io: Io): Promise<Upstream> {
  if (options["upstreamUrl"] !== undefined) {
    return { flags: options, environment: io.environment, close: async () => undefined };
  }
  const { startSandbox } = await import("../sandbox/start-sandbox.ts");
  const sandbox = await startSandbox({ catalog });
  io.err(`sandbox of ${catalog.connector.title} at ${sandbox.url}`);
  return {
    flags: { ...options, upstreamUrl: sandbox.url },
    environment: sandboxEnvironment(catalog.connector, io.environment),
    close: sandbox.close,
  };
}

/** Swaps catalog and sandbox when the document changes; a broken edit changes nothing and says why. */
async function keepWatching(
  options: TryOptions,
  io: Io,
  now: { upstream: Upstream; readonly serving: Serving; readonly out: string },
): Promise<Watch> {
  const { watchDocument } = await import("./watch-document.ts");
  return watchDocument(options.document, {
    out: now.out,
    say: io.err,
    onCatalog: async (dir) => {
      const next = await pretend(await loadCatalog(dir), options, io);
      const product = await now.serving.swap(dir, next.flags);
      const before = now.upstream;
      now.upstream = next;
      await before.close();
      io.err(`serving the new catalog: ${product.catalog.endpoints.length} operations`);
    },
  });
}

/** @returns exit code. @throws PortolanError for a document or settings that cannot be used. */
export async function runTry(options: TryOptions, io: Io): Promise<number> {
  if (options.watch === true && /^https?:/.test(options.document)) {
    throw new PortolanError("config_invalid", "--watch needs a file, not a URL");
  }
  const out = await generate(options, io);
  const catalog = await loadCatalog(out);
  const upstream = await pretend(catalog, options, io);
  const log = createLog(readLogLevel(io.environment));
  const input = {
    catalogs: [out],
    flags: upstream.flags,
    environment: upstream.environment,
    log,
    say: io.err,
  };
  if (options.stdio === true) {
    const { serveStdio } = await import("./assemble/stdio-side.ts");
    // Settings that cannot be used end the process: an open sandbox would keep it alive.
    await serveStdio(input).finally(upstream.close);
    return 0;
  }
  const { startServing } = await import("./assemble/http-side.ts");
  const serving = await startServing(input).catch(async (error: unknown) => {
    await upstream.close();
    throw error;
  });
  for (const line of describeServing(serving)) io.err(line);
  const now = { upstream, serving, out };
  const watch = options.watch === true ? await keepWatching(options, io, now) : null;
  await untilStopped(async () => {
    watch?.close();
    await serving.close();
    await now.upstream.close();
  }, io.err);
  return 0;
}
