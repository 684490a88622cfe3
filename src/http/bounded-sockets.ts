// How many connections may be open: when the bound is reached, the oldest one that waits for nothing makes room, so that
// sockets that say nothing cannot shut the door.
import type { Server } from "node:http";
import type { Socket } from "node:net";

/** Whether a socket has ever sent a byte, and how many of its requests are being answered. */
type Use = { answering: number };

/** The one to close: the oldest that never said anything, else the oldest without a request. */
function leastNeeded(open: ReadonlyMap<Socket, Use>): Socket | undefined {
  let idle: Socket | undefined;
  for (const [socket, { answering }] of open) {
    if (answering > 0) continue;
    if (socket.bytesRead === 0) return socket;
    idle ??= socket;
  }
  return idle;
}

/** Keeps the server at no more than `most` connections; where each has a request under way, a new one is closed. */
export function boundSockets(server: Server, most: number): void {
  const open = new Map<Socket, Use>();
  server.on("connection", (socket: Socket) => {
    if (open.size >= most) {
      const other = leastNeeded(open);
      if (other === undefined) {
        socket.destroy();
        return;
      }
      open.delete(other);
      other.destroy();
    }
    open.set(socket, { answering: 0 });
    socket.once("close", () => open.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    const use = open.get(socket);
    if (use === undefined) return;
    use.answering += 1;
    response.once("close", () => {
      use.answering -= 1;
    });
  });
}
