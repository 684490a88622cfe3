// Finds a shipped product's typed modules beside its data: what its sandbox does where data cannot say it.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SandboxAccount } from "../authserver/settings.ts";
import type { SandboxRules } from "../sandbox/rules.ts";

/** What `openapi/<product>/sandbox/index.ts` exports. */
export type ProductSandbox = {
  readonly rules: SandboxRules;
  /** Pretend people for the embedded sign-in. */
  readonly accounts?: readonly SandboxAccount[];
};

/** Undefined for a product that has none, and for every document that is not shipped. */
export async function loadProductSandbox(name: string): Promise<ProductSandbox | undefined> {
  for (const extension of ["ts", "js"]) {
    const url = new URL(`../../openapi/${name}/sandbox/index.${extension}`, import.meta.url);
    if (/^[a-z][a-z0-9-]*$/.test(name) && existsSync(fileURLToPath(url)))
      return (await import(url.href)) as ProductSandbox;
  }
  return undefined;
}
