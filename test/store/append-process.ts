// Appends audit rows without end and prints the number of each one that is durable: `node append-process.ts <store>`.
import { openStore } from "../../src/store/open-store.ts";

const [location = ""] = process.argv.slice(2);
const store = await openStore(location, { clock: () => new Date() });
let next = 0;

async function appendForEver(): Promise<never> {
  for (;;) {
    next += 1;
    const number = next;
    await store.audit.append({
      request_id: `r${number}`,
      kind: "intent",
      at: new Date().toISOString(),
      user: "u",
      client: "c",
      connection: "k",
      tool: "get",
      operation_id: null,
      tenant: null,
      outcome: null,
      upstream_status: null,
      sent: false,
      duration_ms: null,
    });
    process.stdout.write(`${number}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, appendForEver));
