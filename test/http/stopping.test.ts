// C22-01: a stop does not wait for connections that clients keep open, and takes nothing new on them.
import { once } from "node:events";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { BEARER, startConnector } from "../e2e/connector.ts";
import { promise } from "../requirements.ts";

it(promise("C22-01", "ends although clients keep their connections"), async () => {
  const connector = await startConnector("petshop");
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(connector.url);
  const sent = request({ host: hostname, port, path: "/health", agent }).end();
  const [answer] = await once(sent, "response");
  answer.resume();
  await once(answer, "end");
  await connector.close();
  agent.destroy();
});

it(promise("C22-01", "refuses a new request on a connection that was busy when the stop came"), async () => {
  const connector = await startConnector("petshop");
  const { hostname, port, host } = new URL(connector.url);
  const socket = connect(Number(port), hostname);
  let answers = "";
  socket.on("data", (chunk: Buffer) => {
    answers += chunk.toString();
  });
  await once(socket, "connect");
  const head = `Host: ${host}\r\nAuthorization: Bearer ${BEARER}\r\nContent-Type: application/json\r\n`;
  socket.write(`POST /mcp HTTP/1.1\r\n${head}Content-Length: 2\r\n\r\n{`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closed = connector.close();
  socket.write(`}GET /health HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  await Promise.all([closed, once(socket, "close")]);
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 400", "HTTP/1.1 503"]);
});
