// Finds the operations that a text mentions: by method and path, by path alone, by operation id in code.
import type { EndpointDraft } from "../endpoint-draft.ts";

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
  const named: Named = {
    byCall: new Map(endpoints.map((one) => [`${one.method} ${shape(one.path)}`, one.operationId])),
    byPath: Map.groupBy(endpoints, (one) => shape(one.path)),
    ids: new Set(endpoints.map((one) => one.operationId).filter(isTelling)),
  };
  return (markdown) => {
    const found = new Map<string, Mention>();
    for (const { operationId, why, at } of [
      ...callsIn(markdown, named),
      ...idsIn(markdown, named),
      ...pathsIn(markdown, named),
    ]) {
      if (!found.has(operationId))
        found.set(operationId, { operationId, why, sentence: sentenceAt(markdown, at) });
    }
    return [...found.values()];
  };
}

/** What a text may call an endpoint by. */
type Named = {
  readonly byCall: ReadonlyMap<string, string>;
  readonly byPath: ReadonlyMap<string, readonly EndpointDraft[]>;
  readonly ids: ReadonlySet<string>;
};

type Found = { readonly operationId: string; readonly why: string; readonly at: number };

/** An id that is no plain word of a text. */
const isTelling = (id: string): boolean => /[A-Z_/.-]/.test(id) || id.length > 11;

const callsIn = (markdown: string, { byCall }: Named): readonly Found[] =>
  [...markdown.matchAll(CALL)].flatMap((match) => {
    const call = `${match[1]} ${shape(match[2] ?? "")}`;
    const operationId = byCall.get(call);
    return operationId === undefined ? [] : [{ operationId, why: `names ${call}`, at: match.index }];
  });

const idsIn = (markdown: string, { ids }: Named): readonly Found[] =>
  [...markdown.matchAll(CODE_WORD)].flatMap((match) => {
    const operationId = match[0].replace(/[.\-/]+$/, "");
    return ids.has(operationId) ? [{ operationId, why: "names the operation id", at: match.index }] : [];
  });

const pathsIn = (markdown: string, { byPath }: Named): readonly Found[] =>
  [...markdown.matchAll(PATH)].flatMap((match) => {
    const path = shape(match[0]);
    return (byPath.get(path) ?? []).map(({ operationId }) => ({
      operationId,
      why: `names ${path}`,
      at: match.index,
    }));
  });

/** Where a sentence of prose or an item of a list begins or ends. */
const BOUNDS = ["\n\n", ". ", ".\n", "\n- ", "\n* ", "\n|", "\n#"];

/** The sentence, list item or table row around a position, as plain text; empty inside a block of code. */
function sentenceAt(markdown: string, at: number): string {
  if ((markdown.slice(0, at).match(/^```/gm)?.length ?? 0) % 2 === 1) return "";
  const line = markdown.slice(markdown.lastIndexOf("\n", at) + 1).split("\n")[0] ?? "";
  if (line.trimStart().startsWith("|")) return plainRow(line);
  const starts = BOUNDS.map((bound) => markdown.lastIndexOf(bound, at));
  const ends = BOUNDS.map((bound) => markdown.indexOf(bound, at)).filter((end) => end > 0);
  const numbered = markdown.slice(0, at).search(/\n\d+\. [^\n]*$/);
  return plainSentence(markdown.slice(Math.max(...starts, numbered, 0), Math.min(...ends, markdown.length)));
}

const plainRow = (line: string): string =>
  line
    .split(/(?<!\\)\|/)
    .map(plainSentence)
    .filter((cell) => cell !== "")
    .join(" – ");

/** Markdown of one sentence without its marks; names with underscores stay whole. */
function plainSentence(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*`#>|]+/g, "")
    .replace(/(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w)/g, "")
    .replace(/^[\s.\-–:\d]+/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The first sentence of prose, without code, tables and lists; empty where there is none. */
export function openingSentence(markdown: string): string {
  const paragraphs = markdown.replace(/```[\s\S]*?(```|$)/g, "").split(/\n\s*\n/);
  const prose = paragraphs
    .map((text) => text.trim())
    .find((text) => text !== "" && !/^([|#>]|[-*] |\d+\. )/.test(text));
  return plainSentence((prose ?? "").split(/(?<=[.!?])\s/)[0] ?? "").replace(/:$/, "");
}
