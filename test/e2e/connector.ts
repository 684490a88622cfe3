// A whole connector over a pretend API, in this process, on free ports: what end-to-end tests stand on.
import { loadCatalog } from "../../src/catalog/load-catalog.ts";
import { type Serving, startServing } from "../../src/commands/assemble/http-side.ts";
import { createLog } from "../../src/commands/log.ts";
import { sandboxEnvironment } from "../../src/commands/try.ts";
import type { Flags } from "../../src/config/options.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/start-sandbox.ts";

export const BEARER = "a-key-of-tests-that-is-long-enough-for-256-bits";

export type Connector = {
  readonly url: string;
  readonly serving: Serving;
  readonly sandbox: Sandbox;
  readonly close: () => Promise<void>;
};

/** Serves a product of `generated/`, or the catalog in a folder, in bearer mode unless the flags say otherwise. */
export async function startConnector(product: string, flags: Flags = {}): Promise<Connector> {
  const dir = product.includes("/") ? product : `generated/${product}`;
  const catalog = await loadCatalog(dir);
  const sandbox = await startSandbox({ catalog });
  const environment = sandboxEnvironment(catalog.connector, { PORTOLAN_BEARER: BEARER });
  const serving = await startServing({
    catalogs: [dir],
    flags: { port: "0", upstreamUrl: sandbox.url, ...flags },
    environment,
    log: createLog("silent"),
  });
  return {
    url: serving.products[0]?.url ?? "",
    serving,
    sandbox,
    close: async () => {
      await serving.close();
      await sandbox.close();
    },
  };
}
