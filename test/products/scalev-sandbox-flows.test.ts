// Scalev's sandbox as a shop is run: pages, orders, bulk moves, statistics, files, people, limits, tokens, a kept file.
import { createServer, type Server } from "node:http";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { CANARY } from "../../openapi/scalev/sandbox/seed/small-shops.ts";
import {
  type Answer,
  type CallOptions,
  NOW,
  openShop,
  type Seeded,
  type Shop,
  type StartOptions,
  seedOnce,
} from "./scalev-sandbox-harness.ts";
import { CHECKOUT_DISPLAY, CONFIRMED, PENDING, SALES_DISPLAY } from "./scalev-sandbox-table.ts";

type Row = Readonly<Record<string, unknown>>;

let seeded: Seeded;
let shop: Shop;
let copies = 0;
beforeAll(async () => {
  seeded = await seedOnce();
});
afterAll(() => seeded.remove());
afterEach(() => shop.close());

async function start(options: StartOptions = {}): Promise<void> {
  copies += 1;
  shop = await openShop({ data: seeded.copy(`flow-${copies}`), ...options });
}

const call = (path: string, options?: CallOptions): Promise<Answer> => shop.call(path, options);
const rows = (answer: Answer): readonly Row[] => answer.json["data"] as readonly Row[];
const patch = (path: string, body: unknown): Promise<Answer> => call(path, { method: "PATCH", body });
const code = ({ status, json }: Answer): readonly unknown[] => [status, json["error_code"]];

