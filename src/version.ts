// The version that people, catalogs and clients are told.
import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";

const file = findPackageJSON(import.meta.url);
const parsed: unknown = file === undefined ? {} : JSON.parse(readFileSync(file, "utf8"));

export const VERSION: string =
  typeof parsed === "object" && parsed !== null && "version" in parsed ? String(parsed.version) : "0.0.0";
