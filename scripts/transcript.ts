// `npm run transcript`: plays the conversation with Scalev anew and writes docs/scalev-transcript.md.
import { writeFileSync } from "node:fs";
import { explainUncaught } from "../src/commands/explain-fault.ts";
import { processIo } from "../src/commands/io.ts";
import { makeTranscript } from "../test/products/scalev-transcript.ts";

explainUncaught(() => "npm run transcript", processIo);

writeFileSync("docs/scalev-transcript.md", await makeTranscript());
