// Finds the sentence of a description that says that an effect cannot be taken back.

const EFFECTS: readonly RegExp[] = [
  /\b(this|the|it)\b[^.]{0,60}\b(cannot|can not|can't|can never) be (undone|reversed|recovered|restored|reverted)\b/i,
  /\b(is|are|be) (irreversible|irrevocable|permanently (deleted|removed|lost|erased|destroyed))\b/i,
  /^(this (will|operation|action|endpoint|call|method)[^.]{0,40})?\bpermanently (deletes?|removes?|erases?|destroys?|revokes?)\b/i,
  /\b(stops? working|no longer (works?|be (used|accessed|valid))|immediately (invalid|revoked|expires?))\b/i,
  /\b(will|are|is) be (deleted|erased|destroyed|wiped|lost)\b/i,
  /\b(deletes|erases|destroys|wipes|revokes|invalidates) (all|the|any|every|its|their|existing)\b/i,
  /\ball (data|existing [a-z]+|content)( on [^.]{0,30})? (will be|is|are) (lost|deleted|erased|removed)\b/i,
  /\b(archived|closed|disabled|deactivated) [a-z]+ cannot be (used|updated|reopened)\b/i,
];

/** Conditions and denials: the sentence is about something else than this call. */
const NOT_ABOUT_THIS =
  /\b(if you|unless|instead|use the|to (delete|remove)|see |when|fired|previously|already|does not|doesn't|won't|will not|once (deleted|the)|when (deleted|the)|after (the|you|\d)|was |were |has been|have been|in order to|should be|must|before|expires? after|may)\b/i;

/** A summary that ends something by giving it another state: "Mark as void", "Move to trash", "Schedule for deletion". */
const STATE_CHANGE =
  /\b(?:as|to|into|for) (?:the |be |a )?(deleted|deletion|removed|removal|void|voided|cancell?ed|cancell?ation|revoked|revocation|terminated|termination|expired|trash|recycle bin|destroyed|destruction|erasure|purged|deactivated)\b/i;

/** The state that a summary names; null where it names none. */
export function endingState(summary: string): string | null {
  return STATE_CHANGE.exec(summary.slice(0, 300))?.[1]?.toLowerCase() ?? null;
}

const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, " ")
    .replace(/[*_`]/g, "")
    .replace(/\s+/g, " ");

const LONGEST = 4000;

/** The first sentence that says so, shortened for a report; null where there is none. */
export function effectSentence(description: string): string | null {
  const sentences = plain(description.slice(0, LONGEST)).split(/(?<=[.!?])\s+/);
  const found = sentences.find(
    (sentence) => EFFECTS.some((effect) => effect.test(sentence)) && !NOT_ABOUT_THIS.test(sentence),
  );
  if (found === undefined) return null;
  const trimmed = found.trim();
  return trimmed.length > 140 ? `${trimmed.slice(0, 139)}…` : trimmed;
}
