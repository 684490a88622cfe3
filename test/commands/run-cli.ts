// Runs the command line of this checkout as a process, to its end.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

type Around = {
  /** Variables beside PATH; nothing else of this process's environment is passed on. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** A file descriptor that takes the standard output. */
  readonly stdout?: number;
  readonly script?: string;
};

export async function runCli(args: readonly string[], around: Around = {}): Promise<Ran> {
  const { env = {}, cwd = ".", stdout = "pipe", script = "src/cli.ts" } = around;
  const child = spawn(process.execPath, [resolve(script), ...args], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", ...env },
    stdio: ["ignore", stdout, "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout?.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out, err };
}
