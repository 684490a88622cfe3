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

const QUERIES = [
  "create an issue",
  "list labels of a repository",
  "delete a branch",
  "who am i",
  "merge a pull request",
];

const ARGUMENTS = {
  search: (turn: number) => ({ query: QUERIES[turn % QUERIES.length] }),
  get: (turn: number) => ({
    operation_id: "issues/list-labels-for-repo",
    path_params: { owner: "acme", repo: `shop${turn % 50}` },
  }),
} as const;
export type ToolName = keyof typeof ARGUMENTS;

export function asked(name: ToolName, era: Era): Asked {
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
        params: { ...(modern ? { _meta: meta } : {}), name, arguments: ARGUMENTS[name](turn) },
      }),
  };
}
