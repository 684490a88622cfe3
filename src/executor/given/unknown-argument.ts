// Advice for an argument that has no place: where it belongs, or the nearest name that exists.
import type { Endpoint, ExecutionTool } from "../../catalog/endpoint.ts";

const PLACES: Readonly<Record<string, string>> = {
  path: "path_params",
  query: "query",
  header: "header_params",
  cookie: "header_params",
};

/** One clause for a refusal: `limit belongs in query`. */
export function adviceFor(asked: { name: string; endpoint: Endpoint; tool: ExecutionTool }): string {
  const { endpoint, tool } = asked;
  const name = asked.name.length > 60 ? `${asked.name.slice(0, 60)}…` : asked.name;
  const declared = endpoint.parameters.find((parameter) => parameter.name === asked.name);
  if (declared !== undefined) return `${name} belongs in ${PLACES[declared.in]}`;
  if (name === "body") return `${endpoint.operationId} takes no body`;
  if (name === "idempotency_key") return "idempotency_key is for writes";
  if (endpoint.body !== undefined && tool === "get") return `${name} is not an argument; put fields in body`;
  const near = nearestName(
    name,
    endpoint.parameters.map((parameter) => parameter.name),
  );
  const place = endpoint.parameters.find((parameter) => parameter.name === near);
  if (near !== null && place !== undefined)
    return `${name} is not an argument; did you mean ${near} in ${PLACES[place.in]}?`;
  return `${name} is not an argument of ${endpoint.operationId}, which takes no body`;
}

/** The known name within a third of its length in edits (at most 3), or null. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const wanted = fold(name);
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > 4 || candidate.length > 60) continue;
    const distance = editDistance(wanted, fold(candidate));
    if (distance <= Math.min(3, Math.ceil(candidate.length / 3)) && distance < (best?.distance ?? 99)) {
      best = { name: candidate, distance };
    }
  }
  return best?.name ?? null;
}

/** `pageSize`, `page-size` and `page_size` are the same word. */
const fold = (name: string): string => name.replace(/[-_\s]/g, "").toLowerCase();

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
