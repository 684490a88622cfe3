// Discount codes.
import type { Call, Handlers } from "../operation-types.ts";
import { found, invalid, Refusal } from "../refusal.ts";
import { cleanCode, discountErrors, NO_LIMITS } from "../rules/discounts.ts";
import { pageOf, sortable } from "../rules/page-cursor.ts";
import type { DiscountRow, Shop } from "../shop.ts";

function save(shop: Shop, discount: DiscountRow): DiscountRow {
  const errors: Record<string, readonly string[]> = { ...discountErrors(discount) };
  const foreign = discount.page_ids.filter((id) => shop.table("pages").get(id)?.deleted_at !== null);
  if (foreign.length > 0) errors["page_ids"] = foreign.map((id) => `${id} is not a page of this business`);
  if (Object.keys(errors).length > 0) throw invalid(errors);
  const taken = shop
    .table("discounts")
    .list()
    .some((other) => other.code === discount.code && other.id !== discount.id);
  if (taken)
    throw new Refusal("code_taken", "Another discount has this code", {
      errors: { code: [`${discount.code} is taken`] },
    });
  return shop.table("discounts").put(discount);
}

const findOne = (call: Call<"getDiscountCode">): DiscountRow =>
  found(call.shop.table("discounts").get(call.path.id), "Discount code");

function update({ shop, path, body }: Call<"updateDiscountCode">): DiscountRow {
  const discount = found(shop.table("discounts").get(path.id), "Discount code");
  const changed: DiscountRow = { ...discount, ...body, code: cleanCode(body.code ?? discount.code) };
  // Another kind of amount takes the place of the former one.
  if (body.amount_type === "fixed" && discount.amount_type !== "fixed")
    return save(shop, { ...changed, percentage: body.percentage ?? null });
  if (body.amount_type === "percentage" && discount.amount_type !== "percentage")
    return save(shop, { ...changed, amount: body.amount ?? null });
  return save(shop, changed);
}

export const discountHandlers = {
  listDiscountCodes: (call) => {
    const { search, is_active, applied_to } = call.query;
    const wanted = search === undefined ? "" : cleanCode(search);
    const rows = call.shop
      .table("discounts")
      .list()
      .filter((one) => one.code.includes(wanted))
      .filter((one) => is_active === undefined || one.is_active === is_active)
      .filter((one) => applied_to === undefined || one.applied_to === applied_to);
    return pageOf({
      list: `discounts ${call.shop.business}`,
      rows,
      query: call.query,
      key: ({ id }) => sortable(id),
    });
  },
  getDiscountCode: findOne,
  createDiscountCode: ({ shop, body }) => {
    return save(shop, { ...NO_LIMITS, ...body, id: shop.next("discounts"), code: cleanCode(body.code) });
  },
  updateDiscountCode: update,
  deleteDiscountCode: (call) => {
    call.shop
      .table("discounts")
      .remove(found(call.shop.table("discounts").get(call.path.id), "Discount code").id);
    return undefined;
  },
} satisfies Handlers;
