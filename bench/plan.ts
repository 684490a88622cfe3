// What planning a call costs, as a ratio to the bare work that no connector can avoid: reading the arguments' JSON and
// writing the body's. Run with `node bench/plan.ts`; numbers are medians of the same run.

import { planCall } from "../src/executor/plan.ts";
import type { PlanInput } from "../src/executor/plan-input.ts";
import { BASE, SESSION, smallCatalog } from "../test/executor/small-catalog.ts";

const ROUNDS = 20;
const CALLS = 2000;

const text = { type: "string" };
const line = {
  type: "object",
  required: ["sku"],
  properties: { sku: text, amount: { type: "integer", minimum: 1 } },
};
const order = {
  type: "object",
  required: ["customer", "lines"],
  properties: {
    customer: { type: "object", properties: { name: text, mail: { type: "string", format: "email" } } },
    lines: { type: "array", items: line },
  },
};
const id = { name: "id", in: "path", schema: text } as const;

/** A thousand operations, so that finding one by its path is paid for. */
const catalog = smallCatalog({
  operations: [
    ...Array.from({ length: 1000 }, (_, index) => ({
      method: "GET",
      path: `/group${index % 50}/things${index}/{id}`,
      operationId: `get${index}`,
      parameters: [id, { name: "limit", in: "query", schema: { type: "integer" } } as const],
    })),
    {
      method: "POST",
      path: "/orders/{id}/lines",
      operationId: "createOrder",
      parameters: [id],
      body: { "application/json": order },
    },
  ],
});

const body = {
  customer: { name: "Ann Example", mail: "ann@example.com" },
  lines: Array.from({ length: 20 }, (_, index) => ({ sku: `SKU-${index}`, amount: index + 1 })),
};

type Case = {
  readonly name: string;
  readonly tool: PlanInput["tool"];
  readonly args: Record<string, unknown>;
};

const CASES: readonly Case[] = [
  {
    name: "get by operation_id",
    tool: "get",
    args: { operation_id: "get500", path_params: { id: "5" }, query: { limit: 5 } },
  },
  { name: "get by concrete path", tool: "get", args: { path: "/group0/things500/5?limit=5" } },
  {
    name: "execute_safe with a body of 20 lines",
    tool: "execute_safe",
    args: { operation_id: "createOrder", path_params: { id: "5" }, body },
  },
];

function median(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    for (let call = 0; call < CALLS; call += 1) run();
    return ((performance.now() - started) * 1000) / CALLS;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

for (const { name, tool, args } of CASES) {
  const raw = JSON.stringify(args);
  const bare = median(() => void Buffer.from(JSON.stringify(JSON.parse(raw))));
  const planned = median(() => {
    planCall({
      catalog,
      tool,
      args: JSON.parse(raw) as Record<string, unknown>,
      raw,
      session: SESSION,
      tenants: null,
      baseUrl: BASE,
    });
  });
  const ratio = (planned / bare).toFixed(1);
  console.log(`${name}: ${planned.toFixed(1)} µs a plan, ${bare.toFixed(1)} µs bare JSON, ratio ${ratio}`);
}
