// The sandbox's own path matching: which operation a request reaches, and with which values.
import { describe, expect, it } from "vitest";
import type { Endpoint } from "../../src/catalog/endpoint.ts";
import { openRouter } from "../../src/sandbox/router.ts";

const endpoint = (method: string, path: string): Endpoint => ({ method, path }) as Endpoint;
const route = openRouter(
  [
    "/pets",
    "/pets/{id}",
    "/pets/mine",
    "/pets/{id}:archive",
    "/{kind}/{id}/photos",
    "/pets/{id}/photos",
    "/files/{name}.{type}",
    "/a.b/{x}",
    "/search?kind=all",
  ].map((path) => endpoint("GET", path)),
);

describe("a path", () => {
  it.each([
    ["/pets", "/pets", {}],
    ["/pets/7", "/pets/{id}", { id: "7" }],
    ["/pets/mine", "/pets/mine", {}],
    ["/pets/7:archive", "/pets/{id}:archive", { id: "7" }],
    ["/pets/a%2Fb", "/pets/{id}", { id: "a/b" }],
    ["/pets/%C3%A9", "/pets/{id}", { id: "é" }],
    ["/pets/a+b", "/pets/{id}", { id: "a+b" }],
    ["/pets/7/photos", "/pets/{id}/photos", { id: "7" }],
    ["/cats/7/photos", "/{kind}/{id}/photos", { kind: "cats", id: "7" }],
    ["/files/a.tar.gz", "/files/{name}.{type}", { name: "a", type: "tar.gz" }],
    ["/a.b/1", "/a.b/{x}", { x: "1" }],
    ["/search", "/search?kind=all", {}],
  ])("%s reaches %s", (path, template, values) => {
    const found = route("GET", path);
    expect(found).toMatchObject({ kind: "found", endpoint: { path: template } });
    expect(found.kind === "found" && Object.fromEntries(found.values)).toEqual(values);
  });

  it.each(["/pets/", "/pets/%FF", "/acb/1", "/pets/7/photos/1", "pets", "/"])(
    "%s reaches nothing",
    (path) => {
      expect(route("GET", path)).toEqual({ kind: "unknown" });
    },
  );

  it("names the methods that a path takes", () => {
    expect(route("PUT", "/pets/7")).toEqual({ kind: "wrong_method", allowed: ["GET"] });
  });
});
