// Redirect URIs as clients write them, and as attackers do.
import { describe, expect, it } from "vitest";
import { applicationType, judgeRedirect, redirectFaults } from "../../src/authserver/redirect-rules.ts";
import { promise } from "../requirements.ts";

const GOOD: readonly (readonly [string, string])[] = [
  ["https://claude.ai/api/mcp/auth_callback", "https"],
  ["https://chatgpt.com/connector_platform_oauth_redirect", "https"],
  ["https://vscode.dev/redirect", "https"],
  ["https://good.example:8443/cb?x=1", "https"],
  ["https://xn--bcher-kva.example/cb", "https"],
  ["https://localhost:3000/cb", "https"],
  ["http://localhost:33418/", "loopback"],
  ["http://127.0.0.1/callback", "loopback"],
  ["http://127.0.0.1:7777/callback", "loopback"],
  ["http://[::1]:4000/cb", "loopback"],
  ["cursor://anysphere.cursor-retrieval/oauth/user-x/callback", "private"],
  ["vscode://ms.auth/did-authenticate", "private"],
  ["com.example.app:/oauth", "private"],
];

const BAD: readonly string[] = [
  "",
  "javascript:alert(1)",
  "JavaScript://%0aalert(1)",
  "java\tscript:alert(1)",
  " javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "file:///etc/passwd",
  "ms-appinstaller:/?source=https://evil.example/x.msix",
  "itms-services:/?action=download-manifest",
  "shortcuts:/run-shortcut?name=x",
  "x-apple.:/x",
  "myapp:/callback",
  "vbscript:x",
  "blob:https://a.example/x",
  "about:blank",
  "filesystem:https://a.example/x",
  "ws://a.example/",
  "ftp://a.example/",
  "mailto:a@b.example",
  "urn:ietf:wg:oauth:2.0:oob",
  "intent://scan/#Intent;end",
  "http://good.example/cb",
  "http://10.0.0.1/cb",
  "http://127.0.0.2/cb",
  "http://0.0.0.0/cb",
  "http://localhost.evil.example/cb",
  "http://127.0.0.1.evil.example/cb",
  "http://2130706433/cb",
  "http://0x7f000001/cb",
  "http://0177.0.0.1/cb",
  "http://127.1/cb",
  "http://[::ffff:127.0.0.1]/cb",
  "https://10.0.0.1/cb",
  "https://169.254.169.254/latest",
  "https://[fd00::1]/cb",
  "https://intranet/cb",
  "https://good.example./cb",
  "https://good.example/cb#fragment",
  "https://good.example/#",
  "https://*.good.example/cb",
  "https://good.example/*",
  "https://user@good.example/cb",
  "https://user:pass@good.example/cb",
  "https://good.example@evil.example/cb",
  "https://@good.example/cb",
  "https://good.example/a/../cb",
  "https://good.example/%2e%2e/cb",
  "https://good.example/.%2E/cb",
  "https://good.example\\@evil.example/cb",
  "https://good.example/c b",
  "https://good.example/\u202ebc",
  "https://gооd.example/cb",
  "https:good.example/cb",
  "https:///good.example/cb",
  "//good.example/cb",
  "/cb",
  "good.example",
  "x:",
  "ab:/cb",
  "myapp:cb",
  "https://good.example/\u0000",
  "https://good.example/<script>",
  `https://good.example/${"a".repeat(10_000)}`,
];

describe("redirect URIs", () => {
  it.each(GOOD)("takes %s as %s", (uri, kind) => {
    expect(judgeRedirect(uri)).toEqual({ kind });
  });

  it.each(BAD.map((uri) => [uri.slice(0, 60), uri]))(promise("C17-01", "refuses %s"), (_shown, uri) => {
    expect(judgeRedirect(uri)).toHaveProperty("fault");
  });

  it.each([null, 7, {}, ["https://a.example/"]])("refuses %j", (value) => {
    expect(judgeRedirect(value)).toHaveProperty("fault");
  });

  it("refuses no list, an empty one and one of a thousand", () => {
    expect(redirectFaults(undefined)).toHaveLength(1);
    expect(redirectFaults([])).toHaveLength(1);
    expect(redirectFaults("https://a.example/cb")).toHaveLength(1);
    expect(redirectFaults(Array.from({ length: 1000 }, (_, at) => `https://a.example/${at}`))).toHaveLength(
      1,
    );
  });

  it("calls a client native when one of its places is on the person's machine", () => {
    expect(applicationType(["https://a.example/cb"])).toBe("web");
    expect(applicationType(["https://a.example/cb", "http://127.0.0.1/cb"])).toBe("native");
    expect(applicationType(["cursor://a/cb"])).toBe("native");
  });
});
