// Numbers made of a schema: within its bounds, on its steps, the same for the same seed.
import { hash } from "../dice.ts";
import type { SchemaView } from "../schema-view.ts";

/** A number that the schema allows. */
export function sampleNumber(
  view: SchemaView,
  place: { readonly mode: "demo" | "fresh"; readonly seed: string },
): number {
  const { words } = view;
  const whole = view.type === "integer";
  const step = typeof words["multipleOf"] === "number" ? words["multipleOf"] : whole ? 1 : 0.01;
  const gap = whole ? 1 : step;
  const least = Math.max(
    bound(words["minimum"], -Infinity),
    bound(words["exclusiveMinimum"], -Infinity) + gap,
  );
  const most = Math.min(bound(words["maximum"], Infinity), bound(words["exclusiveMaximum"], Infinity) - gap);
  const start = Number.isFinite(least) ? least : Number.isFinite(most) ? Math.min(1, most) : 1;
  const wish = place.mode === "demo" ? start + (hash(place.seed) % 40) : Math.max(start, Math.min(0, most));
  const value = Math.min(Math.max(wish, least), most);
  const rounded = Math.ceil(value / step) * step;
  const within = rounded > most ? Math.floor(most / step) * step : rounded;
  return whole ? Math.trunc(within) : Number(within.toFixed(6));
}

/** A bound of the schema, or what holds without one. */
export const bound = (value: unknown, otherwise: number): number =>
  typeof value === "number" ? value : otherwise;
