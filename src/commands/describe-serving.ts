// What is printed when a connector has started: its address, how to connect, the API behind it.
import type { Serving } from "./assemble/http-side.ts";

const bearerLines = (url: string, name: string, bearer: string): string[] => [
  "  Claude Code   " +
    `claude mcp add --transport http ${name} ${url} --header "Authorization: Bearer ${bearer}"`,
  `  Inspector     npx @modelcontextprotocol/inspector --cli ${url} --header "Authorization: Bearer ${bearer}" --method tools/list`,
  "  other clients " +
    JSON.stringify({
      mcpServers: { [name]: { type: "http", url, headers: { Authorization: `Bearer ${bearer}` } } },
    }),
];

const oauthLines = (url: string, name: string): string[] => [
  `  Claude, ChatGPT, Cursor   add a custom connector with this URL: ${url}`,
  `  Claude Code               claude mcp add --transport http ${name} ${url}`,
  `  other clients             ${JSON.stringify({ mcpServers: { [name]: { type: "http", url } } })}`,
];

/** Lines for stderr. The bearer is shown on purpose: clients need it, and one that was made for this run is nowhere else. */
export function describeServing(serving: Serving): string[] {
  const lines: string[] = [];
  for (const { product, url } of serving.products) {
    const { connector, manifest } = product.catalog;
    const { counts } = manifest;
    lines.push(
      `${connector.title}: ${counts.endpoints} operations (${counts.get} get, ${counts.execute_safe} execute_safe, ${counts.execute_destructive} execute_destructive)`,
      `  connector     ${url}`,
      `  API           ${product.settings.upstreamUrl}`,
      ...(serving.bearer === null
        ? oauthLines(url, connector.name)
        : bearerLines(url, connector.name, serving.bearer)),
    );
  }
  lines.push(`  in a browser  ${serving.publicUrl}/`);
  if (serving.adminUrl !== null) lines.push(`  metrics       ${serving.adminUrl}/metrics`);
  lines.push("Ctrl-C ends it.");
  return lines;
}
