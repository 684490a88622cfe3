// What a tool is to the MCP server: described once at start, run per call.

import type { AuthenticatedRequest } from "../auth/session.ts";
import type { ExecutionTool } from "../catalog/endpoint.ts";
import type { ToolSchema } from "../catalog/tool-definition.ts";
import type { PlaceOf } from "../json/bounds.ts";

export type ToolAnnotations = {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
};

/** The contract's annotation matrix: hints for a tool that makes such calls, or none. */
export const ANNOTATIONS = {
  local: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  get: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true },
  execute_safe: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: true },
  execute_destructive: {
    readOnlyHint: false,
    destructiveHint: true,
    idempotentHint: false,
    openWorldHint: true,
  },
} as const satisfies Record<ExecutionTool | "local", ToolAnnotations>;

/** MCP content blocks beside the text form of the result. */
export type ContentBlock =
  | { readonly type: "image" | "audio"; readonly data: string; readonly mimeType: string }
  | {
      readonly type: "resource";
      readonly resource: { readonly uri: string; readonly mimeType: string; readonly blob: string };
    };

/** What a tool answers; `structured` becomes structuredContent and the same JSON as text. */
export type ToolOutcome = {
  readonly structured: Readonly<Record<string, unknown>>;
  readonly blocks?: readonly ContentBlock[];
};

export type CallContext = {
  readonly auth: AuthenticatedRequest;
  readonly requestId: string;
  /** Text of the JSON-RPC message as it reached us, where the transport knows it: keeps number spelling and member order. */
  readonly rawMessage?: string | undefined;
  /** Aborted when the client went away. */
  readonly signal: AbortSignal;
  /** Facts for the audit row, reported as soon as the tool knows them. */
  readonly note: (facts: CallFacts) => void;
  /** Makes the intent durable; called before a write is sent. */
  readonly intent: () => Promise<void>;
};

export type CallFacts = {
  readonly operationId?: string;
  readonly tenant?: string | null;
  readonly upstreamStatus?: number;
  readonly sent?: boolean;
};

export type Tool = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly annotations: ToolAnnotations;
  readonly inputSchema: ToolSchema;
  readonly outputSchema?: ToolSchema;
  /** For filtering by access level; null for local reads. */
  readonly executionTool: ExecutionTool | null;
  /** What an argument is taken for: says how a refusal of it is called. */
  readonly placeOf: PlaceOf;
  readonly run: (args: Readonly<Record<string, unknown>>, context: CallContext) => Promise<ToolOutcome>;
};
