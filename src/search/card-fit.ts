// Shortens cards so that a page of results fits its budget: optional members give way first, the last ones first.

const MORE = /…\d+ more/;

/** The card without its optional members beyond what fits; required parts stay. */
export function fitSignature(signature: string, most: number): string {
  let text = signature;
  while (text.length > most) {
    const shorter = dropLastOptional(text);
    if (shorter === text) return text;
    text = shorter;
  }
  return text;
}

/** `a: string, b?: int, c? }` → `a: string, b?: int, …1 more }`. */
function dropLastOptional(text: string): string {
  const found = [...text.matchAll(/(,|\{) ("[^"]*"|[A-Za-z_$][\w$-]*)\?(?::|(?=[ ,}]))/g)].findLast((match) =>
    isLeaf(text, match.index),
  );
  if (!found) return text;
  const start = found.index;
  const end = entryEnd(text, start + 1);
  const opening = found[1] === "{";
  const before = text.slice(0, opening ? start + 1 : start);
  const after = text.slice(end);
  const counted = /^,? …(\d+) more/.exec(after);
  const count = 1 + Number(counted?.[1] ?? 0);
  const rest = counted ? after.slice(counted[0].length) : after;
  return `${before}${opening ? "" : ","} …${count} more${rest}`;
}

/** Groups such as `query?: { … }` are kept as long as they hold something to drop. */
function isLeaf(text: string, start: number): boolean {
  const entry = text.slice(start + 1, entryEnd(text, start + 1));
  return !/\?: \{.*\?/.test(entry) || MORE.test(entry);
}

const TOKENS = /"(?:[^"\\]|\\.)*(?:"|$)|[{([\])},]/g;

/** The end of the entry that begins at `from`: its comma, or what closes the group that it is in. */
function entryEnd(text: string, from: number): number {
  let depth = 0;
  for (const { 0: token, index } of text.slice(from).matchAll(TOKENS)) {
    if (token.startsWith('"')) continue;
    if ("{([".includes(token)) depth += 1;
    else if (depth === 0) return from + index - (token === "}" ? 1 : 0);
    else if (token !== ",") depth -= 1;
  }
  return text.length;
}
