// Identifiers made of a schema: numbers counted, texts like the ones that the document shows.
import { letters } from "../dice.ts";
import type { SchemaView } from "../schema-view.ts";
import { bound } from "./sample-number.ts";
import { sampleString } from "./sample-string.ts";

/** An identifier of the schema's own type: whole numbers counted, texts made of the seed. */
export function sampleId(request: { view: SchemaView; number: number; seed: string; at: Date }): unknown {
  const { words, type } = request.view;
  if (type === "integer" || type === "number") {
    return Math.max(bound(words["minimum"], 1), 1) + request.number - 1;
  }
  if (typeof words["pattern"] === "string" || typeof words["format"] === "string") {
    const text = sampleString({ words, seed: request.seed, name: "id", at: request.at });
    return /^\d{4}-\d\d-\d\d/.test(text)
      ? `${text.slice(0, 8)}${String((request.number % 28) + 1).padStart(2, "0")}${text.slice(10)}`
      : text;
  }
  const examples = words["examples"];
  const shown = Array.isArray(examples) ? examples[0] : undefined;
  const prefix = typeof shown === "string" ? /^[A-Za-z]+[_-]/.exec(shown)?.[0] : undefined;
  if (prefix !== undefined)
    return `${prefix}${letters(request.seed, Math.max(6, String(shown).length - prefix.length))}`;
  if (typeof shown === "string" && /^\d+$/.test(shown)) return String(1000 + request.number);
  if (typeof shown === "string" && /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(shown)) {
    return sampleString({ words: { format: "uuid" }, seed: request.seed, name: "id", at: request.at });
  }
  return sampleString({ words, seed: request.seed, name: "id", at: request.at });
}
