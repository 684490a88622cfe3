// Turns text of any spelling (sentences, camelCase, snake_case, paths) into words, and words into index terms.
import { stem } from "porter2";

/** Words that say nothing about which endpoint is meant; verbs such as "get" are handled by intent, not here. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the of to in on at by for from with without into onto out as is are was were be been being am it its " +
    "this that these those there here and or but if then than so such not no nor do does did done doing " +
    "i we you he she they him them his her their our your us can could may might must shall should will " +
    "would have has had having please need needs want wants like how what when where which who whom whose why " +
    "via per using use used given specified provided corresponding about over under between within based also " +
    "just only one any some each every all both more most other another same own very too let lets help me my mine " +
    "s t d ll ve re don isn aren doesn didn won endpoint api operation request response http rest returns return"
  ).split(" "),
);

const LONGEST_WORD = 40;

/** Lower-case words: split at anything but letters and digits and at camelCase humps; `OAuth2Client` is `oauth2 client`. */
export function splitWords(text: string): string[] {
  const spaced = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/['’](s|re|ve|ll|d|t|m)\b/giu, "")
    .replace(/(\p{Ll}|\d)(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll}{2,})/gu, "$1 $2")
    .toLowerCase();
  return spaced.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** True for a word that is not worth a place in the index. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Abbreviations that APIs and people use for the same word. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    repo: "repository repositories repos",
    org: "organization organizations organisation organisations orgs",
    config: "configuration configurations configs",
    env: "environment environments envs",
    db: "database databases dbs",
    app: "application applications apps",
    auth: "authentication authenticate",
    stats: "statistics statistic stat",
    admin: "administrator administrators admins",
    k8s: "kubernetes",
    param: "parameter parameters params",
    doc: "document documents docs documentation",
  }).flatMap(([short, words]) => words.split(" ").map((word) => [word, short] as const)),
);

/** The index term of one lower-case word (Porter 2 stem), bounded in length. */
export function toTerm(word: string): string {
  const short = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
  const abbreviation = SHORT_FORMS.get(short);
  if (abbreviation !== undefined) return abbreviation;
  return /^[a-z]+$/.test(short) ? stem(short) : short;
}

/** Index terms of a text in order, without stop words; duplicates are kept. */
export function toTerms(text: string): string[] {
  return splitWords(text)
    .filter((word) => !STOP_WORDS.has(word))
    .map(toTerm);
}
