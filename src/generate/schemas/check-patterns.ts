// Decides which regular expressions of a document may run at run time: those that are valid ECMAScript and whose cost
// grows with the length of the text and no faster. Everything else is reported and never run.
import { createRequire } from "node:module";

type PatternVerdict =
  | { readonly kind: "runs"; readonly pattern: string }
  | { readonly kind: "refused"; readonly reason: string };

export type PatternChecker = (pattern: string) => PatternVerdict;

/**
 * Milliseconds that the analysis of one pattern may take, and of all patterns of one document together. Publishers'
 * patterns take half a second at most where the analyser is native code, five times as long where it is JavaScript: the
 * bounds are far above that, so that a slow or busy machine makes the same catalog.
 */
const ONE_PATTERN_MS = 30_000;
const ALL_PATTERNS_MS = 120_000;
const MAX_PATTERN_LENGTH = 2_000;

type Analysis = { readonly status: string; readonly complexity?: { readonly type: string } };
type Analyse = (
  source: string,
  flags: string,
  options: { readonly checker: "automaton"; readonly timeout: number },
) => Analysis;

/** Remembers each pattern; `now` is milliseconds of any clock, to bound the time of all together. */
export function createPatternChecker(now: () => number): PatternChecker {
  const known = new Map<string, PatternVerdict>();
  let spent = 0;
  let analyse: Analyse | undefined;
  const decide = (pattern: string): PatternVerdict => {
    if (pattern.length > MAX_PATTERN_LENGTH)
      return refused(`is longer than ${MAX_PATTERN_LENGTH} characters`);
    const valid = asEcmaScript(pattern);
    if (valid === undefined) return refused("is not a valid ECMAScript regular expression");
    if (isPlainlyLinear(valid)) return { kind: "runs", pattern: valid };
    if (spent > ALL_PATTERNS_MS)
      return refused("was not analysed: the document has too many costly patterns");
    const started = now();
    analyse ??= loadAnalysis();
    const verdict = judge(
      analyse(unboundedRepeats(valid), "u", { checker: "automaton", timeout: ONE_PATTERN_MS }),
      valid,
    );
    spent += now() - started;
    return verdict;
  };
  return (pattern) => {
    const verdict = known.get(pattern) ?? decide(pattern);
    known.set(pattern, verdict);
    return verdict;
  };
}

const refused = (reason: string): PatternVerdict => ({ kind: "refused", reason });

/** Loaded when the first pattern needs it: most documents have plain ones only. */
function loadAnalysis(): Analyse {
  const { checkSync }: { checkSync: Analyse } = createRequire(import.meta.url)("recheck");
  return checkSync;
}

function judge(analysis: Analysis, pattern: string): PatternVerdict {
  if (analysis.status === "safe") return { kind: "runs", pattern };
  if (analysis.status === "vulnerable") {
    return refused(`takes ${analysis.complexity?.type ?? "excessive"} time on some texts (ReDoS)`);
  }
  return refused("could not be shown to be safe in time");
}

/**
 * Wide counted repetitions as endless ones: what is linear even so is linear with them, and the analysis of the
 * counted form can grow out of all bounds.
 */
const unboundedRepeats = (pattern: string): string =>
  pattern.replace(/(?<!\\[pPuk])\{(\d+)(?:,(\d*))?\}/g, (whole, low: string, high: string | undefined) => {
    const most = high === undefined ? Number(low) : Number(high || Infinity);
    if (most <= 8) return whole;
    return high === undefined || Number(low) > 0 ? "+" : "*";
  });

/** The pattern as JSON Schema runs it (flag `u`), with needless escapes removed where that makes it valid. */
function asEcmaScript(pattern: string): string | undefined {
  if (isValid(pattern)) return pattern;
  const plain = pattern.replace(/\[(?:\\.|[^\]\\])*\]|\\./gs, (token) =>
    token.startsWith("[")
      ? token.replace(/\\([^A-Za-z0-9^$\\.*+?()[\]{}|/-])/g, "$1")
      : token.replace(/^\\([^A-Za-z0-9^$\\.*+?()[\]{}|/])$/, "$1"),
  );
  return isValid(plain) ? plain : undefined;
}

function isValid(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

/**
 * A sequence of characters, classes and escapes, each at most once repeated with a small upper bound, and at most one
 * unbounded repetition when the pattern is anchored at its start: linear without further proof.
 */
function isPlainlyLinear(pattern: string): boolean {
  const anchored = pattern.startsWith("^");
  const body = pattern.replace(/^\^/, "").replace(/\$$/, "");
  const atoms =
    /(?:\\[dDwWsS.\-/+*?()[\]{}|^$\\]|\[(?:\\.|[^\]\\])+\]|[^\\[\](){}*+?|^$])(?:\{(\d{1,4})(?:,(\d{0,4}))?\}|([*+?]))?/uy;
  let unbounded = 0;
  let product = 1;
  let at = 0;
  while (at < body.length) {
    atoms.lastIndex = at;
    const match = atoms.exec(body);
    if (!match) return false;
    at = atoms.lastIndex;
    const [, low, high, sign] = match;
    if (sign === "*" || sign === "+" || (low !== undefined && high === "")) unbounded += 1;
    else if (high !== undefined) product *= Math.max(1, Number(high) - Number(low) + 1);
    else if (sign === "?") product *= 2;
  }
  return unbounded === 0 ? product <= 1_000 : unbounded === 1 && anchored && product <= 4;
}
