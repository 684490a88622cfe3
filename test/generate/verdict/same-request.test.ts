// Two operations that are one request on the wire are decided as one.
import { expect, it } from "vitest";
import { promise } from "../../requirements.ts";
import { makeCatalog } from "../make.ts";

const document = (paths: string): string => `
openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: https://api.example.com }]
components: { securitySchemes: { o: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://a.example, scopes: { a: a, b: b } } } } } }
paths:${paths}
`;

const operation = (
  id: string,
  { name, summary, scope }: { name?: string; summary: string; scope: string },
): string => `
      operationId: ${id}
      summary: ${summary}
      security: [{ o: [${scope}] }]${name === undefined ? "" : `\n      parameters: [{ name: ${name}, in: path, required: true, schema: { type: string } }]`}
      responses: { "200": { description: ok } }`;

it.each([
  ["under other names of parameters", "/pets/{petId}", "/pets/{name}"],
  ["apart by a fragment only", "/pets/{petId}", "/pets/{petId}#x"],
  ["apart by letter case only", "/pets/{petId}", "/Pets/{petId}"],
  ["apart by a last slash only", "/pets/{petId}", "/pets/{petId}/"],
])(
  promise("words.same-request", "gives both operations %s the stricter tool and the scopes of both"),
  async (_, one, other) => {
    const nameOf = (path: string): string => /\{(\w+)\}/.exec(path)?.[1] ?? "";
    const { endpoint, report } = await makeCatalog({
      "openapi.yaml": document(`
  ${one}:
    post:${operation("updatePet", { name: nameOf(one), summary: "Update a pet", scope: "a" })}
  ${other}:
    post:${operation("deletePet", { name: nameOf(other), summary: "Delete a pet", scope: "b" })}`),
    });
    expect(endpoint("updatePet").executionTool).toBe("execute_destructive");
    expect(endpoint("updatePet").verdict.rule).toBe("same request as deletePet");
    expect([...endpoint("updatePet").scopes].sort()).toEqual(["a", "b"]);
    expect([...endpoint("deletePet").scopes].sort()).toEqual(["a", "b"]);
    expect(report.problems.map(({ what }) => what)).toContain("no server can tell updatePet from deletePet");
  },
);

it("leaves operations alone that a server can tell apart", async () => {
  const { endpoint, report } = await makeCatalog({
    "openapi.yaml": document(`
  /pets/{petId}:
    post:${operation("updatePet", { name: "petId", summary: "Update a pet", scope: "a" })}
  /pets/all:
    post:${operation("deletePets", { summary: "Delete all pets", scope: "b" })}
  /pets/{petId}?action=delete:
    post:${operation("deletePet", { name: "petId", summary: "Delete a pet", scope: "b" })}`),
  });
  expect(endpoint("updatePet").executionTool).toBe("execute_safe");
  expect(endpoint("updatePet").scopes).toEqual(["a"]);
  expect(report.problems.filter(({ what }) => /can tell/.test(what))).toEqual([]);
});

it("reports an operation that is left out and can be reached all the same", async () => {
  const { report } = await makeCatalog({
    "openapi.yaml": document(`
  /pets/{petId}:
    post:${operation("updatePet", { name: "petId", summary: "Update a pet", scope: "a" })}
  /pets/{name}:
    post:${operation("deletePet", { name: "name", summary: "Delete a pet", scope: "b" })}`),
    "overlay.yaml": `overlay: 1.0.0
info: { title: o, version: "1" }
actions: [{ target: "$.paths['/pets/{name}'].post", update: { x-mcp-hidden: not for assistants } }]
`,
  });
  expect(report.problems.map(({ what }) => what)).toContain(
    "it is left out, and no server can tell it from updatePet, which is offered",
  );
});
