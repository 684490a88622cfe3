// What a verb asks for: a family of actions, and the verbs that ask for the same thing. Used in verb position only.

const FAMILIES = ["list", "get", "search", "create", "update", "delete", "act"] as const;
export type Family = (typeof FAMILIES)[number];

const family = (name: Family, words: string): readonly (readonly [string, Family])[] =>
  words.split(/\s+/).map((word) => [word, name] as const);

/** Verbs that ask for an action which method and path show; every other verb asks for itself (`act`). */
const VERB_FAMILY: ReadonlyMap<string, Family> = new Map([
  ...family("list", "list enumerate browse"),
  ...family(
    "get",
    "get retrieve fetch read show view see display check inspect describe lookup tell obtain load know pull preview",
  ),
  ...family("search", "search find query filter locate"),
  ...family(
    "create",
    "create add make new insert register post generate build compose write setup submit provision introduce plan open",
  ),
  ...family(
    "update",
    "update edit change modify patch alter set adjust rename replace put revise correct configure customize tweak amend",
  ),
  ...family("delete", "delete remove erase destroy drop discard purge wipe trash clear prune"),
]);

/** Verbs that mean nearly the same act; the first is the group's name. */
const GROUPS: readonly (readonly string[])[] = [
  "cancel abort stop terminate kill end halt expire",
  "start run launch begin trigger execute boot poweron dispatch play resume",
  "stop poweroff shutdown halt pause hangup turnoff",
  "enable activate unlock allow poweron start turnon",
  "disable deactivate suspend block stop turnoff shutdown poweroff",
  "attach connect link assign associate mount join bind",
  "detach disconnect unlink unassign dissociate unmount unbind",
  "send deliver email dispatch share",
  "restart reboot reset rerun retry redeploy",
  "rotate regenerate reset renew invalidate recreate",
  "revoke invalidate deauthorize expire",
  "approve accept confirm allow",
  "reject decline deny dismiss refuse",
  "download export get",
  "upload import",
  "duplicate copy clone fork",
  "publish release deploy",
  "archive hide",
  "restore recover undelete unarchive",
  "resize scale grow enlarge expand upgrade",
  "transfer move",
  "invite add",
  "leave quit unsubscribe",
  "save store keep",
  "follow subscribe watch",
  "unfollow unsubscribe unwatch",
  "skip next",
  "pay settle",
  "void cancel annul",
  "refund reimburse reverse",
  "validate verify check test",
  "evaluate assess score",
  "translate convert render transform",
  "remove kick evict ban expel untag unstar unpin unassign detach",
].map((words) => words.split(" "));

const RELATED: ReadonlyMap<string, ReadonlySet<string>> = GROUPS.reduce((map, group) => {
  for (const verb of group) map.set(verb, new Set([...(map.get(verb) ?? []), ...group]));
  return map;
}, new Map<string, Set<string>>());

/** Verbs by which a person says that something shall be lost, ended or taken away. */
const LOSS: ReadonlySet<string> = new Set(
  (
    "delete remove erase destroy drop discard purge wipe trash clear prune cancel abort stop terminate kill end halt expire " +
    "revoke invalidate disable deactivate suspend block detach disconnect unlink unassign dissociate leave quit unsubscribe " +
    "unfollow unstar unpin untag void annul reject decline deny dismiss reset rotate regenerate rebuild reinstall poweroff " +
    "shutdown hangup kick evict ban expel unsave unlike undo revert reverse refund close withdraw lose empty unpublish archive " +
    "redact uninstall unwatch restart reboot rollback unassociate deregister unregister unmount logout"
  ).split(" "),
);

/** Family of a base-form verb; undefined for a word that is no known verb. */
export function verbFamily(verb: string): Family | undefined {
  const known = VERB_FAMILY.get(verb);
  return known ?? (RELATED.has(verb) || LOSS.has(verb) || ACTS.has(verb) ? "act" : undefined);
}

const ACTS: ReadonlySet<string> = new Set(
  (
    "merge star lock pin mark label tag rate comment reply react order buy pay charge capture finalize sync refresh lint " +
    "move request sign transcribe embed moderate compare protect ping trigger import assign rename ask exchange claim " +
    "schedule simulate estimate calculate count track notify mute mount repay top transfer vote score skip seek shuffle repeat " +
    "queue convert encode decode encrypt decrypt issue mint complete apply promote migrate roll give grant authorize impersonate log " +
    "login use call host back turn switch push lease reserve book check point put take tell let extend increase decrease"
  ).split(" "),
);

/** Verbs of the same group. */
export function relatedTo(verb: string): Iterable<string> {
  return RELATED.get(verb) ?? [];
}

/** True where both verbs belong to one group. */
export function relatedVerbs(verb: string, other: string): boolean {
  return RELATED.get(verb)?.has(other) ?? false;
}

/** True for a word that means losing or ending something. */
export function meansLoss(word: string): boolean {
  return LOSS.has(word);
}

/** `deletes`, `deleting`, `deleted` → `delete` where that is a known verb; else the word itself. */
export function baseVerb(word: string): string {
  if (verbFamily(word)) return word;
  const candidates = [
    word.replace(/s$/, ""),
    word.replace(/es$/, ""),
    word.replace(/ies$/, "y"),
    word.replace(/(ing|ed)$/, ""),
    word.replace(/(ing|ed)$/, "e"),
    word.replace(/([a-z])\1(ing|ed)$/, "$1"),
  ];
  return candidates.find((candidate) => candidate !== word && verbFamily(candidate) !== undefined) ?? word;
}
