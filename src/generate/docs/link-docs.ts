// Links endpoints with the sections that mention them, each link with its reason; explicit links that lead nowhere are faults.
import type { DocSection } from "../../catalog/doc-section.ts";
import type { DocsLink } from "../../catalog/endpoint.ts";
import { toTerms } from "../../search/words.ts";
import type { EndpointDraft } from "../endpoint-draft.ts";
import type { Problem } from "../problems.ts";
import { type Mention, mentionFinder, openingSentence } from "./mentions.ts";

export type LinkInput = {
  readonly sections: readonly DocSection[];
  readonly endpoints: readonly EndpointDraft[];
  /** Prefix of relative page addresses: "" or an absolute base. */
  readonly docsBase: string;
};

export type LinkedDocs = {
  readonly sections: DocSection[];
  readonly links: ReadonlyMap<string, DocsLink[]>;
  readonly problems: Problem[];
};

/** One found relation; `strength` orders an endpoint's links, strongest first. */
type Relation = {
  readonly operationId: string;
  readonly section: DocSection;
  readonly strength: number;
  readonly why: string;
  readonly hint: string;
};

const MOST_LINKS = 3;
/** Strength of a link to a section that names the endpoint. */
const MENTIONED = 4;
const LONGEST_HINT = 140;

/** Sections with the operations that they mention, links per operation id, and broken explicit links. */
export function linkDocs(input: LinkInput): LinkedDocs {
  const problems: Problem[] = [];
  const relations = [
    ...overlayLinks(input, problems),
    ...frontMatterLinks(input, problems),
    ...mentionLinks(input),
    ...headingLinks(input),
    ...tagLinks(input),
  ];
  return {
    sections: withOperations(input.sections, relations),
    links: linksOf(relations, input.docsBase),
    problems,
  };
}

function overlayLinks({ endpoints, sections }: LinkInput, problems: Problem[]): Relation[] {
  return endpoints.flatMap((endpoint) =>
    endpoint.docsTopics.flatMap((topic) => {
      const section = sections.find((one) => one.id === topic) ?? sections.find((one) => one.topic === topic);
      if (section)
        return [relation(endpoint.operationId, section, { strength: 5, why: "the overlay names the topic" })];
      const what = `x-mcp-docs-topic "${topic}" of ${endpoint.operationId} is no topic of the docs`;
      problems.push({ level: "fault", where: "overlay", what, mend: "Correct the topic or write the page." });
      return [];
    }),
  );
}

type Strength = { readonly strength: number; readonly why: string; readonly hint?: string };

function relation(operationId: string, section: DocSection, { strength, why, hint }: Strength): Relation {
  return { operationId, section, strength, why, hint: hint ?? openingHint(section) };
}

/** A page's front matter: an operation id, `GET /path`, or `@Tag` for all of a tag. */
function frontMatterLinks({ endpoints, sections }: LinkInput, problems: Problem[]): Relation[] {
  return sections.flatMap((section) =>
    section.operations.flatMap((name) => {
      const named = endpoints.filter(
        (one) => one.operationId === name || `${one.method} ${one.path}` === name || tagged(one, name),
      );
      const strength = name.startsWith("@") ? 1 : 3;
      const why = name.startsWith("@")
        ? `the page is about tag ${name.slice(1)}`
        : "the page's front matter names it";
      if (named.length > 0) return named.map((one) => relation(one.operationId, section, { strength, why }));
      const what = `operations: "${name}" of page ${section.topic} is no operation, path or @tag of the document`;
      problems.push({
        level: "fault",
        where: `docs/${section.topic}`,
        what,
        mend: "Correct the name in the front matter.",
      });
      return [];
    }),
  );
}

const tagged = (endpoint: EndpointDraft, name: string): boolean =>
  name.startsWith("@") && endpoint.tags.includes(name.slice(1));

function mentionLinks({ endpoints, sections }: LinkInput): Relation[] {
  const find = mentionFinder(endpoints);
  return sections.flatMap((section) =>
    find(section.markdown).map((mention) =>
      relation(mention.operationId, section, {
        strength: MENTIONED,
        why: `the section ${mention.why}`,
        hint: mentionHint(section, mention),
      }),
    ),
  );
}

