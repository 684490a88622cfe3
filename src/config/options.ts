// Where a setting comes from: the command line, then its PORTOLAN_… variable. No other file reads such a variable.
import { faults } from "../errors.ts";

/** Flags as the command line gives them: by option name, in camel case. */
export type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
export type Environment = Readonly<Record<string, string | undefined>>;

/** Options that a variable can give too, in each command that takes them: `--audit-file`, PORTOLAN_AUDIT_FILE. */
const OPTIONS = [
  ...["access", "adminPort", "allowedHosts", "allowedOrigins", "auditFile", "auth", "cache", "catalog"],
  ...["credential", "data", "development", "host", "issuer", "maxRequestBytes", "port", "publicUrl"],
  ...["sandboxPort", "stdio", "store", "tools", "upstreamUrl", "watch"],
];

/** Settings that are too secret for an argument, or not of one command. */
const VARIABLES = [
  ...(["BEARER", "CLIENT_ID", "CLIENT_SECRET", "DEVELOPMENT_CLIENT_ORIGIN"] as const),
  ...(["LOG_LEVEL", "USER_PASSWORD", "VAULT_KEY"] as const),
];

/** What the scripts and tests of a checkout read. */
const CHECKOUT_VARIABLES = ["BROWSER", "LONG", "SPECS", "TEST_POSTGRES"];

const SWITCHED_ON = ["1", "true", "yes"];

const variableOf = (option: string): string =>
  `PORTOLAN_${option.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/** The variable of an option, named in camel case; undefined where it has none. */
export const optionVariable = (option: string): string | undefined =>
  OPTIONS.includes(option) ? variableOf(option) : undefined;

/** Every variable that has a meaning, but for those that a catalog names for the API's credentials. */
export const KNOWN_VARIABLES: readonly string[] = [
  ...OPTIONS.map(variableOf),
  ...[...VARIABLES, ...CHECKOUT_VARIABLES].map((name) => `PORTOLAN_${name}`),
];

/** A setting that only a variable gives; an empty one counts as unset. */
export const readVariable = (
  name: (typeof VARIABLES)[number],
  environment: Environment,
): string | undefined => environment[`PORTOLAN_${name}`] || undefined;

/** How much the process's log says; the log knows the levels. */
export const readLogLevel = (environment: Environment): string =>
  readVariable("LOG_LEVEL", environment) ?? "warn";

/** An option as a command declares it. */
export type OptionShape = {
  /** In camel case. */
  readonly name: string;
  /** Of a list the variable holds the items with commas between them. */
  readonly kind: "text" | "switch" | "list";
};

/** The options of a command, those that were not given read from their variables. */
export function readFlags(
  options: readonly OptionShape[],
  from: { readonly flags: Flags; readonly environment: Environment },
): Flags {
  const reader = createReader(from.flags, from.environment);
  const absent = options.filter(
    ({ name }) => from.flags[name] === undefined && optionVariable(name) !== undefined,
  );
  const read = absent.map(({ name, kind }) => {
    if (kind === "switch") return [name, reader.on(name) || undefined] as const;
    return [name, kind === "list" ? reader.list(name) : reader.text(name)] as const;
  });
  return { ...from.flags, ...Object.fromEntries(read.filter(([, value]) => value !== undefined)) };
}

/** A port of its own text; undefined without one. @throws PortolanError config_invalid naming the option. */
export function readPort(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = wholeNumber(text, PORTS);
  if (port !== undefined) return port;
  throw faults("config_invalid", [`${option} must be a whole number from ${PORTS.min} to ${PORTS.max}`]);
}

export type Range = { readonly min: number; readonly max: number };
/** Ports of TCP; 0 asks for any free one. */
export const PORTS: Range = { min: 0, max: 65_535 };

function wholeNumber(text: string, { min, max }: Range): number | undefined {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : undefined;
}

export type Reader = {
  /** Each answer is undefined where the setting is not given, or wrong. */
  readonly text: (option: string) => string | undefined;
  readonly list: (option: string) => readonly string[] | undefined;
  readonly choice: <T extends string>(option: string, choices: readonly T[]) => T | undefined;
  readonly integer: (option: string, range: Range) => number | undefined;
  readonly on: (option: string) => boolean;
  readonly fault: (line: string) => void;
  readonly faults: readonly string[];
};

const named = (option: string): string =>
  `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} (or ${variableOf(option)})`;

const itemsOf = (text: string | undefined): readonly string[] | undefined =>
  text
    ?.split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** Reads single settings and collects what is wrong with them. */
export function createReader(flags: Flags, environment: Environment): Reader {
  const found: string[] = [];
  const text = (option: string): string | undefined => {
    const value = flags[option];
    return typeof value === "string" ? value : environment[variableOf(option)] || undefined;
  };
  return {
    text,
    list: (option) => itemsOf(text(option)),
    choice: (option, choices) => {
      const value = text(option);
      const match = choices.find((choice) => choice === value);
      if (value !== undefined && match === undefined)
        found.push(`${named(option)} must be one of ${choices.join(", ")}`);
      return match;
    },
    integer: (option, range) => {
      const value = text(option);
      const number = value === undefined ? undefined : wholeNumber(value, range);
      if (value !== undefined && number === undefined)
        found.push(`${named(option)} must be a whole number from ${range.min} to ${range.max}`);
      return number;
    },
    on: (option) =>
      flags[option] === true || SWITCHED_ON.includes(environment[variableOf(option)]?.toLowerCase() ?? ""),
    fault: (line) => found.push(line),
    faults: found,
  };
}
