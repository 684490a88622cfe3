// Each refusal of the Scalev API reaches the assistant as a text that names its way out and shows nothing it should not.
import { beforeAll, describe, expect, it } from "vitest";
import { type Catalog, loadCatalog } from "../../src/catalog/load-catalog.ts";
import type { PortolanError } from "../../src/errors.ts";
import { mapUpstreamError } from "../../src/upstream/map-error.ts";

let catalog: Catalog;
beforeAll(async () => {
  catalog = await loadCatalog("generated/scalev");
});

type Refusal = { readonly status: number; readonly body: unknown; readonly headers?: Record<string, string> };

/** What the assistant is told when the operation is answered like this. */
function told(operationId: string, { status, body, headers = {} }: Refusal): PortolanError {
  const endpoint = catalog.byOperationId(operationId);
  if (endpoint === undefined) throw new Error(`${operationId} is not in the catalog`);
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const type = typeof body === "string" ? "text/plain" : "application/json";
  const answer = {
    status,
    headers: { "content-type": type, "x-request-id": "req_7f21", ...headers },
    body: Buffer.from(text),
  };
  return mapUpstreamError({ answer, endpoint, connector: catalog.connector });
}

const body = (code: string, further: Record<string, unknown> = {}) => ({
  error: "It was refused",
  error_code: code,
  ...further,
});

describe("a refusal of the Scalev API", () => {
  it.each([
    ["business_selection_required", 400, "tenant_required", /get_me.*business_unique_id at top level/s],
    ["business_not_found", 404, "tenant_not_connected", /not connected to this token or is inactive/],
    ["business_access_denied", 403, "tenant_not_connected", /not connected to this token or is inactive/],
    ["invalid_token", 401, "upstream_error", /missing, expired or revoked: ask the user to reconnect/],
    ["not_found", 404, "upstream_error", /not visible to this business/],
    ["invalid_cursor", 400, "upstream_error", /without a cursor/],
    ["validation_failed", 422, "upstream_error", /search \(detail full\).*get_docs/s],
    ["invalid_status_transition", 409, "upstream_error", /getOrderActions/],
    ["current_display_locked", 409, "upstream_error", /unpublish the page/],
    ["unsupported_media_type", 415, "upstream_error", /bulk-uploads/],
    ["a_code_of_tomorrow", 409, "upstream_error", /[Rr]ead the object again.*still wanted/s],
    ["a_code_of_tomorrow", 403, "upstream_error", /get_me/],
  ])("%s (%i) is %s and says what to do", (code, status, own, way) => {
    const error = told("listOrders", { status, body: body(code) });
    expect(error.code).toBe(own);
    expect(error.hint).toMatch(way);
    expect(error.message).toContain("req_7f21");
  });

  it("names the scope that is missing", () => {
    const refusal = {
      status: 403,
      body: body("insufficient_scope", { required_scope: "order:change_status" }),
    };
    const error = told("changeOrderStatus", refusal);
    expect(error.code).toBe("insufficient_scope");
    expect(error.message).toContain("order:change_status");
    expect(error.hint).toMatch(/reconnect and approve/);
  });

  it("says how long to wait, even where it is plain text", () => {
    const error = told("listOrders", {
      status: 429,
      body: "Too Many Requests",
      headers: { "x-ratelimit-reset": "7", "x-ratelimit-remaining": "0" },
    });
    expect(error.code).toBe("rate_limited");
    expect(error.hint).toMatch(/retry_after_s/);
  });

  it("names the fields to mend, at most four of them, without people's data", () => {
    const errors = {
      customer_email: ["sari@example.com is taken", "must be an e-mail", "a third message"],
      customer_phone: ["+6281234567890 is taken"],
      notes: ["too long"],
      tags: ["too many"],
      utm_term: ["too long"],
    };
    const { message } = told("createOrder", { status: 422, body: body("validation_failed", { errors }) });
    expect(message).toContain("customer_email");
    expect(message).not.toMatch(/sari@example\.com|81234567890|a third message|utm_term/);
  });

  it("shows nothing of a failing server", () => {
    const error = told("createOrder", {
      status: 503,
      body: { error: "pg: connection refused at db-1.scalev" },
    });
    expect(error.code).toBe("upstream_error");
    expect(error.message).not.toMatch(/pg:|db-1/);
    expect(error.hint).toMatch(/before repeating a write, read the object/);
  });
});
