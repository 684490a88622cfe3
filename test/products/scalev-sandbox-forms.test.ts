// The forms that Scalev's sandbox keeps, as tables: cursors, limits, access, phones, files, times, places, messages.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Grant,
  requireScopes,
  seesStore,
  selectBusiness,
} from "../../products/scalev/sandbox/access.ts";
import { partnershipChanges } from "../../products/scalev/sandbox/areas/partnership.ts";
import { readCsv } from "../../products/scalev/sandbox/rules/csv.ts";
import { orderUuid } from "../../products/scalev/sandbox/rules/ids.ts";
import { dayIn, jakartaTime, timeFromText, weekOf } from "../../products/scalev/sandbox/rules/local-time.ts";
import {
  type PageQuery,
  pageOf,
  readCursor,
  sortable,
} from "../../products/scalev/sandbox/rules/page-cursor.ts";
import { internationalPhone, phoneContains } from "../../products/scalev/sandbox/rules/phone.ts";
import { courierOffers, searchPlaces } from "../../products/scalev/sandbox/rules/places.ts";
import { createRateLimiter } from "../../products/scalev/sandbox/rules/rate-limit.ts";
import {
  filledTemplate,
  parametersOf,
  windowIsOpen,
} from "../../products/scalev/sandbox/rules/waba-window.ts";
import { ALL_SCOPES } from "../../products/scalev/sandbox/scopes.ts";
import type { ProductRow } from "../../products/scalev/sandbox/shop.ts";
import { scalevCatalog } from "./scalev-sandbox-harness.ts";

describe("cursors", () => {
  const rows = Array.from({ length: 60 }, (_, at) => at);
  const read = (query: PageQuery, list = "numbers") => pageOf({ list, rows, query, key: sortable });

  it("walk every list once, forwards and back, in both directions", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 25 }),
        fc.constantFrom("asc", "desc"),
        (count, page_size, sort_direction) => {
          const some = rows.slice(0, count);
          const at = (query: PageQuery) =>
            pageOf({ list: "n", rows: some, query: { page_size, sort_direction, ...query }, key: sortable });
          const seen: number[] = [];
          let page = at({});
          for (let turn = 0; turn < 61; turn += 1) {
            seen.push(...page.data);
            if (page.next_cursor === null) break;
            const next = at({ next_cursor: page.next_cursor });
            expect(at({ previous_cursor: next.previous_cursor ?? "" }).data).toEqual(page.data);
            page = next;
          }
          expect(seen).toEqual(sort_direction === "asc" ? some : [...some].reverse());
          expect(page.has_next).toBe(false);
        },
      ),
    );
  });

  it("refuse what was cut, changed, made elsewhere, turned around, or doubled", () => {
    const next_cursor = read({}).next_cursor ?? "";
    const previous_cursor = read({ next_cursor }).previous_cursor ?? "";
    const refused = { body: expect.objectContaining({ error_code: "invalid_cursor" }) };
    const wrong: (() => unknown)[] = [
      () => read({ next_cursor: next_cursor.slice(0, -3) }),
      () => read({ next_cursor: `A${next_cursor}` }),
      () => read({ next_cursor: "x" }),
      () => read({ next_cursor, sort_direction: "asc" }),
      () => read({ next_cursor }, "others"),
      () => read({ next_cursor, previous_cursor }),
    ];
    for (const call of wrong) expect(call).toThrow(expect.objectContaining(refused));
  });

  it("never crash on any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readCursor(text, { list: "n", sort: "asc" })).toThrow(
          expect.objectContaining({ status: 400 }),
        );
      }),
    );
  });
});

