// The manifest of requirements: every promise is cited by a test, said by its document, and shown there with its tests.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCitations } from "./citations.ts";
import { REQUIREMENTS, type Requirement } from "./requirements.ts";

const ROOT = join(import.meta.dirname, "..");
const textOf = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const oneLine = (text: string): string => text.replace(/\s+/g, " ");

const requirements: readonly Requirement[] = REQUIREMENTS;
const citations = readCitations();
const testsOf = Map.groupBy(citations, ({ id }) => id);
const filesOf = (id: string): readonly string[] => [
  ...new Set((testsOf.get(id) ?? []).map(({ file }) => file.slice("test/".length))),
];

const heldBy = (id: string): string =>
  filesOf(id)
    .map((file) => `\`${file.replace(/\.test\.ts$/, "")}\``)
    .join(", ");
const rowsOf = (source: string): readonly string[] =>
  requirements
    .filter((one) => one.source === source)
    .map(({ id, says }) => `| ${id} | ${says.replaceAll("|", "\\|")} | ${heldBy(id)} |`);

/** The document with its table made anew between the two marks. */
function withTable(document: string): string {
  const text = textOf(document);
  const [before, after] = [text.split("<!-- held -->")[0], text.split("<!-- /held -->")[1]];
  if (before === undefined || after === undefined) throw new Error(`${document} has no place for its table`);
  const head = ["| id | what is promised | tests |", "| --- | --- | --- |"];
  const table = [...head, ...rowsOf(document)].join("\n");
  return `${before}<!-- held -->\n\n${table}\n\n<!-- /held -->${after}`;
}

/** Documents whose sentences are the manifest's own rows. */
const TABLED = ["docs/security.md", "docs/contract.md"];

describe("every requirement", () => {
  it("has an id of its own", () => {
    const ids = requirements.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("is cited by a test", () => {
    expect(requirements.filter(({ id }) => !testsOf.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("is known where it is cited", () => {
    const known = new Set(requirements.map(({ id }) => id));
    expect(citations.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it.each(TABLED)(
    "of %s is shown there with its tests (`npm test -- test/requirements.test.ts -u` writes the table anew)",
    async (document) => {
      await expect(withTable(document)).toMatchFileSnapshot(`../${document}`);
    },
  );

  it("is said by its document, word for word", () => {
    const missing = requirements.filter(
      ({ source, says }) => !TABLED.includes(source) && !oneLine(textOf(source)).includes(oneLine(says)),
    );
    expect(missing.map(({ id, source, says }) => `${id} ${source}: ${says}`)).toEqual([]);
  });
});

it("every security class has a promise that a test holds", () => {
  const classes = Array.from({ length: 23 }, (_, at) => `C${String(at + 1).padStart(2, "0")}`);
  const held = new Set(citations.map(({ id }) => id.slice(0, 3)));
  expect(classes.filter((one) => !held.has(one))).toEqual([]);
  const page = textOf("docs/security.md");
  expect(classes.filter((one) => !page.includes(`| ${one} |`))).toEqual([]);
});
