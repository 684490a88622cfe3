// The arguments as they were spelled: cut out of the message's text, so that a body can go out exactly as it came.

import { PortolanError } from "../errors.ts";
import { isJsonFault, type Member, parseJsonText } from "../executor/json-text.ts";

/** Levels of the message above its arguments' values: message, params, arguments. */
const ENVELOPE_DEPTH = 3;
const DEEPEST = 64 + ENVELOPE_DEPTH + 1;

function membersOf(text: string): readonly Member[] {
  const parsed = parseJsonText(text, DEEPEST);
  if (!isJsonFault(parsed)) return parsed.members ?? [];
  if (parsed.reason !== "duplicate_member") return [];
  throw new PortolanError("invalid_body", `The call names a member twice: ${parsed.message}.`, {
    details: [{ reason: "duplicate_member" }],
  });
}

const find = (members: readonly Member[], name: string): string | undefined =>
  members.find((member) => member.name === name)?.text;

/**
 * JSON text of `params.arguments` in a JSON-RPC message; undefined where there is none.
 * @throws PortolanError invalid_body when a member name stands twice: which one was meant cannot be known.
 */
export function rawArguments(rawMessage: string | undefined): string | undefined {
  if (rawMessage === undefined) return undefined;
  const params = find(membersOf(rawMessage), "params");
  return params === undefined ? undefined : find(membersOf(params), "arguments");
}

/** Members of the arguments by name, as text. */
export function rawMembers(rawMessage: string | undefined): readonly Member[] {
  const text = rawArguments(rawMessage);
  return text === undefined ? [] : membersOf(text);
}