describe("a landing page", () => {
  it("is created and published, gets a second display, goes back to the first, and is deleted softly", async () => {
    await start();
    const page = await call("/v3/pages", {
      body: { name: "Promo", slug: "promo", is_published: true, page_display: CHECKOUT_DISPLAY },
    });
    expect(page.json).toMatchObject({
      kind: "checkout",
      is_published: true,
      store: { id: 4 },
      public_url: "https://melati.example/promo",
    });
    const path = `/v3/pages/${page.json["id"]}`;
    const first = page.json["current_page_display_id"];
    const second = (await call(`${path}/page-displays`, { body: CHECKOUT_DISPLAY })).json["id"];
    expect((await call(path)).json["current_page_display_id"]).toBe(first);
    await patch(path, { is_published: true, current_page_display_id: second });
    expect(code(await call(`${path}/page-displays/${second}`, { method: "DELETE" }))).toEqual([
      409,
      "current_display_locked",
    ]);
    await patch(path, { is_published: true, current_page_display_id: first });
    expect((await call(`${path}/page-displays/${second}`, { method: "DELETE" })).status).toBe(204);
    expect(
      (await patch(path, { is_published: false, current_page_display_id: null })).json["public_url"],
    ).toBeNull();
    expect((await call(`${path}/public`)).status).toBe(404);
    expect((await call(path, { method: "DELETE" })).status).toBe(204);
    expect((await call(path)).status).toBe(404);
    expect(rows(await call("/v3/pages/simplified?search=Promo")).map(({ slug }) => slug)).not.toContain(
      "promo",
    );
    expect(
      (await call("/v3/pages", { body: { name: "Lagi", slug: "promo", page_display: SALES_DISPLAY } }))
        .status,
    ).toBe(201);
  });

  it("without is_published is a draft with no current display", async () => {
    await start();
    const { json } = await call("/v3/pages", {
      body: {
        name: "Draf",
        slug: "draf",
        page_display: { ...SALES_DISPLAY, html_document: undefined, html_code: "<p>x</p>", js_code: "" },
      },
    });
    expect(json).toMatchObject({ kind: "sales", is_published: false, current_page_display_id: null });
    const [display] = rows(await call(`/v3/pages/${json["id"]}/page-displays`));
    expect(display).not.toHaveProperty("html_code");
    expect(
      (await call(`/v3/pages/${json["id"]}/page-displays/${display?.["id"]}`)).json["js_code"],
    ).toBeNull();
    expect(
      (await call(`/v3/pages/${json["id"]}?include=page_display&preview=true`)).json["page_display"],
    ).toMatchObject({ version: 1 });
  });

  const form = CHECKOUT_DISPLAY.form_display;
  it.each([
    [
      "another store than the page's",
      88,
      { ...CHECKOUT_DISPLAY, form_display: { ...form, store_id: 21 } },
      "store_mismatch",
      "form_display.store_id",
    ],
    ["no store where the page has one", 88, SALES_DISPLAY, "store_mismatch", "form_display.store_id"],
    ["a form on a sales page", 90, CHECKOUT_DISPLAY, "validation_failed", "form_display"],
    ["both forms of markup", 90, { ...SALES_DISPLAY, html_code: "<p>" }, "validation_failed", "html_code"],
    ["builder content", 90, { ...SALES_DISPLAY, render_mode: "builder" }, "validation_failed", "render_mode"],
    [
      "a misspelt event",
      90,
      { ...SALES_DISPLAY, onload_fb_events: ["view_content"] },
      "validation_failed",
      "onload_fb_events",
    ],
    [
      "what the store does not sell",
      88,
      { ...CHECKOUT_DISPLAY, form_display: { ...form, variant_ids: [560] } },
      "validation_failed",
      "form_display.variant_ids",
    ],
    [
      "no number for a custom chat",
      88,
      { ...CHECKOUT_DISPLAY, form_display: { ...form, after_submit_event: "direct_to_custom_whatsapp" } },
      "validation_failed",
      "form_display.custom_phone",
    ],
    [
      "no person for a fixed chat",
      88,
      {
        ...CHECKOUT_DISPLAY,
        form_display: { ...form, after_submit_event: "direct_to_whatsapp", handler_assignment: "fixed" },
      },
      "validation_failed",
      "form_display.store_sales_person_id",
    ],
  ] as const)(
    "refuses a display with %s, and validation says the same and saves nothing",
    async (_, page, body, error, field) => {
      await start();
      const path = `/v3/pages/${page}/page-displays`;
      const before = rows(await call(path)).length;
      const answer = await call(path, { body });
      expect(code(answer)).toEqual([422, error]);
      expect(Object.keys(answer.json["errors"] as Row)).toContain(field === "html_code" ? "body" : field);
      const judged = await call(`${path}/validate`, { body });
      // What the document itself can tell is a body of the wrong shape; the rest is a finding.
      const isShape = [
        "html_code",
        "form_display.custom_phone",
        "form_display.store_sales_person_id",
      ].includes(field);
      expect(judged).toMatchObject(isShape ? { status: 422 } : { status: 200, json: { valid: false } });
      expect(rows(await call(path))).toHaveLength(before);
    },
  );

  it("warns of head markup in a body, and passes foreign pixels over", async () => {
    await start();
    const body = {
      ...SALES_DISPLAY,
      html_document: undefined,
      html_code: "<head><title>x</title></head><p>x</p>",
      fb_pixel_ids: [6, 777],
    };
    const { json } = await call("/v3/pages/90/page-displays/validate", { body });
    expect(json["valid"]).toBe(true);
    const codes = (json["validation_warnings"] as readonly Row[]).map((finding) => finding["code"]);
    expect(codes).toEqual(["head_content_not_allowed", "pixel_passed_over"]);
    expect((await call("/v3/pages/90/page-displays", { body })).json["fb_pixels"]).toMatchObject([{ id: 6 }]);
  });

  it("refuses a slug in use and publishing without a display", async () => {
    await start();
    expect(
      code(
        await call("/v3/pages", { body: { name: "x", slug: "cerita-batik", page_display: SALES_DISPLAY } }),
      ),
    ).toEqual([409, "slug_taken"]);
    expect(code(await patch("/v3/pages/91", { is_published: true }))).toEqual([422, "validation_failed"]);
    expect(code(await patch("/v3/pages/91", { is_published: true, current_page_display_id: 301 }))).toEqual([
      422,
      "validation_failed",
    ]);
    expect(code(await patch("/v3/pages/88", { store_id: 21 }))).toEqual([422, "store_mismatch"]);
  });
});

