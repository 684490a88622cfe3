// One tools/call from name to result: the one catch, and the one place that writes the audit.
import { randomUUID } from "node:crypto";
import type { AuthenticatedRequest, AuthFailure } from "../auth/session.ts";
import { PortolanError } from "../errors.ts";
import { type Extents, extentsOf, requireBounds } from "../json/bounds.ts";
import type { AuditLog, AuditRow } from "../store/store.ts";
import type { Registry } from "../tools/registry.ts";
import type { CallFacts, Tool, ToolOutcome } from "../tools/tool.ts";

export type CallDependencies = {
  readonly registry: Registry;
  readonly audit: AuditLog;
  /** Wall clock, for the rows. */
  readonly now: () => Date;
  /** Unexpected faults, with the request id of the answer. */
  readonly logFault: (fault: {
    readonly requestId: string;
    readonly tool: string;
    readonly error: unknown;
  }) => void;
  /** Counters for the metrics page. */
  readonly count: (event: {
    readonly tool: string;
    readonly outcome: string;
    readonly seconds: number;
  }) => void;
};

export type ToolCall = {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly rawMessage?: string | undefined;
  /** Where the arguments are too wide to be parsed: their extents, and `args` is empty. */
  readonly extents?: Extents | undefined;
  readonly auth: AuthenticatedRequest;
  readonly signal: AbortSignal;
  /** Called with the challenge when a missing scope must be answered at HTTP level. */
  readonly challenge?: ((failure: AuthFailure) => void) | undefined;
  readonly stepUp?: ((scopes: readonly string[]) => AuthFailure) | undefined;
};

/** MCP CallToolResult. */
export type CallResult = {
  readonly content: readonly Record<string, unknown>[];
  readonly structuredContent: Readonly<Record<string, unknown>>;
  readonly isError?: true;
};

/** A refusal in the contract's shape. */
function refusal(error: PortolanError, requestId: string): CallResult {
  // At the root as in an answer, and in the error too, which some clients read alone.
  const replayed = error.replayed ? { replayed: true } : {};
  const body = {
    ...replayed,
    error: {
      code: error.code,
      message: error.message,
      hint: error.hint,
      request_id: requestId,
      ...(error.status === undefined ? {} : { status: error.status }),
      ...(error.retryAfterS === undefined ? {} : { retry_after_s: error.retryAfterS }),
      ...(error.details.length === 0 ? {} : { details: error.details }),
      ...replayed,
    },
  };
  return { content: [{ type: "text", text: JSON.stringify(body) }], structuredContent: body, isError: true };
}

function success(outcome: ToolOutcome): CallResult {
  const text = { type: "text", text: JSON.stringify(outcome.structured) };
  return { content: [text, ...(outcome.blocks ?? [])], structuredContent: outcome.structured };
}

type Trail = {
  readonly note: (facts: CallFacts) => void;
  readonly intent: () => Promise<void>;
  readonly outcome: (code: string) => Promise<void>;
};

/** The two audit rows of one call: the intent at the latest with the outcome, before the send for a write. */
function trail(deps: CallDependencies, call: ToolCall, requestId: string): Trail {
  let facts: CallFacts = {};
  let intended: Promise<void> | undefined;
  const started = performance.now();
  const { session } = call.auth;
  const row = (kind: AuditRow["kind"], outcome: string | null): AuditRow => ({
    request_id: requestId,
    kind,
    at: deps.now().toISOString(),
    user: `${session.user.issuer}#${session.user.subject}`,
    client: session.client.id,
    connection: session.connectionId,
    tool: call.name.slice(0, 64),
    operation_id: facts.operationId ?? null,
    tenant: facts.tenant ?? null,
    outcome,
    upstream_status: kind === "outcome" ? (facts.upstreamStatus ?? null) : null,
    sent: kind === "outcome" && facts.sent === true,
    duration_ms: kind === "outcome" ? Math.round(performance.now() - started) : null,
  });
  const intent = (): Promise<void> => {
    intended ??= deps.audit.append(row("intent", null));
    return intended;
  };
  return {
    note: (more) => {
      facts = { ...facts, ...more };
    },
    intent,
    outcome: async (code) => {
      deps.count({ tool: call.name, outcome: code, seconds: (performance.now() - started) / 1000 });
      await Promise.all([intent(), deps.audit.append(row("outcome", code))]);
    },
  };
}

function asRefusal(
  deps: CallDependencies,
  fault: { error: unknown; requestId: string; tool: string },
): PortolanError {
  if (fault.error instanceof PortolanError) return fault.error;
  deps.logFault(fault);
  return new PortolanError("internal_error", "something went wrong on the connector's side");
}

async function run(
  deps: CallDependencies,
  tool: Tool,
  at: { call: ToolCall; trail: Trail; requestId: string },
): Promise<ToolOutcome> {
  const { call, requestId } = at;
  // The one check of depth and width for every tool, before anything recurses into the arguments.
  requireBounds(call.extents ?? extentsOf(call.args), tool.placeOf);
  return tool.run(call.args, {
    auth: call.auth,
    requestId,
    rawMessage: call.rawMessage,
    signal: call.signal,
    note: at.trail.note,
    intent: () =>
      at.trail.intent().catch((error: unknown) => {
        deps.logFault({ requestId, tool: tool.name, error });
        throw new PortolanError("internal_error", "the audit cannot be written, so nothing was sent");
      }),
  });
}

/** Runs one tool. Never throws: every failure is a result with `isError`. */
export async function callTool(deps: CallDependencies, tool: Tool, call: ToolCall): Promise<CallResult> {
  const requestId = randomUUID();
  const rows = trail(deps, call, requestId);
  let code = "ok";
  let result: CallResult;
  try {
    result = success(await run(deps, tool, { call, trail: rows, requestId }));
  } catch (error) {
    const refused = asRefusal(deps, { error, requestId, tool: tool.name });
    code = refused.code;
    result = refusal(refused, requestId);
    if (code === "insufficient_scope" && refused.scopes && call.stepUp && call.auth.session.canStepUp) {
      call.challenge?.(call.stepUp(refused.scopes));
    }
  }
  // A read is answered although its rows could not be written (and the fault is logged); a write was refused before.
  await rows.outcome(code).catch((error: unknown) => deps.logFault({ requestId, tool: tool.name, error }));
  return result;
}

/** Leaves the two rows of a call to a tool that does not exist; the protocol error itself is the server's. */
export async function auditUnknownTool(deps: CallDependencies, call: ToolCall): Promise<void> {
  const requestId = randomUUID();
  await trail(deps, { ...call, name: "unknown" }, requestId)
    .outcome("unknown_tool")
    .catch((error: unknown) => deps.logFault({ requestId, tool: "unknown", error }));
}
