// The conversation in docs/scalev-transcript.md is what a client really has.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { promise } from "../requirements.ts";
import { makeTranscript } from "./scalev-transcript.ts";

it(
  promise(
    "readme.transcript",
    "tells the conversation with Scalev as it is (npm run transcript writes it anew)",
  ),
  async () => {
    expect(await makeTranscript()).toBe(readFileSync("docs/scalev-transcript.md", "utf8"));
  },
);
