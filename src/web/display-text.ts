// Names that strangers chose (a client's, a redirect's) made fit to be shown: one line, no invisible or direction
// characters, bounded length.

/** Controls, zero-width and direction characters, tag characters, variation selectors, private use. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|\p{Variation_Selector}/gu;

/** At most this many characters of a client's name are shown. */
const MAX_NAME = 80;

/** One visible line of at most `max` code points; an ellipsis marks what was cut. */
export function displayName(text: string, max: number = MAX_NAME): string {
  const visible = text.toWellFormed().replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();
  const points = [...visible];
  return points.length <= max ? visible : `${points.slice(0, max - 1).join("")}…`;
}

/** What is shown of a redirect URI: `https://host` or a private scheme; port included, never user part or path. */
export function redirectHost(uri: string): string {
  const url = URL.parse(uri);
  if (url === null) return "an unreadable address";
  if (url.host === "") return `the app that opens ${url.protocol}`;
  return url.protocol === "https:" ? url.host : `${url.protocol}//${url.host}`;
}

/** `21 Nov 2026, 01:30 UTC` from ISO 8601; a dash for null. */
export function moment(iso: string | null): string {
  if (iso === null) return "–";
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return "–";
  const day = date.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return `${day}, ${date.toISOString().slice(11, 16)} UTC`;
}
