// `uniqueItems` in linear time: Ajv's own comparison of objects is quadratic, and blocks for minutes on long lists.

/** True where no two items are equal as JSON values (JSON Schema Validation section 6.4.3). */
export function isUnique(items: readonly unknown[]): boolean {
  const scalars = new Set<unknown>();
  const containers = new Set<unknown>();
  for (const item of items) {
    const isContainer = typeof item === "object" && item !== null;
    const seen = isContainer ? containers : scalars;
    const mark = isContainer ? canonical(item) : item;
    if (seen.has(mark)) return false;
    seen.add(mark);
  }
  return true;
}

/** JSON with sorted member names; depth is bounded before validation. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join(",")}}`;
}
