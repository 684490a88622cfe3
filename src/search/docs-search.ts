// Finds the sections of the guides that answer: by topic, by address, by question.
import type { DocSection } from "../catalog/doc-section.ts";
import { editDistance } from "./edit-distance.ts";
import { queryWords } from "./query.ts";
import type { TextIndex } from "./text-index.ts";
import { isStopWord, toTerm } from "./words.ts";

export type DocsQuery = {
  readonly topic?: string | undefined;
  /** Page address, with or without an anchor. */
  readonly url?: string | undefined;
  readonly query?: string | undefined;
  /** Anchor or heading within the page. */
  readonly section?: string | undefined;
  readonly language?: string | undefined;
  readonly navGroup?: string | undefined;
  readonly limit: number;
};

export type DocsAnswer = {
  readonly sections: readonly DocSection[];
  /** What was found beyond the limit. */
  readonly rest: readonly DocSection[];
  readonly total: number;
  /** Set where a topic or address is unknown: the nearest topics. */
  readonly nearest?: readonly string[];
};

export type DocsSource = { readonly sections: readonly DocSection[]; readonly index: TextIndex };

/** Precedence topic, url, query; with none of them the openings of the first pages. */
export function searchDocs(asked: DocsQuery, source: DocsSource): DocsAnswer {
  const passes = (section: DocSection): boolean =>
    (asked.language === undefined || same(section.language, asked.language)) &&
    (asked.navGroup === undefined || same(section.navGroup, asked.navGroup));
  const kept = source.sections.filter(passes);
  if (asked.topic !== undefined) return ofTopic(asked.topic, asked.section, { asked, kept });
  if (asked.url !== undefined) return ofUrl(asked.url, { asked, kept });
  if (asked.query !== undefined && asked.query.trim() !== "")
    return ofQuery(asked.query, { asked, source, passes });
  return cut(
    kept.filter((section) => section.anchor === ""),
    asked.limit,
  );
}

const same = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();
const cut = (sections: readonly DocSection[], limit: number): DocsAnswer => ({
  sections: sections.slice(0, limit),
  rest: sections.slice(limit, limit + 20),
  total: sections.length,
});

type Kept = { readonly asked: DocsQuery; readonly kept: readonly DocSection[] };

function ofTopic(topic: string, section: string | undefined, { asked, kept }: Kept): DocsAnswer {
  const [name = "", anchor] = topic.split("#");
  const page = kept.filter((one) => same(one.topic, name.trim()));
  if (page.length === 0) return { sections: [], rest: [], total: 0, nearest: nearestTopics(name, kept) };
  const wanted = section ?? anchor;
  if (wanted === undefined) return cut(page, asked.limit);
  const found = page.filter(
    (one) => same(one.anchor, wanted) || one.headingPath.some((heading) => same(heading, wanted)),
  );
  return cut(found.length > 0 ? found : page, asked.limit);
}

function ofUrl(url: string, { asked, kept }: Kept): DocsAnswer {
  const [address = "", anchor] = url.split("#");
  const plain = pathOf(address);
  const page = kept.filter((one) => one.url === address || pathOf(one.url) === plain);
  if (page.length === 0)
    return { sections: [], rest: [], total: 0, nearest: nearestTopics(plain.split("/").at(-1) ?? "", kept) };
  const wanted = asked.section ?? anchor;
  const found = wanted === undefined ? [] : page.filter((one) => same(one.anchor, wanted));
  return cut(found.length > 0 ? found : page, asked.limit);
}

const pathOf = (address: string): string =>
  address
    .replace(/^https?:\/\/[^/]+/, "")
    .replace(/\/+$/, "")
    .replace(/\.md$/, "")
    .toLowerCase();

type Asked = {
  readonly asked: DocsQuery;
  readonly source: DocsSource;
  readonly passes: (section: DocSection) => boolean;
};

function ofQuery(query: string, { asked, source, passes }: Asked): DocsAnswer {
  const terms = [
    ...new Set(
      queryWords(query)
        .filter((word) => !isStopWord(word))
        .map(toTerm),
    ),
  ];
  const found = source.index.sections(terms).map((hit) => ({ hit, section: source.sections[hit.place] }));
  const ranked = found
    .flatMap(({ hit, section }) =>
      section && passes(section)
        ? [{ section, score: hit.score * share(hit.fields, terms) * substance(section) }]
        : [],
    )
    .sort((a, b) => b.score - a.score || (a.section.id < b.section.id ? -1 : 1));
  return cut(
    ranked.map(({ section }) => section),
    asked.limit,
  );
}

/** Share of the asked terms that a section has at all. */
const share = (fields: Readonly<Record<string, readonly string[]>>, terms: readonly string[]): number =>
  Object.keys(fields).length / Math.max(1, terms.length);

/** Characters from which a section counts in full: a page's lead names everything and answers nothing. */
const SUBSTANTIAL = 400;
const substance = ({ markdown }: DocSection): number =>
  0.5 + 0.5 * Math.min(1, markdown.length / SUBSTANTIAL);

const NEAREST = 5;

/** Topics by likeness of their words and letters. */
function nearestTopics(name: string, sections: readonly DocSection[]): string[] {
  const asked = name.slice(0, 60).toLowerCase();
  const words = asked.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const topics = [...new Set(sections.map((section) => section.topic))];
  const score = (topic: string): number =>
    words.filter((word) => topic.includes(word.replace(/s$/, ""))).length * 10 -
    editDistance(asked, topic, 60) / Math.max(asked.length, topic.length);
  return topics
    .map((topic) => ({ topic, score: score(topic) }))
    .sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1))
    .slice(0, NEAREST)
    .map(({ topic }) => topic);
}
