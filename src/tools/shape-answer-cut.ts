// Cuts a JSON value to a budget and keeps it a JSON value: lists lose whole items from their end, texts end at a
// character, the largest members of an object give way first; everything left out is counted and named.

import { once } from "../catalog/once.ts";

type LeftOut = {
  /** RFC 6901 pointer into the response. */
  readonly pointer: string;
  /** Items, members or characters that are shown, and that there are. */
  readonly shown?: number;
  readonly total?: number;
  readonly unit: "items" | "characters" | "members" | "member";
};

export type Cut = { readonly value: unknown; readonly leftOut: readonly LeftOut[] };

const MAX_NESTING = 200;
const MAX_NOTES = 20;

/** Looks without recursion, so that the others may recurse. */
export function isTooNested(value: unknown): boolean {
  const waiting: { readonly value: object; readonly depth: number }[] = [];
  const push = (child: unknown, depth: number): void => {
    if (typeof child === "object" && child !== null) waiting.push({ value: child, depth });
  };
  push(value, 1);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at.depth > MAX_NESTING) return true;
    if (Array.isArray(at.value)) for (const item of at.value) push(item, at.depth + 1);
    else for (const name in at.value) push(Reflect.get(at.value, name), at.depth + 1);
  }
  return false;
}

type Work = { readonly leftOut: LeftOut[] };
type Node = { readonly value: unknown; readonly pointer: string; readonly budget: number };

/** @param budget UTF-8 bytes of compact JSON */
export function cutToBudget(value: unknown, budget: number): Cut {
  const work: Work = { leftOut: [] };
  if (sizeOf(value, budget) <= budget) return { value, leftOut: [] };
  const cut = shrink({ value, pointer: "", budget }, work);
  return { value: cut, leftOut: work.leftOut.slice(0, MAX_NOTES) };
}

/** Exact up to `limit`, then some size beyond it: of a long answer only what may be shown is measured. */
function sizeOf(value: unknown, limit: number): number {
  if (typeof value !== "object" || value === null) return textSize(value, limit);
  let size = 2;
  if (Array.isArray(value)) {
    for (const item of value) {
      size += sizeOf(item, limit - size) + 1;
      if (size > limit) return size;
    }
    return size;
  }
  for (const name in value) {
    size += textSize(name, limit) + sizeOf(Reflect.get(value, name), limit - size) + 2;
    if (size > limit) return size;
  }
  return size;
}

function textSize(value: unknown, limit: number = Number.POSITIVE_INFINITY): number {
  if (typeof value !== "string") return String(value).length;
  return value.length > limit ? value.length + 2 : Buffer.byteLength(JSON.stringify(value), "utf8");
}

function shrink(node: Node, work: Work): unknown {
  const { value, budget } = node;
  if (sizeOf(value, budget) <= budget) return value;
  if (typeof value === "string") return shrinkText(node, value, work);
  if (Array.isArray(value)) return shrinkList(node, value, work);
  if (typeof value !== "object" || value === null) return value;
  return shrinkObject(node, value, work);
}

/** Ends between characters: never inside a surrogate pair or a combined sign. */
function shrinkText({ pointer, budget }: Node, text: string, work: Work): string {
  let shown = "";
  let size = 2;
  for (const { segment } of segments().segment(text.slice(0, Math.max(0, budget)))) {
    size += textSize(segment) - 2;
    if (size > budget - 4) break;
    shown += segment;
  }
  work.leftOut.push({ pointer, shown: shown.length, total: text.length, unit: "characters" });
  return `${shown.toWellFormed()}…`;
}

/** Made at the first long text: its tables are slow to load. */
const segments = once(() => new Intl.Segmenter("en", { granularity: "grapheme" }));

function shrinkList({ pointer, budget }: Node, items: readonly unknown[], work: Work): unknown[] {
  const kept: unknown[] = [];
  let left = budget - 2;
  for (const item of items) {
    const size = sizeOf(item, left) + 1;
    if (size > left) break;
    kept.push(item);
    left -= size;
  }
  const [first] = items;
  if (kept.length === 0 && left > MIN_SHARE)
    kept.push(shrink({ value: first, pointer: `${pointer}/0`, budget: left }, work));
  if (kept.length < items.length) {
    work.leftOut.unshift({ pointer, shown: kept.length, total: items.length, unit: "items" });
  }
  return kept;
}

/** Bytes of the shortest member, `"":1,`: no more of them are looked at than there is room for. */
const LEAST_MEMBER = 5;

/** A member that would get less is left out by name. */
const MIN_SHARE = 24;

/** Small members stay whole; the budget that is left is shared among the large ones. */
function shrinkObject({ pointer, budget }: Node, value: object, work: Work): Record<string, unknown> {
  const names = Object.keys(value);
  const room = Math.max(1, Math.floor(budget / LEAST_MEMBER));
  if (names.length > room)
    work.leftOut.unshift({ pointer, shown: room, total: names.length, unit: "members" });
  const entries = names.slice(0, room).map((name) => {
    const item: unknown = Reflect.get(value, name);
    return { name, item, size: sizeOf(item, budget) };
  });
  const cost = (name: string): number => textSize(name) + 2;
  let left = budget - 2 - entries.reduce((sum, { name }) => sum + cost(name), 0);
  let waiting = entries.length;
  const shares = new Map<string, number>();
  for (const { name, size } of entries.toSorted((a, b) => a.size - b.size)) {
    const share = Math.max(0, Math.floor(left / waiting));
    const given = Math.min(size, share);
    shares.set(name, given);
    left -= given;
    waiting -= 1;
  }
  const kept = entries.flatMap(({ name, item, size }): [string, unknown][] => {
    const share = shares.get(name) ?? 0;
    if (size <= share) return [[name, item]];
    if (share < MIN_SHARE && work.leftOut.length >= MAX_NOTES) return [];
    const at = `${pointer}/${name.slice(0, 200).replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (share >= MIN_SHARE) return [[name, shrink({ value: item, pointer: at, budget: share }, work)]];
    work.leftOut.push({ pointer: at, unit: "member" });
    return [];
  });
  return Object.fromEntries(kept);
}
