// Where the files that the package ships are, whether it runs from source, from its build or from node_modules.
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

const file = findPackageJSON(import.meta.url);
if (file === undefined) throw new Error("portolan's package.json was not found above its own code");
const root = dirname(file);

/** Absolute path of a shipped file, its name given from the package's root: `schemas/connector.schema.json`. */
export const packageFile = (name: string): string => join(root, name);
