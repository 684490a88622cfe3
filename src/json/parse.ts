// Parses JSON text within the bounds of a call, and sees what JSON.parse does not: a name that an object has twice.
import { type Excess, excessOf, extentOf } from "./bounds.ts";
import { isJsonObject } from "./object.ts";
import { type Member, scanText } from "./text.ts";

export type JsonText = {
  readonly value: unknown;
  readonly text: string;
  /** Members of a root object in their order; null for any other root. */
  readonly members: readonly Member[] | null;
};

export type JsonFault = {
  readonly reason: "syntax" | "duplicate_member" | Excess;
  /** For a person: what is wrong. Never quotes a value. */
  readonly message: string;
};

/** Parses JSON text by RFC 8259; a leading byte order mark is a syntax fault (section 8.1). */
export function parseJsonText(text: string): JsonText | JsonFault {
  const excess = excessOf(extentOf(text));
  if (excess !== null) return { reason: excess, message: excess.replace("_", " ") };
  try {
    const value: unknown = JSON.parse(text);
    const { members, duplicate } = scanText(text);
    if (duplicate !== null) return duplicateFault(duplicate);
    return { value, text, members: isJsonObject(value) ? members : null };
  } catch {
    const bom = text.startsWith("\uFEFF");
    return { reason: "syntax", message: bom ? "the text begins with a byte order mark" : "not valid JSON" };
  }
}

/** True where the text could not be taken. */
export const isJsonFault = (result: JsonText | JsonFault): result is JsonFault => "reason" in result;

/** The fault of an object that has one name twice: which one was meant cannot be known. */
export const duplicateFault = (name: string): JsonFault => ({
  reason: "duplicate_member",
  message: `the member ${JSON.stringify(name.slice(0, 60))} is given twice in one object`,
});

/** True where a number, however deep, is an integer beyond 2^53 or infinite: the digits that were sent are lost. */
export function hasInexactNumber(value: unknown): boolean {
  if (typeof value === "number") {
    return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value));
  }
  return typeof value === "object" && value !== null && Object.values(value).some(hasInexactNumber);
}
