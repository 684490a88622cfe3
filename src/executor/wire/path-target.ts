// The path of a request: the template with each value as exactly one segment's worth of text, checked by the parser that
// will read it. A value that could name another operation is refused.
import type { Endpoint } from "../../catalog/endpoint.ts";
import { decodeOnce, matchTemplate, parseTemplate } from "../../catalog/match-path.ts";
import { PortolanError } from "../../errors.ts";
import type { Given } from "../given/arguments.ts";
import { kindOf } from "../given/read-maps.ts";
import { encodeStrict } from "./percent-encode.ts";
import { type Encode, labelText, matrixText, scalarText, simpleText } from "./serialise.ts";

/** Longest path value in UTF-16 code units. */
const MAX_VALUE = 2048;

/**
 * The encoded path below the base URL, with a literal query of the template.
 * @throws PortolanError path_param_invalid
 */
export function buildPath(endpoint: Endpoint, given: readonly Given[]): string {
  const [template = ""] = endpoint.path.split("#", 1);
  return template
    .split(/(\{[^{}]+\})/)
    .map((piece) => {
      const one = given.find(({ parameter }) => piece === `{${parameter.name}}`);
      return one === undefined ? encodeLiteral(piece) : pathText(one);
    })
    .join("");
}

/** A template's own text: legal characters and escapes stay, everything else is encoded as UTF-8. */
function encodeLiteral(text: string): string {
  return text.replace(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%]/gu, (character) =>
    encodeStrict(character),
  );
}

/** The path with each literal decoded and each value read in one way, for a comparison with other routes. */
export function pathWith(endpoint: Endpoint, given: readonly Given[], reading: Encode): string {
  const [template = ""] = endpoint.path.split(/[?#]/, 1);
  return template
    .split(/(\{[^{}]+\})/)
    .map((piece) => {
      const one = given.find(({ parameter }) => piece === `{${parameter.name}}`);
      return one === undefined ? (decodeOnce(piece) ?? piece) : styled(one, reading);
    })
    .join("");
}

function pathText(one: Given): string {
  const { value, pointer } = one;
  for (const leaf of leaves(value)) requireSegment(leaf, pointer);
  const text = styled(one, encodeStrict);
  if (text === "" || /^\.{1,2}$/.test(text)) throw invalid(pointer, value);
  return text;
}

function styled({ parameter, value }: Given, encode: Encode): string {
  if (parameter.contentType !== undefined)
    return encode(typeof value === "string" ? value : JSON.stringify(value));
  if (parameter.style === "label") return labelText(parameter, value, encode);
  return parameter.style === "matrix"
    ? matrixText(parameter, value, encode)
    : simpleText(parameter, value, encode);
}

function leaves(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.length === 0 ? [""] : value.flatMap(leaves);
  if (typeof value !== "object" || value === null) return [scalarText(value)];
  const entries = Object.entries(value);
  return entries.length === 0 ? [""] : entries.flatMap(([name, item]) => [name, ...leaves(item)]);
}

/** One value: no control characters, and no reading of it, however often it is decoded, that climbs or is empty. */
function requireSegment(text: string, pointer: string): void {
  if (text === "" || text.length > MAX_VALUE || !text.isWellFormed() || hasControl(text))
    throw invalid(pointer, text);
  let reading = text;
  for (let round = 0; round < 4; round += 1) {
    const parts = reading.split(/[/\\]/);
    if (parts.some((part) => part === "" || isDots(part)) || hasControl(reading))
      throw invalid(pointer, text);
    const next = decodeOnce(reading);
    if (next === null || next === reading) return;
    reading = next;
  }
}

/** `.`, `..`, and the same with a matrix parameter behind, which some servers cut off. */
const isDots = (part: string): boolean => /^\.{1,2}(?:;.*)?$/.test(part.trim());

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}

function invalid(pointer: string, value: unknown): PortolanError {
  const name = pointer.slice(pointer.lastIndexOf("/") + 1);
  return new PortolanError("path_param_invalid", `${name} cannot be one segment of a path`, {
    details: [
      {
        pointer,
        expected: "one plain value without dot segments or control characters",
        found: kindOf(value),
      },
    ],
  });
}

type Target = {
  readonly endpoint: Endpoint;
  readonly baseUrl: string;
  readonly target: string;
};

/**
 * Reads the finished target as the HTTP client will (WHATWG URL) and refuses it unless it is still this operation's,
 * character for character.
 * @throws PortolanError path_param_invalid
 */
export function requireTarget({ endpoint, baseUrl, target }: Target): void {
  const base = new URL(baseUrl);
  const prefix = base.pathname.replace(/\/+$/, "");
  const wanted = `${prefix}${target.split("?", 1)[0] ?? ""}`;
  const parsed = URL.canParse(`${baseUrl}${target}`) ? new URL(`${baseUrl}${target}`) : null;
  const same =
    parsed !== null &&
    parsed.origin === base.origin &&
    parsed.username === "" &&
    parsed.password === "" &&
    parsed.hash === "";
  const path = wanted.slice(prefix.length);
  if (!same || parsed.pathname !== wanted || matchTemplate(parseTemplate(endpoint.path), path) === null) {
    throw new PortolanError("path_param_invalid", "the values would change which operation is called", {
      details: [{ pointer: "/path_params", expected: endpoint.path }],
    });
  }
}
