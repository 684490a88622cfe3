// Callers that send slowly, say nothing or do not read take nothing from those that come at once.
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createReadingShare } from "../../src/http/reading-share.ts";
import { BEARER, type Connector, startConnector } from "../e2e/connector.ts";
import { promise } from "../requirements.ts";

describe("the share of bodies that are being read", () => {
  const RULE = { bodies: 4, bodiesOfOne: 2, bytes: 100, bytesOfOne: 60 };
  const opened = () => {
    const share = createReadingShare(RULE);
    const gone: string[] = [];
    return { gone, begin: (caller: string, name: string) => share.begin(caller, () => gone.push(name)) };
  };

  it(
    promise("C20-03", "lets the oldest body of a caller give way to the newest, and none of another's"),
    () => {
      const { gone, begin } = opened();
      begin("slow", "first");
      begin("other", "others");
      begin("slow", "second");
      begin("slow", "third");
      expect(gone).toEqual(["first"]);
    },
  );

  it("bounds all callers together", () => {
    const { gone, begin } = opened();
    for (const caller of ["a", "b", "c", "d", "e"]) begin(caller, caller);
    expect(gone).toEqual(["a"]);
  });

  it("counts bytes until the body ends", () => {
    const { gone, begin } = opened();
    const first = begin("a", "first");
    first.take(50);
    first.end();
    begin("a", "second").take(50);
    begin("a", "third").take(20);
    expect(gone).toEqual(["second"]);
  });

  it("lets a body alone that is too much by itself give way", () => {
    const { gone, begin } = opened();
    begin("a", "huge").take(61);
    expect(gone).toEqual(["huge"]);
  });
});

describe("the connector", () => {
  let connector: Connector;
  let sockets: Socket[] = [];
  beforeEach(async () => {
    connector = await startConnector("petshop");
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    sockets = [];
    await connector.close();
  });

  const BODY = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} });
  const HEAD = (extra: readonly string[], length: number): string =>
    [
      "POST /mcp HTTP/1.1",
      ...extra,
      "content-type: application/json",
      "accept: application/json, text/event-stream",
    ]
      .concat(`content-length: ${length}`, "", "")
      .join("\r\n");
  const AUTHORIZATION = `authorization: Bearer ${BEARER}`;

  /** Opens a socket and sends the text. @returns what comes back until the other side ends or goes silent */
  async function raw(text: string): Promise<string> {
    const { hostname, port } = new URL(connector.url);
    const socket = connect(Number(port), hostname);
    sockets.push(socket);
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket.on("error", () => undefined);
    await new Promise((resolve) => socket.once("connect", resolve));
    socket.write(text);
    for (let waited = 0; waited < 100 && !/\r\n\r\n[\s\S]/.test(answer); waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return answer;
  }

  const list = async (): Promise<number> => {
    const headers = {
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      authorization: `Bearer ${BEARER}`,
    };
    return (await fetch(connector.url, { method: "POST", headers, body: BODY })).status;
  };

  it(
    promise("C20-03", "answers those who send at once while hundreds send slowly with the same key"),
    async () => {
      const { hostname, port } = new URL(connector.url);
      const slow = HEAD([`host: 127.0.0.1:${port}`, AUTHORIZATION], 4_000_000);
      sockets = Array.from({ length: 1200 }, () => {
        const socket = connect(Number(port), hostname, () => socket.write(`${slow}{"jsonrpc`));
        return socket.on("error", () => undefined);
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      const statuses = await Promise.all(Array.from({ length: 50 }, list));
      expect(new Set(statuses)).toEqual(new Set([200]));
    },
  );

  it(
    promise("C20-03", "answers while more sockets are open than there are places, all of them silent"),
    async () => {
      const { hostname, port } = new URL(connector.url);
      sockets = Array.from({ length: 4300 }, () =>
        connect(Number(port), hostname).on("error", () => undefined),
      );
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await list()).toBe(200);
    },
  );

  it(promise("C01-one", "answers two Host headers and two Authorization headers with 400"), async () => {
    const host = `host: 127.0.0.1:${new URL(connector.url).port}`;
    const twoHosts = await raw(HEAD([host, "host: evil.test", AUTHORIZATION], BODY.length) + BODY);
    const twoKeys = await raw(HEAD([host, AUTHORIZATION, "authorization: Bearer x"], BODY.length) + BODY);
    expect([twoHosts, twoKeys].map((text) => text.split("\r\n", 1)[0])).toEqual([
      "HTTP/1.1 400 Bad Request",
      "HTTP/1.1 400 Bad Request",
    ]);
  });

  it(promise("C01-one", "lets nobody keep what it answers"), async () => {
    const host = `host: 127.0.0.1:${new URL(connector.url).port}`;
    const answer = await raw(HEAD([host, AUTHORIZATION], BODY.length) + BODY);
    expect(answer.toLowerCase()).toContain("cache-control: no-store");
  });
});
