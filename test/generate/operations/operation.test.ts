// Operation Objects: what an operation says of itself, and which are kept out.
import { describe, expect, it } from "vitest";
import { promise } from "../../requirements.ts";
import { documentOf, makeCatalog } from "../make.ts";
import { ok } from "./read-node.ts";

/** What the operation `a` of `PUT /a` becomes. */
async function endpointOf(operation: object, connector?: string) {
  const made = await makeCatalog({
    "openapi.json": documentOf({
      "/a": { description: "of the path", put: { operationId: "a", ...ok, ...operation } },
    }),
    ...(connector === undefined ? {} : { "connector.yaml": connector }),
  });
  return made.endpoint("a");
}

describe("an operation", () => {
  it.each<[string, object, object]>([
    [
      "its own texts",
      { summary: "Put\na thing", description: "Long. Text." },
      { summary: "Put a thing", description: "Long. Text." },
    ],
    ["the path's description", {}, { summary: "of the path", description: "" }],
    [
      "a summary made of its description",
      { description: "First. Second." },
      { summary: "First", description: "First. Second." },
    ],
    ["tags that are texts, in one line", { tags: ["a\nb", 1, " ", "c"] }, { tags: ["a b", "c"] }],
    ["deprecated", { deprecated: true }, { deprecated: true }],
    ["not deprecated by a text", { deprecated: "yes" }, { deprecated: false }],
  ])("has %s", async (_, given, want) => {
    expect(await endpointOf(given)).toMatchObject(want);
  });

  it("derives a summary where there is none", async () => {
    const made = await makeCatalog({
      "openapi.json": documentOf({
        "/a": {
          get: { operationId: "a", description: "<p>Lists e.g. all things. More.</p>", ...ok },
          put: { operationId: "b", ...ok },
        },
      }),
    });
    expect(made.endpoint("a").summary).toBe("Lists e.g. all things");
    expect(made.endpoint("b").summary).toBe("Put /a");
    expect(made.report.without_summary).toEqual(["b"]);
  });

  it("has no parameter for the tenant selector, which is the connector's to send", async () => {
    const made = await endpointOf(
      { parameters: [{ name: "org", in: "query", required: true, schema: { type: "string" } }] },
      "tenant: { argument: org_id, in: query, name: org }\n",
    );
    expect(made.parameters).toEqual([]);
  });
});

describe("fences", () => {
  it(
    promise("words.fences", "leaves out by name what is fenced off or hidden, with the reason"),
    async () => {
      const made = await makeCatalog({
        "openapi.json": documentOf(
          {
            "/pay/cards": { get: { operationId: "cards", ...ok } },
            "/a": {
              get: { operationId: "a", ...ok, security: [{ key: [] }] },
              post: { operationId: "b", ...ok },
              put: { operationId: "c", ...ok, security: [{ key: [] }] },
            },
          },
          { components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } } },
        ),
        "connector.yaml":
          "fences:\n  - { path: /pay/**, reason: money }\n  - { require_security: [key], reason: public only }\n",
        "overlay.yaml":
          "overlay: 1.0.0\nactions:\n  - target: $.paths['/a'].put\n    update: { x-mcp-hidden: not for assistants }\n",
      });
      expect(made.endpoints.map((one) => one.operationId)).toEqual(["a"]);
      expect(made.report.left_out.map((one) => [one.operationId, one.kind, one.reason])).toEqual([
        ["cards", "fence", "money"],
        ["b", "fence", "public only"],
        ["c", "hidden", "not for assistants"],
      ]);
      expect(made.files.get("REPORT.md")).toContain("not for assistants");
    },
  );
});
