// Reads the front matter of a docs page: what the page is about, checked field by field.
import { parse } from "yaml";
import type { SourceText } from "../document/parse-text.ts";
import type { Problem } from "../problems.ts";

export type FrontMatter = {
  readonly topic: string;
  readonly title: string;
  readonly url: string;
  readonly description: string;
  readonly language: string;
  readonly navGroup: string;
  readonly order: number;
  readonly aliases: readonly string[];
  readonly operations: readonly string[];
  readonly questions: readonly string[];
};

export type ReadPage = {
  readonly page: FrontMatter;
  readonly body: string;
  readonly problems: readonly Problem[];
};

const FENCE = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const TOPIC = /^[a-z0-9][a-z0-9-]*$/;

const fault = (where: string, what: string, mend: string): Problem => ({ level: "fault", where, what, mend });

/** Splits a page into its front matter and its text. */
export function readFrontMatter(page: SourceText): ReadPage {
  const match = FENCE.exec(page.text);
  const body = match ? page.text.slice(match[0].length) : page.text;
  const { data, problems } = parseYaml(page.file, match?.[1] ?? "");
  const name = page.file.replace(/^.*\//, "").replace(/\.(md|markdown)$/i, "");
  const topic = text(data["topic"]) || name.toLowerCase().replace(/[^a-z0-9-]+/g, "-");
  const bad = TOPIC.test(topic)
    ? []
    : [
        fault(
          `${page.file}:1`,
          `topic "${topic}" is not lower-case words joined by dashes`,
          "Rename the topic.",
        ),
      ];
  const front: FrontMatter = {
    topic,
    title: text(data["title"]) || firstHeading(body) || topic,
    url: text(data["url"]) || `/docs/${topic}`,
    description: text(data["description"]),
    language: text(data["language"]) || "en",
    navGroup: text(data["nav_group"]) || "Guides",
    order: typeof data["order"] === "number" ? data["order"] : 1000,
    aliases: texts(data["aliases"]),
    operations: texts(data["operations"]),
    questions: texts(data["questions"]),
  };
  return { page: front, body, problems: [...problems, ...bad] };
}

function parseYaml(
  file: string,
  source: string,
): { data: Readonly<Record<string, unknown>>; problems: Problem[] } {
  try {
    const data: unknown = parse(source, { maxAliasCount: 20 });
    if (data === null || data === undefined) return { data: {}, problems: [] };
    if (typeof data === "object" && !Array.isArray(data)) return { data: { ...data }, problems: [] };
    const problem = fault(
      `${file}:1`,
      "front matter is not a map of names to values",
      "Write `name: value` lines between the --- lines.",
    );
    return { data: {}, problems: [problem] };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return {
      data: {},
      problems: [
        fault(`${file}:1`, `front matter is not valid YAML: ${why}`, "Mend the lines between the --- lines."),
      ],
    };
  }
}

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(text).filter((entry) => entry !== "");

function firstHeading(body: string): string {
  return /^#\s+(.+)$/m.exec(body)?.[1]?.trim() ?? "";
}
