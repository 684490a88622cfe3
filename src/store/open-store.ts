// Opens the store that a location names: a SQLite file, `:memory:`, or a PostgreSQL database.
import { lateStore } from "./late-store.ts";
import type { Store } from "./store.ts";

/**
 * Opens the store and brings it up to date. One in memory, which cannot fail to open, is opened when it is first used.
 * @param location a file's path, `:memory:`, or `postgres://…`.
 * @throws PortolanError config_invalid
 */
export async function openStore(location: string, options: { readonly clock: () => Date }): Promise<Store> {
  const open = async (): Promise<Store> => {
    const { openDatabaseStore } = await import("./database-store.ts");
    return openDatabaseStore(location, options);
  };
  return location === ":memory:" ? lateStore(open) : open();
}
