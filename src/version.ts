// The version that people, catalogs and clients see.
import { readFileSync } from "node:fs";
import { packageFile } from "./package-root.ts";

const parsed: unknown = JSON.parse(readFileSync(packageFile("package.json"), "utf8"));

export const VERSION: string =
  typeof parsed === "object" && parsed !== null && "version" in parsed ? String(parsed.version) : "0.0.0";
