// Finds the words in verb position: first word of summary and operation id, and the tail of the path.
import { pathSegments } from "../../search/path-shape.ts";
import { splitWords } from "../../search/words.ts";
import { baseForm, foreignVerb, known, leadVerb, PAIRS } from "./classify-verb-forms.ts";
import { DESTRUCTIVE_NOUNS, GUARDING_VERBS, HARD_VERBS, MANNER_WORDS } from "./classify-verbs.ts";

export type VerbPosition = {
  /** Base form where it is known, else the word as it is written. */
  readonly verb: string;
  readonly place: "summary" | "operation id" | "path";
  /** True for the word that leads its place. */
  readonly lead: boolean;
  /** True for a further verb of a coordination: `add or remove`. */
  readonly second: boolean;
  /** True for a noun of action at the head of a phrase: `deletion`. */
  readonly noun: boolean;
  /** Path only: the whole tail is the verb. */
  readonly whole: boolean;
  /** The verb is followed by words that may make it part of a name: `remove-token`. */
  readonly compound: boolean;
};

type Source = {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
};

const LEAD_INS =
  /^(?:\s*(?:\[[^\]]*\]|\([^)]*\)|deprecated\b|beta\b|legacy\b|admin\b|note\b|closing down\b|preview\b|experimental\b)[\s:.,\-–—]*)+/i;
const OPENERS =
  /^(?:(?:this|the) (?:api |rest |http )?(?:endpoint|operation|method|call|request|resource|action|api|function)s? (?:is used to |is for |can be used to |lets you |allows? (?:you |users? |clients? |\w+ )?to |will |enables you to |should be used to )?|(?:api|endpoint|operation|method|request|used|use this (?:endpoint|method|operation|call)?|use|allows?(?: \w+){0,3}|lets?(?: you)?|you can|enables?(?: you)?|a (?:request|call|method) (?:that|which)) (?:to |for )|you can |lets you |(?:to|please) )/i;

const word = (
  at: Omit<VerbPosition, "second" | "noun" | "whole" | "compound" | "lead"> & Partial<VerbPosition>,
): VerbPosition => ({
  lead: false,
  second: false,
  noun: false,
  whole: false,
  compound: false,
  ...at,
});

/** All words in verb position, best evidence first. */
export function verbPositions(source: Source): VerbPosition[] {
  const stated = saysNothing(source) ? "" : source.summary;
  return [
    ...summaryVerbs(stated.trim() === "" ? firstSentence(source.description) : stated),
    ...operationIdVerbs(source.operationId, source.path),
    ...pathVerbs(source.path),
    ...selectorVerbs(source.path),
  ];
}

/** A summary made of method and path is no word of the author's: its "Post" is not a verb. */
const saysNothing = ({ summary, method, path }: Source): boolean =>
  summary.toLowerCase() === `${method} ${path}`.toLowerCase();

function firstSentence(description: string): string {
  const text = description
    .slice(0, 600)
    .replace(/<[^>]*>/g, " ")
    .trim();
  return text.split(/(?<=[.!?])\s/)[0] ?? "";
}

function summaryVerbs(summary: string): VerbPosition[] {
  const cleaned = stripOpeners(summary.slice(0, 400));
  const words = splitWords(cleaned);
  const lead = leadVerb(words);
  if (!lead) return [];
  const positions = [
    word({
      verb: lead.verb,
      place: "summary",
      lead: true,
      compound: lead.rest.length > 0 && nounUse(lead.verb, words),
    }),
  ];
  positions.push(...coordinated(cleaned).map((verb) => word({ verb, place: "summary", second: true })));
  const last = words.at(-1) ?? "";
  if (!known(lead.verb) && foreignVerb(last) === "delete")
    positions.push(word({ verb: "delete", place: "summary", lead: true }));
  const noun = actionNoun(cleaned, lead.verb);
  if (noun) positions.push(word({ verb: noun, place: "summary", noun: true }));
  return positions;
}

function stripOpeners(summary: string): string {
  const lead = summary.replace(LEAD_INS, "").trim();
  return lead.replace(OPENERS, "").trim() || lead;
}

/** "Stop words list": no article or plural object follows and no verb form is inflected; only certain verbs double as nouns. */
const NOUNISH: ReadonlySet<string> = new Set([
  "stop",
  "block",
  "ban",
  "drop",
  "end",
  "reset",
  "archive",
  "trash",
  "leave",
  "close",
  "void",
  "kick",
]);
function nounUse(verb: string, words: readonly string[]): boolean {
  if (!NOUNISH.has(verb)) return false;
  const last = words.at(-1) ?? "";
  return (
    words.length <= 3 &&
    /^(words?|list|lists|codes?|settings?|config|policy|policies|rules?|date|time|point|token|link|email)$/.test(
      last,
    )
  );
}

