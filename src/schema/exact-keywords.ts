// `multipleOf` and `uniqueItems` in place of Ajv's own, which are inexact for decimals and quadratic for objects.
import type { Ajv2020 } from "ajv/dist/2020.js";

/** Replaces both keywords. */
export function addExactKeywords(ajv: Ajv2020): void {
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    errors: false,
    validate: (wanted: boolean, items: readonly unknown[]) => !wanted || isUnique(items),
  });
  ajv.removeKeyword("multipleOf");
  ajv.addKeyword({
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    errors: false,
    validate: (step: number, value: number) => isMultiple(value, step),
  });
}

/**
 * True where the value is a whole number of steps: 0.07 is a multiple of 0.01, though not in binary fractions (JSON
 * Schema 2020-12 Validation section 6.2.1 is about numbers as they are written). An infinite value is left to other
 * keywords.
 */
export function isMultiple(value: number, step: number): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(step) || step <= 0) return true;
  const [digits, power] = decimalOf(value);
  const [stepDigits, stepPower] = decimalOf(step);
  const least = Math.min(power, stepPower);
  return scaled(digits, power - least) % scaled(stepDigits, stepPower - least) === 0n;
}

const scaled = (digits: bigint, power: number): bigint => digits * 10n ** BigInt(power);

/** Digits and their power of ten: `[7, -2]` for 0.07. The shortest text of a number is the one that was meant. */
function decimalOf(value: number): readonly [digits: bigint, power: number] {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}

/** True where no two items are equal as JSON values (JSON Schema Validation section 6.4.3). */
export function isUnique(items: readonly unknown[]): boolean {
  const scalars = new Set<unknown>();
  const containers = new Set<unknown>();
  for (const item of items) {
    const isContainer = typeof item === "object" && item !== null;
    const seen = isContainer ? containers : scalars;
    const mark = isContainer ? canonical(item) : item;
    if (seen.has(mark)) return false;
    seen.add(mark);
  }
  return true;
}

/** JSON with sorted member names; depth is bounded before validation. */
function canonical(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  let text = "{";
  for (const name of Object.keys(value).sort())
    text += `${JSON.stringify(name)}:${canonical(Reflect.get(value, name))},`;
  return text;
}
