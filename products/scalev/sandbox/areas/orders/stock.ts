// Stock: pieces leave with an order and come back when it ends; only products that count their stock have one.
import type { OrderRow, Shop } from "../../shop.ts";

/** Takes pieces from stock, or gives them back; only products that count their stock have one. */
export function moveStock(shop: Shop, pieces: ReadonlyMap<number, number>, direction: -1 | 1): void {
  for (const [id, count] of pieces) {
    const variant = shop.table("variants").get(id);
    const counted =
      variant !== undefined && shop.table("products").get(variant.product_id)?.is_inventory === true;
    if (!counted || variant.stock === null) continue;
    shop.table("variants").put({ ...variant, stock: Math.max(0, variant.stock + direction * count) });
  }
}

/** Pieces per variant in an order. */
export function piecesOf(
  shop: Shop,
  order: Pick<OrderRow, "ordervariants" | "orderbundles">,
): Map<number, number> {
  const variants = new Map(
    shop
      .table("variants")
      .list()
      .map((variant) => [variant.unique_id, variant.id]),
  );
  const options = shop.table("price_options").list();
  const inside = order.orderbundles.flatMap((line) => {
    const option = options.find((one) => one.unique_id === line.bundle_price_option_unique_id);
    const bundle = option === undefined ? undefined : shop.table("bundles").get(option.bundle_id);
    return (bundle?.bundlelines ?? []).map((one) => ({ ...one, quantity: one.quantity * line.quantity }));
  });
  const pieces = new Map<number, number>();
  for (const line of [...order.ordervariants, ...inside]) {
    const id = variants.get(line.variant_unique_id);
    if (id !== undefined) pieces.set(id, (pieces.get(id) ?? 0) + line.quantity);
  }
  return pieces;
}
