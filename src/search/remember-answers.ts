// Answers to questions that were asked before: a catalog never changes while it is served, so neither does an answer.

const MOST_ANSWERS = 500;
/** A longer question is hardly ever asked twice, and would hold memory. */
const LONGEST_QUESTION = 400;

/**
 * @param answer pure.
 * @returns the same function; the answers asked for least recently are forgotten first.
 */
export function rememberAnswers<Question extends object, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (question) => {
    const key = JSON.stringify(question);
    if (key.length > LONGEST_QUESTION) return answer(question);
    const found = answers.get(key) ?? { answer: answer(question) };
    answers.delete(key);
    answers.set(key, found);
    const oldest = answers.size > MOST_ANSWERS ? answers.keys().next().value : undefined;
    if (oldest !== undefined) answers.delete(oldest);
    return found.answer;
  };
}
