// `portolan try --watch`: an edit is served without dropping a client; a broken edit changes nothing and says why.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { promise } from "../requirements.ts";
import { type Client, connect } from "./clients.ts";
import { BEARER } from "./connector.ts";

const folder = mkdtempSync(join(tmpdir(), "portolan-watch-"));
const document = join(folder, "openapi.yaml");
const original = readFileSync("openapi/petshop/openapi.yaml", "utf8");

let child: ChildProcess;
let client: Client;
let said = "";

/** Resolves when the process has said this. */
async function saying(text: string | RegExp): Promise<void> {
  while (!(typeof text === "string" ? said.includes(text) : text.test(said))) {
    await once(child.stderr ?? child, "data");
  }
}

async function found(): Promise<readonly string[]> {
  const answer = await client.call("search", { query: "feed the pets" });
  return (answer.structured["results"] as readonly { readonly operation_id: string }[]).map(
    (row) => row.operation_id,
  );
}

beforeAll(async () => {
  writeFileSync(document, original);
  const args = ["src/cli.ts", "try", document, "--watch", "--port", "0", "--cache", join(folder, "cache")];
  child = spawn(process.execPath, args, {
    env: { ...process.env, PORTOLAN_BEARER: BEARER },
    stdio: ["ignore", "ignore", "pipe"],
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  await saying("watching");
  const url = /connector\s+(http\S+)/.exec(said)?.[1] ?? "";
  client = await connect("2026-07-28", { url, bearer: BEARER });
});
afterAll(async () => {
  await client.close();
  child.kill("SIGINT");
  await once(child, "exit");
});

describe("watching a document", () => {
  it(promise("command.try-watch", "serves an edit to the client that is connected"), async () => {
    expect(await found()).not.toContain("feedPets");
    const operation =
      '  /pets/feed:\n    post:\n      operationId: feedPets\n      tags: [Pets]\n      summary: Feed the pets\n      responses:\n        "204": { description: Fed. }\n';
    writeFileSync(document, original.replace("  /pets/search:\n", `${operation}  /pets/search:\n`));
    await saying("serving the new catalog");
    expect(await found()).toContain("feedPets");
  });

  it(
    promise("command.try-watch", "keeps the catalog of before when an edit is broken, and says where"),
    async () => {
      said = "";
      writeFileSync(document, `${readFileSync(document, "utf8")}\n  : [broken`);
      await saying("served on");
      expect(said).toMatch(/openapi\.yaml:\d+/);
      expect(await found()).toContain("feedPets");
    },
  );

  it("ends with 0 when it is told to stop", async () => {
    const ended = once(child, "exit");
    child.kill("SIGINT");
    expect((await ended)[0]).toBe(0);
    child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
  });
});
