// Makes text of a document fit for a model to read: no invisible or control characters, no comments, bounded length,
// simple HTML as plain words. What reads like an order to the assistant is flagged, not removed.

/** Lengths in UTF-16 units. */
export const TEXT_LIMITS = { summary: 200, description: 4000, member: 1000 } as const;

/** Characters that a reader cannot see (Unicode: default ignorable, controls, lone surrogates, separators). */
const INVISIBLE = /(?![\t\n\r])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFF9-\uFFFB]/gu;

const ASCII_ONLY = /^[\n\r\t -~]*$/;

/** Removes what a reader cannot see; nothing else changes. Fit for values such as those of an enum too. */
export const stripInvisible = (text: string): string =>
  ASCII_ONLY.test(text) ? text : text.replace(INVISIBLE, "");

const HTML_TAG =
  /<\/?(p|br|a|b|i|u|em|strong|code|pre|ul|ol|li|h[1-6]|span|div|table|thead|tbody|tr|td|th|hr|img|sup|sub|blockquote|details|summary|section|small)(\s[^<>]*)?\/?>/gi;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
  ["&nbsp;", " "],
  ["&amp;", "&"],
]);

const BLOCK_TAG = /^(p|br|li|h[1-6]|div|tr|pre|ul|ol|hr|table|blockquote|section)$/;

function plainHtml(text: string): string {
  if (!/<\/?[a-z]/i.test(text)) return text;
  return text
    .replace(HTML_TAG, (_, name: string) => {
      const tag = name.toLowerCase();
      if (tag === "code") return "`";
      return BLOCK_TAG.test(tag) ? "\n" : "";
    })
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (entity) => ENTITIES.get(entity) ?? entity)
    .replace(/\n{3,}/g, "\n\n");
}

/** Removes comments again and again, so that none can be put together by removing another. */
function withoutComments(text: string): string {
  let current = text;
  while (current.includes("<!--")) {
    const next = current.replace(/<!--(?:(?!<!--)[\s\S])*?(?:-->|$)/g, "");
    if (next === current) return current;
    current = next;
  }
  return current;
}

/** Text as a model may read it, at most `limit` long; what is cut ends in "…". */
export function sanitiseText(text: string, limit: number): string {
  // Far more than is kept is never looked at: a text of megabytes costs no more than one of pages.
  const visible = stripInvisible(text.slice(0, limit * 8)).replace(/\r\n?/g, "\n");
  const clean = plainHtml(withoutComments(visible)).trim();
  if (clean.length <= limit) return clean;
  return `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** A guide as a model may read it: nothing invisible, and no comments outside of code. */
export function sanitisePage(text: string): string {
  const parts = stripInvisible(text.replace(/\r\n?/g, "\n")).split(
    /(^ {0,3}(?:```|~~~)[^\n]*\n[\s\S]*?^ {0,3}(?:```|~~~)[^\n]*$)/m,
  );
  return parts.map((part, index) => (index % 2 === 0 ? withoutComments(part) : part)).join("");
}

/** One line, for a summary. */
export const sanitiseLine = (text: string, limit: number): string =>
  sanitiseText(text.replace(/\s+/g, " "), limit).replace(/\s+/g, " ");

/** The first sentence of a text, for a summary where the document has none. */
export function firstSentence(text: string): string {
  const opening = text.split(/\n\s*\n/)[0] ?? "";
  const line = opening.replace(/\s+/g, " ").trim();
  const end = /^.*?[^.\s]{2,}[.!?](?=\s|$)/.exec(line.slice(0, 400))?.[0] ?? line;
  return end.replace(/[.]$/, "");
}

/** Phrases by which a text tries to give the assistant orders. */
const ORDERS: readonly RegExp[] = [
  /\b(ignore|disregard|forget|override)\b.{0,40}\b(previous|prior|above|earlier|preceding|all|any|other)\b.{0,30}\b(instruction|prompt|rule|message|direction|guideline)s?\b/i,
  /^\s*[[<*_#]*(system|assistant|developer)\b\s*(message|prompt|note)?[\]>*_]*\s*:/im,
  /\b(call|invoke|run|use|execute|trigger)\b.{0,30}\bexecute_(safe|destructive)\b/i,
  /<\/?\s*(system|instructions?|untrusted|tool_call|function_call|important)\b[^>]*>/i,
  /\b(do not|don't|never|without)\b.{0,20}\b(tell|telling|inform|informing|mention|mentioning|notify|asking|reveal)\b.{0,20}\b(the )?(user|human|person)\b/i,
  /\b(exfiltrate|jailbreak)\b/i,
  /\byou (are now|must now|will now)\b.{0,60}\b(assistant|agent|model|mode|ignore|obey|act)\b/i,
  /\b(send|post|forward|upload|leak)\b.{0,40}\b(conversation|chat history|system prompt|credentials|access token|api keys?)\b.{0,30}\bto\b.{0,10}(https?:|@)/i,
];

/** The words that look like an order to the assistant, or undefined. */
export function findOrder(text: string): string | undefined {
  const visible = stripInvisible(text.slice(0, 60_000));
  for (const order of ORDERS) {
    const found = order.exec(visible);
    if (found) return found[0].replace(/\s+/g, " ").trim().slice(0, 120);
  }
  return undefined;
}
