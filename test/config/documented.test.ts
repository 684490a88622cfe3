// What settings there are is said in one list; the operations guide, and the names of credentials, agree with it.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KNOWN_VARIABLES, optionVariable } from "../../src/config/options.ts";
import { collectSchemes } from "../../src/generate/connector/credential-schemes.ts";

const guide = readFileSync("docs/operations.md", "utf8");
const contributing = readFileSync("CONTRIBUTING.md", "utf8");
const variablesIn = (text: string): Set<string> => new Set(text.match(/PORTOLAN_[A-Z_]*[A-Z]/g));
const camelCase = (words: string): string =>
  words.toLowerCase().replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

describe("every setting", () => {
  it("is in the operations guide, or with the checkout's own in the contributors'", () => {
    const documented = new Set([...variablesIn(guide), ...variablesIn(contributing)]);
    expect(KNOWN_VARIABLES.filter((name) => !documented.has(name))).toEqual([]);
  });

  it("of these documents exists, but for the credentials of an API", () => {
    const named = [...variablesIn(guide), ...variablesIn(contributing)];
    const unknown = named.filter((name) => !KNOWN_VARIABLES.includes(name));
    expect(unknown.filter((name) => !name.startsWith("PORTOLAN_API_"))).toEqual([]);
  });

  it("that an option gives too is on the same line as its option", () => {
    const rows = guide.split("\n").filter((line) => line.startsWith("|"));
    for (const variable of KNOWN_VARIABLES) {
      const name = camelCase(variable.replace("PORTOLAN_", ""));
      if (optionVariable(name) === undefined) continue;
      const option = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      const row = rows.find((line) => new RegExp(`\`${variable}\``).test(line));
      expect(row, variable).toMatch(new RegExp(`\`${option}\\b`));
    }
  });

  it("is never the variable of a security scheme of the same name", () => {
    const names = KNOWN_VARIABLES.map((name) => camelCase(name.replace("PORTOLAN_", "")));
    const securitySchemes = Object.fromEntries(
      names.map((name) => [name, { type: "http", scheme: "bearer" }]),
    );
    const schemes = collectSchemes({
      document: { components: { securitySchemes } },
      references: { follow: (node: unknown) => node } as never,
      stated: undefined,
      source: undefined,
      log: undefined as never,
    });
    const variables = Object.values(schemes).map(({ env }) => env ?? "");
    expect(variables).toHaveLength(names.length);
    expect(variables.filter((name) => KNOWN_VARIABLES.includes(name))).toEqual([]);
  });
});
