// How each assistant is connected, as data: steps in words, and what to type or paste.

/** A step: words, or words with a block to copy. */
export type GuideStep = { readonly text: string; readonly code?: string };

export type ClientGuide = {
  /** Anchor on the page. */
  readonly id: string;
  readonly name: string;
  /** Shown beside the name before the guide is opened. */
  readonly hint: string;
  readonly steps: readonly GuideStep[];
};

/** What the guides need: the server's short name and its address. */
export type GuideTarget = { readonly name: string; readonly title: string; readonly url: string };

const json = (value: unknown): string => JSON.stringify(value, null, 2);

const throughRemote = (url: string) => ({ command: "npx", args: ["-y", "mcp-remote", url] });

function claude(target: GuideTarget): readonly ClientGuide[] {
  return [
    {
      id: "claude",
      name: "Claude",
      hint: "web and phone",
      steps: [
        { text: "Open Settings, then Connectors, and choose Add custom connector." },
        { text: `Name it ${target.title} and paste the address:`, code: target.url },
        { text: "Press Add, then Connect. Sign in and choose what the assistant may do." },
      ],
    },
    {
      id: "claude-desktop",
      name: "Claude Desktop and teams",
      hint: "one owner adds it, everybody connects",
      steps: [
        { text: "Desktop: Settings, Connectors, Add custom connector, the same address as above." },
        {
          text: "Team and Enterprise: an owner adds it once under Organization settings, Connectors. After that each member opens Settings, Connectors and presses Connect with their own account.",
        },
      ],
    },
  ];
}

function claudeCode(target: GuideTarget): ClientGuide {
  return {
    id: "claude-code",
    name: "Claude Code",
    hint: "just you, this project, or everywhere",
    steps: [
      {
        text: "For yourself in this project only (scope local, the default):",
        code: `claude mcp add --transport http ${target.name} ${target.url}`,
      },
      {
        text: "For everybody who works on this project (scope project, written to .mcp.json):",
        code: `claude mcp add --transport http --scope project ${target.name} ${target.url}`,
      },
      {
        text: "For yourself in every project (scope user):",
        code: `claude mcp add --transport http --scope user ${target.name} ${target.url}`,
      },
      {
        text: "Then, in a session, sign in with /mcp: choose the server, then Authenticate.",
        code: "/mcp",
      },
    ],
  };
}

function openAi(target: GuideTarget): readonly ClientGuide[] {
  return [
    {
      id: "chatgpt",
      name: "ChatGPT",
      hint: "with developer mode",
      steps: [
        { text: "Open Settings, Apps and connectors, Advanced settings, and turn Developer mode on." },
        { text: "Choose Create. Authentication is OAuth; the server address is:", code: target.url },
        { text: "Sign in and choose what the assistant may do." },
      ],
    },
    {
      id: "codex",
      name: "Codex",
      hint: "log in, log out",
      steps: [
        { text: "Add the server:", code: `codex mcp add ${target.name} --url ${target.url}` },
        { text: "Log in (opens the browser):", code: `codex mcp login ${target.name}` },
        { text: "Log out again:", code: `codex mcp logout ${target.name}` },
      ],
    },
  ];
}

function editors(target: GuideTarget): readonly ClientGuide[] {
  return [
    {
      id: "cursor",
      name: "Cursor",
      hint: "~/.cursor/mcp.json",
      steps: [
        {
          text: "Put this into ~/.cursor/mcp.json, or .cursor/mcp.json of one project:",
          code: json({ mcpServers: { [target.name]: { url: target.url } } }),
        },
        { text: "Open Settings, MCP, and press Connect beside the server." },
      ],
    },
    {
      id: "vs-code",
      name: "VS Code",
      hint: ".vscode/mcp.json",
      steps: [
        {
          text: "Put this into .vscode/mcp.json:",
          code: json({ servers: { [target.name]: { type: "http", url: target.url } } }),
        },
        { text: "Press Start above the entry and allow the sign-in." },
      ],
    },
    {
      id: "gemini-cli",
      name: "Gemini CLI",
      hint: "one command",
      steps: [
        {
          text: "Add the server:",
          code: `gemini mcp add --transport http ${target.name} ${target.url}`,
        },
        { text: "Then, in a session, sign in:", code: `/mcp auth ${target.name}` },
      ],
    },
  ];
}

function others(target: GuideTarget): readonly ClientGuide[] {
  const remote = throughRemote(target.url);
  return [
    {
      id: "openclaw",
      name: "OpenClaw",
      hint: "through mcp-remote",
      steps: [
        {
          text: "Put this into ~/.openclaw/openclaw.json; mcp-remote opens the browser for the sign-in:",
          code: json({ mcp: { servers: { [target.name]: remote } } }),
        },
      ],
    },
    {
      id: "hermes",
      name: "Hermes",
      hint: "through mcp-remote",
      steps: [
        {
          text: "Put this into ~/.hermes/config.yaml, then reload with /reload-mcp:",
          code: `mcp_servers:\n  ${target.name}:\n    command: npx\n    args: ["-y", "mcp-remote", "${target.url}"]`,
        },
      ],
    },
    {
      id: "inspector",
      name: "MCP Inspector",
      hint: "to look around",
      steps: [
        { text: "Start it:", code: "npx @modelcontextprotocol/inspector" },
        { text: "Transport is Streamable HTTP, the address is:", code: target.url },
        { text: "Press Connect and sign in." },
      ],
    },
  ];
}

/** All guides, in the order in which they are shown. */
export function clientGuides(target: GuideTarget): readonly ClientGuide[] {
  return [...claude(target), claudeCode(target), ...openAi(target), ...editors(target), ...others(target)];
}
