// Reads one JSON-RPC message from a request body: bounded, strict UTF-8, no compression, one object, bounded depth.
import type { IncomingMessage } from "node:http";
import { parse as parseContentType } from "content-type";
import {
  areTooWide,
  CALL_BOUNDS,
  type Extent,
  type Extents,
  excessOf,
  extentOf,
  extentOfValue,
  isTooWide,
  MAX_DEPTH,
} from "../json/bounds.ts";
import { isJsonObject, type JsonObject } from "../json/object.ts";
import { type Member, scanText, writeMembers } from "../json/text.ts";
import type { HttpRefusal } from "./guard.ts";
import type { Reading } from "./reading-share.ts";

export type Message = {
  readonly text: string;
  /** The message, with empty arguments where it is a tool call: the protocol's checks copy what they look at. */
  readonly value: JsonObject;
  /** The arguments of a tool call as they were parsed; nothing has copied or changed them. */
  readonly args?: JsonObject;
  /** Where the arguments are too wide to be parsed: their extents, and `args` is empty. */
  readonly extents: Extents | undefined;
};

export type ReadResult = { readonly message: Message } | { readonly refusal: HttpRefusal };

const refuse = (rpcCode: number, message: string): { refusal: HttpRefusal } => ({
  refusal: { status: 400, message, rpcCode },
});

/** MCP, "Streamable HTTP": a message is sent as this type and as no other. */
const MESSAGE_TYPE = "application/json";

function checkHeaders(request: IncomingMessage, maxBytes: number): HttpRefusal | null {
  const encoding = request.headers["content-encoding"];
  if (encoding !== undefined && encoding.toLowerCase() !== "identity") {
    return { status: 415, message: "Compressed request bodies are not accepted." };
  }
  try {
    const { type, parameters } = parseContentType(request.headers["content-type"] ?? "");
    if (type !== MESSAGE_TYPE) return { status: 415, message: `Content-Type must be ${MESSAGE_TYPE}.` };
    const charset = parameters["charset"]?.toLowerCase() ?? "utf-8";
    if (charset !== "utf-8" && charset !== "utf8")
      return { status: 415, message: "The charset must be utf-8." };
  } catch {
    return { status: 415, message: `Content-Type must be ${MESSAGE_TYPE}.` };
  }
  const length = Number(request.headers["content-length"] ?? 0);
  return length > maxBytes ? tooLarge(maxBytes) : null;
}

const tooLarge = (maxBytes: number): HttpRefusal => ({
  status: 413,
  code: "invalid_body",
  message: `The request is larger than ${maxBytes} bytes.`,
  headers: { connection: "close" },
});

const TOO_MANY: HttpRefusal = {
  status: 413,
  code: "invalid_body",
  message: `The request has more than ${CALL_BOUNDS.members} members or ${CALL_BOUNDS.values} values.`,
};

/** How a body is read: its greatest size, and where its bytes are counted while it comes in. */
export type BodyBounds = {
  readonly maxBytes: number;
  /** Takes a place for the body, which may have to give way before it has ended. */
  readonly begin: (giveWay: () => void) => Reading;
};

/** A body that takes longer is sent too slowly for the place that it holds. */
const BODY_MS = 10_000;

const TOO_SLOW: HttpRefusal = {
  status: 408,
  message: `The request body did not arrive within ${BODY_MS / 1000} seconds.`,
  headers: { connection: "close" },
};

const NO_ROOM: HttpRefusal = {
  status: 503,
  code: "overloaded",
  message: "The request was still being sent when its place was needed.",
  headers: { "retry-after": "1", connection: "close" },
};

/** The body's bytes, or why they are not read; the request itself stays open, so that it can still be answered. */
function readBytes(request: IncomingMessage, bounds: BodyBounds): Promise<Buffer | HttpRefusal> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | HttpRefusal>();
  const chunks: Buffer[] = [];
  let size = 0;
  const stop = (refusal: HttpRefusal): void => {
    request.off("data", take);
    chunks.length = 0;
    resolve(refusal);
  };
  const take = (chunk: Buffer): void => {
    size += chunk.length;
    if (size > bounds.maxBytes) stop(tooLarge(bounds.maxBytes));
    else {
      chunks.push(chunk);
      reading.take(chunk.length);
    }
  };
  const reading = bounds.begin(() => stop(NO_ROOM));
  const deadline = setTimeout(() => stop(TOO_SLOW), BODY_MS);
  request.on("data", take);
  request.once("end", () => resolve(Buffer.concat(chunks, size)));
  request.once("error", reject).once("close", () => reject(new Error("the client went away")));
  return promise.finally(() => {
    clearTimeout(deadline);
    reading.end();
  });
}

