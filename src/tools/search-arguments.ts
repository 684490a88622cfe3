// Reads the arguments of search and get_docs: every fault is named, nothing is guessed.
import { type ErrorDetail, MAX_DETAILS, PortolanError } from "../errors.ts";

export type Arguments = Readonly<Record<string, unknown>>;

/** Collects the faults of one call; `done` throws them together. */
export type ArgumentReader = {
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean | undefined;
  readonly count: (name: string, range: Range) => number;
  readonly choice: <T extends string>(name: string, options: readonly T[]) => T | undefined;
  readonly done: () => void;
};
type Range = { readonly least: number; readonly most: number; readonly otherwise: number };

const LONGEST_TEXT = 200_000;

/** Reader over the arguments; names that are not `known` are faults. */
export function readArguments(args: Arguments, known: readonly string[]): ArgumentReader {
  const details: ErrorDetail[] = Object.keys(args)
    .filter((name) => !known.includes(name))
    .slice(0, MAX_DETAILS)
    .map((name) => ({
      pointer: `/${name.slice(0, 60)}`,
      reason: "unknown argument",
      expected: known.join(", "),
    }));
  const wrong = (name: string, expected: string): undefined => {
    details.push({ pointer: `/${name}`, expected, found: describe(args[name]) });
    return undefined;
  };
  const given = (name: string): unknown => args[name] ?? undefined;
  return {
    text: (name) => {
      const value = given(name);
      if (value === undefined) return undefined;
      if (typeof value !== "string") return wrong(name, "a text");
      return value.slice(0, LONGEST_TEXT);
    },
    flag: (name) => {
      const value = given(name);
      return value === undefined || typeof value === "boolean" ? value : wrong(name, "true or false");
    },
    count: (name, { least, most, otherwise }) => {
      const value = given(name);
      if (value === undefined) return otherwise;
      if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most)
        return value;
      wrong(name, `a whole number from ${least} to ${most}`);
      return otherwise;
    },
    choice: (name, options) => {
      const value = given(name);
      if (value === undefined) return undefined;
      return options.find((option) => option === value) ?? wrong(name, `one of ${options.join(", ")}`);
    },
    done: () => {
      const [first] = details;
      if (!first) return;
      const what = `${(first.pointer ?? "").slice(1)}: ${first.reason ?? `expected ${first.expected}`}`;
      throw new PortolanError("invalid_arguments", what, { details });
    },
  };
}

function describe(value: unknown): string {
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? typeof value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
