// Second step of planning: may this tool, this connection and these scopes run the operation at all.
import type { AccessLevel } from "../auth/session.ts";
import type { Endpoint } from "../catalog/endpoint.ts";
import { PortolanError } from "../errors.ts";
import type { PlanInput } from "./plan-input.ts";

/** @throws PortolanError wrong_tool, insufficient_scope */
export function enforce(input: PlanInput, endpoint: Endpoint): void {
  requireTool(input, endpoint);
  requireAccess(input.session.access, endpoint);
  requireScopes(endpoint, input.session.scopes);
}

function requireTool(input: PlanInput, endpoint: Endpoint): void {
  if (endpoint.executionTool === input.tool) return;
  const { operationId, executionTool, method } = endpoint;
  throw new PortolanError(
    "wrong_tool",
    `${operationId} (${method}) does not run through ${input.tool}; use ${executionTool}`,
    {
      hint: `Call ${executionTool} with the same arguments.`,
      details: [{ pointer: "/operation_id", expected: executionTool, found: input.tool }],
    },
  );
}

const NEEDS: Readonly<Record<AccessLevel, (endpoint: Endpoint) => boolean>> = {
  read: (endpoint) => endpoint.executionTool === "get" || endpoint.reads,
  safe: (endpoint) => endpoint.executionTool !== "execute_destructive",
  all: () => true,
};

const ALLOWS: Readonly<Record<AccessLevel, string>> = {
  read: "reads only",
  safe: "reads and safe writes only",
  all: "everything",
};

function requireAccess(access: AccessLevel, endpoint: Endpoint): void {
  if (NEEDS[access](endpoint)) return;
  throw new PortolanError(
    "insufficient_scope",
    `this connection allows ${ALLOWS[access]}; ${endpoint.operationId} is not among them`,
    {
      hint: "The person who connected chose this. They can connect again and allow more.",
      details: [{ reason: "access_level", expected: endpoint.executionTool, found: access }],
    },
  );
}

/**
 * Checks the operation's scopes against what was granted; null means not limited by scopes.
 * @throws PortolanError insufficient_scope, its `scopes` holding all that the operation needs
 */
export function requireScopes(endpoint: Endpoint, granted: readonly string[] | null): void {
  if (granted === null) return;
  const missing = endpoint.scopes.filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return;
  throw new PortolanError(
    "insufficient_scope",
    `${endpoint.operationId} needs the permission ${missing.join(", ")}, which this connection does not have`,
    {
      hint: `Connect again and approve ${missing.join(", ")}.`,
      scopes: endpoint.scopes,
      details: missing.map((scope) => ({ reason: "missing_scope", expected: scope })),
    },
  );
}
