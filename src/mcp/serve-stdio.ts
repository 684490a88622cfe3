// MCP over stdio: stdout carries JSON-RPC frames only; an oversized line is answered and skipped; end of input ends it.

import type { Readable, Writable } from "node:stream";
import { Transform } from "node:stream";
import type { McpServerFactory } from "@modelcontextprotocol/server";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";

export type StdioOptions = {
  readonly input: Readable;
  readonly output: Writable;
  readonly maxLineBytes: number;
  /** Resolves when the calls that run have ended. */
  readonly idle: () => Promise<void>;
  /** Aborted when the process was asked to stop. */
  readonly stop: AbortSignal;
  /** Called with each message's text, so that a call can be sent on exactly as it was spelled. */
  readonly onMessage: (text: string) => void;
};

const NEWLINE = 0x0a;

function tooLongFrame(maxLineBytes: number): string {
  const error = {
    code: -32600,
    message: `Invalid Request: a message may have ${maxLineBytes} bytes at most.`,
  };
  return `${JSON.stringify({ jsonrpc: "2.0", id: null, error })}\n`;
}

/** Passes whole lines on; a line over the bound is answered with an error frame and dropped. */
function lineFilter(options: StdioOptions): Transform {
  let held: Buffer[] = [];
  let size = 0;
  let dropping = false;
  const take = (part: Buffer): void => {
    size += part.length;
    if (size > options.maxLineBytes) {
      dropping = true;
      held = [];
    } else if (!dropping) held.push(part);
  };
  const finish = (push: (line: Buffer) => void): void => {
    if (dropping) options.output.write(tooLongFrame(options.maxLineBytes));
    else if (size > 0) {
      const line = Buffer.concat(held, size);
      options.onMessage(line.toString("utf8"));
      push(Buffer.concat([line, Buffer.of(NEWLINE)]));
    }
    held = [];
    size = 0;
    dropping = false;
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
        take(chunk.subarray(start, end));
        finish((line) => this.push(line));
        start = end + 1;
      }
      if (start < chunk.length) take(chunk.subarray(start));
      done();
    },
    flush(done) {
      finish((line) => this.push(line));
      done();
    },
  });
}

/**
 * Serves until the input ends or `stop` is aborted; resolves then.
 * @throws the output's error when nobody reads it any more: answers would go nowhere.
 */
export async function runStdio(factory: McpServerFactory, options: StdioOptions): Promise<void> {
  const lines = options.input.pipe(lineFilter(options));
  const transport = new StdioServerTransport(lines, options.output, {
    maxBufferSize: options.maxLineBytes * 2,
  });
  const ended = new Promise<void>((resolve, reject) => {
    lines.once("close", resolve);
    options.stop.addEventListener("abort", () => resolve(), { once: true });
    options.output.on("error", reject);
  });
  const handle = serveStdio(factory, { transport });
  try {
    await ended;
  } finally {
    await options.idle();
    await handle.close();
    options.input.unpipe();
    options.input.pause();
  }
}
