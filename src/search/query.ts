// Takes a query apart: what is done (verb), to what (object), in what context, whether it is the caller's own, and which words mean nothing here.
import { apiWords } from "./everyday-words.ts";
import { replacePhrases } from "./phrases.ts";
import { baseVerb, type Family, meansLoss, verbFamily } from "./verbs.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { isStopWord, splitWords, toTerm } from "./words.ts";

type QueryTerm = {
  readonly term: string;
  /** Importance in this catalog, lessened where the word was corrected. */
  readonly weight: number;
};

export type Query = {
  /** Content terms in order, each once; the verb is among them only where it asks for itself. */
  readonly terms: readonly QueryTerm[];
  /** The same terms as a set, and with the words that mean the caller where "my" was said. */
  readonly asked: ReadonlySet<string>;
  /** Base form of the verb in verb position. */
  readonly verb: string | undefined;
  /** Index term of that verb. */
  readonly verbTerm: string | undefined;
  readonly family: Family | undefined;
  /** Term of the thing acted on: the head of the first noun phrase. */
  readonly object: string | undefined;
  /** "my", "me", "I": the caller's own. */
  readonly own: boolean;
  /** True where some word means losing or ending something. */
  readonly loss: boolean;
  /** True for a question such as "who can …": a read answers it. */
  readonly question: boolean;
  /** True for a plural object or "all": many are asked for. */
  readonly many: boolean;
  /** Words of the query that this catalog does not have; other words stood in for some of them. */
  readonly unmatched: readonly string[];
};

const LONGEST_QUERY = 400;
const MOST_WORDS = 24;
const MOST_CORRECTIONS = 4;
const MOST_MEANINGS = 4;

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "of to in on at by for from with without into onto via per under over between within about inside after before as than that which who where when".split(
    " ",
  ),
);
/** Words by which an endpoint says that it is about the caller. */
const OWN_TERMS: readonly string[] = [
  "user",
  "authenticated",
  "authenticate",
  "current",
  "account",
  "me",
].map(toTerm);
const OWN: ReadonlySet<string> = new Set(["my", "me", "mine", "i", "myself", "our"]);

/** The words of a query, bounded however long the text is. */
export function queryWords(text: string): string[] {
  const plain = text.slice(0, LONGEST_QUERY);
  return splitWords(replacePhrases(splitWords(plain).slice(0, MOST_WORDS).join(" ")));
}

