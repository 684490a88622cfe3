// Identifiers: UUIDv7 for orders, prefixed ids for the rest. From a counter, so that a seeded run repeats exactly.
import { createHash } from "node:crypto";

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A UUIDv7 (RFC 9562 section 5.7): 48 bits of time, the rest from the counter. */
export function orderUuid(nowMs: number, counter: number): string {
  const time = Math.max(0, Math.floor(nowMs)).toString(16).padStart(12, "0").slice(-12);
  const rest = digest(`order ${counter}`);
  const variant = ((Number.parseInt(rest.charAt(3), 16) & 3) | 8).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${rest.slice(0, 3)}`,
    `${variant}${rest.slice(4, 7)}`,
    rest.slice(7, 19),
  ].join("-");
}

/** `variant_3f9a…`: sixteen hexadecimal digits after the prefix. */
export const prefixedId = (prefix: string, of: string): string =>
  `${prefix}_${digest(`${prefix} ${of}`).slice(0, 16)}`;

/** A text that cannot be guessed, as far as a sandbox needs that. */
export const secretText = (of: string, length: number): string => digest(`secret ${of}`).slice(0, length);
