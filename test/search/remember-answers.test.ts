// Remembered answers are the very answers, and there are only so many.
import { describe, expect, it } from "vitest";
import { rememberAnswers } from "../../src/search/remember-answers.ts";
import { promise } from "../requirements.ts";

describe("remembered answers", () => {
  const counted = (): { readonly asked: string[]; readonly ask: (question: { query: string }) => string } => {
    const asked: string[] = [];
    const ask = rememberAnswers(({ query }: { query: string }) => {
      asked.push(query);
      return `answer to ${query}`;
    });
    return { asked, ask };
  };

  it(promise("start.remembered", "are found once per question"), () => {
    const { asked, ask } = counted();
    expect([ask({ query: "a" }), ask({ query: "b" }), ask({ query: "a" })]).toEqual([
      "answer to a",
      "answer to b",
      "answer to a",
    ]);
    expect(asked).toEqual(["a", "b"]);
  });

  it(promise("start.remembered", "are forgotten when many others came, the ones in use last"), () => {
    const { asked, ask } = counted();
    for (let i = 0; i < 600; i += 1) {
      ask({ query: "kept" });
      ask({ query: `other ${i}` });
    }
    ask({ query: "kept" });
    ask({ query: "other 0" });
    expect(asked.filter((query) => query === "kept")).toHaveLength(1);
    expect(asked.filter((query) => query === "other 0")).toHaveLength(2);
  });

  it("are not kept for very long questions", () => {
    const { asked, ask } = counted();
    const query = "long ".repeat(200);
    ask({ query });
    ask({ query });
    expect(asked).toHaveLength(2);
  });
});
