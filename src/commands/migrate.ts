// `portolan migrate`: brings a store's tables up to date.
import { openStore } from "../store/open-store.ts";
import type { Printer } from "./io.ts";

/** @returns exit code. @throws PortolanError config_invalid for a store that cannot be opened. */
export async function runMigrate(options: { readonly store: string }, io: Pick<Printer, "err">): Promise<0> {
  const store = await openStore(options.store, { clock: () => new Date() });
  await store.close();
  io.err("the store's tables are up to date");
  return 0;
}
