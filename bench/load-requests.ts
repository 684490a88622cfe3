// What fifty clients ask: `search` and `get`, as a client of each protocol era sends them.

export const BEARER = "a-key-of-the-bench-that-is-long-enough";

/** A page of the API, some 2 kB as small lists are. */
export const ROWS = JSON.stringify(
  Array.from({ length: 10 }, (_, id) => ({
    id,
    node_id: `MDU6TGFiZWw${id}`,
    url: `https://api.example.com/repos/acme/shop/labels/${id}`,
    name: `label ${id}`,
    description: "Something is not working as it should",
    color: "f29513",
    default: id === 0,
  })),
);

export type Era = "2026-07-28" | "2025-11-25";
export type Asked = {
  readonly headers: Readonly<Record<string, string>>;
  /** A different question each time: nothing is answered from a cache of the last one. */
  readonly body: (turn: number) => string;
};

const VERBS = [
  "list",
  "create",
  "delete",
  "update",
  "show",
  "add",
  "remove",
  "merge",
  "cancel",
  "check",
  "rename",
  "get",
];
const NOUNS = [
  "issue",
  "label",
  "branch",
  "release",
  "team",
  "member",
  "comment",
  "workflow",
  "secret",
  "key",
  "webhook",
  "gist",
];
const PLACES = [
  "repository",
  "organization",
  "user",
  "enterprise",
  "pull request",
  "project",
  "commit",
  "page",
  "environment",
  "runner",
  "package",
  "team",
];

/** 1,728 questions in turn: more than anything remembers, so that each is answered from scratch. */
function freshQuestion(turn: number): string {
  const at = (words: readonly string[], place: number): string => words[place % words.length] ?? "";
  return `${at(VERBS, turn)} ${at(NOUNS, Math.floor(turn / 12))} of a ${at(PLACES, Math.floor(turn / 144))}`;
}

const ARGUMENTS = {
  search: (turn: number) => ({ query: freshQuestion(turn) }),
  "search again": (turn: number) => ({ query: freshQuestion(turn % 20) }),
  get: (turn: number) => ({
    operation_id: "issues/list-labels-for-repo",
    path_params: { owner: "acme", repo: `shop${turn % 50}` },
  }),
} as const;
export type ToolName = keyof typeof ARGUMENTS;

/** @param what a tool, or `search again`: twenty questions over and over. */
export function asked(what: ToolName, era: Era): Asked {
  const name = what === "get" ? what : "search";
  const modern = era === "2026-07-28";
  const meta = {
    "io.modelcontextprotocol/protocolVersion": era,
    "io.modelcontextprotocol/clientCapabilities": {},
    "io.modelcontextprotocol/clientInfo": { name: "bench", version: "1" },
  };
  return {
    headers: {
      authorization: `Bearer ${BEARER}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      "mcp-protocol-version": era,
      ...(modern ? { "mcp-method": "tools/call", "mcp-name": name } : {}),
    },
    body: (turn) =>
      JSON.stringify({
        jsonrpc: "2.0",
        id: turn,
        method: "tools/call",
        params: { ...(modern ? { _meta: meta } : {}), name, arguments: ARGUMENTS[what](turn) },
      }),
  };
}