const change = (body: Row): Promise<Answer> => call("/v3/orders/change-status", { body });
const total = async (query = ""): Promise<Row> => rows(await call(`/v3/orders/statistics${query}`))[0] ?? {};

/** A physical order the way the guide walks: place, warehouse, courier, order. */
async function physicalOrder(): Promise<Answer> {
  const [place] = rows(await call("/v3/locations?search=coblong"));
  const lines = [{ variant_unique_id: "variant_kaos_m", quantity: 2 }];
  const location_id = place?.["id"];
  const search = { store_unique_id: "store_melati01", location_id, ordervariants: lines };
  const [warehouse] = rows(await call("/v3/shipping-costs/search-warehouse", { body: search }));
  const parcel = {
    warehouse_unique_id: warehouse?.["unique_id"],
    location_id,
    weight_g: 360,
    payment_method: "cod",
  };
  const [courier] = rows(await call("/v3/shipping-costs/search-courier-service", { body: parcel }));
  return call("/v3/orders", {
    body: {
      ...{ store_unique_id: "store_melati01", customer_name: "Rina Putri", customer_phone: "0813-9876-5432" },
      ...{
        address: "Jl. Kenari No. 12",
        location_id,
        postal_code: "40115",
        warehouse_unique_id: warehouse?.["unique_id"],
      },
      ...{
        courier_service_id: courier?.["id"],
        shipping_cost: courier?.["cost"],
        ordervariants: lines,
        payment_method: "cod",
      },
    },
  });
}

describe("a physical order", () => {
  it("goes through all its statuses, and the statistics follow", async () => {
    await start();
    const before = await total();
    const made = await physicalOrder();
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({
      status: "pending",
      payment_status: "unpaid",
      is_repeat: true,
      customer: { id: 42 },
      product_price: "190000.00",
    });
    const id = made.json["id"];
    const after = await total();
    expect(after["count"]).toBe(Number(before["count"]) + 1);
    expect(Number(after["gross_revenue"]) - Number(before["gross_revenue"])).toBe(
      Number(made.json["gross_revenue"]),
    );
    for (const status of ["confirmed", "in_process", "ready"])
      expect((await change({ ids: [id], status })).status).toBe(200);
    expect((await change({ ids: [id], status: "shipped" })).json["errors"]).toEqual({
      [String(id)]: ["shipment receipt is missing"],
    });
    expect((await call("/v3/orders/generate-awb", { body: { ids: [id] } })).json).toEqual({
      failed: {},
      success: [id],
    });
    expect((await call(`/v3/orders/${id}/actions`)).json).toMatchObject({
      can_ship: true,
      can_cancel_awb: true,
      can_delete: false,
    });
    for (const status of ["shipped", "completed", "closed"])
      expect((await change({ ids: [id], status })).status).toBe(200);
    const done = (await call(`/v3/orders/${id}`)).json;
    for (const field of [
      "pending_time",
      "confirmed_time",
      "in_process_time",
      "ready_time",
      "shipped_time",
      "completed_time",
      "closed_time",
    ])
      expect(done[field]).toBe(NOW);
    expect((await total("?datetime_type=closed_time&status=closed"))["count"]).toBe(4);
    expect(code(await patch(`/v3/orders/${id}`, { customer_name: "X" }))).toEqual([409, "conflict"]);
    expect((await patch(`/v3/orders/${id}`, { notes: "selesai" })).json["notes"]).toBe("selesai");
  });

  it("takes from stock, and gives back when it is canceled", async () => {
    await start();
    const stock = async (): Promise<unknown> => (await call("/v3/variants/501")).json["stock"];
    const before = Number(await stock());
    const { json } = await physicalOrder();
    expect(await stock()).toBe(before - 2);
    await change({ ids: [json["id"]], status: "canceled" });
    expect(await stock()).toBe(before);
  });

  it("counts as shipped_rts once its parcel turns around", async () => {
    await start();
    const [shipped] = rows(await call("/v3/orders?status=shipped"));
    const back = Number((await total("?status=shipped_rts"))["count"]);
    await call(`/v3/orders/${shipped?.["id"]}/shipment-status-history`, {
      body: { description: "Ditolak", status: "returned", timestamp: NOW },
    });
    expect((await total("?status=shipped_rts"))["count"]).toBe(back + 1);
    expect((await change({ ids: [PENDING], status: "shipped_rts" })).status).toBe(422);
  });
});

