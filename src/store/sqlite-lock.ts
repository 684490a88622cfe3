// Waits for another process's write to end, as SQLite would itself, but without blocking everything else meanwhile.
import { setTimeout as sleep } from "node:timers/promises";

/** SQLite's result code for "another connection holds the lock". */
const SQLITE_BUSY = 5;
const PATIENCE_MS = 5_000;
const FIRST_PAUSE_MS = 1;
const LONGEST_PAUSE_MS = 50;

function isLocked(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY;
}

/** @throws what `run` throws, "database is locked" only after five seconds. */
export async function untilUnlocked<T>(run: () => Promise<T>): Promise<T> {
  let pause = FIRST_PAUSE_MS;
  for (let waited = 0; ; waited += pause) {
    try {
      return await run();
    } catch (error) {
      if (!isLocked(error) || waited >= PATIENCE_MS) throw error;
    }
    await sleep(pause);
    pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
  }
}
