// Responses Object and Response Object (OpenAPI 3.1, "Response Object"): what may come back, status by status.
import { entriesOf, type JsonObject, member } from "../../json/object.ts";
import { TEXT_LIMITS } from "../sanitise-text.ts";
import type { CollectedResponse } from "./collected.ts";
import { readContent } from "./media-type.ts";
import type { Reading } from "./reading.ts";

/** Responses in the order of the document; what is no status (an extension) is no response. */
export function readResponses(responses: unknown, reading: Reading): readonly CollectedResponse[] {
  return entriesOf(responses)
    .filter(([status]) => /^([1-5](\d\d|XX)|default)$/i.test(status))
    .map(([status, raw]) => readResponse(reading.references.follow(raw) ?? {}, { status, reading }));
}

/** One response; its status is `200`, `2XX` or `default`. */
export function readResponse(
  node: JsonObject,
  { status, reading }: { readonly status: string; readonly reading: Reading },
): CollectedResponse {
  const description = reading.texts.member(member(node, "description"), reading.where);
  return {
    status: status.toLowerCase() === "default" ? "default" : status.toUpperCase(),
    description: description.slice(0, TEXT_LIMITS.summary),
    content: readContent(member(node, "content"), reading),
    headers: entriesOf(member(node, "headers")).map(([name]) => name.toLowerCase()),
  };
}
