// application/x-www-form-urlencoded (WHATWG URL section 5), with OpenAPI's encoding per property; nested objects and
// lists in brackets, as real APIs take them.

import type { Encoding, MediaType } from "../../catalog/endpoint.ts";
import type { Catalog } from "../../catalog/load-catalog.ts";
import { isJsonType } from "../../catalog/media-type.ts";
import { isJsonObject } from "../../json/object.ts";
import { encodeText } from "../given/file-value.ts";
import type { EncodedBody } from "./encoded-body.ts";
import type { Written } from "./own-names.ts";
import { encodeStrict } from "./percent-encode.ts";
import { deepPairs, isScalar, queryPairs, scalarText } from "./serialise.ts";

/** A form as its bytes. @throws PortolanError invalid_body for text that has no UTF-8 form */
export function encodeForm(
  _catalog: Catalog,
  { media, value }: { media: MediaType; value: unknown },
): EncodedBody {
  const pairs = formFields({ media, value }).flatMap((field) => field.pairs);
  return { bytes: encodeText(pairs.join("&"), "/body"), contentType: media.type };
}

/** Each field of the form with the pairs that it becomes. */
export function formFields({ media, value }: { media: MediaType; value: unknown }): readonly Written[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).map(([name, item]) => ({
    owner: name,
    pointer: "/body",
    pairs: formPairs({ name, item, encoding: encodingOf(media, name) }),
  }));
}

const encodingOf = (media: MediaType, name: string): Encoding | undefined =>
  media.encoding !== undefined && Object.hasOwn(media.encoding, name) ? media.encoding[name] : undefined;

type Field = { readonly name: string; readonly item: unknown; readonly encoding: Encoding | undefined };

/** OpenAPI 3.1 section 4.8.15: `style` and its companions where given; else `contentType`; else by the value. */
function formPairs({ name, item, encoding }: Field): readonly string[] {
  if (item === undefined) return [];
  if (item === null) return [`${encodeStrict(name)}=`];
  if (encoding?.style !== undefined || encoding?.explode !== undefined) {
    const style = encoding.style ?? "form";
    const explode = encoding.explode ?? style === "form";
    return queryPairs({ name, style, explode, allowReserved: encoding.allowReserved ?? false }, item);
  }
  if (typeof item !== "object") return [`${encodeStrict(name)}=${encodeStrict(scalarText(item))}`];
  if (encoding?.contentType?.split(",").some(isJsonType)) {
    return [`${encodeStrict(name)}=${encodeStrict(JSON.stringify(item))}`];
  }
  const isFlatList = Array.isArray(item) && item.every(isScalar);
  if (isFlatList) return queryPairs({ name, style: "form", explode: true, allowReserved: false }, item);
  return deepPairs({ name, encode: encodeStrict }, item);
}
