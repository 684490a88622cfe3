// Filters, order and pages of a list, as far as the parameters' names say what they mean.
import type { Endpoint } from "../../catalog/endpoint.ts";
import { wordsOf } from "../answer/envelope.ts";
import type { Page } from "../answer/fill-paging.ts";
import { keyText } from "../exact-json.ts";
import { faults } from "../fault.ts";
import { isRow, own, type Row } from "../row.ts";

type Values = Readonly<Record<string, unknown>>;

const SEARCH = /^(q|search|query|keyword|term|text|search_query)$/;
const SIZE = /^(limit|page_?size|per_?page|size|count|max_results|first|take|page\[(size|limit)\])$/i;
const NUMBER = /^(page|page_?number|page\[number\])$/i;
const OFFSET = /^(offset|skip|start|start_index|page\[offset\])$/i;
const FORWARD =
  /^(cursor|next_?cursor|after|page_?token|next_?token|starting_?after|continuation_?token|next|page\[(after|cursor)\])$/i;
const BACK = /^(before|previous_?cursor|prev_?cursor|ending_?before|page\[before\])$/i;
const ORDER = /^(sort|sort_by|order_by|ordering)$/;
const DIRECTION = /^(direction|sort_direction|sort_order|order|sort_dir)$/;
const BOUND = /^(?:(min|max)_(.+)|(.+)_(since|until|after|before|from|to|min|max|gte|lte|gt|lt))$/;

/** Applies what a list's parameters ask for. @throws FaultError 400 for a cursor that is none. */
export function selectRows(
  all: readonly Row[],
  { values, endpoint }: { readonly values: Values; readonly endpoint: Endpoint },
): Page {
  const filtered = all.filter((row) =>
    Object.entries(values).every(([name, value]) => passes(row, { name, value })),
  );
  const sorted = sortRows(filtered, values);
  return pageOf(sorted, { values, endpoint });
}

const isPaging = (name: string): boolean =>
  [SIZE, NUMBER, OFFSET, FORWARD, BACK, ORDER, DIRECTION].some((words) => words.test(name));

/** What a parameter asks of a row. */
type Condition = { readonly name: string; readonly value: unknown };

function passes(row: Row, { name, value }: Condition): boolean {
  const word = wordsOf(name);
  if (value === null || value === undefined || value === "") return true;
  if (SEARCH.test(word))
    return typeof value !== "string" || mentions(row, { needle: value.toLowerCase(), depth: 0 });
  if (isPaging(name)) return true;
  if (Object.hasOwn(row, name)) return equals(row[name], value);
  if (name === "ids" && Array.isArray(value)) return value.some((id) => keyText(id) === keyText(row["id"]));
  const bound = BOUND.exec(word);
  return bound === null || withinBound(row, { bound, value });
}

function mentions(value: unknown, { needle, depth }: { needle: string; depth: number }): boolean {
  if (typeof value === "string") return value.toLowerCase().includes(needle);
  if (depth > 3 || typeof value !== "object" || value === null) return false;
  return Object.values(value).some((part) => mentions(part, { needle, depth: depth + 1 }));
}

function equals(have: unknown, wanted: unknown): boolean {
  const choices = (
    Array.isArray(wanted)
      ? wanted
      : typeof wanted === "string" && typeof have === "string"
        ? [wanted, ...wanted.split(",")]
        : [wanted]
  ).map(keyText);
  if (isRow(wanted))
    return isRow(have)
      ? Object.entries(wanted).every(([name, part]) => inside(have, { name, value: part }))
      : true;
  if (isRow(have)) return true;
  const values = Array.isArray(have) ? have.map(keyText) : [keyText(have)];
  if (Array.isArray(have) && have.length > 0 && values.every((value) => value === null)) return true;
  return choices.length === 0 || values.some((value) => choices.includes(value));
}

/** `price: { max: "500" }` holds for a price, or for the amount in it; other members are compared. */
function inside(have: Row, { name, value }: Condition): boolean {
  if (name !== "min" && name !== "max") return !Object.hasOwn(have, name) || equals(have[name], value);
  const amount = Number(own(have, "amount") ?? Number.NaN);
  return Number.isNaN(amount) || (name === "min" ? amount >= Number(value) : amount <= Number(value));
}

function withinBound(row: Row, { bound, value }: { bound: RegExpExecArray; value: unknown }): boolean {
  const [, side, named, stem, end] = bound;
  const base = named ?? stem ?? "";
  const field = [base, `${base}_at`, `${base}_on`, `${base}_time`].find((name) => Object.hasOwn(row, name));
  const have = field === undefined ? undefined : row[field];
  if (typeof have !== "string" && typeof have !== "number") return true;
  const lower = /^(min|since|after|from|gte|gt)$/.test(side ?? end ?? "");
  const order = typeof have === "number" ? have - Number(value) : compareText(have, String(value));
  return Number.isNaN(order) || (lower ? order >= 0 : order <= 0);
}