describe("an order is refused", () => {
  const base = { store_unique_id: "store_melati01", customer_name: "A", customer_email: "a@example.com" };
  const ebook = [{ variant_unique_id: "variant_ebook01", quantity: 1 }];
  it.each([
    ["without lines", base, 422, "ordervariants"],
    [
      "without a contact",
      { ...base, customer_email: undefined, ordervariants: ebook },
      422,
      "customer_phone",
    ],
    [
      "with a quantity of a thousand",
      { ...base, ordervariants: [{ ...ebook[0], quantity: 1000 }] },
      422,
      "ordervariants.0.quantity",
    ],
    [
      "with what the store does not sell",
      { ...base, ordervariants: [{ variant_unique_id: "variant_selendang01", quantity: 1 }] },
      422,
      "ordervariants",
    ],
    [
      "with a bundle in place of its price option",
      { ...base, orderbundles: [{ bundle_price_option_unique_id: "bpo_nowhere", quantity: 1 }] },
      422,
      "orderbundles",
    ],
    [
      "physical without shipping",
      { ...base, ordervariants: [{ variant_unique_id: "variant_kaos_m", quantity: 1 }] },
      422,
      "courier_service_id",
    ],
    [
      "with an expired code",
      { ...base, ordervariants: ebook, discount_code: "LEBARAN25" },
      422,
      "discount_code",
    ],
    ["with a field that was guessed", { ...base, ordervariants: ebook, buyer: "x" }, 422, undefined],
    [
      "for the store of somebody else",
      { ...base, store_unique_id: "store_kenanga01", ordervariants: ebook },
      404,
      undefined,
    ],
  ] as const)("%s", async (_, body, status, field) => {
    await start();
    const count = (await total())["count"];
    const answer = await call("/v3/orders", { body });
    expect(answer.status, answer.text).toBe(status);
    if (field !== undefined) expect(Object.keys(answer.json["errors"] as Row)).toContain(field);
    expect((await total())["count"]).toBe(count);
  });

  it("not when it is right: a code lowers it, no_payment makes it paid", async () => {
    await start();
    const line = { variant_unique_id: "variant_kursus01", quantity: 1 };
    const bought = await call("/v3/orders", {
      body: { ...base, ordervariants: [line], payment_method: "qris", discount_code: "melati 10" },
    });
    expect(bought.json).toMatchObject({
      product_price: "249000.00",
      discount: "24900.00",
      gross_revenue: "224100.00",
      payment_status: "unpaid",
    });
    expect((await call("/v3/discount-codes/51")).json["used_count"]).toBe(38);
    expect((await call("/v3/orders", { body: { ...base, ordervariants: ebook } })).json).toMatchObject({
      payment_method: "no_payment",
      payment_status: "paid",
    });
    expect((await change({ ids: [bought.json["id"]], status: "confirmed" })).status).toBe(200);
    expect((await change({ ids: [bought.json["id"]], status: "completed" })).status).toBe(200);
  });
});

