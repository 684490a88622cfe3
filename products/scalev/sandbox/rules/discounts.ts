// Discount codes: how a code is cleaned, which codes can exist, when one applies, and what it takes off.

import type { FieldErrors } from "../refusal.ts";
import type { Schemas } from "../schemas.ts";
import type { DiscountRow } from "../shop.ts";
import { cents, percentOf } from "./money.ts";

/** Capitals, no spaces: `ramadan 10` is `RAMADAN10`. */
export const cleanCode = (code: string): string => code.toUpperCase().replaceAll(/\s+/g, "");

/** A new code before its own values: active, never used, open to every order. */
export const NO_LIMITS: Omit<DiscountRow, "id" | "code" | "applied_to" | "amount_type"> = {
  amount: null,
  percentage: null,
  max_discount: null,
  min_revenue: null,
  expires_at: null,
  usage_limit: null,
  used_count: 0,
  is_active: true,
  page_ids: [],
  payment_methods: [],
};

type Fields = Pick<DiscountRow, "code" | "amount_type" | "amount" | "percentage">;

/** What is wrong with a code that is to be stored; nothing when it is fine. */
export function discountErrors({ code, amount_type, amount, percentage }: Fields): FieldErrors {
  const errors: Record<string, string[]> = {};
  if (!/^[A-Z0-9_-]{3,32}$/.test(code))
    errors["code"] = ["must have 3 to 32 characters of A-Z, 0-9, - and _ after cleaning"];
  if (amount_type === "fixed" && amount === null) errors["amount"] = ["is needed for a fixed amount"];
  if (amount_type === "fixed" && amount !== null && cents(amount) === 0n)
    errors["amount"] = ["must be above zero"];
  if (amount_type === "percentage" && percentage === null)
    errors["percentage"] = ["is needed for a percentage"];
  if (amount_type === "fixed" && percentage !== null)
    errors["percentage"] = ["does not go with a fixed amount"];
  if (amount_type === "percentage" && amount !== null) errors["amount"] = ["does not go with a percentage"];
  return errors;
}

/** An order as a discount sees it. Amounts in cents. */
export type Discountable = {
  readonly productPrice: bigint;
  readonly shippingCost: bigint;
  readonly pageId: number | null;
  readonly paymentMethod: Schemas["PaymentMethod"];
  readonly nowMs: number;
};

/** @returns why the code does not apply, or null. The order of the checks is that of the guide. */
export function discountObstacle(discount: DiscountRow, order: Discountable): string | null {
  if (!discount.is_active) return "the code is not active";
  if (discount.expires_at !== null && Date.parse(discount.expires_at) < order.nowMs)
    return "the code has expired";
  if (discount.usage_limit !== null && discount.used_count >= discount.usage_limit)
    return "the code has been used as often as it may";
  if (discount.min_revenue !== null && order.productPrice < cents(discount.min_revenue))
    return `the order is below the minimum of ${discount.min_revenue}`;
  if (discount.page_ids.length > 0 && (order.pageId === null || !discount.page_ids.includes(order.pageId)))
    return "the code is not valid for this page";
  if (discount.payment_methods.length > 0 && !discount.payment_methods.includes(order.paymentMethod))
    return "the code is not valid for this payment method";
  return null;
}

/** What a code takes off, in cents: never more than what it is applied to. */
export function discountAmount(
  discount: DiscountRow,
  { productPrice, shippingCost }: Pick<Discountable, "productPrice" | "shippingCost">,
): bigint {
  const base = discount.applied_to === "product_price" ? productPrice : shippingCost;
  const raw =
    discount.amount_type === "fixed" ? cents(discount.amount) : percentOf(base, discount.percentage ?? 0);
  const caps = discount.max_discount === null ? [raw, base] : [raw, base, cents(discount.max_discount)];
  return caps.toSorted((left, right) => Number(left - right))[0] ?? 0n;
}
