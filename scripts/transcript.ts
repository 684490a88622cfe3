// `npm run transcript`: plays the conversation with Scalev anew and writes docs/scalev-transcript.md.
import { writeFileSync } from "node:fs";
import { makeTranscript } from "../test/products/scalev-transcript.ts";

writeFileSync("docs/scalev-transcript.md", await makeTranscript());
