// `npm start [-- <product>]`: see src/commands/start.ts.
import { explainUncaught } from "../src/commands/explain-fault.ts";
import { processIo } from "../src/commands/io.ts";
import { runStart } from "../src/commands/start.ts";

explainUncaught(() => "npm start", processIo);
const products = ["scalev", "petshop"];
process.exitCode = await runStart({ argv: process.argv.slice(2), products }, processIo);
