// A bare TCP server that keeps every byte it receives: what the client really sent, with no HTTP parser in between.
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

export type RawRequest = {
  /** The first line: method, target, version. */
  readonly line: string;
  /** Lower-case names; a repeated header is joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

export type RawServer = {
  readonly url: string;
  readonly requests: RawRequest[];
  readonly close: () => Promise<void>;
};

/** Bytes to answer with, or a function that does what it likes with the socket. */
export type RawAnswer = string | Buffer | ((socket: Socket) => void);

export const OK = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";

/** @param answer called once per complete request */
export async function startRawServer(
  answer: (request: RawRequest, index: number) => RawAnswer = () => OK,
): Promise<RawServer> {
  const requests: RawRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let buffer: Buffer = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", (chunk: Buffer) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (let read = readRequest(buffer); read !== null; read = readRequest(buffer)) {
        buffer = read.rest;
        requests.push(read.request);
        const reply = answer(read.request, requests.length - 1);
        if (typeof reply === "function") reply(socket);
        else socket.write(reply);
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, "close");
  };
  return { url: `http://127.0.0.1:${port}`, requests, close };
}

function readRequest(buffer: Buffer): { request: RawRequest; rest: Buffer } | null {
  const end = buffer.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const [line = "", ...rows] = buffer.subarray(0, end).toString("latin1").split("\r\n");
  const headers: Record<string, string> = {};
  for (const row of rows) {
    const colon = row.indexOf(":");
    const name = row.slice(0, colon).toLowerCase();
    const value = row.slice(colon + 1).trim();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  const length = Number(headers["content-length"] ?? 0);
  const start = end + 4;
  if (buffer.byteLength < start + length) return null;
  return {
    request: { line, headers, body: buffer.subarray(start, start + length) },
    rest: buffer.subarray(start + length),
  };
}
