// HTML as a value: what comes in through html`` is escaped, only what was made by html`` or markdown() goes in as it is.

/** A piece of finished HTML. Made by html``, never by a cast. */
export type Html = { readonly markup: string };

/** What a template may contain: text is escaped; null, undefined and booleans leave nothing; arrays are joined. */
export type Slot = Html | string | number | boolean | null | undefined | readonly Slot[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Escapes text for element content and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (char) => ESCAPES[char] ?? char);
}

function isHtml(slot: unknown): slot is Html {
  return typeof slot === "object" && slot !== null && made.has(slot);
}

const made = new WeakSet<object>();

function finished(markup: string): Html {
  const piece = Object.freeze({ markup });
  made.add(piece);
  return piece;
}

function render(slot: Slot): string {
  if (slot === null || slot === undefined || typeof slot === "boolean") return "";
  if (typeof slot === "string") return escapeHtml(slot);
  if (typeof slot === "number") return String(slot);
  if (isHtml(slot)) return slot.markup;
  if (Array.isArray(slot)) return slot.map(render).join("");
  return "";
}

/** Tagged template: every slot is escaped unless it is itself the result of html``. Quote attributes with `"`. */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  return finished(strings.map((text, at) => (at === 0 ? text : render(slots[at - 1]) + text)).join(""));
}

/** Wraps markup that was made safe by its producer (the markdown renderer). Nothing else may call it. */
export function trustedHtml(markup: string): Html {
  return finished(markup);
}
