// Descriptions as plain words, bounded.

/** Characters of a description that search looks at. */
export const DESCRIPTION_LENGTH = 400;

/** HTML and markdown marks, links and table rules out of a description. */
export function plainText(text: string, length: number): string {
  return text
    .slice(0, length * 4)
    .replace(/<[^>]*>/g, " ")
    .replace(/\]\([^)]*\)/g, " ")
    .replace(/https?:\/\/\S+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, length);
}
