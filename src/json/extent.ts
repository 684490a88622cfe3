// How deep and how wide JSON text is, told by one pass that parses nothing: what is too much is refused before it costs.

export type JsonExtent = { readonly depth: number; readonly values: number; readonly members: number };

/** How deep and how wide JSON text is, without parsing it: nothing recursive or slow ever meets what is too much. */
export function extentOf(text: string): JsonExtent {
  let depth = 0;
  let deepest = 0;
  let values = 1;
  let members = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = closingQuote(text, at);
    else if (code === 0x2c) values += 1;
    else if (code === 0x3a) members += 1;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      values += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return { depth: deepest, values, members };
}

/** Where the string that begins at `from` ends; the end of the text where it does not. */
export function closingQuote(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x22) return at;
  }
  return text.length;
}
