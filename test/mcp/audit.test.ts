// Classes C15 and C16: every call leaves one intent and one outcome, a write's intent before it is sent, and no secret anywhere.
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, connect } from "../e2e/clients.ts";
import { BEARER, type Connector, startConnector } from "../e2e/connector.ts";
import { promise } from "../requirements.ts";

const file = join(mkdtempSync(join(tmpdir(), "portolan-audit-")), "audit.jsonl");
const CANARY = "canary-7f3a9b2c51d84e60";

let connector: Connector;
let client: Client;
beforeAll(async () => {
  connector = await startConnector("petshop", { auditFile: file });
  client = await connect("2026-07-28", { url: connector.url, bearer: BEARER });
});
afterAll(async () => {
  await client.close();
  await connector.close();
});

type Row = Readonly<Record<string, unknown>> & { readonly request_id: string; readonly kind: string };

/** Rows of the file, in their order. */
function rows(): readonly Row[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line) => {
    const parsed = JSON.parse(line) as { row?: Row } & Row;
    return parsed.row ?? parsed;
  });
}

const CALLS: readonly (readonly [string, Record<string, unknown>])[] = [
  ["get", { operation_id: "listPets", shop_id: "shop_harbour" }],
  ["get", { operation_id: "createPet" }],
  ["get", { operation_id: "nothing" }],
  ["search", { query: "orders" }],
  ["search", { limit: -1 }],
  ["execute_safe", { operation_id: "createPet", shop_id: "shop_harbour", body: { name: CANARY } }],
  [
    "execute_safe",
    {
      operation_id: "createPet",
      shop_id: "shop_harbour",
      body: { name: "M", species: "cat", price: { amount: "1.00", currency: "EUR" } },
    },
  ],
  [
    "execute_destructive",
    { operation_id: "deletePet", shop_id: "shop_harbour", path_params: { pet_id: 999_999 } },
  ],
  ["get_docs", { topic: CANARY }],
];

describe("the audit", () => {
  it(
    promise(
      ["C15-01", "ops.audit"],
      "holds exactly one intent and one outcome of every call, 270 at once, in that order",
    ),
    async () => {
      const before = rows().length;
      const asked = Array.from({ length: 30 }, () => CALLS).flat();
      await Promise.all(asked.map(([name, args]) => client.call(name, args)));
      const added = rows().slice(before);
      expect(added.length).toBe(asked.length * 2);
      const byRequest = Map.groupBy(added, (row) => row.request_id);
      expect(byRequest.size).toBe(asked.length);
      for (const pair of byRequest.values())
        expect(pair.map((row) => row.kind)).toEqual(["intent", "outcome"]);
    },
  );

  it(promise(["C15-05", "ops.rows"], "names who, what, for whom and how it ended"), async () => {
    await client.call("execute_destructive", {
      operation_id: "deletePet",
      shop_id: "shop_harbour",
      path_params: { pet_id: 999_998 },
    });
    expect(rows().at(-1)).toMatchObject({
      kind: "outcome",
      user: "connector#operator",
      client: "bearer",
      tool: "execute_destructive",
      operation_id: "deletePet",
      tenant: "shop_harbour",
      outcome: "upstream_error",
      upstream_status: 404,
      sent: true,
    });
  });

  it(promise("C15-01", "holds a refusal as not sent, and a call to an unknown tool too"), async () => {
    await client.call("get", { operation_id: "deletePet", shop_id: "shop_harbour" });
    expect(rows().at(-1)).toMatchObject({ outcome: "wrong_tool", sent: false, operation_id: "deletePet" });
    await expect(client.call(`no_${CANARY}`)).rejects.toThrow();
    expect(rows().at(-1)).toMatchObject({ tool: "unknown", outcome: "unknown_tool", sent: false });
  });

  it(
    promise(
      ["C15-05", "C16-01", "ops.rows"],
      "never holds what was given: no value, no token, in no spelling",
    ),
    () => {
      const text = readFileSync(file, "utf8");
      for (const secret of [CANARY, BEARER]) {
        const forms = [
          secret,
          Buffer.from(secret).toString("base64"),
          Buffer.from(secret).toString("hex"),
          secret.slice(0, 20),
        ];
        expect(forms.filter((form) => text.includes(form))).toEqual([]);
      }
    },
  );
});