describe("many orders at once", () => {
  it("move all or none", async () => {
    await start();
    const [closed] = rows(await call("/v3/orders?status=closed"));
    const refused = await change({
      ids: [PENDING, closed?.["id"]],
      status: "confirmed",
      payment_status: "paid",
    });
    expect(code(refused)).toEqual([409, "invalid_status_transition"]);
    expect(Object.keys(refused.json["errors"] as Row)).toEqual([closed?.["id"]]);
    expect((await call(`/v3/orders/${PENDING}`)).json["status"]).toBe("pending");
    expect((await change({ ids: [PENDING], status: "pending" })).status).toBe(200);
    expect((await change({ ids: [PENDING] })).status).toBe(422);
    expect(
      (await change({ ids: [PENDING, "019a2f4e-7c31-7b52-9d0e-5a41c7b8ffff"], status: "confirmed" })).status,
    ).toBe(404);
    expect((await change({ ids: [PENDING], status: "confirmed", transfer_time: NOW })).status).toBe(422);
  });

  it("get their waybills one by one, and files do the good rows", async () => {
    await start();
    const awb = await call("/v3/orders/generate-awb", { body: { ids: [CONFIRMED, PENDING] } });
    expect(awb.json).toMatchObject({
      success: [CONFIRMED],
      failed: { [PENDING]: expect.stringContaining("pending") },
    });
    const file = `id,status\n${PENDING},shipped\n${CONFIRMED},in_process\nnobody,confirmed\n`;
    const moved = await call("/v3/orders/upload-change-status", { form: { file } });
    expect(moved.json).toEqual({
      success: [CONFIRMED],
      failed: { [PENDING]: "cannot move from pending to shipped", nobody: "not found" },
    });
    const wrong = await call("/v3/customers/upload", { form: { file: "nama;telepon\nA;1\n" } });
    expect(wrong.json["failed"]).toEqual({ "1": "unknown column nama;telepon" });
    const people = await call("/v3/customers/upload", {
      form: { file: "name,phone\nSari,081234567890\nBaru,081290001111\nSalah,6.28E+12\n" },
    });
    expect(Object.keys(people.json["failed"] as Row)).toEqual(["1", "3"]);
    expect(people.json["success"]).toHaveLength(1);
  });

  it("can be read, moved and deleted by an old numeric id", async () => {
    await start();
    const old = (await call("/v3/orders/10481")).json;
    expect(old["id"]).toMatch(/-7/);
    expect(old).not.toHaveProperty("legacy_id");
    expect((await call("/v3/orders/delete", { body: { ids: [10_481] } })).json["errors"]).toHaveProperty(
      String(old["id"]),
    );
  });
});

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

describe("businesses and people", () => {
  const as =
    (token: string) =>
    (path: string, options: CallOptions = {}) =>
      call(path, { ...options, token });

  it("need a selector where there are several, and refuse what is foreign, disabled or withdrawn", async () => {
    await start();
    const ayu = as("demo-ayu");
    const before = (await total())["count"];
    expect(code(await ayu("/v3/orders"))).toEqual([400, "business_selection_required"]);
    expect(code(await ayu("/v3/orders/delete", { body: { ids: [PENDING] } }))).toEqual([
      400,
      "business_selection_required",
    ]);
    expect(rows(await ayu("/v3/orders?b_uid=biz_kenanga"))).toHaveLength(4);
    expect(code(await ayu("/v3/orders?b_uid=biz_budi"))).toEqual([404, "business_not_found"]);
    expect(code(await ayu("/v3/orders?b_uid=biz_nowhere"))).toEqual([404, "business_not_found"]);
    expect(code(await as("demo-dewi")("/v3/orders?b_uid=biz_anggrek"))).toEqual([
      403,
      "business_access_denied",
    ]);
    expect(code(await as("demo-citra")("/v3/me"))).toEqual([403, "business_access_denied"]);
    expect((await as("demo-citra")("/v3/me")).text).not.toContain("citra");
    expect((await total())["count"]).toBe(before);
  });

  it("show a member of customer service only what role, scopes and store filter allow", async () => {
    await start();
    const dewi = as("demo-dewi");
    const stores = rows(await dewi("/v3/orders?page_size=25")).map(
      ({ store }) => (store as Row)["unique_id"],
    );
    expect(new Set(stores)).toEqual(new Set(["store_batik01"]));
    const refused = await dewi("/v3/orders", { body: {} });
    expect(refused.json).toMatchObject({ error_code: "insufficient_scope", required_scope: "order:create" });
    const [business] = (await dewi("/v3/me")).json["connected_businesses"] as readonly Row[];
    expect(business).toMatchObject({
      unique_id: "biz_melati",
      scopes: ["page:list", "page:read", "order:list", "order:read"],
    });
    expect(rows(await dewi("/v3/me/business-users"))).toHaveLength(2);
    const reader = as("rk_demo_melati_reader");
    expect((await reader("/v3/me")).json).toMatchObject({ auth_method: "api_key", oauth_application: null });
    expect(code(await reader("/v3/customers"))).toEqual([403, "insufficient_scope"]);
  });

  it("lock somebody out at once, but neither the owner nor oneself", async () => {
    await start();
    await patch("/v3/business-users/21", { is_locked: true });
    expect(code(await as("demo-dewi")("/v3/orders"))).toEqual([403, "business_access_denied"]);
    expect(code(await patch("/v3/business-users/7", { is_locked: true }))).toEqual([409, "conflict"]);
    expect(code(await call("/v3/business-users/7", { method: "DELETE" }))).toEqual([409, "conflict"]);
  });

  it("never see each other's data", async () => {
    await start();
    const paths = [
      "/v3/orders?page_size=25",
      "/v3/customers",
      "/v3/products",
      "/v3/pages",
      "/v3/stores",
      "/v3/orders/tags",
      "/v3/warehouses",
      "/v3/business-users",
    ];
    for (const path of paths) {
      expect((await call(path)).text).not.toContain(CANARY);
      expect((await as("sk_demo_kenanga")(path)).text).not.toContain(CANARY);
    }
    expect((await as("demo-budi")("/v3/orders")).text).toContain(CANARY);
    expect(code(await as("sk_demo_budi")(`/v3/orders/${PENDING}`))).toEqual([404, "not_found"]);
    expect(code(await as("sk_demo_budi")("/v3/pages/88"))).toEqual([404, "not_found"]);
  });

  it.each([null, "sk_wrong", "demo-nobody", "a.b.c"])("answer 401 to %s", async (token) => {
    await start();
    const answer = await call("/v3/me", { token });
    expect(code(answer)).toEqual([401, "invalid_token"]);
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
  });
});

