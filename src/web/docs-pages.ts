// The guides as pages at /docs/<topic>, their index, and /llms.txt: the same sections that get_docs serves.
import type { DocSection } from "../catalog/doc-section.ts";
import { type Html, html } from "./html.ts";
import { renderPage, type Site } from "./layout.ts";
import { markdown } from "./markdown.ts";

/** A guide put together again from its sections, in their order. */
export type Guide = {
  readonly topic: string;
  readonly title: string;
  readonly description: string;
  readonly navGroup: string;
  readonly language: string;
  readonly sections: readonly DocSection[];
};

/** One guide per topic and language, in the order of the sections; the first language of a topic comes first. */
export function guidesOf(sections: readonly DocSection[]): readonly Guide[] {
  const byPage = Map.groupBy(sections, (section) => JSON.stringify([section.topic, section.language]));
  return [...byPage.values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined) return [];
    const { topic, title, description, navGroup, language } = first;
    return [{ topic, title, description, navGroup, language, sections: parts }];
  });
}

/** True where the section's own text already opens with its heading. */
const opensWithHeading = (section: DocSection): boolean => /^#{1,6}\s/.test(section.markdown.trimStart());

function sectionHtml(section: DocSection): Html {
  const heading = section.headingPath.at(-1);
  const level = Math.min(4, Math.max(2, section.headingPath.length));
  const own = section.anchor !== "" && heading !== undefined && !opensWithHeading(section);
  const title = own ? html`${level === 2 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}` : "";
  const text = section.anchor === "" ? section.markdown.replace(/^\s*#\s[^\n]*\n?/, "") : section.markdown;
  return html`<section${section.anchor === "" ? "" : html` id="${section.anchor}"`}>${title}${markdown(text)}</section>
`;
}

export type DocsPage = { readonly site: Site; readonly guides: readonly Guide[] };

/** The list of guides by group, as HTML text. */
export function docsIndexPage({ site, guides }: DocsPage): string {
  const groups = Map.groupBy(guides, (guide) => guide.navGroup);
  const group = ([name, entries]: [string, Guide[]]): Html => html`<h2>${name || "Guides"}</h2>
<ul>${entries.map(
    (guide) =>
      html`<li><a href="${site.base}/docs/${guide.topic}" hreflang="${guide.language}">${guide.title}</a>${
        guide.description === "" ? "" : html`<br><span class="quiet small">${guide.description}</span>`
      }</li>`,
  )}</ul>
`;
  const body = html`<h1>Docs</h1>
${guides.length === 0 ? html`<p>This connector brings no guides of its own.</p>` : [...groups].map(group)}`;
  return renderPage({ site, title: "Docs", body, spot: "docs" });
}

/** One guide, as HTML text. */
export function docsPage(page: { readonly site: Site; readonly guide: Guide }): string {
  const { site, guide } = page;
  // Said once: where the text opens with it, the lead is the text's own.
  const said = guide.sections[0]?.markdown.trim() === guide.description;
  const body = html`<article lang="${guide.language}">
<p class="small"><a href="${site.base}/docs">All docs</a></p>
<h1>${guide.title}</h1>
${guide.description === "" || said ? "" : html`<p class="lead">${guide.description}</p>`}
${guide.sections.map(sectionHtml)}
</article>`;
  return renderPage({ site, title: guide.title, body, spot: "docs" });
}

const line = (text: string): string => text.replace(/\s+/g, " ").trim();

export type LlmsText = {
  readonly title: string;
  readonly description: string;
  readonly connectors: readonly { readonly title: string; readonly url: string }[];
  readonly publicUrl: string;
  readonly guides: readonly Guide[];
};

/** `/llms.txt` (llmstxt.org): a title, what it is, and links. */
export function llmsText(text: LlmsText): string {
  const groups = Map.groupBy(text.guides, (guide) => guide.navGroup || "Guides");
  const linked = (guide: Guide): string =>
    `- [${line(guide.title)}](${text.publicUrl}/docs/${guide.topic})${guide.description === "" ? "" : `: ${line(guide.description)}`}`;
  return [
    `# ${line(text.title)}`,
    `> ${line(text.description)}`,
    `## Connect\n\n${text.connectors.map((entry) => `- [${line(entry.title)}](${entry.url}): MCP over Streamable HTTP`).join("\n")}`,
    ...[...groups].map(([name, guides]) => `## ${line(name)}\n\n${guides.map(linked).join("\n")}`),
    "",
  ].join("\n\n");
}
