// Runs a command of an installed package: to its end, or until it has said where it is.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export type Place = {
  readonly command: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
};

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

export type Running = {
  /** Everything that it has said so far, results and progress. */
  readonly said: () => string;
  /** Waits for text that it prints. @returns the first group of the pattern */
  readonly saying: (pattern: RegExp) => Promise<string>;
  /** Ends it as Ctrl-C does. @returns its exit code */
  readonly stop: () => Promise<number | null>;
};

const launch = ({ command, cwd, env }: Place, args: readonly string[]): ChildProcess =>
  spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });

function collect(stream: ChildProcess["stdout"]): () => string {
  let text = "";
  stream?.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  return () => text;
}

export async function run(place: Place, args: readonly string[]): Promise<Ended> {
  const child = launch(place, args);
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out: out(), err: err() };
}

export function start(place: Place, args: readonly string[]): Running {
  const child = launch(place, args);
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  const said = (): string => out() + err();
  const ended = once(child, "close") as Promise<[number | null]>;
  return {
    said,
    saying: async (pattern) => {
      for (;;) {
        const match = pattern.exec(said());
        if (match !== null) return match[1] ?? match[0];
        const over = ended.then(([code]) => {
          throw new Error(`ended with ${code} before it said ${pattern}: ${said()}`);
        });
        await Promise.race([over, once(child.stderr ?? child, "data")]);
      }
    },
    stop: async () => {
      child.kill("SIGINT");
      return (await ended)[0];
    },
  };
}
