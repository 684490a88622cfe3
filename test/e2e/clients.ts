// The two generations of the official client behind one face, so that each promise is kept for both.
import {
  Client as ModernClient,
  StreamableHTTPClientTransport as ModernHttp,
} from "@modelcontextprotocol/client";
import { StdioClientTransport as ModernStdio } from "@modelcontextprotocol/client/stdio";
import { Client as LegacyClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as LegacyStdio } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport as LegacyHttp } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

export const GENERATIONS = ["2026-07-28", "2025-11-25"] as const;
export type Generation = (typeof GENERATIONS)[number];

export type Answer = {
  readonly isError: boolean;
  readonly structured: Readonly<Record<string, unknown>>;
  readonly content: readonly Readonly<Record<string, unknown>>[];
};

export type Client = {
  readonly tools: () => Promise<readonly { readonly name: string }[]>;
  readonly call: (name: string, args?: Record<string, unknown>) => Promise<Answer>;
  readonly instructions: () => string | undefined;
  readonly close: () => Promise<void>;
};

type RawResult = { isError?: boolean | undefined; structuredContent?: unknown; content?: unknown };

function toAnswer(result: RawResult): Answer {
  return {
    isError: result.isError === true,
    structured: (result.structuredContent ?? {}) as Answer["structured"],
    content: (result.content ?? []) as Answer["content"],
  };
}

export type Where =
  | { readonly url: string; readonly bearer: string }
  | { readonly command: string; readonly args: readonly string[]; readonly env: Record<string, string> };

const info = { name: "portolan-tests", version: "1.0.0" };

async function connectModern(where: Where): Promise<Client> {
  const client = new ModernClient(info, { versionNegotiation: { mode: { pin: "2026-07-28" } } });
  const transport =
    "url" in where
      ? new ModernHttp(new URL(where.url), {
          requestInit: { headers: { authorization: `Bearer ${where.bearer}` } },
        })
      : new ModernStdio({ command: where.command, args: [...where.args], env: where.env, stderr: "ignore" });
  await client.connect(transport);
  return {
    tools: async () => (await client.listTools()).tools,
    call: async (name, args = {}) =>
      toAnswer((await client.callTool({ name, arguments: args })) as RawResult),
    instructions: () => client.getInstructions(),
    close: () => client.close(),
  };
}

async function connectLegacy(where: Where): Promise<Client> {
  const client = new LegacyClient(info);
  const transport =
    "url" in where
      ? new LegacyHttp(new URL(where.url), {
          requestInit: { headers: { authorization: `Bearer ${where.bearer}` } },
        })
      : new LegacyStdio({ command: where.command, args: [...where.args], env: where.env, stderr: "ignore" });
  await client.connect(transport as never);
  return {
    tools: async () => (await client.listTools()).tools,
    call: async (name, args = {}) =>
      toAnswer((await client.callTool({ name, arguments: args })) as RawResult),
    instructions: () => client.getInstructions(),
    close: () => client.close(),
  };
}

export function connect(generation: Generation, where: Where): Promise<Client> {
  return generation === "2026-07-28" ? connectModern(where) : connectLegacy(where);
}
