// What an answer must not show: fields that the document or the connector marks as secret, and another tenant's data.
import type { Connector } from "../catalog/connector.ts";
import type { Endpoint } from "../catalog/endpoint.ts";
import { PortolanError } from "../errors.ts";

const REDACTED = "[redacted]";

/** Replaces the values of the named fields at any depth; letter case and separators of a name do not count. */
export function redactAnswer(value: unknown, names: readonly string[]): unknown {
  if (names.length === 0) return value;
  const secret = new Set(names.map(fold));
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, item]) => [
        name,
        secret.has(fold(name)) && item !== null ? REDACTED : visit(item),
      ]),
    );
  };
  return visit(value);
}

const fold = (name: string): string => name.replace(/[-_\s]/g, "").toLowerCase();

type Checked = {
  readonly connector: Connector;
  readonly endpoint: Endpoint;
  readonly tenant: string | null;
  readonly value: unknown;
};

/**
 * An answer that holds another tenant's id is a fault of the API, and is not shown.
 * @throws PortolanError response_invalid
 */
export function requireOwnTenant({ connector, endpoint, tenant, value }: Checked): void {
  const field = connector.policies.tenantField;
  const list = connector.tenant?.list?.operationId;
  if (field === undefined || tenant === null || endpoint.operationId === list) return;
  const isForeign = (node: unknown): boolean => {
    if (Array.isArray(node)) return node.some(isForeign);
    if (typeof node !== "object" || node === null) return false;
    return Object.entries(node).some(
      ([name, item]) => (name === field && isOther(item, tenant)) || isForeign(item),
    );
  };
  if (!isForeign(value)) return;
  throw new PortolanError(
    "response_invalid",
    "the API's answer has the data of another tenant and is not shown",
    {
      hint: "Check the ids in the call; report it to the operator of the API if they are right.",
      details: [{ reason: "foreign_tenant" }],
    },
  );
}

const isOther = (item: unknown, tenant: string): boolean =>
  (typeof item === "string" || typeof item === "number") && item !== "" && String(item) !== tenant;
