// Where a call goes: the operation's own server, unless somebody put another base in the API's place.
import { describe, expect, it } from "vitest";
import { promise } from "../requirements.ts";
import { plan, smallCatalog } from "./small-catalog.ts";

const catalog = smallCatalog({
  operations: [
    { method: "GET", path: "/here", operationId: "here" },
    { method: "GET", path: "/files", operationId: "files", server: "https://files.example.com/v2/" },
  ],
});
const base = catalog.connector.upstream.baseUrl;
const baseOf = (operation: string, baseUrl: string): string =>
  plan(catalog, { tool: "get", args: { operation_id: operation }, baseUrl }).request.baseUrl;

describe("the base of a call", () => {
  it.each([
    ["here", base, base],
    ["files", base, "https://files.example.com/v2"],
    ["files", `${base}/`, "https://files.example.com/v2"],
    ["here", "http://127.0.0.1:9", "http://127.0.0.1:9"],
    ["files", "http://127.0.0.1:9/", "http://127.0.0.1:9"],
  ])(promise(["C06-09", "ops.moves"], "of %s behind %s is %s"), (operation, given, wanted) => {
    expect(baseOf(operation, given)).toBe(wanted);
  });
});
