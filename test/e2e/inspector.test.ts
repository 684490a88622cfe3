// The MCP Inspector's CLI as a person uses it, with its strict look at the tools' schemas.
import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BEARER, type Connector, startConnector } from "./connector.ts";

let connector: Connector;
beforeAll(async () => {
  connector = await startConnector("petshop");
});
afterAll(() => connector.close());

async function inspect(
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const bin = "node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js";
  const child = spawn(process.execPath, [
    bin,
    "--cli",
    connector.url,
    "--header",
    `Authorization: Bearer ${BEARER}`,
    ...args,
  ]);
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, out, err };
}

describe("the Inspector", () => {
  it("finds no error in the tools, strictly", async () => {
    const { code, out, err } = await inspect("--method", "tools/list", "--strict");
    expect([code, err.match(/^Error:.*/m)]).toEqual([0, null]);
    expect((JSON.parse(out) as { tools: readonly unknown[] }).tools.length).toBeGreaterThan(6);
  });

  it("takes a result and a refusal", async () => {
    const me = await inspect("--method", "tools/call", "--tool-name", "get_me");
    expect(me.out).toContain("shop_harbour");
    const refused = await inspect(
      "--method",
      "tools/call",
      "--tool-name",
      "get",
      "--tool-arg",
      "operation_id=listPets",
    );
    expect(refused.out + refused.err).toContain("tenant_required");
  });
});
