// Makes a catalog anew when its document changes, in a process of its own, so that serving never waits.
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { dirname, resolve } from "node:path";
import { packageFile } from "../package-root.ts";

export type Watch = { readonly close: () => void };

export type WatchOptions = {
  /** Folder of the first catalog; new ones are made beside it. */
  readonly out: string;
  readonly say: (text: string) => void;
  /** Called with the folder of a catalog that is ready to be served. */
  readonly onCatalog: (dir: string) => Promise<void>;
};

/** Editors write a file in several steps; this long without a further change it is taken as done. */
const SETTLED_MS = 200;

const CLI = packageFile("bin/portolan.mjs");

function generate(
  document: string,
  out: string,
): Promise<{ readonly code: number | null; readonly text: string }> {
  const child = spawn(process.execPath, [CLI, "generate", "--spec", document, "--out", out], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let text = "";
  child.stderr.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  return new Promise((done) => child.once("close", (code) => done({ code, text })));
}

/** Watches the document's folder, since parts of the document may be in other files there. */
export function watchDocument(document: string, options: WatchOptions): Watch {
  const { out, say, onCatalog } = options;
  let turn = 0;
  let running = false;
  let dirty = false;
  let timer: NodeJS.Timeout | undefined;
  const once = async (): Promise<void> => {
    // Two folders in turn: the one that is served is never written to.
    const dir = `${out}.watch-${turn % 2}`;
    turn += 1;
    const { code, text } = await generate(document, dir);
    if (code === 0) await onCatalog(dir);
    else say(`${text.trimEnd()}\nthe catalog of before is served on`);
  };
  const run = async (): Promise<void> => {
    running = true;
    while (dirty) {
      dirty = false;
      await once().catch((error: unknown) =>
        say(`the new catalog cannot be served: ${error instanceof Error ? error.message : "unknown fault"}`),
      );
    }
    running = false;
  };
  const watcher = watch(dirname(resolve(document)), { recursive: true }, (_event, file) => {
    if (file === null || !/\.(ya?ml|json)$/i.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      dirty = true;
      if (!running) void run();
    }, SETTLED_MS);
  });
  say(`watching ${document}`);
  return {
    close: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