/** Verbs after "and", "or", "/" or a comma in the first clause. */
function coordinated(summary: string): string[] {
  const clause = summary.split(/[.;:(]/)[0] ?? "";
  const found = [
    ...clause.matchAll(/(?:\band\/or\b|\band\b|\bor\b|\/|,)\s*(?:then |optionally |also )?([A-Za-z]+)/g),
  ];
  return found.map((match) => baseForm((match[1] ?? "").toLowerCase())).filter((verb) => known(verb));
}

function actionNoun(summary: string, verb: string): string | null {
  if (GUARDING_VERBS.has(verb)) return null;
  const head = summary.split(/\s+(?:of|for|from|in|on|by|with|to|at|request|requests)\b|[.,;:(]/)[0] ?? "";
  const last = splitWords(head).at(-1) ?? "";
  return DESTRUCTIVE_NOUNS.has(last) ? last : null;
}

/** Ids may end in their method: `pets_post`. Where `delete` is the method, no name is asked. */
const METHOD_WORDS: ReadonlySet<string> = new Set(["post", "put", "patch", "get"]);

const VERSION_WORD = /^v?\d+$/;

function operationIdVerbs(operationId: string, path: string): VerbPosition[] {
  const local =
    operationId
      .split(/[/.:#]/)
      .filter((part) => part !== "")
      .at(-1) ?? "";
  let words = splitWords(local);
  if (words.length > 1 && ["post", "put", "patch"].includes(words[0] ?? "")) words = words.slice(1);
  while (words.length > 1 && VERSION_WORD.test(words.at(-1) ?? "")) words = words.slice(0, -1);
  const lead = leadVerb(words);
  if (!lead) return [];
  if (known(lead.verb) && !startsWithPath(words, path)) {
    return [
      word({ verb: lead.verb, place: "operation id", lead: true, compound: nounUse(lead.verb, words) }),
    ];
  }
  return nounFirst(words);
}

/** `appsValidateRollback`: the first verb after the noun counts; a hard verb at the end counts too. */
function nounFirst(words: readonly string[]): VerbPosition[] {
  const at = (verb: string, compound = false): VerbPosition =>
    word({ verb, place: "operation id", lead: true, compound });
  const last = words.at(-1) ?? "";
  const tail = PAIRS[`${words.at(-2) ?? ""} ${last}`] ?? foreignVerb(last) ?? last;
  const rest = words.slice(1, -1).filter((text) => !MANNER_WORDS.has(text) && !METHOD_WORDS.has(text));
  const inner = rest.map(baseForm).find((text) => known(text) && !NOUNISH.has(text));
  const tailIsVerb = words.length > 1 && known(tail) && !METHOD_WORDS.has(tail);
  if (inner !== undefined && inner !== tail)
    return tailIsVerb && HARD_VERBS.has(tail) ? [at(inner), at(tail, true)] : [at(inner, true)];
  return tailIsVerb ? [at(tail)] : [];
}

/** An id that spells the path (`blocks_list_create`) begins with a noun, whatever it looks like. */
function startsWithPath(words: readonly string[], path: string): boolean {
  const first = pathSegments(path).find((part) => !part.parameter && !/^(v\d+|api)$/i.test(part.text));
  const segment = first ? splitWords(first.text) : [];
  return (
    segment.length > 0 && words.length > segment.length && segment.every((text, at) => words[at] === text)
  );
}

function pathVerbs(path: string): VerbPosition[] {
  const segments = pathSegments(path);
  const statics = segments.filter((part) => !part.parameter);
  const tail = statics.at(-1);
  if (!tail) return [];
  const local =
    tail.text
      .split(".")
      .filter((part) => part !== "")
      .at(-1) ?? tail.text;
  const words = splitWords(local);
  const lead = leadVerb(words);
  if (!lead) return [];
  const isTail = segments.at(-1) === tail;
  const exact =
    words.includes(lead.verb) || words.join("") === lead.verb || PAIRS[words.join(" ")] !== undefined;
  if (exact && known(lead.verb)) {
    const whole = lead.rest.length === 0;
    if (!isTail && !whole && statics.length > 1 && words.length > 2) return [];
    return [word({ verb: lead.verb, place: "path", lead: true, whole, compound: !whole })];
  }
  const last = words.at(-1) ?? "";
  if (words.length > 1 && HARD_VERBS.has(last) && words[0] !== "auto") {
    return [word({ verb: last, place: "path", lead: true, whole: true, compound: true })];
  }
  if (isTail && DESTRUCTIVE_NOUNS.has(last.replace(/s$/, ""))) {
    return [word({ verb: last.replace(/s$/, ""), place: "path", noun: true })];
  }
  return [];
}

/** `/?Action=DeleteUser`, `/rpc#delete`: what follows the path chooses the act there. */
function selectorVerbs(path: string): VerbPosition[] {
  const [, ...selectors] = path.split(/[?#]/);
  const texts = selectors.flatMap((selector) => selector.split(/[^\p{L}\p{N}_-]+/u));
  return texts.flatMap((text) => {
    const lead = leadVerb(splitWords(text));
    if (!lead || !known(lead.verb)) return [];
    return [word({ verb: lead.verb, place: "path", lead: true, whole: lead.rest.length === 0 })];
  });
}
