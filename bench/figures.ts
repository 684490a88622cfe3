// Figures as every bench prints them.

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** @param share 0 to 1 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function print(title: string, figures: Readonly<Record<string, number>>): void {
  console.log(title);
  for (const [name, value] of Object.entries(figures))
    console.log(`  ${value.toFixed(value < 10 ? 2 : 0).padStart(10)}  ${name}`);
}
