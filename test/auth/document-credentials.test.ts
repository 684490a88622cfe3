// The credentials that a document asks for: alternatives, several at once, none at all.
import { describe, expect, it } from "vitest";
import { chooseCredentials } from "../../src/auth/document-credentials.ts";
import type { CredentialScheme } from "../../src/catalog/connector.ts";
import type { SecurityRequirement } from "../../src/catalog/endpoint.ts";

const schemes: Readonly<Record<string, CredentialScheme>> = {
  head: { type: "apiKey", in: "header", name: "X-Key", env: "HEAD" },
  look: { type: "apiKey", in: "query", name: "key", env: "LOOK" },
  sid: { type: "apiKey", in: "cookie", name: "sid", env: "SID" },
  user: { type: "basic", env: "USERPASS" },
  bear: { type: "bearer", env: "TOKEN" },
  oauth: { type: "oauth2", env: "TOKEN" },
};
const choose = (security: readonly SecurityRequirement[], values: Record<string, string>) =>
  chooseCredentials(security, { schemes, values });

describe("the credentials of an operation", () => {
  it.each<[SecurityRequirement[], Record<string, string>, unknown[]]>([
    [[], { head: "k" }, []],
    [[{ head: [] }], { head: "k" }, [{ in: "header", name: "X-Key", value: "k" }]],
    [[{ look: [] }], { look: "k" }, [{ in: "query", name: "key", value: "k" }]],
    [[{ sid: [] }], { sid: "k" }, [{ in: "cookie", name: "sid", value: "k" }]],
    [[{ user: [] }], { user: "u:p" }, [{ in: "header", name: "authorization", value: "Basic dTpw" }]],
    [[{ user: [] }], { user: "sk_x" }, [{ in: "header", name: "authorization", value: "Basic c2tfeDo=" }]],
    [[{ bear: [] }], { bear: "t" }, [{ in: "header", name: "authorization", value: "Bearer t" }]],
    [[{ oauth: ["a"] }], { oauth: "t" }, [{ in: "header", name: "authorization", value: "Bearer t" }]],
    [
      [{ head: [] }, { bear: [] }],
      { bear: "t" },
      [{ in: "header", name: "authorization", value: "Bearer t" }],
    ],
    [
      [{ head: [], look: [] }],
      { head: "h", look: "l" },
      [
        { in: "header", name: "X-Key", value: "h" },
        { in: "query", name: "key", value: "l" },
      ],
    ],
    [[{}, { bear: [] }], { bear: "t" }, [{ in: "header", name: "authorization", value: "Bearer t" }]],
    [[{ bear: [] }, {}], {}, []],
  ])("%j with %j are %j", (security, values, wanted) => {
    expect(choose(security, values)).toEqual(wanted);
  });

  it("that are not set are told by their settings, never by a value", () => {
    expect(() => choose([{ head: [], look: [] }, { bear: [] }], { head: "secret" })).toThrow(
      /LOOK, or TOKEN/,
    );
    expect(() => choose([{ unknown: [] }], {})).toThrow(/upstream\.schemes\.unknown\.env/);
    expect(() => choose([{ head: [] }], { head: "a\r\nb" })).toThrow(/HEAD/);
    expect(() => choose([{ constructor: [] }], {})).toThrow(/constructor/);
  });
});
