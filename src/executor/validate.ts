// Fifth step of planning: everything is held against the operation's schemas before anything is sent.
import type { Endpoint, MediaType } from "../catalog/endpoint.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import { PortolanError } from "../errors.ts";
import { type CallArguments, callerParameters, type Given } from "./arguments.ts";
import { fittingMediaTypes } from "./choose-media-type.ts";
import { type Reading, readAs } from "./coerce.ts";
import { describeSchema } from "./describe-schema.ts";
import { explain, type Finding } from "./explain.ts";
import { isFileLike, withFilesAsText } from "./file-value.ts";
import { isIdempotencyHeader, isManagedParameter } from "./header-rules.ts";
import { isTooDeep, MAX_DEPTH } from "./json-text.ts";
import { isRecord, type PlanInput } from "./plan-input.ts";
import { escapePointer } from "./read-maps.ts";
import { validatorOf } from "./schema-validator.ts";

/** A value that passed, as it will be serialised. */
export type ValidBody = { readonly media: MediaType; readonly value: unknown; readonly text: string | null };
export type ValidCall = {
  readonly path: readonly Given[];
  readonly query: readonly Given[];
  readonly header: readonly Given[];
  readonly cookie: readonly Given[];
  readonly body: ValidBody | null;
};

type Asked = { readonly input: PlanInput; readonly endpoint: Endpoint; readonly given: CallArguments };

/** @throws PortolanError missing_parameter, invalid_arguments, invalid_body, path_param_invalid */
export function validate(asked: Asked): ValidCall {
  const { given } = asked;
  requireParameters(asked);
  const findings: Finding[] = [];
  const check = (list: readonly Given[]): Given[] =>
    list.map((one) => readParameter(asked, { one, findings }));
  const call = {
    path: check(given.path),
    query: check(given.query),
    header: check(given.header),
    cookie: check(given.cookie),
  };
  if (findings.length > 0) throw refusal("invalid_arguments", { findings, endpoint: asked.endpoint });
  return { ...call, body: validateBody(asked) };
}

const FOLDERS = {
  path: "path_params",
  query: "query",
  header: "header_params",
  cookie: "header_params",
} as const;

function requireParameters({ input, endpoint, given }: Asked): void {
  const present = new Set(
    [given.path, given.query, given.header, given.cookie].flat().map(({ parameter }) => parameter),
  );
  const missing = callerParameters(input, endpoint).filter(
    (parameter) => parameter.required && !present.has(parameter) && !isManagedParameter(parameter),
  );
  const details: Finding[] = missing.map((parameter) => ({
    pointer: `/${FOLDERS[parameter.in]}/${escapePointer(parameter.name)}`,
    expected: describeSchema(input.catalog, { $ref: `#/$defs/${parameter.schema}` }),
    found: "nothing",
    reason: "required",
  }));
  if (needsIdempotencyKey(input, endpoint)) {
    details.push({ pointer: "/idempotency_key", expected: "string", found: "nothing", reason: "required" });
  }
  if (details.length === 0) return;
  const names = details.map(({ pointer, expected }) => `${pointer.slice(1).replace("/", ".")} (${expected})`);
  throw new PortolanError("missing_parameter", `${endpoint.operationId} needs ${names.join(", ")}`, {
    hint: sourcesHint(
      endpoint,
      missing.map(({ name }) => name),
    ),
    details,
  });
}

function needsIdempotencyKey(input: PlanInput, endpoint: Endpoint): boolean {
  const declared = endpoint.parameters.some(
    (parameter) => parameter.required && isIdempotencyHeader(parameter),
  );
  return declared && typeof input.args["idempotency_key"] !== "string";
}

function sourcesHint(endpoint: Endpoint, names: readonly string[]): string {
  const sources = names.flatMap((name) => {
    const source = Object.hasOwn(endpoint.idSources, name) ? endpoint.idSources[name] : undefined;
    return source === undefined ? [] : [`${name} comes from ${source}`];
  });
  return sources.length > 0 ? `${sources.join("; ")}.` : "Add what is missing and call again.";
}

function readParameter(asked: Asked, { one, findings }: { one: Given; findings: Finding[] }): Given {
  const { catalog } = asked.input;
  if (isTooDeep(one.value)) throw tooDeep("invalid_arguments", one.pointer);
  requireExactNumber(one);
  const schema = { $ref: `#/$defs/${one.parameter.schema}` };
  if (one.parameter.allowEmptyValue && one.value === "") return one;
  const root = parameterSchema(catalog, one.parameter.schema) ?? schema;
  const reading = readAs({ catalog, schema: root }, one.value);
  findings.push(...explain({ catalog, schema: root, value: reading.checked, pointer: one.pointer }));
  return { ...one, value: reading.wire };
}

const roots = new WeakMap<Catalog, Map<string, object>>();

/** One reference object per key, so that it is compiled once. */
function parameterSchema(catalog: Catalog, key: string): object {
  const known = roots.get(catalog) ?? new Map<string, object>();
  roots.set(catalog, known);
  const schema = known.get(key) ?? { $ref: `#/$defs/${key}` };
  known.set(key, schema);
  return schema;
}

