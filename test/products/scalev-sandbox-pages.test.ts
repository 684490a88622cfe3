// Landing pages of Scalev's sandbox: published, versioned, taken back, refused, deleted softly.
import { describe, expect, it } from "vitest";
import { CHECKOUT_DISPLAY, SALES_DISPLAY } from "./scalev-sandbox-case.ts";
import { code, type Row, rows, useShop } from "./scalev-sandbox-harness.ts";

const { call, patch, start } = useShop();

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
