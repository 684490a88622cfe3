// Turns drafts into endpoints: verdict, docs links, relations, card.

import type { DocsLink, Endpoint } from "../../catalog/endpoint.ts";
import type { SchemaStore } from "../../schema/store.ts";
import type { EndpointDraft } from "../draft.ts";
import { classify } from "../verdict/classify.ts";
import { describeSignature } from "./describe-signature.ts";
import { relateEndpoints } from "./relate-endpoints.ts";

export type DescribeInput = {
  readonly links: ReadonlyMap<string, readonly DocsLink[]>;
  readonly store: SchemaStore;
};

/** Endpoints in the order of the document. */
export function describeEndpoints(
  drafts: readonly EndpointDraft[],
  { links, store }: DescribeInput,
): readonly Endpoint[] {
  const relations = relateEndpoints(drafts, store);
  return drafts.map((draft) => {
    const { override, docsTopics: _, ...said } = draft;
    const relation = relations.get(draft.operationId);
    const endpoint: Endpoint = {
      ...said,
      ...classify({ ...said, override, hasBody: draft.body !== undefined }),
      docs: links.get(draft.operationId) ?? [],
      signature: "",
      idSources: relation?.idSources ?? {},
      next: relation?.next ?? [],
    };
    return { ...endpoint, signature: describeSignature(endpoint, store) };
  });
}
