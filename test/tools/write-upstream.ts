// An API that knows no keys: it carries out whatever reaches it, and its log says how often that was.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Write = {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

export type WriteUpstream = {
  readonly url: string;
  /** Every request that arrived whole, in order. */
  readonly log: Write[];
  /** What happens next; the default answers 201 with a number that rises. */
  answer: (write: Write, response: ServerResponse, index: number) => void;
  readonly close: () => Promise<void>;
};

export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

export async function startWriteUpstream(): Promise<WriteUpstream> {
  const log: Write[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const write = { method, target: url, headers, body: Buffer.concat(chunks).toString("utf8") };
      log.push(write);
      upstream.answer(write, response, log.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const upstream: WriteUpstream = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    answer: (_write, response, index) => answerJson(response, 201, { id: index, name: "Waffle" }),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  return upstream;
}
