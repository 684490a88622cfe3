// Rupiah without rounding: decimal strings with two places outside, whole cents as bigint inside.

/** @param text `"150000.00"`, as the document's Decimal; null and undefined count as nothing. */
export function cents(text: string | null | undefined): bigint {
  if (text === null || text === undefined) return 0n;
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const value = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, "0").slice(0, 2));
  return text.startsWith("-") ? -value : value;
}

/** @returns a Decimal; negative amounts carry a minus sign (SignedDecimal). */
export function decimal(value: bigint): string {
  const size = value < 0n ? -value : value;
  return `${value < 0n ? "-" : ""}${size / 100n}.${String(size % 100n).padStart(2, "0")}`;
}

/** A share of an amount, rounded half up to whole rupiah, as shops charge it. */
export function percentOf(amount: bigint, percent: number): bigint {
  const scaled = amount * BigInt(Math.round(percent * 100));
  return ((scaled + 500_000n) / 1_000_000n) * 100n;
}

/** In cents. */
export const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((left, right) => left + right, 0n);
