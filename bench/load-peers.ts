// What the connector is measured against, each a process of its own: `sdk` is the SDK's low-level server with prebuilt tools and a
// constant answer, `proxy` fetches and passes on, `upstream` is the API. Usage: node bench/load-peers.ts <kind> <port> [<upstream port>]
import { createServer, type RequestListener } from "node:http";
import { text } from "node:stream/consumers";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, Server } from "@modelcontextprotocol/server";
import { ROWS } from "./load-requests.ts";

const [kind, port, upstream] = process.argv.slice(2);

const api: RequestListener = (_request, response) => {
  response.writeHead(200, { "content-type": "application/json" }).end(ROWS);
};

const proxy: RequestListener = async (request, response) => {
  await text(request);
  const answer = await fetch(`http://127.0.0.1:${upstream}/repos/acme/shop/labels`);
  response.writeHead(200, { "content-type": "application/json" }).end(await answer.text());
};

function sdk(): RequestListener {
  const names = ["search", "get_docs", "get_me", "get", "execute_safe", "execute_destructive"];
  const tools = names.map((name) => ({ name, inputSchema: { type: "object" as const } }));
  const answer = { content: [{ type: "text" as const, text: ROWS }] };
  const capabilities = { tools: { listChanged: false } };
  const handle = toNodeHandler(
    createMcpHandler(() => {
      const server = new Server({ name: "bare", version: "1" }, { capabilities });
      server.setRequestHandler("tools/list", () => ({ tools }));
      server.setRequestHandler("tools/call", () => answer);
      return server;
    }),
  );
  // Its parameter type is stricter about absent members than Node itself.
  return (request, response) => void Reflect.apply(handle, undefined, [request, response]);
}

const listener = kind === "sdk" ? sdk() : kind === "proxy" ? proxy : api;
createServer(listener).listen(Number(port), "127.0.0.1", () => console.error("listening"));
