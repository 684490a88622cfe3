// What an operator sees of a token that is not taken: a line in the log and a counter, while every caller gets the same bytes.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Serving, startServing } from "../../src/commands/assemble/http-side.ts";
import { createSigner, type Signer, startServer, type TestServer } from "../auth/servers.ts";
import { promise } from "../requirements.ts";

let authority: TestServer;
let signer: Signer;
let serving: Serving;
let url: string;
const lines: (readonly [event: string, facts: Readonly<Record<string, unknown>>])[] = [];

beforeAll(async () => {
  signer = await createSigner("k1");
  authority = await startServer(({ url: path }) => {
    if (path === "/keys") return { json: { keys: [signer.jwk] } };
    const { url: issuer } = authority;
    return { json: { issuer, jwks_uri: `${issuer}/keys`, token_endpoint: `${issuer}/token` } };
  });
  serving = await startServing({
    catalogs: ["generated/petshop"],
    flags: {
      port: "0",
      adminPort: "0",
      auth: "oauth",
      issuer: authority.url,
      credential: "none",
      upstreamUrl: authority.url,
    },
    environment: {},
    log: {
      info: () => undefined,
      warn: (event, facts) => void lines.push([event, facts]),
      fault: (event, facts) => void lines.push([event, facts]),
    },
  });
  url = serving.products[0]?.url ?? "";
});
afterAll(async () => {
  await serving.close();
  await authority.close();
});

async function send(
  token: string | undefined,
): Promise<{ status: number; challenge: string | null; body: unknown }> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: "{}",
  });
  const { request_id, ...body } = (await response.json()) as Record<string, unknown>;
  expect(request_id).toMatch(/^[0-9a-f-]{36}$/);
  return { status: response.status, challenge: response.headers.get("www-authenticate"), body };
}

describe("a token that is not taken", () => {
  it(promise("ops.token-refused", "is explained to the operator, and to nobody else"), async () => {
    const claims = { iss: authority.url, sub: "ann", exp: Math.floor(Date.now() / 1000) + 600 };
    const foreign = await signer.sign({ ...claims, aud: "https://api.example" });
    const expired = await signer.sign({ ...claims, aud: url, exp: 1_000_000_000 });
    const answers = [await send(foreign), await send(expired), await send(foreign)];
    expect(answers[0]).toMatchObject({ status: 401, body: { error: "invalid_token" } });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(lines).toEqual([
      [
        "token_refused",
        {
          resource: url,
          reason: "wrong_audience",
          why: "the token is for another resource: https://api.example",
          times: 1,
        },
      ],
      [
        "token_refused",
        { resource: url, reason: "expired", why: "the token expired at 2001-09-09T01:46:40.000Z", times: 1 },
      ],
    ]);
    const metrics = await (await fetch(`${serving.adminUrl}/metrics`)).text();
    expect(metrics).toContain('portolan_token_refusals_total{reason="wrong_audience"} 2\n');
    expect(metrics).toContain('portolan_token_refusals_total{reason="expired"} 1\n');
  });

  it("is not reported where none came: a client's first request is no fault", async () => {
    const before = lines.length;
    expect(await send(undefined)).toMatchObject({ status: 401, body: { error: "unauthorized" } });
    expect(lines).toHaveLength(before);
  });
});
