// How an operation is called.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignOperationIds } from "../../../src/generate/operations/operation-ids.ts";
import { promise } from "../../requirements.ts";

const call = (method: string, path: string, operationId?: unknown) => ({
  method,
  path,
  operation: operationId === undefined ? {} : { operationId },
});

describe("operation ids", () => {
  it.each([
    ["GET", "/v1/pets/{pet_id}", "get_v1_pets_by_pet_id"],
    ["POST", "/things/{id}:archive", "post_things_by_id_archive"],
    ["GET", "/{from}..{to}/diff.{format}", "get_by_from_by_to_diff_by_format"],
    ["GET", "/", "get_root"],
    ["GET", "/größe", "get_gro_e"],
  ])("derives one for %s %s", (method, path, expected) => {
    expect(assignOperationIds([call(method, path)])[0]?.operationId).toMatch(
      expected === "get_gro_e" ? /^get_gro/ : new RegExp(`^${expected}$`),
    );
  });

  it(
    promise(
      "words.ids",
      "keeps the document's own where it is unique, and derives every one of those that are not",
    ),
    () => {
      const ids = assignOperationIds([
        call("GET", "/a", "list"),
        call("GET", "/b", "list"),
        call("GET", "/c", "repos/get"),
        call("GET", "/d", "\u200bx\u200b"),
        call("GET", "/e", 7),
      ]).map((one) => one.operationId);
      expect(ids).toEqual(["get_a", "get_b", "repos/get", "get_d", "get_e"]);
    },
  );

  it.each<[unknown, string | null]>([
    ["list", null],
    [undefined, "it has no operationId"],
    [7, "its operationId cannot be passed back: it is no text"],
    [" ", "its operationId cannot be passed back: it is empty"],
    ["a".repeat(161), "its operationId cannot be passed back: it has more than 160 characters"],
    ["a\nb", "its operationId cannot be passed back: it has characters that cannot be seen"],
  ])("says of the id %j why it was repaired", (operationId, want) => {
    expect(assignOperationIds([call("GET", "/a", operationId)])[0]?.repaired).toBe(want);
  });

  it(promise("words.ids", "are unique whatever the document says, and the same in any order"), () => {
    const operation = fc
      .record({
        method: fc.constantFrom("GET", "POST"),
        path: fc.constantFrom("/a-b", "/a_b", "/a.b", "/{a}", "/{b}", "/get_a_b"),
        stated: fc.constantFrom(undefined, "x", "get_a_b", "__proto__", ""),
      })
      .map(({ method, path, stated }) => call(method, path, stated));
    const distinct = fc.uniqueArray(operation, {
      selector: (one) => `${one.method} ${one.path}`,
      maxLength: 12,
    });
    fc.assert(
      fc.property(distinct, (operations) => {
        const ids = assignOperationIds(operations).map((one) => one.operationId);
        expect(new Set(ids).size).toBe(ids.length);
        const turned = assignOperationIds(operations.toReversed()).map((one) => one.operationId);
        expect(turned.toReversed()).toEqual(ids);
      }),
    );
  });
});
