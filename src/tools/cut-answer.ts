// Cuts a JSON value to a budget and keeps it a JSON value: lists lose whole items from their end, texts end at a
// character, the largest members of an object give way first; everything left out is counted and named.
import { escapePointer } from "../json/pointer.ts";

type LeftOut = {
  /** RFC 6901 pointer into the response. */
  readonly pointer: string;
  /** Items, members or characters that are shown, and that there are. */
  readonly shown?: number;
  readonly total?: number;
  readonly unit: "items" | "characters" | "members" | "member";
};

export type Cut = { readonly value: unknown; readonly leftOut: readonly LeftOut[] };

const MAX_NOTES = 20;

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

let segmenter: Intl.Segmenter | undefined;

/** Made at the first long text: its tables are slow to load. */
function segments(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter;
}

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

/** A member of at most this many bytes is small: it stays whole or is left out. */
const SMALL = 64;
/** Names of an object's members that are left out; the rest are counted. */
const MAX_NAMED = 5;

type Member = { readonly name: string; readonly item: unknown; readonly size: number };

const cost = (name: string): number => textSize(name) + 2;

/** 0: tells one object from another, 2: says nothing, 1: the rest. */
function importance({ name, item }: Member): number {
  if (/^(id|name|title|status)$|(_id|Id|_uid)$/.test(name) && item !== null) return 0;
  const isEmpty =
    item === null || item === "" || (typeof item === "object" && Object.keys(item).length === 0);
  return isEmpty ? 2 : 1;
}

/** Bytes for each member that is shown: small ones whole, at most half of the room where large ones wait; they share the rest. */
function shareRoom(members: readonly Member[], room: number): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const large = members.filter(({ size }) => size > SMALL).toSorted((a, b) => a.size - b.size);
  const small = members.filter(({ size }) => size <= SMALL).toSorted((a, b) => importance(a) - importance(b));
  let left = room;
  const take = ({ name, size }: Member, most: number): void => {
    if (size + cost(name) > most) return;
    shares.set(name, size);
    left -= size + cost(name);
  };
  const half = large.length === 0 ? 0 : Math.floor(room / 2);
  for (const member of small) if (importance(member) < 2) take(member, left - half);
  for (const [at, member] of large.entries()) {
    const share = Math.min(member.size, Math.floor(left / (large.length - at)) - cost(member.name));
    if (share >= MIN_SHARE) take({ ...member, size: share }, left);
  }
  for (const member of small) if (!shares.has(member.name)) take(member, left);
  return shares;
}

/** Members stay in the API's order; what is left out is named, or counted where it is much. */
function shrinkObject({ pointer, budget }: Node, value: object, work: Work): Record<string, unknown> {
  const names = Object.keys(value);
  const looked = Math.max(1, Math.floor(budget / LEAST_MEMBER));
  const members = names.slice(0, looked).map((name): Member => {
    const item: unknown = Reflect.get(value, name);
    return { name, item, size: sizeOf(item, budget) };
  });
  const shares = shareRoom(members, budget - 2);
  const pointerOf = (name: string): string => `${pointer}/${escapePointer(name.slice(0, 200))}`;
  const kept = members.flatMap(({ name, item, size }): [string, unknown][] => {
    const share = shares.get(name);
    if (share === undefined) return [];
    if (size <= share) return [[name, item]];
    return [[name, shrink({ value: item, pointer: pointerOf(name), budget: share }, work)]];
  });
  const missing = members
    .filter(({ name }) => !shares.has(name))
    .toSorted((a, b) => importance(a) - importance(b));
  for (const { name } of missing.slice(0, MAX_NAMED))
    work.leftOut.push({ pointer: pointerOf(name), unit: "member" });
  if (missing.length > MAX_NAMED || names.length > looked)
    work.leftOut.unshift({ pointer, shown: kept.length, total: names.length, unit: "members" });
  return Object.fromEntries(kept);
}
