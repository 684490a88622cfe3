// Parameter Object with `in: querystring` (OpenAPI 3.2, "Parameter Locations"): one parameter that is the whole query.
// As a form it says what query parameters of its members say, and is read as those.
import { entriesOf, type JsonObject, listAt, member, objectAt, textAt } from "../../json/object.ts";
import type { CollectedParameter } from "./collected.ts";
import { unusable } from "./left-out.ts";
import { note, type Reading } from "./reading.ts";

const FORM = "application/x-www-form-urlencoded";

/**
 * A query parameter for each member of the form.
 * @throws LeftOutOperation where the query is required and its format has no members.
 */
export function readQueryString(node: JsonObject, reading: Reading): readonly CollectedParameter[] {
  const [type = "", media] = entriesOf(member(node, "content"))[0] ?? [];
  const schema = reading.references.follow(member(media, "schema"));
  const demanded = member(node, "required") === true;
  if (!type.startsWith(FORM) || schema === undefined) {
    const what = `its whole query is one value of ${type || "no media type"}, which the tools cannot say`;
    if (demanded) throw unusable(what);
    note(reading, what, "it is never sent");
    return [];
  }
  const required = new Set(demanded ? listAt(schema, "required") : []);
  const encoding = objectAt(media, "encoding");
  return entriesOf(member(schema, "properties")).map(([name, property]) => ({
    name,
    in: "query",
    required: required.has(name),
    description: reading.texts.member(member(property, "description"), reading.where),
    ...encodingOf(member(encoding, name)),
    allowEmptyValue: false,
    deprecated: false,
    schema: property,
  }));
}

const encodingOf = (node: unknown): Pick<CollectedParameter, "style" | "explode" | "allowReserved"> => ({
  style: textAt(node, "style") === "deepObject" ? "deepObject" : "form",
  explode: member(node, "explode") !== false,
  allowReserved: member(node, "allowReserved") === true,
});
