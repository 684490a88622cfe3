// `in: querystring` (OpenAPI 3.2 section 4.12.1): one parameter that is the whole query. As a form it says what query
// parameters of its members say, and is collected as those.

import { entriesOf, type JsonObject, listAt, member, objectAt, textAt } from "../../json/object.ts";
import type { References } from "../document/references.ts";
import type { ProblemLog } from "../problems.ts";
import type { Texts } from "../text-notes.ts";
import type { CollectedParameter } from "./collected.ts";
import { UnusableOperation } from "./collected.ts";

type QueryStringInput = {
  readonly where: string;
  readonly references: References;
  readonly texts: Texts;
  readonly log: ProblemLog;
};

const FORM = "application/x-www-form-urlencoded";

/** @throws UnusableOperation where a query that must be there is written in a format that has no members. */
export function collectQueryString(node: JsonObject, input: QueryStringInput): readonly CollectedParameter[] {
  const [type = "", media] = entriesOf(member(node, "content"))[0] ?? [];
  const schema = input.references.follow(member(media, "schema"));
  if (!type.startsWith(FORM) || schema === undefined) {
    const what = `its whole query is one value of ${type || "no media type"}, which the tools cannot say`;
    if (member(node, "required") === true) throw new UnusableOperation(what);
    input.log.note({ where: input.where, what, mend: "it is never sent" });
    return [];
  }
  const required = new Set(listAt(schema, "required"));
  const encoding = objectAt(media, "encoding");
  return entriesOf(member(schema, "properties")).map(([name, property]) => {
    const style = textAt(member(encoding, name), "style") === "deepObject" ? "deepObject" : "form";
    return {
      name,
      in: "query",
      required: required.has(name) && member(node, "required") === true,
      description: input.texts.member(member(property, "description"), input.where),
      style,
      explode: member(member(encoding, name), "explode") !== false,
      allowReserved: member(member(encoding, name), "allowReserved") === true,
      allowEmptyValue: false,
      deprecated: false,
      schema: property,
    };
  });
}
