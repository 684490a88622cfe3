// The arguments as they were spelled: cut out of the message's text, so that a body can go out exactly as it came.

import { PortolanError } from "../errors.ts";
import { type Member, rootMembers, scanText } from "../json/text.ts";

function membersOf(text: string): readonly Member[] {
  const members = rootMembers(text);
  if (members !== null) return members;
  throw twice();
}

const twice = (): PortolanError =>
  new PortolanError("invalid_body", "the call names a member twice", {
    details: [{ reason: "duplicate_member" }],
  });

const find = (members: readonly Member[], name: string): string | undefined =>
  members.find((member) => member.name === name)?.text;

/**
 * JSON text of `params.arguments` in a JSON-RPC message; undefined where there is none.
 * @throws PortolanError invalid_body when a name occurs twice: which one was meant cannot be known.
 */
export function rawArguments(rawMessage: string | undefined): string | undefined {
  if (rawMessage === undefined) return undefined;
  const params = find(membersOf(rawMessage), "params");
  return params === undefined ? undefined : find(membersOf(params), "arguments");
}

/**
 * Members of the arguments by name, as text.
 * @throws PortolanError invalid_body when a name occurs twice, however deep.
 */
export function rawMembers(rawMessage: string | undefined): readonly Member[] {
  const text = rawArguments(rawMessage);
  if (text === undefined) return [];
  const { members, duplicate } = scanText(text);
  if (duplicate !== null) throw twice();
  return members;
}
