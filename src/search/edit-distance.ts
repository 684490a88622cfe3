// How many letters two words differ by.

/** Damerau-Levenshtein distance of neighbours (optimal string alignment); `limit + 1` where it is larger. */
export function editDistance(left: string, right: string, limit: number): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const current = nextRow({ left, right, row, before, above });
    if (Math.min(...current) > limit) return limit + 1;
    before = above;
    above = current;
  }
  return above[right.length] ?? limit + 1;
}

type Rows = {
  readonly left: string;
  readonly right: string;
  /** The row to make, and the two rows above it. */
  readonly row: number;
  readonly before: readonly number[];
  readonly above: readonly number[];
};

function nextRow({ left, right, row, before, above }: Rows): readonly number[] {
  const current = [row];
  for (let column = 1; column <= right.length; column += 1) {
    const same = left[row - 1] === right[column - 1] ? 0 : 1;
    const isSwapped =
      row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
    const cost = Math.min(
      (above[column] ?? 0) + 1,
      (current[column - 1] ?? 0) + 1,
      (above[column - 1] ?? 0) + same,
      isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
    );
    current.push(cost);
  }
  return current;
}
