// The texts of one document: sanitised, and remembered where they read like orders to the assistant.
import { findOrder, sanitiseLine, sanitisePage, sanitiseText, TEXT_LIMITS } from "./sanitise-text.ts";

/** A text of the document that a person should read before an assistant does. */
export type FlaggedText = { readonly where: string; readonly words: string };

export type Texts = {
  /** Several lines, bounded; "" for what is no text. */
  readonly block: (text: unknown, where: string) => string;
  /** One line, bounded. */
  readonly line: (text: unknown, where: string) => string;
  /** A member of a schema. */
  readonly member: (text: unknown, where: string) => string;
  /** A whole guide, however long. */
  readonly page: (text: string, where: string) => string;
  readonly flagged: () => readonly FlaggedText[];
};

/** Sanitises texts; each text's words are judged once, at its first place. */
export function createTexts(): Texts {
  const flags = new Map<string, FlaggedText>();
  const checked = new Map<string, string>();
  const clean = (text: unknown, where: string, make: (text: string) => string): string => {
    if (typeof text !== "string") return "";
    const known = checked.get(text);
    if (known !== undefined) return make === asMember ? known : make(text);
    const words = findOrder(text);
    if (words !== undefined && !flags.has(words)) flags.set(words, { where, words });
    const made = make(text);
    if (make === asMember) checked.set(text, made);
    return made;
  };
  return {
    block: (text, where) => clean(text, where, asBlock),
    line: (text, where) => clean(text, where, asLine),
    member: (text, where) => clean(text, where, asMember),
    page: (text, where) => clean(text, where, sanitisePage),
    flagged: () => [...flags.values()],
  };
}

const asBlock = (text: string): string => sanitiseText(text, TEXT_LIMITS.description);
const asLine = (text: string): string => sanitiseLine(text, TEXT_LIMITS.summary);
const asMember = (text: string): string => sanitiseText(text, TEXT_LIMITS.member);