describe("limits", () => {
  it("let 100 calls of ten seconds through, refuse the next in JSON and the one after in plain text", () => {
    const { take } = createRateLimiter();
    for (let call = 0; call < 100; call += 1) expect(take("key 1", 1000 + call).allowed).toBe(true);
    expect(take("key 1", 1200)).toMatchObject({
      allowed: false,
      plain: false,
      limit: 100,
      remaining: 0,
      resetS: 10,
    });
    expect(take("key 1", 1300)).toMatchObject({ allowed: false, plain: true });
    expect(take("key 2", 1300).allowed).toBe(true);
    expect(take("key 1", 11_000)).toMatchObject({ allowed: true, remaining: 99 });
  });
  it("close for the hour after 10,000", () => {
    const { take } = createRateLimiter();
    for (let call = 0; call < 10_000; call += 1) take("key", call * 101);
    expect(take("key", 1_010_001)).toMatchObject({ allowed: false, limit: 10_000 });
    expect(take("key", 3_600_001).allowed).toBe(true);
  });
});

const grant = (states: Readonly<Record<string, "active" | "disabled" | "revoked">>): Grant => ({
  authMethod: "oauth",
  userId: "user_a",
  clientId: "app",
  limitKey: "app",
  businesses: Object.entries(states).map(([uniqueId, state]) => ({ uniqueId, state, scopes: [] })),
});

describe("access", () => {
  it.each([
    [{ biz_a: "active" }, null, "biz_a"],
    [{ biz_a: "active" }, "", "biz_a"],
    [{ biz_a: "active", biz_b: "active" }, null, "business_selection_required"],
    [{ biz_a: "active", biz_b: "active" }, "biz_b", "biz_b"],
    [{ biz_a: "active", biz_b: "disabled" }, null, "biz_a"],
    [{ biz_a: "active", biz_b: "revoked" }, "biz_b", "business_access_denied"],
    [{ biz_a: "active" }, "biz_c", "business_not_found"],
    [{ biz_a: "revoked" }, null, "business_access_denied"],
  ] as const)("to %j with selector %s ends in %s", (states, selector, expected) => {
    const outcome = (): string => {
      try {
        return selectBusiness(grant(states), selector);
      } catch (error) {
        return (error as { body: { error_code: string } }).body.error_code;
      }
    };
    expect(outcome()).toBe(expected);
  });

  it("tells a missing scope from a role that is too low", () => {
    const needed = ["page:create"];
    const refused = (granted: readonly string[] | null, allowed: readonly string[] | null, body: object) =>
      expect(() => requireScopes({ needed, granted, allowed })).toThrow(
        expect.objectContaining({ status: 403, body: expect.objectContaining(body) }),
      );
    refused(["page:list"], null, { error_code: "insufficient_scope", required_scope: "page:create" });
    refused(needed, ["page:list"], { error_code: "role_not_allowed" });
    expect(() => requireScopes({ needed, granted: null, allowed: null })).not.toThrow();
  });

  it.each([
    ["all", [], 4, true],
    ["include", [4], 4, true],
    ["include", [4], 7, false],
    ["exclude", [4], 4, false],
    ["exclude", [4], 7, true],
    ["include", [4], null, true],
  ] as const)("of a role with %s %j to store %s is %s", (store_filter_type, store_ids, store, seen) => {
    expect(seesStore({ store_filter_type, store_ids }, store)).toBe(seen);
  });

  it("knows every scope that the operations need, and no other", async () => {
    const needed = (await scalevCatalog()).endpoints.flatMap(({ scopes }) => scopes);
    expect([...ALL_SCOPES].sort()).toEqual([...new Set(needed)].sort());
  });
});

