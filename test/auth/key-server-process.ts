// A key server as a process of its own, to be killed: `node key-server-process.ts <port> <key set as JSON>`.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const [port, keys] = process.argv.slice(2);
const server = createServer((_, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(keys);
});
server.listen(Number(port), "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
