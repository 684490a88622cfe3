// First step of planning: which operation is meant. The catalog is the whole world here; nothing in the arguments can
// name a host, and nothing is ever matched approximately.
import type { Endpoint } from "../catalog/endpoint.ts";
import { fenceOf } from "../catalog/match-fence.ts";
import { compareSpecificity, decodeOnce, matchTemplate, type PathValues } from "../catalog/match-path.ts";
import { PortolanError } from "../errors.ts";
import { viewOf } from "./operation-view.ts";
import { pathIndexOf, type Templated } from "./path-index.ts";
import { type Found, MAX_TARGET, type PlanInput } from "./plan-input.ts";

/** Longest `path` that is looked at. */
const MAX_PATH = 8192;
const METHODS = new Set([
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "CONNECT",
  "QUERY",
]);

type Match = Templated & { readonly values: PathValues };

/**
 * Finds the endpoint that `operation_id` or `path` names.
 * @throws PortolanError unknown_endpoint, ambiguous_endpoint, missing_parameter, invalid_arguments
 */
export function findEndpoint(input: PlanInput): Found {
  const operationId = textArgument(input.args, "operation_id");
  const path = textArgument(input.args, "path");
  if (operationId !== null) return byOperationId(input, { operationId, path });
  if (path !== null) return byPath(input, path);
  throw new PortolanError(
    "missing_parameter",
    "operation_id or path is needed to say which operation to call",
    {
      hint: "Use search to find the operation and pass its operation_id.",
      details: [{ pointer: "/operation_id", expected: "the id of an operation", found: "nothing" }],
    },
  );
}

function textArgument(args: PlanInput["args"], name: string): string | null {
  const value = Object.hasOwn(args, name) ? args[name] : undefined;
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string") return value;
  throw new PortolanError("invalid_arguments", `${name} must be a string`, {
    details: [{ pointer: `/${name}`, expected: "string", found: typeof value }],
  });
}

function byOperationId(input: PlanInput, given: { operationId: string; path: string | null }): Found {
  const endpoint = input.catalog.byOperationId(given.operationId);
  if (endpoint === undefined || fenceOf(input.catalog.connector.fences, endpoint)) throw unknownOperation();
  const method = statedMethod(input, endpoint);
  if (method !== null && method !== endpoint.method) throw unknownEndpoint();
  const beside = given.path === null ? NOTHING : besideOperationId(input, { endpoint, path: given.path });
  return { endpoint, ...beside, methodTaken: method !== null };
}

const NOTHING: Pick<Found, "pathValues" | "pathQuery"> = { pathValues: new Map(), pathQuery: [] };

/** A path beside the id counts only where it is this operation's; of any other, the tenant alone is looked at. */
function besideOperationId(
  input: PlanInput,
  { endpoint, path }: { endpoint: Endpoint; path: string },
): Pick<Found, "pathValues" | "pathQuery"> {
  const { pathname, query } = splitPath(path);
  const own = concreteMatches(input, pathname).find((match) => match.endpoint === endpoint);
  if (own !== undefined || pathname === endpoint.path)
    return { pathValues: own?.values ?? new Map(), pathQuery: query };
  const tenant = input.catalog.connector.tenant;
  return {
    ...NOTHING,
    pathQuery: query.filter(([name]) => name === tenant?.argument || name === tenant?.name),
  };
}

/** The id is compared exactly; the nearest one is never taken, for it may do something else. */
function unknownOperation(): PortolanError {
  return new PortolanError("unknown_endpoint", "no operation of this API has that operation_id", {
    hint: "The catalog may have changed since the search: search again and pass the operation_id as it stands there.",
    details: [{ pointer: "/operation_id", reason: "stale_catalog" }],
  });
}

function unknownEndpoint(): PortolanError {
  return new PortolanError("unknown_endpoint", "no operation of this API has that method and path", {
    hint: "Use search to find the operation and pass its operation_id.",
    details: [{ pointer: "/path", expected: "a path of the catalog, as a template or with its values" }],
  });
}

/** `method` is an argument only where the operation has no field of that name. */
function statedMethod(input: PlanInput, endpoint: Endpoint): string | null {
  const method = Object.hasOwn(input.args, "method") ? input.args["method"] : undefined;
  if (typeof method !== "string" || !METHODS.has(method.toUpperCase())) return null;
  return viewOf(input.catalog, endpoint).fields.has("method") ? null : method;
}

function byPath(input: PlanInput, path: string): Found {
  const { pathname, query } = splitPath(path);
  const index = pathIndexOf(input.catalog);
  const whole = index.exact(path);
  const exact = whole.length > 0 ? whole : index.exact(pathname);
  if (exact.length > 0) {
    const matches = exact.map((one) => ({ ...one, values: new Map() }));
    return found(input, choose(input, matches), whole.length > 0 ? [] : query);
  }
  return found(input, choose(input, concreteMatches(input, pathname)), query);
}

