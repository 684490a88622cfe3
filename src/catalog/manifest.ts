// What `manifest.json` holds: the format, and the hashes that show run time whether a file was altered.
import type { ExecutionTool } from "./endpoint.ts";

export const CATALOG_FORMAT = 2;

export type Manifest = {
  readonly format: typeof CATALOG_FORMAT;
  readonly name: string;
  readonly version: string;
  readonly generator: string;
  readonly counts: Readonly<
    Record<ExecutionTool | "endpoints" | "tools" | "sections" | "left_out" | "reviews", number>
  >;
  /** SHA-256 (hex) of each source file, by its name. */
  readonly sources: Readonly<Record<string, string>>;
  /** SHA-256 (hex) of each file beside the manifest. */
  readonly files: Readonly<Record<string, string>>;
};
