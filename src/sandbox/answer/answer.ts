// Gives a value the form of the operation's documented answer: status, content type, valid body.
import type { Endpoint, MediaType } from "../../catalog/endpoint.ts";
import type { StoredFile } from "../database.ts";
import { isJson } from "../read/body.ts";
import type { SandboxAnswer, SandboxRequest } from "../rules.ts";
import type { Sampler } from "../sample/sample.ts";
import { sampleBytes } from "../sample/sample-bytes.ts";
import type { Schemas } from "../schema-view.ts";
import { jsonContent, successOf } from "./envelope.ts";
import type { Fitter } from "./fit.ts";

export type AnswerRequest = {
  readonly endpoint: Endpoint;
  readonly request: SandboxRequest;
  readonly value: unknown;
  readonly seed: string;
  /** Wanted where the document has it. */
  readonly status?: number | undefined;
  /** A file that a client sent before, for answers that are not JSON. */
  readonly file?: StoredFile | undefined;
  readonly mode?: "demo" | "fresh";
  readonly headers?: Readonly<Record<string, string>>;
};

/** What an answer is made with. */
export type AnswerTools = {
  readonly schemas: Schemas;
  readonly sampler: Sampler;
  readonly fit: Fitter;
  readonly clock: () => Date;
};

/** Where documented redirects lead to. */
export const DOWNLOAD_PATH = "/.sandbox/download";

/** Builds the success answer of an operation. */
export function answer(wish: AnswerRequest, engine: AnswerTools): SandboxAnswer {
  const { endpoint, headers = {} } = wish;
  const wanted = endpoint.responses.find((response) => response.status === String(wish.status));
  const spec = wanted ?? successOf(endpoint);
  if (spec === undefined) return otherwise(endpoint, headers);
  const status = /^2\d\d$/.test(spec.status) ? Number(spec.status) : (wish.status ?? 200);
  const media = chooseMedia(spec.content, { accept: wish.request.headers["accept"], file: wish.file });
  if (media === undefined || status === 204 || status === 205) return { status, headers };
  if (isJson(media.type) || (media.type === "*/*" && media.schema !== undefined)) {
    const type = media.type === "*/*" ? "application/json" : media.type;
    if (media.schema === undefined) return { status, headers, json: wish.value ?? {}, type };
    const schema = engine.schemas.byKey(media.schema);
    const json = engine.fit({
      schema,
      value: wish.value,
      seed: wish.seed,
      at: engine.clock(),
      mode: wish.mode ?? "fresh",
    });
    return { status, headers, json, type };
  }
  return { status, headers, ...bytesOf(media, { wish, engine }) };
}

/** A document may describe redirects only, or nothing at all. */
function otherwise(endpoint: Endpoint, headers: Readonly<Record<string, string>>): SandboxAnswer {
  const redirect = endpoint.responses.find((response) => /^30[12378]$/.test(response.status));
  if (redirect !== undefined)
    return { status: Number(redirect.status), headers: { ...headers, location: DOWNLOAD_PATH } };
  const informal = endpoint.responses.find((response) => response.status === "304");
  return informal === undefined ? { status: 200, headers } : { status: 204, headers };
}

function chooseMedia(
  content: readonly MediaType[],
  { accept, file }: { readonly accept: string | undefined; readonly file: StoredFile | undefined },
): MediaType | undefined {
  const wanted = (accept ?? "*/*").split(",").map((part) => part.split(";", 1)[0]?.trim().toLowerCase());
  const named = content.find((media) => wanted.includes(media.type));
  if (named !== undefined) return named;
  const ofFile = file === undefined ? undefined : content.find((media) => covers(media.type, file.type));
  return ofFile ?? jsonContent(content) ?? content[0];
}

const covers = (range: string, type: string): boolean =>
  range === type || range === "*/*" || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)));

function bytesOf(
  media: MediaType,
  { wish, engine }: { readonly wish: AnswerRequest; readonly engine: AnswerTools },
): Pick<SandboxAnswer, "bytes" | "type"> {
  if (wish.file !== undefined && covers(media.type, wish.file.type)) return wish.file;
  const example = engine.schemas.example(media.example);
  const isText = /^text\/|xml$|ndjson$|jsonl$|yaml$|json-seq$/.test(media.type);
  if (typeof example === "string" && isText) return { type: media.type, bytes: Buffer.from(example) };
  if (/ndjson$|jsonl$|json-seq$/.test(media.type)) {
    const schema = engine.schemas.byKey(media.schema) ?? {};
    const lineOf = (seed: string): unknown =>
      engine.sampler(schema, { seed, mode: "demo", at: engine.clock() });
    const lines = [0, 1].map((index) => JSON.stringify(lineOf(`${wish.seed}/${index}`)));
    return { type: media.type, bytes: Buffer.from(`${lines.join("\n")}\n`) };
  }
  return sampleBytes(media.type);
}
