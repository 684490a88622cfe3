// OpenAPI 3.1 section 4.8.12.5, "Style Values": how a parameter's value becomes text, for every style and both forms of
// explode. What the specification leaves open is said at the place.

import type { ParameterStyle } from "../../catalog/endpoint.ts";
import { isJsonObject } from "../../json/object.ts";
import { encodeReserved, encodeStrict } from "./percent-encode.ts";

export type Styled = {
  readonly name: string;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
};

export type Encode = (text: string) => string;

/** Text of a scalar. Objects and lists where a style has no form for them go out as JSON. */
export function scalarText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** True for what has no parts: no list, no object. */
export const isScalar = (value: unknown): boolean => typeof value !== "object" || value === null;

/** Items of a list and entries of an object; null members of an object say nothing and are left out. */
const entriesOf = (value: Readonly<Record<string, unknown>>): (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, item]) => item !== null && item !== undefined);

/** `simple`: path and header (RFC 6570 section 3.2.2). */
export function simpleText(styled: Pick<Styled, "explode">, value: unknown, encode: Encode): string {
  if (Array.isArray(value)) return value.map((item) => encode(scalarText(item))).join(",");
  if (!isJsonObject(value)) return encode(scalarText(value));
  return pairs(value, { encode, between: styled.explode ? "=" : "," }).join(",");
}

/** `label`: path (RFC 6570 section 3.2.5). */
export function labelText(styled: Pick<Styled, "explode">, value: unknown, encode: Encode): string {
  const separator = styled.explode ? "." : ",";
  if (Array.isArray(value)) return `.${value.map((item) => encode(scalarText(item))).join(separator)}`;
  if (!isJsonObject(value)) return `.${encode(scalarText(value))}`;
  return `.${pairs(value, { encode, between: styled.explode ? "=" : "," }).join(separator)}`;
}

/** `matrix`: path (RFC 6570 section 3.2.7). An empty value is the bare name. */
export function matrixText(styled: Pick<Styled, "name" | "explode">, value: unknown, encode: Encode): string {
  const name = encode(styled.name);
  const one = (key: string, text: string): string => (text === "" ? `;${key}` : `;${key}=${text}`);
  if (Array.isArray(value)) {
    const items = value.map((item) => encode(scalarText(item)));
    return styled.explode ? items.map((text) => one(name, text)).join("") : one(name, items.join(","));
  }
  if (!isJsonObject(value)) return one(name, encode(scalarText(value)));
  if (!styled.explode) return one(name, pairs(value, { encode, between: "," }).join(","));
  return entriesOf(value)
    .map(([key, item]) => one(encode(key), encode(scalarText(item))))
    .join("");
}

function pairs(value: Readonly<Record<string, unknown>>, how: { encode: Encode; between: string }): string[] {
  return entriesOf(value).map(
    ([key, item]) => `${how.encode(key)}${how.between}${how.encode(scalarText(item))}`,
  );
}

/**
 * Query pairs, encoded, without separators: `["tag=a", "tag=b"]`. An empty list or object gives none. An absent value
 * inside a list is an empty item.
 */
export function queryPairs(styled: Styled, value: unknown): readonly string[] {
  const encode: Encode = styled.allowReserved ? encodeReserved : encodeStrict;
  const name = encodeStrict(styled.name);
  if (styled.style === "deepObject") return deepPairs({ name: styled.name, encode }, value);
  if (Array.isArray(value))
    return listPairs(styled, { items: value.map((item) => encode(scalarText(item))), name });
  if (isJsonObject(value)) return objectPairs(styled, { value, name, encode });
  return [`${name}=${encode(scalarText(value))}`];
}

/** The delimiters of the styles; a space and a pipe are never legal in a query as they are. */
const DELIMITERS: Readonly<Partial<Record<ParameterStyle, string>>> = {
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
};

function listPairs(
  styled: Styled,
  { items, name }: { items: readonly string[]; name: string },
): readonly string[] {
  if (items.length === 0) return [];
  if (styled.explode) return items.map((item) => `${name}=${item}`);
  return [`${name}=${items.join(DELIMITERS[styled.style] ?? ",")}`];
}

type ObjectPairs = { value: Readonly<Record<string, unknown>>; name: string; encode: Encode };

function objectPairs(styled: Styled, { value, name, encode }: ObjectPairs): readonly string[] {
  const entries = entriesOf(value);
  if (entries.length === 0) return [];
  if (styled.explode && styled.style === "form") {
    return entries.flatMap(([key, item]) =>
      (Array.isArray(item) ? item : [item]).map((one) => `${encodeStrict(key)}=${encode(scalarText(one))}`),
    );
  }
  const delimiter = DELIMITERS[styled.style] ?? ",";
  return [
    `${name}=${entries.flatMap(([key, item]) => [encode(key), encode(scalarText(item))]).join(delimiter)}`,
  ];
}

/**
 * `deepObject`, nested as real APIs take it (the specification defines one level): `a[b][c]=1`; lists as `a[b][0]=1`
 * where the items are objects, as `a[b][]=1` where they are scalars. Brackets of ours stay literal, a caller's are encoded.
 */
export function deepPairs(root: { name: string; encode: Encode }, value: unknown): readonly string[] {
  const { encode } = root;
  const walk = (prefix: string, node: unknown): string[] => {
    if (Array.isArray(node)) {
      const deep = !node.every(isScalar);
      return node.flatMap((item: unknown, index) => walk(`${prefix}[${deep ? index : ""}]`, item));
    }
    if (!isJsonObject(node)) return [`${prefix}=${encode(scalarText(node))}`];
    return entriesOf(node).flatMap(([key, item]) => walk(`${prefix}[${encodeStrict(key)}]`, item));
  };
  return walk(encodeStrict(root.name), value);
}
