// Finds a shipped product's typed modules in products/: what its sandbox does where data cannot say it.
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { SandboxAccount } from "../../authserver/settings.ts";
import { packageFile } from "../../package-root.ts";
import type { SandboxRules } from "../../sandbox/rules.ts";

/** What `products/<product>/sandbox/index.ts` exports. */
export type ProductSandbox = {
  readonly rules: SandboxRules;
  /** Pretend people for the embedded sign-in. */
  readonly accounts?: readonly SandboxAccount[];
};

/** Undefined for a product that has none, and for every document that is not shipped. */
export async function loadProductSandbox(name: string): Promise<ProductSandbox | undefined> {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) return undefined;
  // A checkout runs its source, the package what was built of it.
  const places = [`products/${name}/sandbox/index.ts`, `dist/products/${name}/sandbox/index.js`];
  const file = places.map(packageFile).find((place) => existsSync(place));
  return file === undefined ? undefined : ((await import(pathToFileURL(file).href)) as ProductSandbox);
}