/** Analysis of a query against the words of a catalog. */
export function analyseQuery(text: string, vocabulary: Vocabulary): Query {
  const raw = splitWords(text.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
  const words = queryWords(text);
  const verb = findVerb(words, vocabulary);
  const family = verb === undefined ? undefined : verbFamily(verb.base);
  const generic = family !== undefined && family !== "act";
  const nouns = words.filter((_, at) => !(verb?.at === at && generic && !isNounHere(verb.word, vocabulary)));
  const { terms, unmatched } = contentTerms(nouns, vocabulary);
  const object = objectWord(words, verb?.at);
  const question = QUESTIONS.has(raw[0] ?? "");
  const own = raw.some((word) => OWN.has(word));
  return {
    terms,
    asked: new Set([...terms.map(({ term }) => term), ...(own ? OWN_TERMS : [])]),
    verb: verb?.base,
    verbTerm: verb === undefined ? undefined : toTerm(verb.base),
    family,
    object: object === undefined ? undefined : toTerm(known(object, vocabulary)),
    own,
    question,
    loss: !question && words.some((word) => meansLoss(word) || meansLoss(baseVerb(word))),
    many: (object !== undefined && /[^su]s$/.test(object)) || words.includes("all"),
    unmatched,
  };
}

const known = (word: string, vocabulary: Vocabulary): string =>
  vocabulary.knows(word) ? word : (vocabulary.correct(word) ?? word);

/** A generic verb that names a segment of many paths is a noun there and stays a term: `/search`, `/posts`. */
const isNounHere = (word: string, vocabulary: Vocabulary): boolean =>
  (word === "search" ||
    word === "list" ||
    word === "post" ||
    word === "filter" ||
    word === "register" ||
    word === "check") &&
  vocabulary.knows(word);

/** A question is answered by a read, whatever verb it holds: "who can push", "what changed". */
const QUESTIONS: ReadonlySet<string> = new Set(
  "who whose whom what which when where why is are was were does did has had".split(" "),
);

type FoundVerb = { readonly word: string; readonly base: string; readonly at: number };

/** The first word, or the last one where the order is another ("playlist create"); misspelled verbs are taken too. */
function findVerb(words: readonly string[], vocabulary: Vocabulary): FoundVerb | undefined {
  if (QUESTIONS.has(words[0] ?? "")) return { word: "get", base: "get", at: -1 };
  const first = words.findIndex((word) => !isStopWord(word) || verbFamily(word) !== undefined);
  const at = [first, words.length - 1].find((place) => isVerb(words, { place, first })) ?? first;
  const word = words[at];
  if (word === undefined) return undefined;
  if (isVerb(words, { place: at, first })) return { word, base: baseVerb(word), at };
  const base = word.length < 5 || vocabulary.knows(word) ? undefined : correctVerb(word, vocabulary);
  return base === undefined ? undefined : { word, base, at };
}

/** True for a verb at the front, unless it may as well be a plural ("stars"); at the end, for a plain verb of a generic family. */
function isVerb(
  words: readonly string[],
  { place, first }: { readonly place: number; readonly first: number },
): boolean {
  const word = words[place];
  if (word === undefined) return false;
  const base = baseVerb(word);
  const family = verbFamily(base);
  if (family === undefined) return false;
  const inflected = base !== word;
  if (place !== first) return !inflected && family !== "act";
  return !(inflected && word.endsWith("s") && words.length === 1);
}

function correctVerb(word: string, vocabulary: Vocabulary): string | undefined {
  const nearest = vocabulary.correct(word);
  const base = nearest === undefined ? undefined : baseVerb(nearest);
  return base !== undefined && verbFamily(base) !== undefined ? base : undefined;
}

function contentTerms(
  words: readonly string[],
  vocabulary: Vocabulary,
): { terms: QueryTerm[]; unmatched: string[] } {
  const terms = new Map<string, number>();
  const add = ([word, part]: Part): void => {
    const term = toTerm(word);
    const worth = part * (VAGUE.has(term) ? 0.4 : 1);
    terms.set(term, Math.max(terms.get(term) ?? 0, vocabulary.weight(term) * worth));
  };
  const unmatched = new Set<string>();
  const bounded = { ...vocabulary, correct: atMost(MOST_CORRECTIONS, vocabulary.correct) };
  for (const [at, word] of words.entries()) {
    const joined = `${word}${words[at + 1] ?? ""}`;
    if (joined !== word && vocabulary.knows(joined)) add([joined, 0.9]);
    if (isStopWord(word)) continue;
    const reading = readWord(word, bounded);
    for (const part of reading.parts) add(part);
    if (!reading.matched) unmatched.add(word);
  }
  return { terms: [...terms].map(([term, weight]) => ({ term, weight })), unmatched: [...unmatched] };
}

/** A word to look for, and how much of a plain word's weight it has. */
type Part = readonly [word: string, part: number];

/** What a word of the query means in this catalog, and whether the catalog has the word itself. */
function readWord(
  word: string,
  vocabulary: Vocabulary,
): { readonly parts: readonly Part[]; readonly matched: boolean } {
  const own: readonly Part[] = vocabulary.knows(word) ? [[word, 1]] : [];
  if (vocabulary.frequency(toTerm(word)) > 0) return { parts: own, matched: true };
  const meanings = apiWords(word).filter((meaning) => vocabulary.frequency(toTerm(meaning)) > 0);
  const share = 0.5 / Math.sqrt(meanings.length);
  const meant = meanings.slice(0, MOST_MEANINGS).map((meaning): Part => [meaning, share]);
  if (own.length > 0 || meant.length > 0) return { parts: [...own, ...meant], matched: own.length > 0 };
  const nearest = vocabulary.correct(word);
  return nearest === undefined
    ? { parts: [[word, 0.35]], matched: false }
    : { parts: [[nearest, 0.8]], matched: false };
}

/** A costly lookup that gives nothing after so many calls. */
function atMost(
  most: number,
  lookup: (word: string) => string | undefined,
): (word: string) => string | undefined {
  let calls = 0;
  return (word) => {
    calls += 1;
    return calls > most ? undefined : lookup(word);
  };
}

/** Terms that name no thing: "the details of a customer". */
const VAGUE: ReadonlySet<string> = new Set(
  "details information info data record resource object entry content thing stuff specific single several multiple existing certain particular new current name names id ids number type all"
    .split(" ")
    .map(toTerm),
);

/** Head of the first noun phrase after the verb: its last word before a preposition. */
function objectWord(words: readonly string[], verbAt: number | undefined): string | undefined {
  const rest = verbAt === undefined || verbAt === words.length - 1 ? words : words.slice(verbAt + 1);
  const end = rest.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word));
  const phrase = (end < 0 ? rest : rest.slice(0, end)).filter((word) => !isStopWord(word));
  const whole = phrase.length > 0 ? phrase : rest.filter((word) => !isStopWord(word));
  return phrase.length > 0 ? whole.at(-1) : whole[0];
}
