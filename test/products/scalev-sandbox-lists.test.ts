// Figures, lists and the seeded data of Scalev's sandbox.
import { describe, expect, it } from "vitest";
import { CONFIRMED } from "./scalev-sandbox-case.ts";
import { code, openShop, type Row, rows, useShop } from "./scalev-sandbox-harness.ts";

const { call, start, total, seeded } = useShop();

describe("statistics", () => {
  it.each([
    "breakdown_date=day",
    "breakdown_date=week",
    "breakdown_date=month",
    "is_breakdown_status=true",
    "custom_breakdown_key=city",
    "custom_breakdown_key=page_id",
    "custom_breakdown_key=handler_id&breakdown_date=month",
  ])("by %s add up to the whole", async (query) => {
    await start();
    const whole = await total();
    const parts = rows(await call(`/v3/orders/statistics?${query}`));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.reduce((sum, row) => sum + Number(row["count"]), 0)).toBe(whole["count"]);
    expect(parts.reduce((sum, row) => sum + Number(row["gross_revenue"]), 0)).toBe(
      Number(whole["gross_revenue"]),
    );
  });
});

describe("lists", () => {
  it("lead through all orders by their cursors, and keep a chain's direction", async () => {
    await start();
    const seen: unknown[] = [];
    let path = "/v3/orders?page_size=10";
    for (let turn = 0; turn < 9; turn += 1) {
      const page = await call(path);
      seen.push(...rows(page).map(({ id }) => id));
      if (page.json["has_next"] !== true) break;
      path = `/v3/orders?page_size=10&next_cursor=${page.json["next_cursor"]}`;
    }
    expect(new Set(seen).size).toBe((await total())["count"]);
    const { next_cursor } = (await call("/v3/pages?page_size=2")).json;
    expect(code(await call(`/v3/pages?page_size=2&sort_direction=asc&next_cursor=${next_cursor}`))).toEqual([
      400,
      "invalid_cursor",
    ]);
    expect(code(await call(`/v3/customers?next_cursor=${next_cursor}`))).toEqual([400, "invalid_cursor"]);
  });

  it("find an order by each search field", async () => {
    await start();
    const { json } = await call(`/v3/orders/${CONFIRMED}`);
    const customer = json["customer"] as Row;
    const searches = {
      order_id: json["order_id"],
      gross_revenue: json["gross_revenue"],
      customer_name: "sari",
      customer_email: customer["email"],
      customer_phone: "0812-3456",
      pg_reference_id: json["pg_reference_id"],
    };
    for (const [field, text] of Object.entries(searches)) {
      const found = rows(
        await call(
          `/v3/orders?page_size=25&search_field=${field}&search=${encodeURIComponent(String(text))}`,
        ),
      );
      expect(
        found.map(({ id }) => id),
        field,
      ).toContain(CONFIRMED);
    }
  });
});

describe("the seeded shop", () => {
  it("has every status and payment status, every item type, and is large enough", async () => {
    await start();
    const statuses = rows(await call("/v3/orders/statistics?is_breakdown_status=true")).map(
      ({ status }) => status,
    );
    expect(new Set(statuses)).toEqual(
      new Set([
        "draft",
        "pending",
        "confirmed",
        "in_process",
        "ready",
        "shipped",
        "shipped_rts",
        "completed",
        "canceled",
        "rts",
        "closed",
      ]),
    );
    for (const payment of ["unpaid", "paid", "conflict", "settled"])
      expect(Number((await total(`?payment_status=${payment}`))["count"])).toBeGreaterThan(0);
    for (const type of ["physical", "digital", "course", "license", "subscription"])
      expect(rows(await call(`/v3/products?item_type=${type}`)).length).toBeGreaterThan(0);
    const least = {
      "/v3/orders/statistics": 1,
      "/v3/pages": 5,
      "/v3/products": 10,
      "/v3/customers": 5,
      "/v3/bundles": 3,
      "/v3/discount-codes": 4,
      "/v3/stores": 2,
      "/v3/warehouses": 2,
      "/v3/waba-accounts/4/conversations": 10,
    };
    for (const [path, count] of Object.entries(least))
      expect(rows(await call(path)).length, path).toBeGreaterThanOrEqual(count);
    expect((await total())["count"]).toBeGreaterThanOrEqual(30);
  });

  it("is the same in every run with the same clock", async () => {
    await start();
    const other = await openShop();
    for (const path of ["/v3/orders?page_size=25", "/v3/customers", "/v3/pages"])
      expect((await other.call(path)).text).toBe((await call(path)).text);
    await other.close();
  });

  it("keeps what happened in its file, and seeds it once", async () => {
    const data = seeded().copy("kept");
    await start({ data });
    await call("/v3/customers", { body: { name: "Tetap", email: "tetap@example.com" } });
    await start({ data, clock: () => new Date("2027-01-01T00:00:00Z") });
    expect(rows(await call("/v3/customers?search=Tetap"))).toHaveLength(1);
    expect(rows(await call("/v3/customers?search=Sari"))).toHaveLength(1);
    const made = await call("/v3/customers", { body: { name: "Lagi", email: "lagi@example.com" } });
    expect(made.status).toBe(201);
  });
});
