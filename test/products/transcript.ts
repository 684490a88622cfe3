// Plays a story of calls and writes it down: what was asked, what was answered, shortened to the fields that matter.
import type { Client } from "../e2e/clients.ts";

type Kept = Readonly<Record<string, unknown>>;

export type Step = {
  /** What the assistant wants. */
  readonly say: string;
  readonly tool: string;
  readonly args?: Readonly<Record<string, unknown>> | ((kept: Kept) => Record<string, unknown>);
  /** Values of the answer that later steps use: name → dotted path. */
  readonly keep?: Readonly<Record<string, string>>;
  /** Dotted paths of the answer that are shown; a list's members are shown by their field. Default: the error. */
  readonly show?: readonly string[];
};

export type Story = { readonly title: string; readonly chapters: Readonly<Record<string, readonly Step[]>> };

/** Members of a page's content that every version needs and that are mostly empty. */
export const EVENTS = {
  onload_fb_events: [],
  onload_tiktok_events: [],
  onload_kwai_client_events: [],
  onload_kwai_server_events: [],
  fb_events_onload_parameters: {},
  tiktok_events_onload_parameters: {},
  kwai_client_events_onload_parameters: {},
  kwai_server_events_onload_parameters: {},
} as const;

function at(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(value))
    return /^\d+$/.test(name) ? at(value[Number(name)], rest) : value.map((item) => at(item, path));
  if (typeof value !== "object" || value === null) return undefined;
  return at((value as Kept)[name], rest);
}

/** Ports and ids of one run say nothing to a reader, and would differ each time. */
const settled = (text: string): string =>
  text
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, "http://127.0.0.1:8787")
    .replace(/"request_id":"[^"]+",?/g, "")
    .replace(/ \(x-request-id [^)]*\)/g, "");

const brief = (value: unknown): string => {
  const text = settled(JSON.stringify(value) ?? "–");
  return text.length <= 400 ? text : `${text.slice(0, 399)}…`;
};

function shown(step: Step, structured: Kept): readonly string[] {
  const error = structured["error"];
  if (error !== undefined) {
    const { code, message, hint } = error as Kept;
    return [`! ${String(code)}: ${settled(String(message))}`, `  ${settled(String(hint))}`];
  }
  return (step.show ?? []).map((path) => `  ${path}: ${brief(at(structured, path.split(".")))}`);
}

/** Runs every step in order. */
export async function tell(story: Story, client: Client): Promise<string> {
  const lines = [
    `# ${story.title}`,
    "",
    "Every call below was made by a client against `npm start`'s connector; a test makes them again and compares.",
    "",
  ];
  let kept: Kept = {};
  for (const [chapter, steps] of Object.entries(story.chapters)) {
    lines.push(`## ${chapter}`, "");
    for (const step of steps) {
      const args = typeof step.args === "function" ? step.args(kept) : (step.args ?? {});
      const { structured } = await client.call(step.tool, { ...args });
      for (const [name, path] of Object.entries(step.keep ?? {}))
        kept = { ...kept, [name]: at(structured, path.split(".")) };
      lines.push(
        step.say,
        "",
        "```text",
        `> ${step.tool} ${brief(args)}`,
        ...shown(step, structured),
        "```",
        "",
      );
    }
  }
  return lines.join("\n");
}
