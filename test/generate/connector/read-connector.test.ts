// connector.yaml: what is said of a file that is wrong, with its place.
import { describe, expect, it } from "vitest";
import { promise } from "../../requirements.ts";
import { documentOf, makeCatalog, refusalOf } from "../make.ts";

const ok = { responses: { "200": { description: "ok" } } };

describe("connector.yaml", () => {
  it.each<[string, RegExp]>([
    ["nam: x\n", /connector\.yaml:1.*"nam" is not known/],
    ["name: Bad Name\n", /connector\.yaml:1 \/name: must match pattern/],
    ["title: T\nupstream:\n  base_url: ftp://x\n", /connector\.yaml:3 \/upstream\/base_url/],
    ["upstream:\n  base_url: https://user:pw@x\n", /connector\.yaml:2/],
    ["upstream:\n  schemes: { other: { env: X } }\n", /no security scheme of this name/],
    ["me: { operation_id: gone }\n", /me\.operation_id: "gone" is no operation/],
    ["fences:\n  - { path: /a }\n", /connector\.yaml:2 \/fences\/0.*reason/],
    ["tenant: { argument: x }\n", /connector\.yaml:1 \/tenant/],
    ["a: [\n", /connector\.yaml:\d+: not valid/],
  ])(promise("words.faults", "with %j is told with its place"), async (connector, message) => {
    const files = { "openapi.json": documentOf({ "/a": { get: ok } }), "connector.yaml": connector };
    expect(await refusalOf(() => makeCatalog(files))).toMatch(message);
  });
});
