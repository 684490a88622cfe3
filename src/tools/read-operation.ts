// Reads one GET operation for the connector itself (who is connected, which tenants): outside any tenant, answer as data.
import type { AppliedCredential, AuthenticatedRequest } from "../auth/session.ts";
import { PortolanError } from "../errors.ts";
import { planCall } from "../executor/plan.ts";
import { decodeAnswer } from "../upstream/decode-answer.ts";
import { mapUpstreamError } from "../upstream/map-error.ts";
import type { CallDeps } from "./call-endpoint.ts";

export type OwnRead = {
  readonly operationId: string;
  readonly auth: AuthenticatedRequest;
  /** Shown instead of the caller's own credential, before a connection exists. */
  readonly credentials?: readonly AppliedCredential[];
};

/** @throws PortolanError as a call of the assistant would; response_invalid where the answer is not JSON. */
export async function readOperation(deps: Omit<CallDeps, "tenantsFor">, read: OwnRead): Promise<unknown> {
  const { catalog, baseUrl } = deps;
  const { auth } = read;
  const session = { ...auth.session, scopes: null };
  const args = { operation_id: read.operationId };
  const { endpoint, request } = planCall({ catalog, tool: "get", args, session, tenants: null, baseUrl });
  const credentials = read.credentials ?? (await deps.credentialsFor({ endpoint, auth, tenant: null }));
  const signal = new AbortController().signal;
  const answer = await deps.send(request, { credentials, tenant: null, signal });
  if (answer.status >= 400) throw mapUpstreamError({ answer, endpoint, connector: catalog.connector });
  const decoded = decodeAnswer(answer, true);
  if (decoded.kind === "json") return decoded.value;
  throw new PortolanError("response_invalid", `${read.operationId} did not answer with JSON`);
}
