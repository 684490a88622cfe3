// Ends a process cleanly: the first signal lets calls in flight end, the second one forces.

/**
 * Resolves when the process was asked to stop and `close` has run; a second signal ends it at once with 130.
 * @param close stops taking work and waits for what is in flight.
 */
export async function untilStopped(close: () => Promise<void>, say: (text: string) => void): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>();
  const first = (signal: NodeJS.Signals): void => resolve(signal);
  process.once("SIGINT", first);
  process.once("SIGTERM", first);
  await promise;
  const force = (): never => process.exit(130);
  process.once("SIGINT", force);
  process.once("SIGTERM", force);
  say("stopping: calls in flight may end (again to force)");
  await close();
  process.off("SIGINT", force);
  process.off("SIGTERM", force);
}
