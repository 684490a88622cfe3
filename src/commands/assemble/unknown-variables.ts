// Which PORTOLAN_… variables nothing reads, most of them misspelled: a setting that a person believes in and that does nothing.
import type { Catalog } from "../../catalog/load-catalog.ts";
import { type Environment, KNOWN_VARIABLES } from "../../config/options.ts";
import { editDistance } from "../../search/edit-distance.ts";

/** So many letters may differ in a name that is meant. */
const MAX_DISTANCE = 3;

function nearest(name: string, known: readonly string[]): string | undefined {
  const measured = known.map((one) => ({ one, distance: editDistance(name, one, MAX_DISTANCE) }));
  const [first] = measured.toSorted((a, b) => a.distance - b.distance);
  return first !== undefined && first.distance <= MAX_DISTANCE ? first.one : undefined;
}

/**
 * A line for each variable that is neither a setting nor named by a catalog for a credential of its API. Values are not
 * shown.
 */
export function unknownVariables(environment: Environment, catalogs: readonly Catalog[]): string[] {
  const credentials = catalogs
    .flatMap(({ connector }) => Object.values(connector.upstream.schemes))
    .flatMap(({ env }) => env ?? []);
  const known = [...KNOWN_VARIABLES, ...credentials];
  return Object.keys(environment)
    .filter((name) => name.startsWith("PORTOLAN_") && !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known);
      return `${name} is not a setting${meant === undefined ? "" : `, did you mean ${meant}?`}`;
    });
}