/** A heading that says the same as a summary: `Create a page` and "Create a landing page". */
function headingLinks({ endpoints, sections }: LinkInput): Relation[] {
  const summaries = endpoints.map((endpoint) => ({ endpoint, terms: new Set(toTerms(endpoint.summary)) }));
  return sections.flatMap((section) => {
    const heading = new Set(toTerms(section.headingPath.at(-1) ?? ""));
    if (heading.size < 2) return [];
    return summaries
      .filter(({ terms }) => [...heading].every((term) => terms.has(term)) && terms.size <= heading.size + 1)
      .map(({ endpoint }) =>
        relation(endpoint.operationId, section, {
          strength: 2,
          why: "its heading says the same as the summary",
        }),
      );
  });
}

function tagLinks({ endpoints, sections }: LinkInput): Relation[] {
  const openings = new Map<string, DocSection>();
  for (const section of sections) {
    const key = termKey(section.title);
    if (key !== "" && !openings.has(key)) openings.set(key, section);
  }
  return endpoints.flatMap((endpoint) =>
    endpoint.tags.flatMap((tag) => {
      const section = openings.get(termKey(tag));
      const why = `the page's title is the tag ${tag}`;
      return section ? [relation(endpoint.operationId, section, { strength: 0, why })] : [];
    }),
  );
}

const termKey = (text: string): string => [...new Set(toTerms(text))].sort().join(" ");

function withOperations(sections: readonly DocSection[], relations: readonly Relation[]): DocSection[] {
  const spoken = new Map<DocSection, Set<string>>();
  for (const { section, operationId, strength } of relations) {
    if (strength > 0) spoken.set(section, (spoken.get(section) ?? new Set<string>()).add(operationId));
  }
  return sections.map((section) => ({ ...section, operations: [...(spoken.get(section) ?? [])].sort() }));
}

function linksOf(relations: readonly Relation[], docsBase: string): Map<string, DocsLink[]> {
  const byOperation = new Map<string, Relation[]>();
  for (const one of relations)
    byOperation.set(one.operationId, [...(byOperation.get(one.operationId) ?? []), one]);
  const links = new Map<string, DocsLink[]>();
  for (const [operationId, found] of byOperation) {
    const best = new Map<string, Relation>();
    // What the section says of this very endpoint is the better hint, whichever rule made the link.
    const said = new Map(
      found.filter((one) => one.strength === MENTIONED).map((one) => [one.section.id, one.hint]),
    );
    for (const one of [...found].sort((a, b) => b.strength - a.strength)) {
      const hint = said.get(one.section.id) ?? one.hint;
      if (!best.has(one.section.id)) best.set(one.section.id, { ...one, hint });
    }
    links.set(
      operationId,
      [...best.values()].slice(0, MOST_LINKS).map((one) => toLink(one, docsBase)),
    );
  }
  return links;
}

function toLink({ section, why, hint }: Relation, docsBase: string): DocsLink {
  const anchor = section.anchor === "" ? {} : { anchor: section.anchor };
  return { topic: section.topic, url: pageUrl(section.url, docsBase), ...anchor, hint, why };
}

/** A page's address: as it is where absolute, else below the base. */
function pageUrl(url: string, docsBase: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || docsBase === "") return url;
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(docsBase) ? new URL(url, docsBase).href : url;
}

const mentionHint = (section: DocSection, { sentence }: Mention): string =>
  shorten(sentence.length > SHORTEST_HINT ? sentence.replace(/:$/, "") : openingHint(section));

/** A sentence shorter than this says too little to choose by. */
const SHORTEST_HINT = 30;

function openingHint(section: DocSection): string {
  const sentence = openingSentence(section.markdown);
  return shorten(sentence.length > SHORTEST_HINT ? sentence : section.headingPath.join(" › "));
}

function shorten(text: string): string {
  return text.length <= LONGEST_HINT ? text : `${text.slice(0, LONGEST_HINT - 1).replace(/\s+\S*$/, "")}…`;
}
