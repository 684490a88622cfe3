// `multipleOf` in decimals: 0.07 is a multiple of 0.01, though not in binary fractions (JSON Schema 2020-12 Validation,
// section 6.2.1 speaks of numbers as they are written).

/** True where the value is a whole number of steps; what is no finite number is left to other keywords. */
export function isMultiple(value: number, step: number): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(step) || step <= 0) return true;
  const [digits, power] = decimalOf(value);
  const [stepDigits, stepPower] = decimalOf(step);
  const least = Math.min(power, stepPower);
  return scaled(digits, power - least) % scaled(stepDigits, stepPower - least) === 0n;
}

const scaled = (digits: bigint, power: number): bigint => digits * 10n ** BigInt(power);

/** Digits and the power of ten that they stand at: `[7, -2]` for 0.07. The shortest text of a number is the one that was meant. */
function decimalOf(value: number): readonly [digits: bigint, power: number] {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}
