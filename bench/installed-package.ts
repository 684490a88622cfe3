// The built package as npm would lay it down, for benches: bin and dist below a node_modules of their own.
import { cpSync, rmSync } from "node:fs";

const ROOT = ".cache/bench/installed/node_modules/portolan";

/** @param built folder of the compiled files (`npm run build` makes `dist`). @returns the package's command. */
export function installPackage(built: string): string {
  rmSync(ROOT, { recursive: true, force: true });
  for (const part of ["bin", "package.json"]) cpSync(part, `${ROOT}/${part}`, { recursive: true });
  cpSync(built, `${ROOT}/dist`, { recursive: true });
  return `${ROOT}/bin/portolan.mjs`;
}
