// The documents of the repository: what they name is there, and every page is reached from the README.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const textOf = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const pages = readdirSync(join(ROOT, "docs"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name}`);
const documents = ["README.md", "CONTRIBUTING.md", "SECURITY.md", ...pages];

/** Backticked words that are paths: `executor/plan.ts`, `http/guard`, `json/`, `errors.ts`. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/?)`/g)]
    .map(([, path = ""]) => path)
    .filter((path) => /^[a-z-]+\/|\.ts$/.test(path));

/** From the root or from `src/`, with or without its ending. */
const isThere = (path: string): boolean =>
  ["", "src/"].some((root) =>
    ["", ".ts", ".test.ts"].some((ending) => existsSync(join(ROOT, root + path + ending))),
  );

describe("a document", () => {
  it.each(["docs/architecture.md", "docs/adding-things.md", "docs/security.md", "CONTRIBUTING.md"])(
    "%s names only files and folders that exist",
    (document) => {
      const text = textOf(document).split("<!-- held -->")[0] ?? "";
      const paths = pathsIn(text);
      expect(paths.length).toBeGreaterThan(2);
      expect(paths.filter((path) => !isThere(path))).toEqual([]);
    },
  );

  it.each(documents)("%s links only to what exists", (document) => {
    const links = [...textOf(document).matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)/g)].map(([, to = ""]) => to);
    const local = links.filter((to) => !/^(https?:|mailto:)/.test(to));
    expect(local.filter((to) => !existsSync(join(ROOT, dirname(document), to)))).toEqual([]);
  });

  it("is reached from the README, whatever it is about", () => {
    const reached = new Set<string>();
    const follow = (document: string): void => {
      if (reached.has(document) || !document.endsWith(".md")) return;
      reached.add(document);
      for (const [, to = ""] of textOf(document).matchAll(/\]\(([^)#\s:]+\.md)(?:#[^)]*)?\)/g))
        follow(relative(ROOT, join(ROOT, dirname(document), to)));
    };
    follow("README.md");
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });
});
