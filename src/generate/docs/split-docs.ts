// Splits docs pages into sections at their headings; code blocks, tables and lists stay whole.
import { marked, type Token } from "marked";
import type { DocSection } from "../../catalog/doc-section.ts";
import type { SourceText } from "../document/parse-text.ts";
import type { Problem } from "../problems.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";

/** Headings down to this depth begin a section of their own. */
const DEEPEST_SECTION = 4;

type Piece = { readonly heading: string; readonly depth: number; readonly markdown: string };

/** Sections of all pages, in the order of the pages' `order`, then of their file names. */
export function splitDocs(pages: readonly SourceText[]): { sections: DocSection[]; problems: Problem[] } {
  const read = pages
    .map((page) => ({ file: page.file, ...readFrontMatter(page) }))
    .sort((a, b) => a.page.order - b.page.order || (a.file < b.file ? -1 : 1));
  const problems = [...read.flatMap((entry) => entry.problems), ...duplicateTopics(read)];
  return { sections: read.flatMap((entry) => pageSections(entry.page, entry.body)), problems };
}

function duplicateTopics(read: readonly { readonly file: string; readonly page: FrontMatter }[]): Problem[] {
  const first = new Map<string, string>();
  return read.flatMap(({ file, page }) => {
    const other = first.get(page.topic);
    first.set(page.topic, other ?? file);
    if (other === undefined) return [];
    const what = `topic "${page.topic}" is already the topic of ${other}`;
    return [
      { level: "fault" as const, where: `${file}:1`, what, mend: "Give each page a topic of its own." },
    ];
  });
}

function pageSections(page: FrontMatter, body: string): DocSection[] {
  const anchors = new Map<string, number>();
  const path: { depth: number; heading: string }[] = [];
  return pieces(body).flatMap((piece, at) => {
    const opening = at === 0 && piece.heading === "";
    if (opening && piece.markdown.trim() === "" && page.description === "") return [];
    while (path.length > 0 && (path.at(-1)?.depth ?? 0) >= piece.depth) path.pop();
    if (piece.heading !== "") path.push({ depth: piece.depth, heading: piece.heading });
    const anchor = opening ? "" : uniqueAnchor(piece.heading, anchors);
    return [toSection({ page, piece, anchor, headings: path.map((entry) => entry.heading) })];
  });
}

type Parts = {
  readonly page: FrontMatter;
  readonly piece: Piece;
  readonly anchor: string;
  readonly headings: readonly string[];
};

function toSection({ page, piece, anchor, headings }: Parts): DocSection {
  const opening = anchor === "";
  const text = piece.markdown.trim();
  return {
    id: opening ? page.topic : `${page.topic}#${anchor}`,
    topic: page.topic,
    title: page.title,
    url: page.url,
    anchor,
    headingPath: [page.title, ...headings],
    markdown: text === "" ? page.description : text,
    description: page.description,
    language: page.language,
    navGroup: page.navGroup,
    aliases: opening ? [...page.aliases, ...page.questions] : [],
    operations: opening ? page.operations : [],
  };
}

/** The page's opening first (it may be empty), then one piece per heading. */
function pieces(body: string): Piece[] {
  const found: { heading: string; depth: number; markdown: string }[] = [
    { heading: "", depth: 0, markdown: "" },
  ];
  for (const token of marked.lexer(withoutComments(body))) {
    if (token.type === "heading" && token.depth === 1 && found.length === 1) continue;
    if (token.type === "heading" && token.depth <= DEEPEST_SECTION) {
      found.push({ heading: plainText(token.tokens ?? []), depth: token.depth, markdown: "" });
    } else {
      const current = found.at(-1);
      if (current) current.markdown += token.raw;
    }
  }
  return found;
}

/** HTML comments are seen by no reader and so by no assistant; those inside code stay. */
const CODE_OR_COMMENT = /((`+)(?!`)[\s\S]*?[^`]\2(?!`))|<!--[\s\S]*?(?:-->|$)/g;

function withoutComments(body: string): string {
  return marked
    .lexer(body)
    .map((token) =>
      token.type === "code" ? token.raw : token.raw.replace(CODE_OR_COMMENT, (_, code: string) => code ?? ""),
    )
    .join("");
}

function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      "tokens" in token && token.tokens ? plainText(token.tokens) : "text" in token ? String(token.text) : "",
    )
    .join("")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .trim();
}

/** Anchors as common renderers make them: lower case, dashes, a number where taken. */
function uniqueAnchor(heading: string, taken: Map<string, number>): string {
  const slug =
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s+/g, "-") || "section";
  const count = taken.get(slug) ?? 0;
  taken.set(slug, count + 1);
  return count === 0 ? slug : `${slug}-${count}`;
}
