// The one way from a tool to the API: plan (pure) → credentials → key → durable intent → send → shape.

import type { AppliedCredential, AuthenticatedRequest, Tenant } from "../auth/session.ts";
import type { Endpoint, ExecutionTool } from "../catalog/endpoint.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import { describePlan, planCall } from "../executor/plan.ts";
import type { Plan } from "../executor/plan-input.ts";
import type { KeyStore } from "../store/idempotency-keys.ts";
import type { Upstream } from "../upstream/client.ts";
import { mapUpstreamError } from "../upstream/map-error.ts";
import type { UpstreamRequest } from "../upstream/request.ts";
import { readKey, scopedKeyId, takesKey, withUpstreamKey } from "./idempotency-key.ts";
import { type MarkSent, runOnce } from "./idempotent-call.ts";
import type { RepeatNotes } from "./repeat-notes.ts";
import { digestOf } from "./request-digest.ts";
import { shapeAnswer } from "./shape-answer.ts";
import type { CallContext, ToolOutcome } from "./tool.ts";

/** What a call needs from the other rooms; made once at start. */
export type CallDeps = {
  readonly catalog: Catalog;
  /** Base URL of the upstream, no trailing slash. */
  readonly baseUrl: string;
  readonly send: Upstream["send"];
  readonly credentialsFor: (request: {
    readonly endpoint: Endpoint;
    readonly auth: AuthenticatedRequest;
    readonly tenant: string | null;
  }) => Promise<readonly AppliedCredential[]>;
  /** Null where the product has no tenants. */
  readonly tenantsFor: (auth: AuthenticatedRequest) => Promise<readonly Tenant[] | null>;
  readonly keys: KeyStore;
  readonly repeats: RepeatNotes;
};

/** A call as the generic tools take it; `raw` is the JSON text of `args`, where it is known. */
export type EndpointCall = {
  readonly tool: ExecutionTool;
  /** Name of the tool that was called, where it is a named one. */
  readonly name?: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly raw?: string | undefined;
};

const never = new AbortController().signal;

const preview = (plan: Plan): ToolOutcome => ({ structured: { dry_run: true, ...describePlan(plan) } });

/**
 * Runs one call from arguments to shaped answer.
 * @throws PortolanError for every refusal and every upstream failure.
 */
export async function callEndpoint(
  deps: CallDeps,
  call: EndpointCall,
  context: CallContext,
): Promise<ToolOutcome> {
  const asked = call.args["operation_id"];
  if (typeof asked === "string" && deps.catalog.byOperationId(asked)) context.note({ operationId: asked });
  const tenants = await deps.tenantsFor(context.auth);
  const plan = planCall({
    catalog: deps.catalog,
    tool: call.tool,
    args: call.args,
    raw: call.raw,
    session: context.auth.session,
    tenants,
    baseUrl: deps.baseUrl,
  });
  const { endpoint, request, tenant } = plan;
  context.note({ operationId: endpoint.operationId, tenant });
  const key = readKey(call.args);
  if (plan.dryRun) return preview(plan);
  const credentials = await deps.credentialsFor({ endpoint, auth: context.auth, tenant });
  const ready: Ready = { deps, call, context, plan, credentials };
  if (key !== null) return sendOnce(ready, key);
  const outcome = await send(ready, request, notKept);
  if (request.kind !== "write" || request.method !== "POST") return outcome;
  const scope = scopedKeyId({ catalog: deps.catalog.connector.name, session: context.auth.session, key: "" });
  return deps.repeats.note({
    id: scope + digestOf(plan, call.tool),
    requestId: context.requestId,
    outcome,
  });
}

/** A call that was decided and may be made. */
type Ready = {
  readonly deps: CallDeps;
  readonly call: EndpointCall;
  readonly context: CallContext;
  readonly plan: Plan;
  readonly credentials: readonly AppliedCredential[];
};

const notKept: MarkSent = async () => undefined;

function sendOnce(ready: Ready, key: string): Promise<ToolOutcome> {
  const { deps, call, context, plan } = ready;
  const { endpoint, request } = plan;
  const { session } = context.auth;
  const id = scopedKeyId({ catalog: deps.catalog.connector.name, session, key });
  const digest = digestOf(plan, call.name ?? call.tool);
  const keyed = withUpstreamKey(request, { endpoint, id, digest });
  const claim = { id, digest, resumable: takesKey(endpoint) };
  const { kind } = request;
  return runOnce({ keys: deps.keys, claim, kind, requestId: context.requestId }, (markSent) =>
    send(ready, keyed, markSent),
  );
}

async function send(ready: Ready, request: UpstreamRequest, markSent: MarkSent): Promise<ToolOutcome> {
  const { deps, call, context, plan, credentials } = ready;
  const { endpoint, tenant } = plan;
  if (request.kind === "write") await context.intent();
  await markSent();
  context.note({ sent: true });
  // A client that goes away cancels a read; a write runs on to its end so that its outcome is known.
  const signal = request.kind === "write" ? never : context.signal;
  const answer = await deps.send(request, { credentials, tenant, signal });
  context.note({ upstreamStatus: answer.status });
  const { connector } = deps.catalog;
  if (answer.status >= 400) throw mapUpstreamError({ answer, endpoint, connector });
  return shapeAnswer({
    answer,
    plan,
    connector,
    requestId: context.requestId,
    args: call.args,
  });
}
