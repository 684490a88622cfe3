// A server between the connector and a pretend API: passes everything on and keeps the header values, which the API's log leaves out.
import { request as send } from "node:http";
import { startJsonServer } from "./json-server.ts";

export type RecordingProxy = {
  /** Base URL, with the path of the one behind it. */
  readonly url: string;
  /** Values of the Authorization headers that came in, in their order. */
  readonly authorizations: readonly string[];
  readonly close: () => Promise<void>;
};

/** @param behind base URL of the API. */
export async function startRecordingProxy(behind: string): Promise<RecordingProxy> {
  const authorizations: string[] = [];
  const { origin, pathname } = new URL(behind);
  const server = await startJsonServer((request, response) => {
    authorizations.push(request.headers.authorization ?? "");
    const { method, headers } = request;
    const onward = send(`${origin}${request.url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  });
  return { url: server.origin + pathname, authorizations, close: server.close };
}
