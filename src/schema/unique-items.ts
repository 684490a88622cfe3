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
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  let text = "{";
  for (const name of Object.keys(value).sort())
    text += `${JSON.stringify(name)}:${canonical(Reflect.get(value, name))},`;
  return text;
}
