// Cuts markdown at block boundaries: a code block, a table, a paragraph is kept whole or left out.

/** Blocks of a text: fenced code whole, the rest split at blank lines. */
function markdownBlocks(markdown: string): string[] {
  const blocks: string[] = [];
  let current: string[] = [];
  let fence: string | undefined;
  const close = (): void => {
    if (current.length > 0) blocks.push(current.join("\n"));
    current = [];
  };
  for (const line of markdown.split("\n")) {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined && line.trim() === "") {
      close();
      continue;
    }
    current.push(line);
    if (fence === undefined && mark !== undefined) fence = mark;
    else if (fence !== undefined && mark?.startsWith(fence)) fence = undefined;
  }
  close();
  return blocks;
}

/** Whole blocks in at most `most` characters; the first block is kept unless it alone is larger. */
export function cutMarkdown(
  markdown: string,
  most: number,
): { readonly text: string; readonly cut: boolean } {
  if (markdown.length <= most) return { text: markdown, cut: false };
  const kept: string[] = [];
  let length = 0;
  for (const block of markdownBlocks(markdown)) {
    if (length + block.length + 2 > most) return { text: kept.join("\n\n"), cut: true };
    kept.push(block);
    length += block.length + 2;
  }
  return { text: kept.join("\n\n"), cut: false };
}