const DRAIN_MS = 1000;
const QUIET_MS = 50;

/** Lets a client that is still sending come to its end for a moment: cut off at once it would never see the answer. */
async function drain(request: IncomingMessage): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const longest = setTimeout(resolve, DRAIN_MS);
  let quiet = setTimeout(resolve, QUIET_MS);
  const seen = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(resolve, QUIET_MS);
  };
  request.on("data", seen);
  request.once("end", resolve).once("close", resolve).resume();
  await promise;
  request.off("data", seen);
  clearTimeout(longest);
  clearTimeout(quiet);
}

/** What may be outside of a tool call's arguments: the protocol's checks copy it. */
const ENVELOPE: Extent = { depth: MAX_DEPTH, values: 20_000, members: 10_000 };

/** Takes the arguments out of a tool call. */
function apart(value: JsonObject): Pick<Message, "value" | "args"> {
  const { method, params } = value;
  const args = method === "tools/call" && isJsonObject(params) ? params["arguments"] : undefined;
  if (!isJsonObject(params) || !isJsonObject(args)) return { value };
  return { value: { ...value, params: { ...params, arguments: {} } }, args };
}

function isJsonRpc(value: JsonObject): boolean {
  const { jsonrpc, id, method } = value;
  const goodId = id === undefined || typeof id === "string" || typeof id === "number" || id === null;
  const isAnswer = method === undefined && ("result" in value || "error" in value);
  return jsonrpc === "2.0" && goodId && (typeof method === "string" || isAnswer);
}

function parseMessage(text: string): ReadResult {
  const read = isTooWide(extentOf(text)) ? splitWide(text) : { envelope: text, extents: undefined };
  if (read === null) return { refusal: TOO_MANY };
  let value: unknown;
  try {
    value = JSON.parse(read.envelope);
  } catch {
    return refuse(-32700, "Parse error: the body is not valid JSON.");
  }
  if (!isJsonObject(value) || !isJsonRpc(value)) {
    return refuse(-32600, "Invalid Request: one JSON-RPC 2.0 message is expected.");
  }
  const message = { text, ...apart(value), extents: read.extents };
  const excess = excessOf(extentOfValue(message.value), ENVELOPE);
  if (excess !== null) return refuse(-32600, `Invalid Request: the message is ${excess.replace("_", " ")}.`);
  return { message };
}

/** A message that is too wide to be parsed as its text without the arguments, and their extents; null for no such call. */
function splitWide(text: string): { readonly envelope: string; readonly extents: Extents } | null {
  const params = withoutMember(text, "params");
  const args = withoutMember(params.found, "arguments");
  const { members } = scanText(args.found, "at root");
  const extents = new Map(members.map((member) => [member.name, extentOf(member.text)]));
  const rest = writeMembers([...args.others, { name: "arguments", text: "{}" }]);
  const envelope = writeMembers([...params.others, { name: "params", text: rest }]);
  return areTooWide(extents) && !isTooWide(extentOf(envelope)) ? { envelope, extents } : null;
}

function withoutMember(
  text: string,
  name: string,
): { readonly found: string; readonly others: readonly Member[] } {
  const { members } = scanText(text, "at root");
  const found = members.find((member) => member.name === name)?.text ?? "";
  return { found, others: members.filter((member) => member.name !== name) };
}

/** Reads and checks the body; a refusal is a value, so that nothing has to be thrown across rooms. */
export async function readMessage(request: IncomingMessage, bounds: BodyBounds): Promise<ReadResult> {
  const early = checkHeaders(request, bounds.maxBytes);
  if (early !== null) {
    if (early.status === 413) await drain(request);
    return { refusal: early };
  }
  const bytes = await readBytes(request, bounds);
  if (!Buffer.isBuffer(bytes)) {
    if (bytes.status === 413) await drain(request);
    return { refusal: bytes };
  }
  try {
    return parseMessage(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return refuse(-32700, "Parse error: the body is not valid UTF-8.");
  }
}
