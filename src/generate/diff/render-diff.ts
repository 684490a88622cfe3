// Prints what changed: as text for a terminal, markdown for a pull request, JSON for machines.
import type { CatalogDiff, Change, Severity } from "./diff-catalogs.ts";

export type DiffFormat = "text" | "markdown" | "json";

const TITLES: Readonly<Record<Severity, string>> = {
  breaking: "Breaking",
  changed: "Changed",
  added: "Added",
};

/** The changes, breaking ones first; without a last line break. */
export function renderDiff(diff: CatalogDiff, format: DiffFormat): string {
  if (format === "json") return JSON.stringify({ ...countsOf(diff), changes: diff.changes }, null, 2);
  if (diff.changes.length === 0) return "nothing changed for an assistant";
  const groups = (["breaking", "changed", "added"] as const).flatMap((severity) => {
    const changes = diff.changes.filter((change) => change.severity === severity);
    return changes.length === 0
      ? []
      : [format === "text" ? textGroup(severity, changes) : markdownGroup(severity, changes)];
  });
  return groups.join("\n\n");
}

const countsOf = ({ changes }: CatalogDiff): Readonly<Record<Severity, number>> => ({
  breaking: changes.filter((change) => change.severity === "breaking").length,
  changed: changes.filter((change) => change.severity === "changed").length,
  added: changes.filter((change) => change.severity === "added").length,
});

function bySubject(changes: readonly Change[]): readonly (readonly [string, readonly Change[]])[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.subject);
    if (group) group.push(change);
    else groups.set(change.subject, [change]);
  }
  return [...groups];
}

function textGroup(severity: Severity, changes: readonly Change[]): string {
  const lines = bySubject(changes).flatMap(([subject, group]) => [
    `  ${subject}`,
    ...group.map((change) => `    ${change.what}`),
  ]);
  return [`${TITLES[severity]} (${changes.length})`, ...lines].join("\n");
}

function markdownGroup(severity: Severity, changes: readonly Change[]): string {
  const lines = bySubject(changes).flatMap(([subject, group]) =>
    group.length === 1
      ? [`- \`${subject}\`: ${group[0]?.what ?? ""}`]
      : [`- \`${subject}\``, ...group.map((change) => `  - ${change.what}`)],
  );
  return [`### ${TITLES[severity]} (${changes.length})`, "", ...lines].join("\n");
}
