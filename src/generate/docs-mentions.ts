// Finds the operations that a text speaks of: by method and path, by path alone, by operation id in code.
import type { EndpointDraft } from "./draft.ts";

export type Mention = { readonly operationId: string; readonly why: string; readonly sentence: string };

/** Looks a text's mentions up; made once for all sections. */
export type MentionFinder = (markdown: string) => readonly Mention[];

const CALL = /\b(GET|HEAD|POST|PUT|PATCH|DELETE)\s+`?(\/[^\s`"'<>)\],]*)/g;
const PATH = /(?<![\w/:.])\/[A-Za-z0-9_{}:.~-]+(?:\/[A-Za-z0-9_{}:.~-]+)+/g;
const CODE_WORD = /[A-Za-z_][A-Za-z0-9_/.-]{3,80}/g;

const shape = (path: string): string =>
  path
    .replace(/[.,;:]+$/, "")
    .replace(/[?#].*$/, "")
    .replace(/\{[^}]*\}|:[A-Za-z_]+/g, "{}")
    .replace(/\/$/, "");

/** Finder over these endpoints. */
export function mentionFinder(endpoints: readonly EndpointDraft[]): MentionFinder {
  const byCall = new Map(endpoints.map((one) => [`${one.method} ${shape(one.path)}`, one.operationId]));
  const byPath = new Map<string, string[]>();
  for (const one of endpoints)
    byPath.set(shape(one.path), [...(byPath.get(shape(one.path)) ?? []), one.operationId]);
  const ids = new Set(
    endpoints.map((one) => one.operationId).filter((id) => /[A-Z_/.-]/.test(id) || id.length > 11),
  );
  return (markdown) => {
    const found = new Map<string, Mention>();
    const add = (operationId: string, why: string, at: number): void => {
      if (!found.has(operationId))
        found.set(operationId, { operationId, why, sentence: sentenceAt(markdown, at) });
    };
    for (const match of markdown.matchAll(CALL)) {
      const id = byCall.get(`${match[1]} ${shape(match[2] ?? "")}`);
      if (id !== undefined) add(id, `names ${match[1]} ${shape(match[2] ?? "")}`, match.index);
    }
    for (const match of markdown.matchAll(CODE_WORD)) {
      const word = match[0].replace(/[.\-/]+$/, "");
      if (ids.has(word)) add(word, "names the operation id", match.index);
    }
    for (const match of markdown.matchAll(PATH)) {
      for (const id of byPath.get(shape(match[0])) ?? []) add(id, `names ${shape(match[0])}`, match.index);
    }
    return [...found.values()];
  };
}

/** The sentence around a position, as plain text. */
function sentenceAt(markdown: string, at: number): string {
  const start = Math.max(
    markdown.lastIndexOf("\n\n", at),
    markdown.lastIndexOf(". ", at),
    markdown.lastIndexOf("```", at),
    0,
  );
  const ends = [markdown.indexOf("\n\n", at), markdown.indexOf(". ", at), markdown.indexOf("```", at)].filter(
    (end) => end > 0,
  );
  return plainSentence(markdown.slice(start, Math.min(...ends, markdown.length)));
}

/** Markdown of one sentence without its marks. */
export function plainSentence(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`#>|]+/g, "")
    .replace(/^[\s.\-–:\d]+/, "")
    .replace(/\s+/g, " ")
    .trim();
}
