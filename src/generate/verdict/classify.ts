// Decides which execution tool an operation belongs to, and names the rule that decided and what a person should review.

import type { Endpoint, Verdict } from "../../catalog/endpoint.ts";
import { pathShape } from "../../search/path-shape.ts";
import { isStopWord } from "../../search/words.ts";
import type { EndpointDraft } from "../endpoint-draft.ts";
import { effectSentence, endingState } from "./classify-effects.ts";
import { type VerbPosition, verbPositions } from "./classify-positions.ts";
import { DESTRUCTIVE_NOUNS, HARD_VERBS, HARMLESS_VERBS, SOFT_VERBS } from "./classify-verbs.ts";

/** What a verdict depends on: nothing but the call's own words, and what the overlay settles. */
export type ClassifyInput = Pick<
  EndpointDraft,
  "method" | "path" | "operationId" | "summary" | "description" | "reads" | "override"
>;

export type Classified = Pick<Endpoint, "executionTool" | "verdict">;

const READ_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "TRACE"]);

function decided(executionTool: Endpoint["executionTool"], verdict: Verdict): Classified {
  return { executionTool, verdict };
}

const destructive = (rule: string, review: string | null = null): Classified =>
  decided("execute_destructive", { rule, review });

const safe = (rule: string, review: string | null = null): Classified =>
  decided("execute_safe", { rule, review });

/**
 * The verdict on one operation. Precedence: overlay, GET, DELETE, hard verb in verb position, soft verb, a sentence
 * about an effect, a verb known as harmless, any other verb.
 */
export function classify(input: ClassifyInput): Classified {
  if (input.override) {
    const { tool, reason } = input.override;
    return decided(tool, { rule: "overlay", review: null, reason });
  }
  if (READ_METHODS.has(input.method)) return classifyRead(input);
  if (input.reads) return safe("overlay: only reads");
  if (input.method === "DELETE") return destructive("method DELETE");
  return classifyWrite(input);
}

function classifyRead(input: ClassifyInput): Classified {
  const positions = verbPositions(input).filter((position) => position.place !== "path" || position.whole);
  const writing = positions.find(
    (position) => position.lead && HARD_VERBS.has(position.verb) && !nounInPath(position, positions),
  );
  const review = writing
    ? `${input.method}, but ${writing.place} says "${writing.verb}": a read must not change anything`
    : null;
  return decided("get", { rule: `method ${input.method}`, review });
}

/** `/blocks/{id}/block` under "Retrieve a block": the summary's own verb explains the path. */
function nounInPath(position: VerbPosition, all: readonly VerbPosition[]): boolean {
  return (
    position.place !== "summary" &&
    all.some((other) => other.place === "summary" && other.lead && HARMLESS_VERBS.has(other.verb))
  );
}

function classifyWrite(input: ClassifyInput): Classified {
  const positions = verbPositions(input);
  const verb = destructiveVerb(positions);
  if (verb) return verb;
  const noun = positions.find((position) => position.noun && DESTRUCTIVE_NOUNS.has(position.verb));
  if (noun) return destructive(`noun "${noun.verb}" in ${noun.place}`, `"${noun.verb}" may do what it names`);
  const state = GUARDED.test(input.summary) ? null : endingState(input.summary);
  if (state) return destructive(`state "${state}" in summary`, `ends something by calling it "${state}"`);
  const effect = effectSentence(input.description);
  if (effect) return destructive("sentence about an effect", `the description says: "${effect}"`);
  const harmless = positions.find((position) => position.lead && HARMLESS_VERBS.has(position.verb));
  if (harmless) return safe(`verb "${harmless.verb}" in ${harmless.place}`);
  return unknownVerb(input, positions);
}

/** Summaries that keep something from being lost. */
const GUARDED = /^\s*(protect|prevent|restore|recover|enable|disable|check|subscribe|exclude)/i;

function destructiveVerb(positions: readonly VerbPosition[]): Classified | null {
  const leads = positions.filter((position) => position.lead && HARD_VERBS.has(position.verb));
  const hard = leads.find((position) => !SOFT_VERBS.has(position.verb)) ?? leads[0];
  if (!hard) return secondVerb(positions);
  const rule = `verb "${hard.verb}" in ${hard.place}`;
  const others = positions.filter((position) => position.place !== hard.place && position.lead);
  const contradicting = others.find((position) => HARMLESS_VERBS.has(position.verb));
  const agreeing = leads.filter((position) => position.place !== hard.place);
  if (agreeing.length === 0 && contradicting && hard.compound) return compoundName(hard, contradicting);
  if (SOFT_VERBS.has(hard.verb)) return destructive(rule, `"${hard.verb}" may only change a status`);
  if (agreeing.length === 0 && contradicting && !(hard.place === "path" && hard.whole)) {
    return destructive(rule, `${contradicting.place} says "${contradicting.verb}" instead`);
  }
  return destructive(rule);
}

/** `remove-token`, `stop-words`: a name made with a verb, where the other places say what is done to it. */
function compoundName(hard: VerbPosition, contradicting: VerbPosition): Classified {
  return safe(
    `verb "${contradicting.verb}" in ${contradicting.place}`,
    `${hard.place} begins with "${hard.verb}"`,
  );
}

function secondVerb(positions: readonly VerbPosition[]): Classified | null {
  const second = positions.find((position) => position.second && HARD_VERBS.has(position.verb));
  if (!second) return null;
  return destructive(
    `second verb "${second.verb}" in ${second.place}`,
    "only one of its uses may lose something",
  );
}

/** No rule knows a verb: the description's first sentence may, or method and path shape show a plain create or change. */
function unknownVerb(input: ClassifyInput, positions: readonly VerbPosition[]): Classified {
  const described = verbPositions({ ...input, summary: "", operationId: "" }).find(
    (position) => position.place === "summary",
  );
  if (described && HARD_VERBS.has(described.verb))
    return destructive(`verb "${described.verb}" in description`, "only the description says so");
  if (described && HARMLESS_VERBS.has(described.verb)) return safe(`verb "${described.verb}" in description`);
  const words = positions.filter((position) => position.lead).map((position) => position.verb);
  if (words.every((word) => isStopWord(word)) && plainShape(input))
    return safe(`${input.method} on a plain path`);
  const named = [...new Set(words)].map((word) => `"${word}"`).join(", ");
  return safe("unknown verb", named ? `no rule knows ${named}` : "no verb found in its names");
}

/** A collection, an item, or a replaced part: nothing in the path names an act. */
function plainShape({ method, path }: ClassifyInput): boolean {
  const { last, endsInParameter } = pathShape(path);
  return method !== "POST" || endsInParameter || /[^s]s$/.test(last);
}
