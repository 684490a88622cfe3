// Checks that a request carries a credential that the operation asks for, not that it is valid.
import type { Connector, CredentialScheme } from "../catalog/connector.ts";
import type { Endpoint } from "../catalog/endpoint.ts";
import type { SandboxRequest } from "./rules.ts";

function isPresent(scheme: CredentialScheme | undefined, request: SandboxRequest): boolean {
  const authorization = request.headers["authorization"] ?? "";
  if (scheme === undefined) return authorization !== "";
  if (scheme.type === "basic") return /^basic +\S/i.test(authorization);
  if (scheme.type !== "apiKey") return /^(bearer|token) +\S/i.test(authorization);
  const name = scheme.name ?? "";
  if (scheme.in === "query") return (request.search.get(name) ?? "") !== "";
  if (scheme.in === "cookie") {
    const cookies = (request.headers["cookie"] ?? "").split(/;\s*/);
    return cookies.some((pair) => pair.startsWith(`${name}=`) && pair.length > name.length + 1);
  }
  return (request.headers[name.toLowerCase()] ?? "") !== "";
}

/** Whether one alternative is met whole; an operation without security needs nothing. */
export function hasCredential(
  request: SandboxRequest,
  { endpoint, connector }: { readonly endpoint: Endpoint; readonly connector: Connector },
): boolean {
  const { schemes } = connector.upstream;
  const fits = (requirement: Endpoint["security"][number]): boolean =>
    Object.keys(requirement).every((name) =>
      isPresent(Object.hasOwn(schemes, name) ? schemes[name] : undefined, request),
    );
  return endpoint.security.length === 0 || endpoint.security.some(fits);
}

/** The scheme to name in WWW-Authenticate (RFC 9110, section 11.6.1). */
export function challengeOf(endpoint: Endpoint, connector: Connector): string {
  const names = endpoint.security.flatMap((requirement) => Object.keys(requirement));
  const isBasic = names.some((name) => connector.upstream.schemes[name]?.type === "basic");
  return isBasic ? 'Basic realm="sandbox"' : "Bearer";
}
