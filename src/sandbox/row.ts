// A row of the sandbox: one JSON object. The sandbox has its own test for one, apart from src/json, because it judges
// what the executor sends and must not share its mistakes.
import { isRawNumber } from "./exact-json.ts";

export type Row = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isRawNumber(value);

/** An own member, so that `constructor` and the like are never found by accident. */
export const own = (row: Row, name: string): unknown => (Object.hasOwn(row, name) ? row[name] : undefined);
