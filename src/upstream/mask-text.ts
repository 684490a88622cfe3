// Makes a text of the API fit to be quoted in an error: one line, bounded, and without what names a person, an order, a
// secret or a machine.

const MASKS: readonly (readonly [RegExp, string])[] = [
  [/[^\s@<>"']{1,64}@[^\s@<>"']{1,255}\.[A-Za-z]{2,24}/g, "[e-mail]"],
  [/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>]+/gi, "[address]"],
  [/\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b/g, "[address]"],
  [/\b(?:Bearer|Basic)\s+[\w.~+/=-]+/gi, "[secret]"],
  [/\b(?:sk|pk|rk|ghp|gho|xox[abp]|key|tok)[-_][\w-]{8,}/g, "[secret]"],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, "[secret]"],
  [/\b[A-Za-z0-9_-]{32,}\b/g, "[id]"],
  [/\b(?=[A-Z0-9_-]*\d{3})[A-Z]{2,}[-_#]?[A-Z0-9]*(?:[-_][A-Z0-9]+)*\b/g, "[number]"],
  [/#\d{3,}\b/g, "[number]"],
  [/\+?\(?\d[\d\s().-]{6,}\d/g, "[number]"],
  [/(?:\/[\w.-]+){2,}\.(?:js|ts|py|rb|go|php|java|ex|exs|cs)\b(?::\d+)*/g, "[file]"],
];

/** One line of a text of the API, secrets and names masked. @param limit characters; what is cut ends in `…`. */
export function maskText(text: string, limit: number): string {
  let safe = withoutControls(text.slice(0, 4000)).replace(/<[^<>]{0,200}>/g, " ");
  for (const [pattern, mask] of MASKS) safe = safe.replace(pattern, mask);
  safe = safe.replace(/\s+/g, " ").trim();
  return safe.length <= limit
    ? safe
    : `${safe
        .slice(0, limit - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, "")}…`;
}

/** Control, format, private and unassigned characters have no place in a message. */
const withoutControls = (text: string): string =>
  text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, " ");

/** Field names of the API: dotted words and indices only. */
export function bareFieldName(name: string): string {
  return name.replace(/[^\w.[\]-]+/g, "").slice(0, 60);
}
