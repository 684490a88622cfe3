// Base forms of verbs: inflections, two-word verbs, words of manner before them, other languages.
import {
  FOREIGN_HARD,
  FOREIGN_HARD_PARTS,
  FOREIGN_HARMLESS,
  HARD_VERBS,
  HARMLESS_VERBS,
  MANNER_WORDS,
} from "./classify-verbs.ts";

/** True for a verb that some rule knows. */
export const known = (verb: string): boolean => HARD_VERBS.has(verb) || HARMLESS_VERBS.has(verb);

/** A foreign verb by the English one that rules know. */
export function foreignVerb(word: string): string | undefined {
  if (FOREIGN_HARD.has(word) || FOREIGN_HARD_PARTS.some((part) => word.includes(part))) return "delete";
  return FOREIGN_HARMLESS.has(word) ? "set" : undefined;
}

/** `deletes`, `deleting` → `delete`; participles such as `deleted` are no verbs of the call. */
export function baseForm(text: string): string {
  if (known(text)) return text;
  const foreign = foreignVerb(text);
  if (foreign !== undefined) return foreign;
  if (text.startsWith("un") && HARD_VERBS.has(text.slice(2))) return "undo";
  const candidates = [
    text.replace(/ies$/, "y"),
    text.replace(/s$/, ""),
    text.replace(/es$/, ""),
    text.replace(/ing$/, ""),
    text.replace(/ing$/, "e"),
    text.replace(/([a-z])\1ing$/, "$1"),
    text.replace(/([a-z])\1(ing|es)$/, "$1"),
    text.replace(/^re(?=[a-z]{4})/, ""),
  ];
  return candidates.find((candidate) => candidate !== text && known(candidate)) ?? text;
}

/** Two words that are one verb: `power off`, `hang up`, `sign out`, `opt out`. */
export const PAIRS: Readonly<Record<string, string>> = {
  "power off": "poweroff",
  "power on": "poweron",
  "shut down": "shutdown",
  "turn off": "disable",
  "turn on": "enable",
  "switch off": "disable",
  "hang up": "hangup",
  "log out": "logout",
  "sign out": "signout",
  "opt out": "unsubscribe",
  "roll back": "rollback",
  "kick off": "start",
  "kicks off": "start",
  "tear down": "destroy",
  "take down": "remove",
  "set up": "create",
  "check out": "checkout",
  "un assign": "unassign",
  "de activate": "deactivate",
  "force end": "terminate",
  "move to trash": "trash",
};

/** Drops words of manner, joins two-word verbs; returns the verb and what follows. */
export function leadVerb(
  words: readonly string[],
): { readonly verb: string; readonly rest: readonly string[] } | null {
  let at = 0;
  while (at < words.length - 1 && isManner(words[at] ?? "", words[at + 1] ?? "")) at += 1;
  const first = words[at];
  if (first === undefined) return null;
  const pair = PAIRS[`${baseForm(first)} ${words[at + 1] ?? ""}`] ?? PAIRS[`${first} ${words[at + 1] ?? ""}`];
  if (pair !== undefined) return { verb: pair, rest: words.slice(at + 2) };
  return { verb: baseForm(first), rest: words.slice(at + 1) };
}

function isManner(text: string, next: string): boolean {
  if (MANNER_WORDS.has(text)) return true;
  return text.endsWith("ly") && text.length > 4 && known(baseForm(next));
}
