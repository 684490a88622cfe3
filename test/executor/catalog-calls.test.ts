// Generated calls over whole catalogs: each operation of two documents, forty a time, a thousand in the long run. None crashes,
// none that a validator of the test's own refuses is planned, and nearly all that it takes are planned and read back equal.
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import type { Endpoint } from "../../src/catalog/endpoint.ts";
import { type Catalog, loadCatalog } from "../../src/catalog/load-catalog.ts";
import { operatorSession } from "../../src/commands/assemble/authenticators.ts";
import { readServeSettings } from "../../src/config/serve-settings.ts";
import { PortolanError } from "../../src/errors.ts";
import { planCall } from "../../src/executor/plan.ts";
import { promise } from "../requirements.ts";
import { createDice, type Dice, randomValue } from "./random-value.ts";

const ROUNDS = process.env["PORTOLAN_LONG"] === "1" ? 1000 : 40;

type Judge = (key: string, value: unknown) => boolean;

function judgeOf(catalog: Catalog): Judge {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "test:all", $defs: catalog.schemas().$defs });
  const known = new Map<string, ReturnType<Ajv2020["compile"]>>();
  return (key, value) => {
    const pointer = key.replaceAll("~", "~0").replaceAll("/", "~1");
    const check = known.get(key) ?? ajv.compile({ $ref: `test:all#/$defs/${encodeURIComponent(pointer)}` });
    known.set(key, check);
    return Boolean(check(value));
  };
}

type Given = {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly body: unknown;
};

function give(endpoint: Endpoint, catalog: Catalog, dice: Dice): Given {
  const { $defs } = catalog.schemas();
  const some = (where: string): Record<string, unknown> =>
    Object.fromEntries(
      endpoint.parameters
        .filter((one) => one.in === where && (one.required || dice() < 0.3))
        .map((one) => [one.name, randomValue($defs, $defs[one.schema], dice)]),
    );
  const key = endpoint.body?.content.find((media) => media.type === "application/json")?.schema;
  return {
    path: some("path"),
    query: some("query"),
    body: key === undefined ? undefined : randomValue($defs, $defs[key], dice),
  };
}

function isValid(endpoint: Endpoint, given: Given, judge: Judge): boolean {
  const key = endpoint.body?.content.find((media) => media.type === "application/json")?.schema;
  const parameters = endpoint.parameters.every((one) => {
    const value = one.in === "path" ? given.path[one.name] : given.query[one.name];
    return value === undefined ? !one.required || one.in === "header" : judge(one.schema, value);
  });
  return parameters && (key === undefined || judge(key, given.body));
}

describe.each(["petshop", "scalev"])("generated calls to every operation of %s", (product) => {
  it(promise("call.checked", "end as a validator of the test's own says they should"), async () => {
    const catalog = await loadCatalog(`generated/${product}`);
    const judge = judgeOf(catalog);
    const { connector } = catalog;
    const session = operatorSession(readServeSettings({ flags: {}, environment: {}, connector }));
    const count = { valid: 0, equal: 0 };
    const wrong: string[] = [];
    for (const [index, endpoint] of catalog.endpoints.entries()) {
      if (
        endpoint.body !== undefined &&
        !endpoint.body.content.some(({ type }) => type === "application/json")
      )
        continue;
      const dice = createDice(index + 1);
      for (let round = 0; round < ROUNDS; round += 1) {
        const given = give(endpoint, catalog, dice);
        const valid = isValid(endpoint, given, judge);
        const args = {
          operation_id: endpoint.operationId,
          path_params: given.path,
          query: given.query,
          ...(given.body === undefined ? {} : { body: given.body }),
        };
        try {
          const { request } = planCall({
            catalog,
            tool: endpoint.executionTool,
            args,
            session,
            tenants: null,
            baseUrl: "https://api.example.com",
          });
          const read: unknown =
            request.body === undefined ? undefined : JSON.parse(Buffer.from(request.body).toString());
          if (valid) count.equal += JSON.stringify(read) === JSON.stringify(given.body) ? 1 : 0;
          else if (given.body !== undefined && !judge(endpoint.body?.content[0]?.schema ?? "", given.body))
            wrong.push(`${endpoint.operationId}: ${JSON.stringify(given.body).slice(0, 200)}`);
        } catch (error) {
          if (!(error instanceof PortolanError)) throw error;
          if (valid && !["path_param_invalid", "invalid_arguments"].includes(error.code))
            wrong.push(`${endpoint.operationId} refused: ${error.message}`);
        }
        count.valid += valid ? 1 : 0;
      }
    }
    expect(wrong).toEqual([]);
    expect(count.equal / count.valid).toBeGreaterThanOrEqual(0.99);
    console.info(
      `${product}: ${count.valid} valid calls, ${((100 * count.equal) / count.valid).toFixed(1)} % planned and read back equal`,
    );
  });
});
