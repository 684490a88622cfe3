// What a person typed, as a command takes it: options, then variables, then arguments by their names.
import { type Command, CommanderError, Help, type Option } from "commander";
import { type Environment, optionVariable, readFlags } from "../config/options.ts";

type Reading = {
  readonly environment: Environment;
  /** Options, in camel case, that must come from the command line or a variable. */
  readonly required: readonly string[];
};

const kindOf = (option: Option): "switch" | "list" | "text" => {
  if (option.isBoolean()) return "switch";
  return option.parseArg === undefined ? "text" : "list";
};

/**
 * Options and arguments of a command that was parsed. Its shape is what the command declares, so the caller names the type.
 * @throws CommanderError for a required option that is nowhere.
 */
export function readOptions<T>(command: Command, reading: Reading): T {
  const shapes = command.options.map((option) => ({ name: option.attributeName(), kind: kindOf(option) }));
  const options = readFlags(shapes, { flags: command.opts(), environment: reading.environment });
  for (const option of command.options) {
    const name = option.attributeName();
    if (!reading.required.includes(name) || options[name] !== undefined) continue;
    const variable = optionVariable(name);
    const other = variable === undefined ? "" : `, nor ${variable} set`;
    command.error(`error: required option '${option.flags}' not specified${other}`);
  }
  const given = command.registeredArguments.map((argument, at) => [
    argument.name(),
    command.processedArgs[at],
  ]);
  return { ...options, ...Object.fromEntries(given) } as T;
}

const help = new Help();

/** An option's line in the help: with its variable, where it has one. */
export function describeOption(option: Option): string {
  const variable = optionVariable(option.attributeName());
  return `${help.optionDescription(option)}${variable === undefined ? "" : ` [${variable}]`}`;
}

/** Exit code of what the command line's parser threw: 0 for help and version, 2 for wrong usage; undefined for any other fault. */
export function usageCode(error: unknown): 0 | 2 | undefined {
  if (!(error instanceof CommanderError)) return undefined;
  return error.exitCode === 0 ? 0 : 2;
}
