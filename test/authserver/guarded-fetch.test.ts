// What the authorization server fetches for a client that a stranger registered leaves by the guarded way only.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGuardedFetch } from "../../src/authserver/fetch-document.ts";

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  if (request.url === "/moved") response.writeHead(302, { location: "/keys" }).end();
  else response.writeHead(200, { "content-type": "application/json" }).end('{"keys":[]}');
});
let origin = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

describe("a client's address of keys", () => {
  it.each([
    ["plain http", () => `${origin}/keys`],
    ["plain http on a public name", () => "http://keys.example/keys"],
    ["this machine", () => `${origin.replace("http:", "https:")}/keys`],
    ["this machine by name", () => "https://localhost/keys"],
    ["a private network", () => "https://10.0.0.1/keys"],
    ["a cloud's machine service", () => "https://169.254.169.254/latest"],
  ])("is not fetched from %s", async (_, address) => {
    const before = asked.length;
    await expect(createGuardedFetch()(address())).rejects.toThrow();
    expect(asked).toHaveLength(before);
  });

  it("is answered as it is, and a redirect is not followed", async () => {
    const fetchKeys = createGuardedFetch(origin);
    expect(await (await fetchKeys(`${origin}/keys`)).json()).toEqual({ keys: [] });
    expect((await fetchKeys(new URL(`${origin}/moved`))).status).toBe(302);
    expect(asked.at(-1)).toBe("/moved");
  });
});
