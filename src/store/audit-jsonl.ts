// The audit as lines of JSON in a file or on a stream: same rows, same numbers and same chain as in the database.
import { randomBytes } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import type { Writable } from "node:stream";
import { PortolanError } from "../errors.ts";
import { auditEntryText, auditHash, CHAIN_START, type ChainLink } from "./audit-chain.ts";
import { createGroupCommit } from "./group-commit.ts";
import type { AuditEntry, AuditLog, AuditRow } from "./store.ts";

const LARGEST_GROUP = 500;

type Sink = { readonly write: (text: string) => Promise<void>; readonly close: () => Promise<void> };

/** One entry as one line, without the line's end: place, row, hash. */
export function auditLine(entry: AuditEntry): string {
  const { writer, seq, row, hash } = entry;
  return JSON.stringify({ writer, seq, ...row, hash });
}

/** A line that a crash cut off is ended, so that it spoils only itself. */
async function endTornLine(file: FileHandle): Promise<void> {
  const { size } = await file.stat();
  if (size === 0) return;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  if (buffer.toString() !== "\n") await file.appendFile("\n");
}

async function fileSink(path: string): Promise<Sink> {
  const file = await open(path, "a+", 0o600).catch((cause: unknown) => {
    throw new PortolanError("config_invalid", `the audit file ${path} cannot be opened for writing`, {
      cause,
    });
  });
  await endTornLine(file);
  return {
    write: async (text) => {
      await file.appendFile(text);
      await file.datasync();
    },
    close: () => file.close(),
  };
}

/** The stream is its owner's: it is written to and never ended here. */
function streamSink(stream: Writable): Sink {
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error === null || error === undefined) resolve();
          else reject(error);
        });
      }),
    close: () => Promise.resolve(),
  };
}

/**
 * Opens the sink. A row is durable when it was synced to the file, or taken by the stream.
 * @throws PortolanError config_invalid when the file cannot be written.
 */
export async function openAuditJsonl(target: string | Writable): Promise<AuditLog> {
  const sink = typeof target === "string" ? await fileSink(target) : streamSink(target);
  const writer = randomBytes(9).toString("base64url");
  let head: ChainLink = { seq: 0, hash: CHAIN_START };
  const group = createGroupCommit<AuditRow>(async (rows) => {
    let last = head;
    const lines = rows.map((row) => {
      const seq = last.seq + 1;
      const hash = auditHash({ previous: last.hash, writer, seq, entry: auditEntryText(row) });
      last = { seq, hash };
      return `${auditLine({ writer, seq, row, hash })}\n`;
    });
    await sink.write(lines.join(""));
    head = last;
  }, LARGEST_GROUP);
  return {
    append: group.add,
    close: async () => {
      await group.close();
      await sink.close();
    },
  };
}
