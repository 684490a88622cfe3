// JSON that keeps every number as it was spelled: a 64-bit id comes out as it went in. It is the sandbox's own reader,
// apart from src/json: the sandbox judges what the executor sends, so it must not share its mistakes.

/** ECMAScript's JSON.parse source text access; TypeScript's library does not know it yet. */
type ExactJson = {
  readonly parse: (
    text: string,
    reviver: (key: string, value: unknown, context: { source?: string }) => unknown,
  ) => unknown;
  readonly rawJSON: (text: string) => { readonly rawJSON: string };
  readonly isRawJSON: (value: unknown) => value is { readonly rawJSON: string };
};
const exact = JSON as unknown as ExactJson;

/** Parses JSON; a number that a double cannot hold becomes a raw number that JSON.stringify writes as it was. */
export function parseExact(text: string): unknown {
  return exact.parse(text, (_, value, { source }) =>
    typeof value === "number" && source !== undefined && !isExact(value, source)
      ? exact.rawJSON(source)
      : value,
  );
}

const isExact = (value: number, source: string): boolean =>
  String(value) === source || Number.isSafeInteger(value) || !/^-?\d+$/.test(source);

/** Whether a value is a number kept as text. */
export const isRawNumber = (value: unknown): value is { readonly rawJSON: string } => exact.isRawJSON(value);

/** The same value with ordinary numbers, for checks. */
export const plainValue = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

/** A key that rows are found by: the text of a string or number. */
export function keyText(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return isRawNumber(value) ? value.rawJSON : null;
}

/** A whole number of any size as JSON holds it. */
export const exactInteger = (digits: string): unknown =>
  Number.isSafeInteger(Number(digits)) ? Number(digits) : exact.rawJSON(digits);
