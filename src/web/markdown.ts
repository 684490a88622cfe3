// Guides as pages: CommonMark and tables; raw HTML is shown as text, links go to web addresses and to this site only.
import { Marked, type Tokens } from "marked";
import { escapeHtml, type Html, trustedHtml } from "./html.ts";

/** Links that a page may have: http(s), mail, and places of this site. Everything else is shown as text. */
export function safeLink(href: string): string | null {
  const text = href.trim();
  if (/[\p{Cc}\p{Cf}\\]/u.test(text)) return null;
  if (/^(https?:\/\/|mailto:)[^\s]+$/i.test(text)) return text;
  if (/^(\/(?!\/)|#|\.{1,2}\/)/.test(text)) return text;
  if (/^[\w-]+(?:[/.#?][^:\s]*)?$/.test(text)) return text;
  return null;
}

type Rendering = { readonly ids: Set<string> };

function headingId(text: string, seen: Set<string>): string {
  const stem =
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s+/g, "-") || "section";
  let id = stem;
  for (let at = 1; seen.has(id); at += 1) id = `${stem}-${at}`;
  seen.add(id);
  return id;
}

function makeMarked(state: Rendering): Marked {
  const marked = new Marked({ gfm: true, async: false });
  marked.use({
    // Raw HTML is no construct of ours: it falls through to text, which is escaped.
    tokenizer: { html: () => undefined, tag: () => undefined },
    renderer: {
      html({ text }: Tokens.HTML | Tokens.Tag): string {
        return escapeHtml(text);
      },
      link({ href, tokens }: Tokens.Link): string {
        const label = this.parser.parseInline(tokens);
        const safe = safeLink(href);
        if (safe === null) return label;
        const outside = /^https?:/i.test(safe) ? ' rel="noopener noreferrer nofollow"' : "";
        return `<a href="${escapeHtml(safe)}"${outside}>${label}</a>`;
      },
      image({ text }: Tokens.Image): string {
        return `<span class="quiet">[${escapeHtml(text)}]</span>`;
      },
      heading({ tokens, depth, text }: Tokens.Heading): string {
        const level = Math.min(6, Math.max(2, depth));
        const id = headingId(text, state.ids);
        return `<h${level} id="${escapeHtml(id)}">${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      table(token: Tokens.Table): string {
        const head = token.header.map((cell) => `<th>${this.parser.parseInline(cell.tokens)}</th>`).join("");
        const cells = (row: Tokens.TableCell[]): string =>
          row.map((cell) => `<td>${this.parser.parseInline(cell.tokens)}</td>`).join("");
        const rows = token.rows.map((row) => `<tr>${cells(row)}</tr>`).join("");
        return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
      },
      code({ text }: Tokens.Code): string {
        return `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`;
      },
    },
  });
  return marked;
}

/** Renders one text; heading ids are unique within it. */
export function markdown(text: string): Html {
  const rendered = makeMarked({ ids: new Set() }).parse(text);
  return trustedHtml(typeof rendered === "string" ? rendered : "");
}
