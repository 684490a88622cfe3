// Gives every endpoint its verdict: by its own words first, then the strictest of those that are the same request.
import type { ClassifiedEndpoint, EndpointDraft } from "../endpoint-draft.ts";
import type { LeftOut } from "../operations/left-out.ts";
import type { ProblemLog } from "../problems.ts";
import { classify } from "./classify.ts";
import { joinSameRequests } from "./same-request.ts";

/** Endpoints in the order of the document; what a server cannot distinguish is reported to the log. */
export const classifyEndpoints = (
  drafts: readonly EndpointDraft[],
  context: { readonly leftOut: readonly LeftOut[]; readonly log: ProblemLog },
): readonly ClassifiedEndpoint[] =>
  joinSameRequests(
    drafts.map((draft) => ({ ...draft, ...classify(draft) })),
    context,
  );
