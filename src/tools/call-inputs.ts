// What all tools that call the API have in common: inputs that choose the tenant, check and repeat a write and shape the
// answer, and the output.
import type { Connector } from "../catalog/connector.ts";
import type { ToolSchema } from "../catalog/tool-definition.ts";
import { KEY_INPUT } from "./idempotency-key.ts";

/** The selector's input, where the product has tenants. */
export function tenantInput({ tenant }: Connector): Readonly<Record<string, unknown>> {
  if (tenant === undefined) return {};
  return {
    [tenant.argument]: {
      type: "string",
      description: `Which ${tenant.noun} the call is for; get_me lists the connected ones. May be left out when there is only one.`,
    },
  };
}

/** Inputs of a write. */
export const WRITING = {
  dry_run: {
    type: "boolean",
    description: "Check the call and show what would be sent, without sending it.",
  },
  ...KEY_INPUT,
} as const;

/** Inputs that shape every call's answer. */
export const SHAPING = {
  fields: {
    type: "array",
    items: { type: "string" },
    description: "Keep only these fields of the answer, dotted where nested (`data.id`).",
  },
  max_chars: { type: "integer", minimum: 200, description: "Upper bound on the size of the answer." },
} as const;

/** Covers the envelope only, and demands nothing: an odd answer must never turn a finished write into an error. */
export const CALL_OUTPUT: ToolSchema = {
  type: "object",
  properties: {
    operation_id: { type: "string" },
    method: { type: "string" },
    path: { type: "string" },
    status: { type: "integer" },
    request_id: { type: "string" },
    replayed: { type: "boolean" },
    truncated: { type: "boolean" },
  },
};
