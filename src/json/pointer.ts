// JSON Pointer (RFC 6901): written from steps, and read from the fragment of a reference.

/** A name or an index on the way from the root to a value. */
export type Step = string | number;

/** One token of a pointer, escaped (section 3). */
export const escapePointer = (token: string): string => token.replaceAll("~", "~0").replaceAll("/", "~1");

/** The pointer to the value that these steps lead to; the empty text for none. */
export const toPointer = (steps: readonly Step[]): string =>
  steps.map((step) => `/${escapePointer(String(step))}`).join("");

/** The steps of a `#/…` reference (section 6), or undefined where it is none. */
export function pointerSteps(fragment: string): readonly string[] | undefined {
  if (fragment === "#" || fragment === "") return [];
  if (!fragment.startsWith("#/")) return undefined;
  return fragment
    .slice(2)
    .split("/")
    .map((part) => decodePercent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function decodePercent(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