describe("texts from people", () => {
  it.each([
    ["0812-3456-7890", "+6281234567890"],
    ["62 812 3456 7890", "+6281234567890"],
    ["+6281234567890", "+6281234567890"],
    ["812 3456 7890", "+6281234567890"],
    ["+65 9123 4567", "+6591234567"],
  ])("phone %s becomes %s", (typed, phone) => expect(internationalPhone(typed)).toBe(phone));
  it("finds a phone however it is written", () => {
    for (const search of ["81234567890", "0812-3456", "6281234", "+62 812"])
      expect(phoneContains("+6281234567890", search)).toBe(true);
    expect(phoneContains("+6281234567890", "Sari")).toBe(false);
  });
  it("reads CSV with quotation marks, line ends and a byte order mark", () => {
    const table = readCsv('\uFEFFname,notes\r\n"Sari, Dewi","says ""hi""\nthere"\r\n\r\nRina,\r\n');
    expect(table.columns).toEqual(["name", "notes"]);
    expect(table.rows).toEqual([
      { number: 1, cells: { name: "Sari, Dewi", notes: 'says "hi"\nthere' } },
      { number: 2, cells: { name: "Rina" } },
    ]);
  });
  it("reads back every table that is written with quotation marks", () => {
    const cell = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== "");
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","));
        expect(
          readCsv(["a,b", ...quoted].join("\n")).rows.map(({ cells }) => [cells["a"], cells["b"]]),
        ).toEqual(rows);
      }),
    );
  });
});

describe("times, ids and places", () => {
  it("write Jakarta's offset and cut days where the zone says", () => {
    const ms = Date.parse("2026-11-20T17:30:00Z");
    expect(jakartaTime(ms)).toBe("2026-11-21T00:30:00+07:00");
    expect([dayIn("Asia/Jakarta", ms), dayIn("UTC", ms)]).toEqual(["2026-11-21", "2026-11-20"]);
    expect(weekOf("2026-11-22")).toBe("2026-11-16");
    expect(timeFromText("2026-11-21 00:30:00", "Asia/Makassar")).toBe(Date.parse("2026-11-20T16:30:00Z"));
    expect(() => dayIn("Mars/Olympus", ms)).toThrow(expect.objectContaining({ status: 422 }));
  });
  it("make UUIDs of version 7 that sort by time", () => {
    const id = orderUuid(Date.parse("2026-11-20T00:00:00Z"), 5);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(orderUuid(Date.parse("2026-11-20T00:00:01Z"), 1) > id).toBe(true);
  });
  it("find a subdistrict by part of its name and its city, and price by weight and way", () => {
    expect(searchPlaces("depok sleman").map(({ id }) => id)).toEqual([34021]);
    const near = courierOffers({ km: 10, weightG: 900, cod: false });
    const far = courierOffers({ km: 3200, weightG: 900, cod: false });
    expect(Number(near[0]?.cost)).toBeLessThan(Number(far[0]?.cost));
    expect(Number(courierOffers({ km: 10, weightG: 2100, cod: false })[0]?.cost)).toBe(
      3 * Number(near[0]?.cost),
    );
    expect(courierOffers({ km: 10, weightG: 900, cod: true }).every(({ is_cod }) => is_cod)).toBe(true);
    expect(courierOffers({ km: 3200, weightG: 900, cod: true })).toEqual([]);
  });
});

describe("WhatsApp and partners", () => {
  const hour = 3_600_000;
  it.each([
    [[["in", 23]], true],
    [[["in", 25]], false],
    [
      [
        ["in", 25],
        ["out", 1],
      ],
      false,
    ],
    [[], false],
  ] as const)("with %j the window is open: %s", (said, open) => {
    const messages = said.map(([direction, hours]) => ({
      direction,
      created_at: new Date(-hours * hour).toISOString(),
    }));
    expect(windowIsOpen(messages, 0)).toBe(open);
  });
  it("count and fill the parameters of a template", () => {
    const components = [{ type: "body" as const, text: "Halo {{1}}, pesanan {{2}}." }];
    expect(parametersOf(components)).toBe(2);
    expect(filledTemplate(components, ["Sari", "7"])).toBe("Halo Sari, pesanan 7.");
  });
  it("say in words what a change of the offer would do", () => {
    const before = {
      is_product_sharing: true,
      commission_type: "percentage",
      commission: "10.00",
    } as ProductRow;
    expect(partnershipChanges(before, { ...before, commission: "12.50" })).toEqual([
      "commission 10.00 to 12.50",
    ]);
    expect(partnershipChanges(before, before)).toEqual([]);
  });
});
