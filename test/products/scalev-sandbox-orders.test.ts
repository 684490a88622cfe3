// Orders of Scalev's sandbox: created, refused, moved one by one and many at once.
import { describe, expect, it } from "vitest";
import { CONFIRMED, PENDING } from "./scalev-sandbox-case.ts";
import { type Answer, code, NOW, type Row, rows, useShop } from "./scalev-sandbox-harness.ts";

const { call, change, patch, start, total } = useShop();

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
