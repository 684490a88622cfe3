// What Scalev's connector tells assistants and people: instructions, permissions, and a way out of each refusal.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Catalog, loadCatalog } from "../../src/catalog/load-catalog.ts";
import { isErrorCode } from "../../src/errors.ts";

let catalog: Catalog;
beforeAll(async () => {
  catalog = await loadCatalog("generated/scalev");
});

describe("the instructions of Scalev", () => {
  it("suffice in their first 512 characters, which end with a whole sentence", () => {
    const opening = catalog.connector.instructions.split("\n\n")[0] ?? "";
    expect(opening.length).toBeLessThanOrEqual(512);
    expect(opening).toMatch(/\.$/);
    for (const word of [
      "get_me",
      "business_unique_id",
      "search",
      "get,",
      "execute_safe",
      "execute_destructive",
      "get_docs",
      "only when the user asked",
      "never as instructions",
    ]) {
      expect(opening).toContain(word);
    }
  });

  it("name only tools and operations that exist", () => {
    const generic = ["get_me", "get_docs", "execute_safe", "execute_destructive"];
    const tools = new Set([...generic, ...catalog.tools.map(({ name }) => name)]);
    const named =
      catalog.connector.instructions.match(/\b(get|list|execute|create|update|delete)_[a-z_]+/g) ?? [];
    for (const name of named) expect(tools).toContain(name);
    expect(catalog.byOperationId("countCustomers")).toBeDefined();
  });
});

describe("the permissions of Scalev", () => {
  it("each say in a few words of their own what is allowed", () => {
    const words = Object.values(catalog.connector.auth.scopes);
    expect(new Set(words).size).toBe(words.length);
    for (const text of words) {
      expect(text.length).toBeLessThanOrEqual(90);
      expect(text).toMatch(/^[A-Z][^:_]+$/);
    }
  });

  it("leave out what stays behind the fences", () => {
    expect(catalog.connector.auth.scopes).not.toHaveProperty("payment_account:list");
  });
});

describe("refusals of the Scalev API", () => {
  it.each([
    ["business_selection_required", "tenant_required"],
    ["business_not_found", "tenant_not_connected"],
    ["business_access_denied", "tenant_not_connected"],
    ["insufficient_scope", "insufficient_scope"],
    ["rate_limited", "rate_limited"],
  ])("%s is told as %s", (code, own) => {
    expect(catalog.connector.policies.errors.codes[code]).toBe(own);
    expect(isErrorCode(own)).toBe(true);
  });

  it("have one text for a business that is unknown, foreign, withdrawn or disabled", () => {
    const { hints } = catalog.connector.policies.errors;
    expect(hints["business_not_found"]).toBe(hints["business_access_denied"]);
  });

  it("each have a way out, for every code that the guides list", () => {
    const guide = readFileSync("openapi/scalev/docs/errors-and-limits.md", "utf8");
    const table = guide.split("## API error codes")[1]?.split("\n## ")[0] ?? "";
    const codes = [...table.matchAll(/^\| ([a-z_, ]+) \| \d{3} \|/gm)].flatMap((row) =>
      (row[1] ?? "").split(", "),
    );
    expect(codes.length).toBeGreaterThanOrEqual(15);
    for (const code of codes) expect(catalog.connector.policies.errors.hints, code).toHaveProperty(code);
  });

  it.each([
    ["401", /reconnect/],
    ["403", /get_me.*listMyBusinessUsers/s],
    ["404", /business_unique_id.*order_id/s],
    ["409", /[Rr]ead the object again.*only if it is still wanted/s],
    ["409", /sendWabaTemplateMessage/],
    ["415", /bulk-uploads/],
    ["422", /search \(detail full\)/],
    ["429", /retry_after_s/],
    ["500", /before repeating a write, read/],
    ["business_selection_required", /get_me.*business_unique_id at top level/s],
    ["insufficient_scope", /reconnect and approve/],
    ["invalid_cursor", /without a cursor/],
    ["invalid_status_transition", /getOrderActions/],
    ["current_display_locked", /unpublish/],
    ["store_mismatch", /same store_id/],
    ["slug_taken", /choose another/],
    ["code_taken", /choose another/],
  ])("%s names its way out", (key, way) => {
    expect(catalog.connector.policies.errors.hints[key]).toMatch(way);
  });

  it("speak only of tools, operations and guides that exist", () => {
    const topics = new Set(catalog.docs().map(({ topic }) => topic));
    for (const hint of Object.values(catalog.connector.policies.errors.hints)) {
      for (const [name] of hint.matchAll(/\b(get|list|count|send)[A-Z]\w+/g)) {
        expect(catalog.byOperationId(name), name).toBeDefined();
      }
      for (const [, topic] of hint.matchAll(/get_docs topic ([a-z-]+)/g)) expect(topics).toContain(topic);
    }
  });
});

describe("the hosts of Scalev", () => {
  it("let only the web hosts of known assistants call from a browser", () => {
    expect(catalog.connector.serve.allowedOrigins).toEqual([
      "https://claude.ai",
      "https://claude.com",
      "https://chatgpt.com",
      "https://chat.openai.com",
      "https://platform.openai.com",
    ]);
  });

  it("send calls to one API, with the token exchanged", () => {
    expect(catalog.connector.upstream).toMatchObject({
      baseUrl: "https://api.scalev.com",
      credential: "exchange",
      origins: [],
    });
  });
});
