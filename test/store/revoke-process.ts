// Revokes a connection from a process of its own: `node revoke-process.ts <store> <id> <issuer> <subject>`.
import { openStore } from "../../src/store/open-store.ts";

const [location = "", id = "", issuer = "", subject = ""] = process.argv.slice(2);
const store = await openStore(location, { clock: () => new Date() });
const done = await store.connections.revoke({ id, user: { issuer, subject } });
await store.close();
process.exitCode = done ? 0 : 1;
