// Gives each endpoint what a caller reads before the call: its card, where its ids come from, what usually comes next.
import type { SchemaStore } from "../../schema/store.ts";
import type { ClassifiedEndpoint, DescribedEndpoint } from "../endpoint-draft.ts";
import { describeSignature } from "./describe-signature.ts";
import { relateEndpoints } from "./relate-endpoints.ts";

/** Endpoints in the order of the document. */
export function describeEndpoints(
  endpoints: readonly ClassifiedEndpoint[],
  store: SchemaStore,
): readonly DescribedEndpoint[] {
  const relations = relateEndpoints(endpoints, store);
  return endpoints.map((endpoint) => ({
    ...endpoint,
    signature: describeSignature(endpoint, store),
    ...(relations.get(endpoint.operationId) ?? { idSources: {}, next: [] }),
  }));
}
