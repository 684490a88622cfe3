// What an order and a discount may do in Scalev's sandbox, as tables: moves, actions, sums, codes.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cleanCode,
  discountAmount,
  discountErrors,
  discountObstacle,
} from "../../products/scalev/sandbox/rules/discounts.ts";
import { cents, decimal, percentOf } from "../../products/scalev/sandbox/rules/money.ts";
import {
  awbObstacle,
  DELETABLE_STATUSES,
  type Movable,
  orderActions,
  PAYMENT_MOVES,
  paymentObstacle,
  STATUS_MOVES,
  statusObstacle,
} from "../../products/scalev/sandbox/rules/order-status.ts";
import { grossRevenue, netRevenue } from "../../products/scalev/sandbox/rules/order-totals.ts";
import type { DiscountRow } from "../../products/scalev/sandbox/shop.ts";

const STATUSES = Object.keys(STATUS_MOVES) as (keyof typeof STATUS_MOVES)[];
const PAYMENTS = Object.keys(PAYMENT_MOVES) as (keyof typeof PAYMENT_MOVES)[];
const order = (more: Partial<Movable>): Movable => ({
  status: "pending",
  payment_status: "unpaid",
  shipment_receipt: "JNE1",
  isPhysical: true,
  ...more,
});

describe("an order's moves", () => {
  const pairs = STATUSES.flatMap((from) => STATUSES.map((to) => [from, to] as const));
  it.each(pairs)("from %s to %s follow the table", (from, to) => {
    const allowed = from === to || STATUS_MOVES[from].includes(to);
    expect(statusObstacle(order({ status: from, isPhysical: false }), to) === null).toBe(allowed);
  });

  it.each([
    ["completed before shipping", { status: "confirmed" }, "completed", /physical/],
    ["completed in process", { status: "in_process" }, "completed", /physical/],
    ["shipped without a waybill", { status: "ready", shipment_receipt: null }, "shipped", /receipt/],
    ["canceled after settlement", { status: "pending", payment_status: "settled" }, "canceled", /settled/],
    ["shipped from pending", { status: "pending" }, "shipped", /invalid_status_transition/],
    ["anything from canceled", { status: "canceled" }, "pending", /invalid_status_transition/],
  ] as const)("refuse %s", (_, state, to, why) => {
    expect(statusObstacle(order(state), to)).toMatch(why);
  });

  it.each(PAYMENTS.flatMap((from) => PAYMENTS.map((to) => [from, to] as const)))(
    "of the payment from %s to %s follow the table",
    (from, to) => {
      expect(paymentObstacle(from, to) === null).toBe(from === to || PAYMENT_MOVES[from].includes(to));
    },
  );

  it("agree with what the actions of an order promise", () => {
    const names = {
      confirmed: "can_confirm",
      in_process: "can_process",
      ready: "can_ready",
      shipped: "can_ship",
      completed: "can_complete",
      rts: "can_return",
      canceled: "can_cancel",
      closed: "can_close",
    } as const;
    const state = {
      awb_status: null,
      courier_service_id: 12,
      warehouse_unique_id: "warehouse_a",
      hasAddress: true,
    };
    for (const status of STATUSES)
      for (const isPhysical of [true, false]) {
        const now = { ...order({ status, isPhysical }), ...state };
        const actions = orderActions(now, () => true);
        for (const [to, name] of Object.entries(names) as [
          keyof typeof names,
          (typeof names)[keyof typeof names],
        ][])
          expect(actions[name]).toBe(to !== status && statusObstacle(now, to) === null);
        expect(actions.can_delete).toBe(DELETABLE_STATUSES.includes(status));
        expect(actions.can_generate_awb).toBe(awbObstacle(now) === null);
      }
    expect(Object.values(orderActions({ ...order({}), ...state }, () => false))).not.toContain(true);
  });
});

describe("money", () => {
  it("survives the way through text for every amount", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 16n), 10n ** 16n), (amount) => cents(decimal(amount)) === amount),
    );
  });
  it("never makes an order cost less than nothing", () => {
    const amount = fc.bigInt(0n, 10n ** 12n);
    fc.assert(
      fc.property(amount, amount, amount, (productPrice, shippingCost, discount) => {
        const gross = grossRevenue({ productPrice, shippingCost, discount });
        return gross >= 0n && gross <= productPrice + shippingCost;
      }),
    );
  });
  it.each([
    ["no_payment", 200_000_00n],
    ["qris", 198_600_00n],
    ["va_bca", 194_500_00n],
    ["card", 192_200_00n],
  ] as const)("leaves the fee of %s with the provider", (method, net) => {
    expect(netRevenue(200_000_00n, method)).toBe(net);
  });
  it("rounds shares to whole rupiah", () => {
    expect(percentOf(99_999_00n, 12.5)).toBe(12_500_00n);
  });
});

const discount = (more: Partial<DiscountRow>): DiscountRow => ({
  id: 1,
  code: "X10",
  applied_to: "product_price",
  amount_type: "percentage",
  amount: null,
  percentage: 10,
  max_discount: null,
  min_revenue: null,
  expires_at: null,
  usage_limit: null,
  used_count: 0,
  page_ids: [],
  payment_methods: [],
  is_active: true,
  ...more,
});
const cart = {
  productPrice: 300_000_00n,
  shippingCost: 20_000_00n,
  pageId: null,
  paymentMethod: "qris",
  nowMs: 0,
} as const;

describe("discount codes", () => {
  it.each([
    ["ramadan 10", "RAMADAN10"],
    [" ong kir_0 ", "ONGKIR_0"],
  ])("are cleaned: %s", (typed, code) => expect(cleanCode(typed)).toBe(code));

  it.each([
    ["AB", "code"],
    ["DISKON%", "code"],
    ["X".repeat(33), "code"],
  ])("refuse %s", (code, field) => expect(Object.keys(discountErrors(discount({ code })))).toEqual([field]));

  it.each([
    [{ is_active: false }, /not active/],
    [{ expires_at: "1969-01-01T00:00:00Z" }, /expired/],
    [{ usage_limit: 3, used_count: 3 }, /often/],
    [{ min_revenue: "300000.01" }, /minimum/],
    [{ page_ids: [88] }, /page/],
    [{ payment_methods: ["cod"] }, /payment/],
    [{}, null],
  ] as const)("with %j answer as their limits say", (more, why) => {
    const obstacle = discountObstacle(
      discount({
        ...more,
        page_ids: [...("page_ids" in more ? more.page_ids : [])],
        payment_methods: [...("payment_methods" in more ? more.payment_methods : [])],
      }),
      cart,
    );
    if (why === null) expect(obstacle).toBeNull();
    else expect(obstacle).toMatch(why);
  });

  it.each([
    [{}, 30_000_00n],
    [{ max_discount: "10000.00" }, 10_000_00n],
    [{ applied_to: "shipping_cost", percentage: 100 }, 20_000_00n],
    [{ amount_type: "fixed", amount: "999999999.00" }, 300_000_00n],
  ] as const)("with %j take off what they may", (more, off) => {
    expect(discountAmount(discount(more), cart)).toBe(off);
  });
});
