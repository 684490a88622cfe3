// `readOnly` and `writeOnly`: what only one direction has.
import { describe, expect, it } from "vitest";
import { promise } from "../../requirements.ts";
import { compile, convert } from "./convert.ts";

const pet = {
  type: "object",
  required: ["id", "name"],
  properties: { id: { type: "integer", readOnly: true }, name: { type: "string" } },
};

describe(promise("C10-08", "directions"), () => {
  it("does not demand a readOnly member of a request, and lets it be sent where both directions demand it", () => {
    const check = compile(pet);
    expect([check({ name: "a" }), check({ name: "a", id: 1 }), check({ id: 1 })]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("refuses a readOnly member that is not demanded", () => {
    const check = compile({
      type: "object",
      properties: { at: { type: "string", readOnly: true }, name: { type: "string" } },
    });
    expect([check({ name: "a" }), check({ at: "x" })]).toEqual([true, false]);
  });

  it("demands it of an answer", () => {
    const check = compile(pet, { direction: "response" });
    expect([check({ name: "a" }), check({ name: "a", id: 1 })]).toEqual([false, true]);
  });

  it("does not demand a writeOnly member of an answer", () => {
    const schema = {
      type: "object",
      required: ["password"],
      properties: { password: { type: "string", writeOnly: true } },
    };
    expect(compile(schema, { direction: "response" })({})).toBe(true);
    expect(compile(schema)({})).toBe(false);
  });

  it("looks through allOf: one branch declares the member, another demands it", () => {
    const schemas = {
      Base: { type: "object", properties: { id: { type: "integer", readOnly: true } } },
      Demands: { type: "object", required: ["id", "name"] },
    };
    const both = { allOf: [{ $ref: "#/components/schemas/Base" }, { $ref: "#/components/schemas/Demands" }] };
    const check = compile(both, { schemas });
    expect([check({ name: "a" }), check({ name: "a", id: 1 }), check({})]).toEqual([true, true, false]);
    const alone = compile({ $ref: "#/components/schemas/Base" }, { schemas });
    expect([alone({}), alone({ id: 1 })]).toEqual([true, false]);
  });

  it("keeps one definition where the direction does not matter", () => {
    const schemas = { Name: { type: "object", properties: { first: { type: "string" } } } };
    const request = convert({ $ref: "#/components/schemas/Name" }, { schemas });
    expect(request.key).toBe("Name");
    expect(convert({ $ref: "#/components/schemas/Pet" }, { schemas: { Pet: pet } }).key).toBe("Pet.request");
  });
});