describe("limits, keys and forms", () => {
  it("carry their headers on each answer, and say 429 in plain text every second time", async () => {
    await start({ rules: { limitNowMs: () => 0 } });
    const first = await call("/v3/me");
    expect(
      ["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"].map((name) =>
        first.headers.get(name),
      ),
    ).toEqual(["100", "99", "10"]);
    expect(first.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    for (let turn = 1; turn < 100; turn += 1) await call("/v3/me");
    const [json, plain] = [await call("/v3/me"), await call("/v3/me")];
    expect([json.status, json.json["error_code"]]).toEqual([429, "rate_limited"]);
    expect([plain.status, plain.headers.get("content-type"), plain.text]).toEqual([
      429,
      "text/plain; charset=utf-8",
      "Too Many Requests\n",
    ]);
    expect(plain.headers.get("x-ratelimit-remaining")).toBe("0");
    expect((await call("/v3/me", { token: "sk_demo_kenanga" })).status).toBe(200);
  });

  it("make a repeated write harmless for 24 hours", async () => {
    let now = Date.parse(NOW);
    await start({ clock: () => new Date(now) });
    const body = { name: "Sekali", email: "sekali@example.com" };
    const headers = { "idempotency-key": "k-1" };
    const [made, again] = [
      await call("/v3/customers", { body, headers }),
      await call("/v3/customers", { body, headers }),
    ];
    expect(again.json).toEqual(made.json);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(code(await call("/v3/customers", { body: { ...body, name: "Lain" }, headers }))).toEqual([
      409,
      "idempotency_conflict",
    ]);
    now += 25 * 3_600_000;
    expect(code(await call("/v3/customers", { body, headers }))).toEqual([409, "conflict"]);
  });

  it("answer 415 to JSON on a file route and to a file on a JSON route", async () => {
    await start();
    expect(code(await call("/v3/orders/upload-receipt", { body: { file: "x" } }))).toEqual([
      415,
      "unsupported_media_type",
    ]);
    expect(code(await call("/v3/customers", { form: { file: "x" } }))).toEqual([
      415,
      "unsupported_media_type",
    ]);
    expect((await call("/v3/orders/upload", { form: { file: "a" } })).status).toBe(422);
    expect((await call("/v3/customers", { body: "{", method: "POST" })).status).toBe(400);
  });

  it("never give back a token that was written", async () => {
    await start();
    const secret = "EAAB-very-secret";
    const body = { name: "P", pixel_id: "1", access_token: secret };
    const texts = [
      await call("/v3/fb-pixels", { body }),
      await call("/v3/fb-pixels"),
      await call("/v3/pages/88/page-displays/301"),
    ];
    for (const { text } of texts) expect(text).not.toMatch(/very-secret|access_token|has_token/);
  });
});

describe("tokens of an authorization server", () => {
  let issuer: Server;
  let origin = "";
  let sign: (claims: Row, audience: string, lifetime?: string) => Promise<string>;
  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair("ES256");
    const jwk = { ...(await exportJWK(publicKey)), kid: "k1", alg: "ES256", use: "sig" };
    issuer = createServer((request, response) => {
      const isKeys = request.url === "/jwks";
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(isKeys ? { keys: [jwk] } : { issuer: origin, jwks_uri: `${origin}/jwks` }));
    });
    await new Promise<void>((done) => issuer.listen(0, "127.0.0.1", done));
    const address = issuer.address();
    origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
    sign = (claims, audience, lifetime = "5m") =>
      new SignJWT({ client_id: "portolan", ...claims })
        .setProtectedHeader({ alg: "ES256", kid: "k1", typ: "at+jwt" })
        .setIssuer(origin)
        .setAudience(audience)
        .setExpirationTime(lifetime)
        .sign(privateKey);
  });
  afterAll(() => void issuer.close());

  it("carry person, scopes and businesses", async () => {
    await start();
    const token = await sign(
      { sub: "ayu", scope: "order:list order:read", tenants: ["biz_kenanga"] },
      shop.url,
    );
    const me = (await call("/v3/me", { token })).json;
    expect(me).toMatchObject({
      auth_method: "oauth",
      user: { unique_id: "user_ayu81" },
      connected_businesses: [{ unique_id: "biz_kenanga", scopes: ["order:read", "order:list"].sort() }],
    });
    expect(rows(await call("/v3/orders", { token }))).toHaveLength(4);
    expect(code(await call("/v3/pages", { token }))).toEqual([403, "insufficient_scope"]);
    expect(code(await call("/v3/orders?b_uid=biz_melati", { token }))).toEqual([404, "business_not_found"]);
  });

  it("are refused when meant for somebody else, over, unknown, or from an issuer that is not trusted", async () => {
    await start();
    const scope = "order:list";
    const tokens = [
      await sign({ sub: "ayu", scope }, "https://api.elsewhere.example"),
      await sign({ sub: "ayu", scope }, shop.url, "-1m"),
      await sign({ sub: "nobody", scope }, shop.url),
      `${(await sign({ sub: "ayu", scope }, shop.url)).slice(0, -8)}AAAAAAAA`,
    ];
    for (const token of tokens) expect(code(await call("/v3/me", { token }))).toEqual([401, "invalid_token"]);
    const strict = await openShop({ rules: { issuer: "https://auth.example" } });
    const token = await sign({ sub: "ayu", scope }, strict.url);
    expect((await strict.call("/v3/me", { token })).status).toBe(401);
    await strict.close();
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
    const data = seeded.copy("kept");
    shop = await openShop({ data });
    await call("/v3/customers", { body: { name: "Tetap", email: "tetap@example.com" } });
    await shop.close();
    shop = await openShop({ data, clock: () => new Date("2027-01-01T00:00:00Z") });
    expect(rows(await call("/v3/customers?search=Tetap"))).toHaveLength(1);
    expect(rows(await call("/v3/customers?search=Sari"))).toHaveLength(1);
    const made = await call("/v3/customers", { body: { name: "Lagi", email: "lagi@example.com" } });
    expect(made.status).toBe(201);
  });
});
