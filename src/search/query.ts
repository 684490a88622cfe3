// Takes a query apart: what is done (verb), to what (object), in what context, whose, and which words mean nothing here.
import { apiWords } from "./everyday-words.ts";
import { replacePhrases } from "./phrases.ts";
import { baseVerb, type Family, speaksOfLoss, verbFamily } from "./verbs.ts";
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
  /** True where some word speaks of losing or ending something. */
  readonly loss: boolean;
  /** True for a question such as "who can …": a read answers it. */
  readonly question: boolean;
  /** True for a plural object or "all": many are asked for. */
  readonly many: boolean;
  /** Words of the query that no endpoint bears. */
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
  const nouns = words.filter(
    (_, at) => !(verb?.at === at && generic && !standsInPaths(verb.word, vocabulary)),
  );
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
    loss: !question && words.some((word) => speaksOfLoss(word) || speaksOfLoss(baseVerb(word))),
    many: (object !== undefined && /[^su]s$/.test(object)) || words.includes("all"),
    unmatched,
  };
}

const known = (word: string, vocabulary: Vocabulary): string =>
  vocabulary.knows(word) ? word : (vocabulary.correct(word) ?? word);

/** A generic verb that names a segment of many paths is a noun there and stays a term: `/search`, `/posts`. */
const standsInPaths = (word: string, vocabulary: Vocabulary): boolean =>
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
  for (const at of [first, words.length - 1]) {
    const word = words[at];
    if (word === undefined) continue;
    const base = baseVerb(word);
    const inflected = base !== word;
    if (verbFamily(base) === undefined) continue;
    if (at !== first && (inflected || verbFamily(base) === "act")) continue;
    if (at === first && inflected && word.endsWith("s") && words.length === 1) continue;
    return { word, base, at };
  }
  const word = words[first];
  const corrected =
    word === undefined || word.length < 5 || vocabulary.knows(word)
      ? undefined
      : correctVerb(word, vocabulary);
  return corrected === undefined || word === undefined ? undefined : { word, base: corrected, at: first };
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
  const unmatched: string[] = [];
  let corrections = 0;
  const add = (word: string, part: number): void => {
    const term = toTerm(word);
    const worth = part * (VAGUE.has(term) ? 0.4 : 1);
    terms.set(term, Math.max(terms.get(term) ?? 0, vocabulary.weight(term) * worth));
  };
  for (const [at, word] of words.entries()) {
    const joined = `${word}${words[at + 1] ?? ""}`;
    if (joined !== word && vocabulary.knows(joined)) add(joined, 0.9);
    if (isStopWord(word)) continue;
    const said = vocabulary.knows(word);
    if (said) add(word, 1);
    if (vocabulary.frequency(toTerm(word)) > 0) continue;
    const meanings = apiWords(word).filter((meaning) => vocabulary.frequency(toTerm(meaning)) > 0);
    for (const meaning of meanings.slice(0, MOST_MEANINGS)) add(meaning, 0.5 / Math.sqrt(meanings.length));
    if (said) continue;
    if (meanings.length > 0) {
      unmatched.push(word);
      continue;
    }
    corrections += 1;
    const nearest = corrections > MOST_CORRECTIONS ? undefined : vocabulary.correct(word);
    if (nearest === undefined) {
      unmatched.push(word);
      add(word, 0.35);
    } else {
      add(nearest, 0.8);
    }
  }
  return {
    terms: [...terms].map(([term, weight]) => ({ term, weight })),
    unmatched: [...new Set(unmatched)],
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
  const phrase = (end < 0 ? rest : rest.slice(0, end)).filter((word, at) => !isStopWord(word) && at !== -1);
  const whole = phrase.length > 0 ? phrase : rest.filter((word) => !isStopWord(word));
  return phrase.length > 0 ? whole.at(-1) : whole[0];
}
