// Texts that fit a string schema: by format, by pattern, by the field's name; of an allowed length.
import { hash, letters, uuidOf } from "../dice.ts";
import type { Schema } from "../schema-view.ts";
import { textFromPattern } from "./text-from-pattern.ts";

export type StringRequest = {
  readonly words: Schema;
  readonly seed: string;
  /** Name of the field, for a text that reads well. */
  readonly name: string;
  /** The time that `date` and `date-time` get. */
  readonly at: Date;
};

type Maker = (request: StringRequest) => string;

const day = (at: Date): string => at.toISOString().slice(0, 10);
const second = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;
const octet = (seed: string): number => hash(seed) % 250;

const FORMATS: Readonly<Record<string, Maker>> = {
  "date-time": ({ at }) => second(at),
  date: ({ at }) => day(at),
  time: ({ at }) => `${at.toISOString().slice(11, 19)}Z`,
  duration: () => "PT30M",
  email: ({ seed }) => `${letters(seed, 6)}@example.com`,
  "idn-email": ({ seed }) => `${letters(seed, 6)}@example.com`,
  hostname: ({ seed }) => `${letters(seed, 6)}.example.com`,
  "idn-hostname": ({ seed }) => `${letters(seed, 6)}.example.com`,
  ipv4: ({ seed }) => `192.0.2.${octet(seed)}`,
  ip: ({ seed }) => `192.0.2.${octet(seed)}`,
  ipv6: ({ seed }) => `2001:db8::${octet(seed).toString(16)}`,
  uri: ({ seed }) => `https://example.com/${letters(seed, 6)}`,
  url: ({ seed }) => `https://example.com/${letters(seed, 6)}`,
  iri: ({ seed }) => `https://example.com/${letters(seed, 6)}`,
  "uri-reference": ({ seed }) => `/${letters(seed, 6)}`,
  "iri-reference": ({ seed }) => `/${letters(seed, 6)}`,
  "uri-template": ({ seed }) => `https://example.com/${letters(seed, 6)}/{id}`,
  uuid: ({ seed }) => uuidOf(seed),
  "json-pointer": () => "/items/0",
  "relative-json-pointer": () => "0",
  regex: () => "^[a-z]+$",
  byte: ({ seed }) => Buffer.from(letters(seed, 6)).toString("base64"),
  binary: ({ seed }) => letters(seed, 8),
  password: ({ seed }) => letters(seed, 12),
  "unix-time": ({ at }) => String(Math.floor(at.getTime() / 1000)),
};

const NOUNS = ["amber", "birch", "cedar", "dune", "ember", "fern", "grove", "harbour", "iris", "juniper"];

function byName({ name, seed, at }: StringRequest): string {
  const noun = NOUNS[hash(seed) % NOUNS.length] ?? "amber";
  if (/(^|_)(id|uid|key|token|sha|hash|secret|cursor)$|Id$/.test(name)) return letters(seed, 10);
  if (/email/i.test(name)) return `${noun}@example.com`;
  if (/(url|uri|href|link)$/i.test(name)) return `https://example.com/${noun}`;
  if (/(_at|_time|At|Time|timestamp)$/.test(name)) return second(at);
  if (/date$/i.test(name)) return day(at);
  return name === "" ? noun : `${name.replaceAll(/[_-]+/g, " ")} ${noun}`;
}

/** A text valid for the keywords wherever that can be reached by simple means. */
export function sampleString(request: StringRequest): string {
  const { words, seed } = request;
  const least = typeof words["minLength"] === "number" ? words["minLength"] : 0;
  const most = typeof words["maxLength"] === "number" ? words["maxLength"] : Number.POSITIVE_INFINITY;
  const fits = (text: string): boolean => [...text].length >= least && [...text].length <= most;
  const format = FORMATS[String(words["format"])]?.(request);
  const pattern = words["pattern"];
  if (typeof pattern === "string") {
    const expression = expressionOf(pattern);
    const matches = (text: string): boolean => fits(text) && (expression?.test(text) ?? true);
    if (format !== undefined && matches(format)) return format;
    for (const length of [1, 2, 3, 5, 8, least, 12, 20]) {
      const text = textFromPattern({ pattern, seed, length });
      if (text !== null && matches(text)) return text;
    }
  }
  if (format !== undefined) return format;
  const plain = byName(request);
  const long = [...plain].length < least ? plain.padEnd(least, letters(seed, 8)) : plain;
  return [...long].slice(0, Math.min(most, 10_000_000)).join("");
}

function expressionOf(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return null;
  }
}
