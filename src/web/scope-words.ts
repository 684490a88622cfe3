// Permissions as a person reads them: grouped by area, in the words of the product.
import type { Connector } from "../catalog/connector.ts";

/** Asked for where an API knows no scopes, because an OAuth grant is never empty. */
const WHOLE_API = "use";

export type Permission = { readonly scope: string; readonly words: string };
export type PermissionArea = { readonly area: string; readonly permissions: readonly Permission[] };

/** The allow-list of a product: scope → words. Never empty. */
export function scopeWords(connector: Connector): Readonly<Record<string, string>> {
  const { scopes } = connector.auth;
  return Object.keys(scopes).length > 0 ? scopes : { [WHOLE_API]: `Use ${connector.title}` };
}

/** `order:create` → `order`, `repo.read` → `repo`, `admin` → `admin`. */
const areaOf = (scope: string): string => /^[^:./]+/.exec(scope)?.[0] ?? scope;

/** `landing_page` → `Landing page`. */
function areaTitle(area: string): string {
  const words = area.replace(/[_-]+/g, " ").trim();
  return words === "" ? "Other" : words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Areas in the order of their first scope; areas of one permission are together at the end.
 * @param connector undefined for a product that is not served any more
 */
export function permissionAreas(
  scopes: readonly string[],
  connector: Connector | undefined,
): readonly PermissionArea[] {
  const words = connector === undefined ? {} : scopeWords(connector);
  const titles = new Map(Object.entries(connector?.auth.areas ?? {}));
  const permissions = scopes.map((scope) => ({ scope, words: words[scope]?.trim() || scope }));
  const groups = [...Map.groupBy(permissions, ({ scope }) => areaOf(scope))];
  const several = groups.filter(([, entries]) => entries.length > 1);
  const single = groups.filter(([, entries]) => entries.length === 1).flatMap(([, entries]) => entries);
  const areas = several.map(([area, entries]) => ({
    area: titles.get(area) ?? areaTitle(area),
    permissions: entries,
  }));
  return single.length === 0
    ? areas
    : [...areas, { area: areas.length === 0 ? "Permissions" : "Other", permissions: single }];
}
