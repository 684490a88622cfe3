// `npm start [-- <product>]`: see src/commands/start.ts.
import { resolve } from "node:path";
import { explainUncaught } from "../src/commands/explain-fault.ts";
import { processIo } from "../src/commands/io.ts";
import { runStart } from "../src/commands/start.ts";

const root = resolve(import.meta.dirname, "..");
explainUncaught(() => "npm start", processIo);
process.exitCode = await runStart(process.argv.slice(2), { ...processIo, root });