/** A number that lost digits on its way here would name another object. */
function requireExactNumber({ value, pointer }: Given): void {
  if (typeof value !== "number" || !Number.isInteger(value) || Number.isSafeInteger(value)) return;
  throw new PortolanError("invalid_arguments", "the number is too long to be exact; give it as a string", {
    details: [{ pointer, expected: "the digits as a string", found: "integer beyond 2^53" }],
  });
}

function validateBody({ input, endpoint, given }: Asked): ValidBody | null {
  const source = given.body;
  if (endpoint.body === undefined) return null;
  if (source === null) return absentBody({ input, endpoint, given });
  if (isTooDeep(source.value)) throw tooDeep("invalid_body", "/body");
  const types = fittingMediaTypes({ catalog: input.catalog, body: endpoint.body, value: source.value });
  const candidates = types.map((media) => ({
    input,
    endpoint,
    media,
    value: source.value,
    text: source.text,
  }));
  for (const candidate of candidates) {
    const valid = bodyAs(candidate);
    if (valid !== null) return valid;
  }
  const [best] = candidates;
  return best === undefined ? null : requireBody(best);
}

type Candidate = ValidBody & { readonly input: PlanInput; readonly endpoint: Endpoint };

/** The body as one media type sends it; null where that type's schema does not take it. */
function bodyAs(candidate: Candidate): ValidBody | null {
  const { media, value, text } = candidate;
  if (media.schema === undefined) return { media, value, text };
  const { schema, reading } = readBodyAs(candidate);
  if (!validatorOf(candidate.input.catalog).bySchema(schema)(reading.checked)) return null;
  return { media, value: isForm(media) ? withFilesKept(value, reading.wire) : value, text };
}

const isForm = ({ type }: MediaType): boolean => /form-urlencoded|^multipart\//.test(type);

function readBodyAs({ input, media, value }: Candidate): { schema: object; reading: Reading } {
  const { catalog } = input;
  const schema = parameterSchema(catalog, media.schema ?? "");
  const judged = withFilesAsText({ catalog, media, value });
  return {
    schema,
    reading: isForm(media) ? readAs({ catalog, schema }, judged) : { wire: value, checked: judged },
  };
}

/** @throws PortolanError invalid_body that says what is wrong */
function requireBody(candidate: Candidate): ValidBody {
  const valid = bodyAs(candidate);
  if (valid !== null) return valid;
  const { schema, reading } = readBodyAs(candidate);
  const { input, endpoint } = candidate;
  const findings = explain({ catalog: input.catalog, schema, value: reading.checked, pointer: "/body" });
  throw refusal("invalid_body", { findings, endpoint });
}

/** The form's fields as they were read, but files as they were given. */
function withFilesKept(value: unknown, reading: unknown): unknown {
  if (!isRecord(value) || !isRecord(reading)) return value;
  const entries = Object.entries(value).map(([name, item]) => {
    const list = Array.isArray(item) ? item : [item];
    return [name, list.some(isFileLike) ? item : reading[name]] as const;
  });
  return Object.fromEntries(entries);
}

/** Nothing was given: an empty object where that is valid and a body is needed, else no body at all. */
function absentBody({ input, endpoint }: Asked): ValidBody | null {
  const { body } = endpoint;
  if (body === undefined || !body.required) return null;
  const media = body.content.find(({ type }) => /json\b/.test(type)) ?? body.content[0];
  if (media === undefined) return null;
  if (/json\b|form-urlencoded|^multipart\//.test(media.type) && media.schema !== undefined) {
    return requireBody({ input, endpoint, media, value: {}, text: "{}" });
  }
  throw new PortolanError("invalid_body", `${endpoint.operationId} needs a body of ${media.type}`, {
    hint: "Pass it as body.",
    details: [{ pointer: "/body", expected: media.type, found: "nothing", reason: "required" }],
  });
}

function tooDeep(code: "invalid_body" | "invalid_arguments", pointer: string): PortolanError {
  return new PortolanError(code, `nested deeper than ${MAX_DEPTH} levels`, {
    details: [{ pointer, expected: `at most ${MAX_DEPTH} levels`, reason: "depth" }],
  });
}

function refusal(
  code: "invalid_body" | "invalid_arguments",
  { findings, endpoint }: { findings: readonly Finding[]; endpoint: Endpoint },
): PortolanError {
  const clauses = findings.map(({ pointer, expected, found }) => {
    const where = pointer.replace(/^\//, "").replaceAll("/", ".");
    if (found === "nothing") return `${where} is missing (${expected})`;
    if (found === "unknown field") return `${where} is not known (${expected})`;
    return `${where}: expected ${expected}${found === undefined ? "" : `, found ${found}`}`;
  });
  return new PortolanError(code, `${endpoint.operationId}: ${clauses.join("; ")}`.slice(0, 1500), {
    hint: `It takes: ${endpoint.signature}`.slice(0, 1000),
    details: findings,
  });
}