function found(input: PlanInput, match: Match, pathQuery: Found["pathQuery"]): Found {
  const { endpoint, values } = match;
  return { endpoint, pathValues: values, pathQuery, methodTaken: statedMethod(input, endpoint) !== null };
}

/**
 * Everything before the first `?`, and the decoded pairs after it.
 * @throws PortolanError invalid_arguments for a query that is too long, or whose escapes are no UTF-8
 */
function splitPath(path: string): { pathname: string; query: Found["pathQuery"] } {
  const mark = path.indexOf("?");
  if (mark < 0) return { pathname: path, query: [] };
  const text = path.slice(mark + 1);
  if (text.length > MAX_TARGET) throw wrongQuery(`a query of at most ${MAX_TARGET} characters`);
  const query = [...new URLSearchParams(text)];
  if (isGarbled(text, query)) throw wrongQuery("percent-encoded UTF-8");
  return { pathname: path.slice(0, mark), query };
}

/** Bytes that are no UTF-8 would go out as the replacement character. */
function isGarbled(text: string, query: Found["pathQuery"]): boolean {
  if (/\uFFFD|%EF%BF%BD/i.test(text)) return false;
  return query.some(([name, value]) => name.includes("\uFFFD") || value.includes("\uFFFD"));
}

const wrongQuery = (expected: string): PortolanError =>
  new PortolanError("invalid_arguments", `the query in path cannot be read: ${expected} is expected`, {
    hint: "Pass the parameters in query instead.",
    details: [{ pointer: "/path", expected }],
  });

/** Only an absolute path of plain characters; scheme, host and user part are never taken from it. */
function isPlainPath(pathname: string): boolean {
  if (pathname.length > MAX_PATH || !pathname.startsWith("/") || pathname.startsWith("//")) return false;
  if (pathname.includes("\\") || pathname.includes("#")) return false;
  for (let at = 0; at < pathname.length; at += 1) {
    const code = pathname.charCodeAt(at);
    if (code <= 0x20 || code === 0x7f) return false;
  }
  return pathname.isWellFormed() && !pathname.split("/").some(isDotSegment);
}

/** `.` and `..` in any spelling that a URL parser or a careless server would fold (WHATWG URL, "double-dot path segment"). */
function isDotSegment(segment: string): boolean {
  const decoded = decodeOnce(segment);
  return decoded === null || /^\.{1,2}$/.test(decoded) || /[/\\]/.test(decoded);
}

/** A path may be given below the server's base path or with it. */
function concreteMatches(input: PlanInput, pathname: string): Match[] {
  if (!isPlainPath(pathname)) return [];
  const base = new URL(input.baseUrl).pathname.replace(/\/+$/, "");
  const paths = [pathname];
  if (base !== "" && pathname.startsWith(`${base}/`)) paths.push(pathname.slice(base.length));
  return paths.flatMap((path) => mostSpecific(matchAll(path, pathIndexOf(input.catalog).near(path))));
}

function matchAll(path: string, near: readonly Templated[]): Match[] {
  return near.flatMap((one) => {
    const values = matchTemplate(one.template, path);
    return values === null ? [] : [{ ...one, values }];
  });
}

/** Literal segments beat parameters, whatever the method: `/orders/statistics` is never an order's id. */
function mostSpecific(matches: readonly Match[]): Match[] {
  return matches.filter((one) =>
    matches.every((other) => compareSpecificity(one.template, other.template) <= 0),
  );
}

/** Picks the one that the stated method and the tool leave over. */
function choose(input: PlanInput, matches: readonly Match[]): Match {
  const byMethod = matches.filter(({ endpoint }) => {
    const method = statedMethod(input, endpoint);
    return method === null || method === endpoint.method;
  });
  if (byMethod.length === 0) throw unknownEndpoint();
  const byTool = byMethod.filter(({ endpoint }) => endpoint.executionTool === input.tool);
  const [only, ...others] = byTool.length > 0 ? byTool : byMethod;
  if (only !== undefined && others.length === 0) return only;
  const candidates = (byTool.length > 0 ? byTool : byMethod).map(({ endpoint }) => endpoint);
  throw ambiguous(candidates);
}

function ambiguous(candidates: readonly Endpoint[]): PortolanError {
  const names = candidates.map(
    ({ operationId, method, path, executionTool }) => `${operationId} (${method} ${path}, ${executionTool})`,
  );
  return new PortolanError(
    "ambiguous_endpoint",
    `the path fits ${names.length} operations: ${names.slice(0, 8).join("; ")}`,
    {
      hint: "Pass the operation_id of the one that is meant instead of path.",
      details: candidates.map(({ operationId }) => ({
        pointer: "/path",
        expected: `operation_id ${operationId}`,
      })),
    },
  );
}