const compareText = (a: string, b: string): number => {
  const numbers = [Number(a), Number(b)] as const;
  if (a !== "" && b !== "" && numbers.every((number) => Number.isFinite(number)))
    return numbers[0] - numbers[1];
  return a < b ? -1 : a > b ? 1 : 0;
};

const textOf = (value: unknown): string => keyText(isRow(value) ? own(value, "amount") : value) ?? "";

function sortRows(rows: readonly Row[], values: Values): readonly Row[] {
  const entries = Object.entries(values);
  const wish = entries.find(([name]) => ORDER.test(wordsOf(name)))?.[1];
  const direction = entries.find(([name]) => DIRECTION.test(wordsOf(name)))?.[1];
  const down =
    (typeof wish === "string" && (wish.startsWith("-") || /[ :_]desc$/i.test(wish))) ||
    /^desc/i.test(String(direction ?? ""));
  const field =
    typeof wish === "string" ? wish.replace(/^[-+]/, "").replace(/[ :_](asc|desc)$/i, "") : undefined;
  if (field === undefined) return /^desc/i.test(String(direction ?? "")) ? rows.toReversed() : rows;
  const known = [field, `${field}_at`].find((name) => rows.some((row) => Object.hasOwn(row, name)));
  if (known === undefined) return rows;
  const sorted = rows.toSorted((a, b) => compareText(textOf(a[known]), textOf(b[known])));
  return down ? sorted.reverse() : sorted;
}

const find = (values: Values, pattern: RegExp): unknown =>
  Object.entries(values).find(([name]) => pattern.test(name))?.[1];
const wholeNumber = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;

const toCursor = (offset: number): string =>
  Buffer.from(JSON.stringify({ at: offset })).toString("base64url");

/** The offset behind a cursor: one of ours, or the id of a row. */
function fromCursor(cursor: unknown, rows: readonly Row[]): number {
  const text = keyText(cursor) ?? "";
  const byId = rows.findIndex((row) => keyText(own(row, "id")) === text);
  if (byId >= 0) return byId + 1;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    const at = isRow(parsed) ? wholeNumber(own(parsed, "at")) : undefined;
    if (at !== undefined) return at;
  } catch {
    // Not one of our cursors: refused below.
  }
  throw faults.badRequest("The cursor is not one that a list gave.", { code: "invalid_cursor" });
}

const DEFAULT_SIZE = 20;

function pageOf(
  rows: readonly Row[],
  { values, endpoint }: { readonly values: Values; readonly endpoint: Endpoint },
): Page {
  const { pagination } = endpoint;
  const named =
    pagination === undefined || pagination.kind === "link" ? undefined : values[pagination.parameter];
  const sizeName =
    pagination !== undefined && "size" in pagination && pagination.size !== undefined
      ? values[pagination.size]
      : undefined;
  const isPaged =
    pagination !== undefined ||
    endpoint.parameters.some(({ name }) => isPagingWord(name)) ||
    Object.keys(values).some(isPagingWord);
  const whole = isPaged ? DEFAULT_SIZE : Math.max(1, rows.length);
  const size = Math.max(1, wholeNumber(sizeName) ?? wholeNumber(find(values, SIZE)) ?? whole);
  const forward = (pagination?.kind === "cursor" ? named : undefined) ?? find(values, FORWARD);
  const back = find(values, BACK);
  const number = wholeNumber(pagination?.kind === "page" ? named : find(values, NUMBER));
  const skipped = wholeNumber(pagination?.kind === "offset" ? named : find(values, OFFSET));
  const offset = startOf({ forward, back, number, skipped, size, rows });
  const shown = rows.slice(offset, offset + size);
  const end = offset + shown.length;
  return {
    rows: shown,
    total: rows.length,
    size,
    offset,
    next: end < rows.length ? toCursor(end) : null,
    previous: offset > 0 ? toCursor(Math.max(0, offset - size)) : null,
  };
}

type Start = {
  readonly forward: unknown;
  readonly back: unknown;
  readonly number: number | undefined;
  readonly skipped: number | undefined;
  readonly size: number;
  readonly rows: readonly Row[];
};

const isPagingWord = (name: string): boolean =>
  [SIZE, NUMBER, OFFSET, FORWARD, BACK].some((words) => words.test(name));

function startOf({ forward, back, number, skipped, size, rows }: Start): number {
  if (forward !== undefined && forward !== "" && forward !== null) return fromCursor(forward, rows);
  if (back !== undefined && back !== "" && back !== null)
    return byRowId(back, { rows, size }) ?? fromCursor(back, rows);
  if (number !== undefined) return Math.max(0, number - 1) * size;
  return skipped ?? 0;
}

function byRowId(cursor: unknown, { rows, size }: Pick<Start, "rows" | "size">): number | undefined {
  const at = rows.findIndex((row) => keyText(own(row, "id")) === keyText(cursor));
  return at < 0 ? undefined : Math.max(0, at - size);
}
