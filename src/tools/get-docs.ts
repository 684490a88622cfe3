// get_docs: the sections of the guides that answer, with their place in the page and how to read on.
import type { DocSection } from "../catalog/doc-section.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import { PortolanError } from "../errors.ts";
import { cutMarkdown } from "../search/cut-markdown.ts";
import { defineTool } from "./define-tool.ts";

export const getDocs = defineTool({
  name: "get_docs",
  title: "Read the guides",
  describe: (catalog) =>
    `Guides of ${catalog.connector.title}: rules, order of steps, traps. Give topic, url or a query; answers with the sections that fit. ` +
    "Read the section that docs_hint of a search result names before a write. " +
    `Topics: ${topicList(topicsOf(catalog))}. Local, changes nothing.`,
  executionTool: null,
  input: {
    type: "object",
    properties: {
      topic: {
        type: "string",
        description: "Topic of a page, as docs_topic names it; topic#section for one section.",
      },
      url: { type: "string", description: "Address of a page, with or without #section." },
      query: { type: "string", description: "A question in plain words." },
      section: { type: "string", description: "Heading or anchor within the page." },
      language: { type: "string" },
      nav_group: { type: "string" },
      limit: { type: "integer", minimum: 1, maximum: 20, default: 5 },
      max_chars: { type: "integer", minimum: 200, maximum: 60000, default: 12000 },
    },
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: {
      sections: { type: "array", items: { type: "object" } },
      total_matches: { type: "integer" },
      read_on: { type: "array", items: { type: "object" } },
      catalog: { type: "object" },
    },
    required: ["sections", "total_matches", "catalog"],
  },
  run: async ({ nav_group: navGroup, max_chars: maxChars, ...asked }, _context, { catalog, search }) => {
    const answer = search.docs({ ...asked, navGroup });
    if (answer.nearest) throw unknownPage(asked, answer.nearest);
    const { sections, left } = fitSections(answer.sections, maxChars);
    const further = [...left, ...answer.rest].slice(0, MOST_FURTHER);
    return {
      structured: {
        sections,
        total_matches: answer.total,
        ...(further.length > 0 ? { read_on: further.map(whereToRead) } : {}),
        catalog: {
          name: catalog.manifest.name,
          version: catalog.manifest.version,
          sha256: catalog.sha256,
          docs_count: topicsOf(catalog).length,
        },
      },
    };
  },
});

const topicsOf = (catalog: Catalog): string[] => [...new Set(catalog.docs().map((section) => section.topic))];

const MOST_TOPIC_CHARS = 900;

function topicList(topics: readonly string[]): string {
  const text = topics.join(", ");
  if (text.length <= MOST_TOPIC_CHARS) return text || "none";
  return `${text.slice(0, MOST_TOPIC_CHARS).replace(/,[^,]*$/, "")} and more`;
}

const MOST_FURTHER = 12;

function unknownPage(
  asked: { readonly topic: string | undefined; readonly url: string | undefined },
  nearest: readonly string[],
): PortolanError {
  const what =
    asked.topic !== undefined
      ? `topic "${asked.topic.slice(0, 60)}"`
      : `url "${(asked.url ?? "").slice(0, 100)}"`;
  const others =
    nearest.length > 0 ? `The nearest topics: ${nearest.join(", ")}.` : "This catalog has no guides.";
  return new PortolanError("invalid_arguments", `${what} is no page of the guides`, {
    hint: `${others} Or ask with query.`,
    details: [{ pointer: asked.topic !== undefined ? "/topic" : "/url", expected: nearest.join(", ") }],
  });
}

type Fitted = { readonly sections: Record<string, unknown>[]; readonly left: readonly DocSection[] };

/** Sections in order until the room is used; the one in which it ends is cut between blocks. */
function fitSections(found: readonly DocSection[], most: number): Fitted {
  const sections: Record<string, unknown>[] = [];
  let room = most;
  for (const [at, section] of found.entries()) {
    const { text, cut } = cutMarkdown(section.markdown, room);
    if (cut && at > 0) return { sections, left: found.slice(at) };
    sections.push({
      ...toSection(section, text),
      ...(cut
        ? {
            truncated: true,
            read_on: `Ask again with a larger max_chars (this section has ${section.markdown.length} characters).`,
          }
        : {}),
    });
    room = Math.max(0, room - text.length);
  }
  return { sections, left: [] };
}

const toSection = (section: DocSection, markdown: string): Record<string, unknown> => ({
  topic: section.topic,
  title: section.title,
  url: section.anchor === "" ? section.url : `${section.url}#${section.anchor}`,
  heading_path: section.headingPath,
  markdown,
});

const whereToRead = (section: DocSection): Record<string, unknown> => ({
  topic: section.anchor === "" ? section.topic : `${section.topic}#${section.anchor}`,
  heading: section.headingPath.at(-1) ?? section.title,
});
