// The main job on real input: GitHub's REST document becomes a catalog, and an assistant uses it over its sandbox.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runGenerate } from "../../src/commands/generate.ts";
import { promise } from "../requirements.ts";
import { type Answer, type Client, connect, GENERATIONS } from "./clients.ts";
import { BEARER, type Connector, startConnector } from "./connector.ts";

const folder = mkdtempSync(join(tmpdir(), "portolan-github-"));
const catalog = join(folder, "github");
const spec = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
const errorOf = (answer: Answer): Readonly<Record<string, unknown>> =>
  (answer.structured["error"] ?? {}) as Record<string, unknown>;

beforeAll(async () => {
  const said: string[] = [];
  const io = { out: () => undefined, err: (text: string) => void said.push(text) };
  expect([await runGenerate({ spec, out: catalog }, io), said.join("\n")]).toEqual([0, expect.any(String)]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("GitHub's document", () => {
  it(promise("readme.one-class", "is offered nearly whole, with every operation in one class"), () => {
    const manifest = JSON.parse(readFileSync(join(catalog, "manifest.json"), "utf8")) as {
      counts: Record<string, number>;
    };
    const {
      endpoints = 0,
      get = 0,
      execute_safe = 0,
      execute_destructive = 0,
      left_out = 0,
    } = manifest.counts;
    expect(get + execute_safe + execute_destructive).toBe(endpoints);
    expect(endpoints / (endpoints + left_out)).toBeGreaterThan(0.995);
  });

  it(promise("command.same-bytes", "makes the same bytes again"), async () => {
    const io = { out: () => undefined, err: () => undefined };
    expect(await runGenerate({ spec, out: catalog, check: true }, io)).toBe(0);
  }, 120_000);
});

describe.each(GENERATIONS)("an assistant with a %s client on GitHub's API", (generation) => {
  let connector: Connector;
  let client: Client;
  beforeAll(async () => {
    connector = await startConnector(catalog);
    client = await connect(generation, { url: connector.url, bearer: BEARER });
  });
  afterAll(async () => {
    await client.close();
    await connector.close();
  });

  const path_params = { owner: "octocat", repo: "hello-world" };
  const issue = { operation_id: "issues/create", path_params, body: { title: "Found a bug" } };

  it("finds how to open an issue at the first try", async () => {
    const found = await client.call("search", { query: "create an issue in a repository" });
    const [first] = found.structured["results"] as readonly Readonly<Record<string, unknown>>[];
    expect(first).toMatchObject({ operation_id: "issues/create", execution_tool: "execute_safe" });
  });

  it(promise("C11-01", "is refused by the wrong tool and served by the right one"), async () => {
    const before = connector.sandbox.requests().length;
    expect(errorOf(await client.call("execute_destructive", issue))["code"]).toBe("wrong_tool");
    expect(connector.sandbox.requests().length).toBe(before);
    const made = await client.call("execute_safe", issue);
    expect(made.structured).toMatchObject({ status: 201, response: { title: "Found a bug" } });
    const { number } = made.structured["response"] as { readonly number: number };
    const read = await client.call("get", {
      operation_id: "issues/get",
      path_params: { ...path_params, issue_number: number },
    });
    expect(read.structured).toMatchObject({ status: 200, response: { title: "Found a bug" } });
  });

  it("deletes only through the tool for it", async () => {
    const label = { operation_id: "issues/create-label", path_params, body: { name: "chore" } };
    expect((await client.call("execute_safe", label)).structured["status"]).toBe(201);
    const call = { operation_id: "issues/delete-label", path_params: { ...path_params, name: "chore" } };
    expect(errorOf(await client.call("execute_safe", call))["code"]).toBe("wrong_tool");
    expect((await client.call("execute_destructive", call)).structured["status"]).toBe(204);
  });

  it("is told what is wrong with a body and with a path", async () => {
    const bad = await client.call("execute_safe", { ...issue, body: { body: "no title" } });
    expect(errorOf(bad)).toMatchObject({ code: "invalid_body", message: expect.stringContaining("title") });
    const traversal = await client.call("get", {
      operation_id: "repos/get",
      path_params: { owner: "octocat", repo: "../../user" },
    });
    expect(errorOf(traversal)["code"]).toBe("path_param_invalid");
  });

  it(promise("search.budget", "reads five cards under a thousand tokens"), async () => {
    for (const query of ["list pull requests", "merge a pull request", "delete a repository", "who am I"]) {
      const answer = await client.call("search", { query });
      // Four characters a token is what English JSON comes to.
      expect(JSON.stringify(answer.structured).length / 4).toBeLessThan(1000);
    }
  });
});
