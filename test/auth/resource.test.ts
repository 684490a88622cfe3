// The audience rule and the resource metadata.
import { describe, expect, it } from "vitest";
import {
  canonicalResource,
  isForResource,
  resourceMetadata,
  resourceMetadataPaths,
  resourceMetadataUrl,
} from "../../src/auth/resource.ts";
import { promise } from "../requirements.ts";

const ours = "https://mcp.example/mcp";

describe("the audience rule", () => {
  it.each([
    [ours],
    ["HTTPS://MCP.Example/mcp"],
    ["https://mcp.example:443/mcp"],
    [[ours]],
    [["https://api.example", ours]],
  ])(promise("C03-01", "takes %j"), (audience) => {
    expect(isForResource(audience, ours)).toBe(true);
  });

  it.each([
    [undefined],
    [null],
    [""],
    ["mcp"],
    [[]],
    [{}],
    [42],
    [[ours, 42]],
    [[[ours]]],
    ["https://mcp.example"],
    ["https://mcp.example/"],
    ["https://mcp.example/mcp/"],
    ["https://mcp.example/MCP"],
    ["https://mcp.example/mcp2"],
    ["https://mcp.example/other/../mcp"],
    ["https://mcp.example/%6dcp"],
    ["https://mcp.example/mcp?x=1"],
    ["https://mcp.example/mcp#f"],
    ["https://mcp.example:8443/mcp"],
    ["http://mcp.example/mcp"],
    ["https://user@mcp.example/mcp"],
    ["https://mcp.example.evil.test/mcp"],
    ["https://mcp.example@evil.test/mcp"],
    ["https://api.example/mcp"],
    ["https://mcp.example\\mcp"],
    [" https://mcp.example/mcp"],
    [["https://api.example", "https://other.example/mcp"]],
  ])(promise("C03-01", "refuses %j"), (audience) => {
    expect(isForResource(audience, ours)).toBe(false);
  });
});

describe("our own name", () => {
  it.each([
    ["https://MCP.example:443/mcp", "https://mcp.example/mcp"],
    ["http://127.0.0.1:8787/mcp", "http://127.0.0.1:8787/mcp"],
    ["https://mcp.example/", "https://mcp.example"],
    ["https://mcp.example", "https://mcp.example"],
  ])("of %s is %s", (url, canonical) => {
    expect(canonicalResource(url)).toBe(canonical);
    expect(isForResource(canonical, canonical)).toBe(true);
    expect(isForResource(url, canonical)).toBe(true);
  });

  it.each([
    "mcp.example/mcp",
    "ftp://mcp.example/mcp",
    "https://u:p@mcp.example/mcp",
    "https://mcp.example/mcp#x",
    "",
  ])("is refused at start: %s", (url) => {
    expect(() => canonicalResource(url)).toThrow(expect.objectContaining({ code: "config_invalid" }));
  });

  it("has its metadata at the path form and at the root form", () => {
    expect(resourceMetadataPaths(ours)).toEqual([
      "/.well-known/oauth-protected-resource/mcp",
      "/.well-known/oauth-protected-resource",
    ]);
    expect(resourceMetadataUrl(ours)).toBe("https://mcp.example/.well-known/oauth-protected-resource/mcp");
    expect(resourceMetadataPaths("https://mcp.example")).toEqual(["/.well-known/oauth-protected-resource"]);
  });

  it("says who guards it, and only the header takes a token", () => {
    const document = resourceMetadata({
      resource: ours,
      issuer: "https://as.example",
      scopes: ["a"],
      title: "Pets",
    });
    expect(document).toEqual({
      resource: ours,
      authorization_servers: ["https://as.example"],
      bearer_methods_supported: ["header"],
      scopes_supported: ["a"],
      resource_name: "Pets",
    });
  });
});
