// A field of the API with the name of the tenant argument: nobody may guess which is meant.
import { describe, expect, it } from "vitest";
import { promise } from "../../requirements.ts";
import { bodyOf, documentOf, makeCatalog, refusalOf } from "../make.ts";

describe("the tenant", () => {
  const connector = "tenant: { argument: org_id, in: query, name: org }\n";
  it(
    promise("C05-09", "fails where the API has a field of that name, until the overlay says what is meant"),
    async () => {
      const files = {
        "openapi.json": documentOf({
          "/a": {
            post: {
              operationId: "a",
              ...bodyOf({ allOf: [{ type: "object", properties: { org_id: { type: "string" } } }] }),
            },
          },
        }),
        "connector.yaml": connector,
      };
      expect(await refusalOf(() => makeCatalog(files))).toMatch(/POST \/a: declares "org_id" in its body/);
      const settled = await makeCatalog({
        ...files,
        "overlay.yaml":
          "overlay: 1.0.0\nactions:\n  - target: $.paths['/a'].post\n    update: { x-mcp-tenant-field: field }\n",
      });
      expect(settled.endpoint("a").tenantField).toBe(true);
    },
  );
});
