// Names who holds a key, so that the next process on the same machine need not wait for a lease to see that it is gone.
// A wrong guess does no harm: a hold that was taken over cannot be sent any more, and one that was sent is never repeated.
import { createHash, randomUUID } from "node:crypto";
import { hostname } from "node:os";

const MACHINE = createHash("sha256").update(hostname()).digest("hex").slice(0, 12);
/** Tells this process from an earlier one of the same number, as the first process of a container always has. */
const RUN = randomUUID();

/** A new owner of this process: `machine/pid/run/attempt`. */
export const newOwner = (): string => `${MACHINE}/${process.pid}/${RUN}/${randomUUID()}`;

/** True where the process behind an owner is certainly no process of this machine any more. */
export function isGone(owner: string): boolean {
  const [machine, pid, run] = owner.split("/");
  if (machine !== MACHINE || run === RUN) return false;
  return Number(pid) === process.pid || !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
