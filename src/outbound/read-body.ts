// Reads an answer's body: codings undone as the bytes come, counted after inflation, and stopped at the cap, so that a
// small answer that inflates to gigabytes costs no more than a large one.
import { type Readable, Transform, type TransformCallback } from "node:stream";
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from "node:zlib";
import { OutboundFailure } from "./failure.ts";

/** Codings that one body may have, one inside the other. */
const MAX_CODINGS = 3;

type Reading = { readonly encoding: string | undefined; readonly maxBytes: number };

/** The body, inflated. @throws OutboundFailure too_large, malformed; the streams' own errors */
export async function readBody(stream: Readable, { encoding, maxBytes }: Reading): Promise<Uint8Array> {
  const streams: Readable[] = [stream];
  stream.on("error", ignore);
  try {
    for (const stage of stagesFor(encoding)) streams.push(follow(streams.at(-1) ?? stream, stage));
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of streams.at(-1) ?? stream) {
      size += chunk.byteLength;
      if (size > maxBytes) throw new OutboundFailure("too_large", { sent: true });
      chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
  } finally {
    for (const one of streams) one.destroy();
  }
}

/** Faults reach the reader through the last stream; the streams before it are only closed. */
const ignore = (): void => {};

function follow(source: Readable, stage: Transform): Transform {
  source.on("error", (error) => stage.destroy(error));
  stage.on("error", ignore);
  return source.pipe(stage);
}

/** Content-Encoding names codings in the order they were applied (RFC 9110 section 8.4). */
function stagesFor(encoding: string | undefined): Transform[] {
  const names = (encoding ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length > MAX_CODINGS)
    throw new OutboundFailure("too_large", { sent: true, message: "packed too often" });
  return names.reverse().map(stageFor);
}

function stageFor(name: string): Transform {
  if (name === "gzip" || name === "x-gzip") return createGunzip();
  if (name === "deflate") return inflateEither();
  if (name === "br") return createBrotliDecompress();
  if (name === "zstd") return createZstdDecompress();
  throw new OutboundFailure("malformed", { sent: true, message: "unknown content coding" });
}

/** `deflate` means zlib's format (RFC 9110 section 8.4.1.2), but some servers send it bare: the first byte tells. */
function inflateEither(): Transform {
  let inner: Transform | null = null;
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      if (inner === null) {
        inner = ((chunk[0] ?? 0) & 0x0f) === 0x08 ? createInflate() : createInflateRaw();
        inner.on("data", (part: Buffer) => this.push(part));
        inner.on("error", (error) => this.destroy(error));
      }
      inner.write(chunk, () => done());
    },
    flush(done: TransformCallback) {
      if (inner === null) return done();
      inner.once("end", () => done());
      inner.end();
    },
  });
}
