// Operations that a router cannot tell apart are one request: whichever is called, the API decides what runs. The
// strictest verdict and all scopes hold for each of them, and the report says so.
import type { ExecutionTool } from "../../catalog/endpoint.ts";
import { parseTemplate } from "../../catalog/match-path.ts";
import type { Route } from "../../catalog/route.ts";
import type { ClassifiedEndpoint } from "../endpoint-draft.ts";
import type { LeftOut } from "../operations/left-out.ts";
import type { ProblemLog } from "../problems.ts";

const STRICTNESS: readonly ExecutionTool[] = ["get", "execute_safe", "execute_destructive"];

/** Equal for two routes that take the same requests: names of parameters, fragments, letter case and a last slash tell nothing. */
function requestOf({ method, path }: Route): string {
  const { segments, query } = parseTemplate(path);
  const shape = segments
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.map((part) => ("literal" in part ? part.literal : "{}")).join(""));
  return `${method} /${shape.join("/")}?${query}`.toLowerCase();
}

/**
 * Endpoints with what their whole group needs.
 * Of what is left out, those that could be reached by one of them are reported.
 */
export function joinSameRequests(
  endpoints: readonly ClassifiedEndpoint[],
  { leftOut, log }: { readonly leftOut: readonly LeftOut[]; readonly log: ProblemLog },
): readonly ClassifiedEndpoint[] {
  const groups = Map.groupBy(endpoints, requestOf);
  for (const one of leftOut) reportReachable(one, { endpoints: groups.get(requestOf(one)) ?? [], log });
  return endpoints.map((endpoint) => {
    const group = groups.get(requestOf(endpoint)) ?? [];
    if (group.length < 2) return endpoint;
    const others = group.filter((other) => other !== endpoint).map(({ operationId }) => operationId);
    log.strict({
      where: `${endpoint.method} ${endpoint.path}`,
      what: `no server can tell ${endpoint.operationId} from ${others.join(", ")}`,
      mend: "hide all but one of them; until then each needs the strictest verdict and the scopes of all",
    });
    return strictest(endpoint, group);
  });
}

function strictest(endpoint: ClassifiedEndpoint, group: readonly ClassifiedEndpoint[]): ClassifiedEndpoint {
  const scopes = [...new Set([endpoint, ...group].flatMap((one) => one.scopes))];
  const level = (one: ClassifiedEndpoint): number => STRICTNESS.indexOf(one.executionTool);
  const [hardest = endpoint] = [...group].sort((a, b) => level(b) - level(a));
  if (level(hardest) <= level(endpoint)) return { ...endpoint, scopes };
  const { operationId, executionTool } = hardest;
  const verdict = { rule: `same request as ${operationId}`, review: endpoint.verdict.review };
  return { ...endpoint, scopes, executionTool, verdict, reads: false };
}

function reportReachable(
  { method, path, kind }: LeftOut,
  { endpoints, log }: { readonly endpoints: readonly ClassifiedEndpoint[]; readonly log: ProblemLog },
): void {
  const report = kind === "fence" ? log.strict : log.note;
  for (const { operationId } of endpoints)
    report({
      where: `${method} ${path}`,
      what: `it is left out, and no server can tell it from ${operationId}, which is offered`,
      mend: "leave out both where it must not be reached",
    });
}
