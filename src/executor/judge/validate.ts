// Fifth step of planning: everything is held against the operation's schemas before anything is sent.
import type { Endpoint } from "../../catalog/endpoint.ts";
import { PortolanError } from "../../errors.ts";
import { boundsRefusal, extentOfValue } from "../../json/bounds.ts";
import { hasInexactNumber } from "../../json/parse.ts";
import { escapePointer } from "../../json/pointer.ts";
import { describeSchema } from "../../schema/describe.ts";
import { rootSchema } from "../../schema/validator.ts";
import type { CallArguments, Given } from "../given/arguments.ts";
import type { OperationView } from "../operation-view.ts";
import { MAX_TARGET, type PlanInput } from "../plan-input.ts";
import { readAs } from "./coerce.ts";
import { explain } from "./explain.ts";
import type { Finding } from "./node.ts";
import { refusal } from "./refusal.ts";
import { type ValidBody, validateBody } from "./validate-body.ts";

/** What passed, as it will be serialised. */
export type ValidCall = {
  readonly path: readonly Given[];
  readonly query: readonly Given[];
  readonly header: readonly Given[];
  readonly cookie: readonly Given[];
  readonly body: ValidBody | null;
};

type Asked = {
  readonly input: PlanInput;
  readonly endpoint: Endpoint;
  readonly view: OperationView;
  readonly given: CallArguments;
};

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
  return {
    ...call,
    body: validateBody({ catalog: asked.input.catalog, endpoint: asked.endpoint, source: given.body }),
  };
}

const FOLDERS = {
  path: "path_params",
  query: "query",
  header: "header_params",
  cookie: "header_params",
} as const;

function requireParameters({ input, endpoint, view, given }: Asked): void {
  const present = new Set(
    [given.path, given.query, given.header, given.cookie].flat().map(({ parameter }) => parameter),
  );
  const missing = view.parameters.filter((parameter) => parameter.required && !present.has(parameter));
  const details: Finding[] = missing.map((parameter) => ({
    pointer: `/${FOLDERS[parameter.in]}/${escapePointer(parameter.name)}`,
    expected: describeSchema(input.catalog, { $ref: `#/$defs/${parameter.schema}` }),
    found: "nothing",
    reason: "required",
  }));
  if (view.idempotencyHeader?.required === true && typeof input.args["idempotency_key"] !== "string") {
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

function sourcesHint(endpoint: Endpoint, names: readonly string[]): string {
  const sources = names.flatMap((name) => {
    const source = Object.hasOwn(endpoint.idSources, name) ? endpoint.idSources[name] : undefined;
    return source === undefined ? [] : [`${name} comes from ${source}`];
  });
  return sources.length > 0 ? `${sources.join("; ")}.` : "Add what is missing and call again.";
}

function readParameter(asked: Asked, { one, findings }: { one: Given; findings: Finding[] }): Given {
  const { catalog } = asked.input;
  requireRoom(one);
  requireExactNumber(one);
  if (one.parameter.allowEmptyValue && one.value === "") return one;
  const root = rootSchema(catalog, one.parameter.schema);
  const reading = readAs({ catalog, schema: root }, one.value);
  findings.push(...explain({ catalog, schema: root, value: reading.checked, pointer: one.pointer }));
  return { ...one, value: reading.wire };
}

/** A value of more parts than a request has room for, whatever its style, is not judged at all. */
function requireRoom({ value, pointer }: Given): void {
  if (extentOfValue(value).values <= MAX_TARGET) return;
  throw boundsRefusal({ pointer, reason: "too_wide", place: "outside", most: MAX_TARGET });
}

/** A number that lost digits on its way here would name another object, or be none. */
function requireExactNumber({ value, pointer }: Given): void {
  if (!hasInexactNumber(value)) return;
  throw new PortolanError("invalid_arguments", "the number is too long to be exact; give it as a string", {
    details: [{ pointer, expected: "the digits as a string", found: "integer beyond 2^53" }],
  });
}
