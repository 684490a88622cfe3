// Reads one JSON-RPC message from a request body: bounded, strict UTF-8, no compression, one object, bounded depth.
import type { IncomingMessage } from "node:http";
import { parse as parseContentType } from "content-type";
import { extentOf } from "../json/extent.ts";
import { define, isJsonObject, type JsonObject } from "../json/object.ts";
import { MAX_DEPTH } from "../mcp/call-tool.ts";
import type { HttpRefusal } from "./guard.ts";

export type Message = {
  readonly text: string;
  /** The message, with empty arguments where it is a tool call: the protocol's checks copy what they look at. */
  readonly value: JsonObject;
  /** The arguments of a tool call as they were parsed; nothing has copied or changed them. */
  readonly args?: JsonObject;
  /** Name of an argument that is nested too deep; its value was replaced by null. */
  readonly tooDeep?: string;
};

export type ReadResult = { readonly message: Message } | { readonly refusal: HttpRefusal };

const refuse = (status: number, message: string, rpcCode?: number): { refusal: HttpRefusal } => ({
  refusal: { status, message, ...(rpcCode === undefined ? {} : { rpcCode }) },
});

function checkHeaders(request: IncomingMessage, maxBytes: number): HttpRefusal | null {
  const encoding = request.headers["content-encoding"];
  if (encoding !== undefined && encoding.toLowerCase() !== "identity") {
    return { status: 415, message: "Compressed request bodies are not accepted." };
  }
  try {
    const { type, parameters } = parseContentType(request.headers["content-type"] ?? "");
    if (type !== "application/json")
      return { status: 415, message: "Content-Type must be application/json." };
    const charset = parameters["charset"]?.toLowerCase() ?? "utf-8";
    if (charset !== "utf-8" && charset !== "utf8")
      return { status: 415, message: "The charset must be utf-8." };
  } catch {
    return { status: 415, message: "Content-Type must be application/json." };
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

/** Values, and members of objects among them, that one message may have: what follows stays below 200 ms for these. */
const MAX_VALUES = 400_000;
const MAX_MEMBERS = 50_000;

const TOO_MANY: HttpRefusal = {
  status: 413,
  code: "invalid_body",
  message: `The request has more than ${MAX_MEMBERS} members or ${MAX_VALUES} values.`,
};

/** Null for more than `maxBytes`; the request itself stays open, so that it can still be answered. */
function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | null>();
  const chunks: Buffer[] = [];
  let size = 0;
  const take = (chunk: Buffer): void => {
    size += chunk.length;
    if (size <= maxBytes) chunks.push(chunk);
    else {
      request.off("data", take);
      chunks.length = 0;
      resolve(null);
    }
  };
  request.on("data", take);
  request.once("end", () => resolve(Buffer.concat(chunks, size)));
  request.once("error", reject).once("close", () => reject(new Error("the client went away")));
  return promise;
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

/** True when `value` has more than `levels` levels; walks with a stack of its own. */
function isDeeper(value: unknown, levels: number): boolean {
  const stack: { value: unknown; level: number }[] = [{ value, level: 0 }];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (typeof at.value !== "object" || at.value === null) continue;
    if (at.level >= levels) return true;
    for (const child of Object.values(at.value)) stack.push({ value: child, level: at.level + 1 });
  }
  return false;
}

/** Takes values that are too deep out of a tool call, so that the call can be refused as the contract says. */
function cutDeep(value: JsonObject): string | null {
  const params = value["params"];
  const args = isJsonObject(params) ? params["arguments"] : undefined;
  if (!isJsonObject(args)) return null;
  let found: string | null = null;
  for (const [name, argument] of Object.entries(args)) {
    if (!isDeeper(argument, MAX_DEPTH)) continue;
    found ??= name;
    define(args, [name, null]);
  }
  return found;
}

/** Members and items that a message may have outside of a tool call's arguments. */
const MAX_ENVELOPE_VALUES = 10_000;

/** Counts no further than it must. */
function isTooWide(value: unknown): boolean {
  const stack: unknown[] = [value];
  let seen = 0;
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (typeof at !== "object" || at === null) continue;
    for (const name in at) {
      seen += 1;
      if (seen > MAX_ENVELOPE_VALUES) return true;
      const child: unknown = Reflect.get(at, name);
      if (typeof child === "object" && child !== null) stack.push(child);
    }
  }
  return false;
}

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
  const extent = extentOf(text);
  if (extent.values > MAX_VALUES || extent.members > MAX_MEMBERS) return { refusal: TOO_MANY };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(400, "Parse error: the body is not valid JSON.", -32700);
  }
  if (!isJsonObject(value) || !isJsonRpc(value)) {
    return refuse(400, "Invalid Request: one JSON-RPC 2.0 message is expected.", -32600);
  }
  // Envelope levels above the arguments: message, params, arguments.
  const tooDeep = extent.depth <= MAX_DEPTH + 3 ? undefined : cutDeep(value);
  if (tooDeep === null) return refuse(400, "Invalid Request: the message is nested too deep.", -32600);
  const message = { text, ...apart(value), ...(tooDeep === undefined ? {} : { tooDeep }) };
  if (isTooWide(message.value))
    return refuse(400, "Invalid Request: the message has too many members.", -32600);
  return { message };
}

/** Reads and checks the body; a refusal is a value, so that nothing has to be thrown across rooms. */
export async function readMessage(request: IncomingMessage, maxBytes: number): Promise<ReadResult> {
  const early = checkHeaders(request, maxBytes);
  if (early !== null) {
    if (early.status === 413) await drain(request);
    return { refusal: early };
  }
  const bytes = await readBytes(request, maxBytes);
  if (bytes === null) {
    await drain(request);
    return { refusal: tooLarge(maxBytes) };
  }
  try {
    return parseMessage(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return refuse(400, "Parse error: the body is not valid UTF-8.", -32700);
  }
}
