/** Looks at what would end the process. */

/** Runs `body` with what nobody has caught so far, which otherwise fails the test that runs. */
export async function withUncaught(body: (uncaught: readonly unknown[]) => Promise<void>): Promise<void> {
  const event = "unhandledRejection";
  const others = process.listeners(event);
  const uncaught: unknown[] = [];
  process.removeAllListeners(event);
  process.on(event, (error) => uncaught.push(error));
  try {
    await body(uncaught);
  } finally {
    process.removeAllListeners(event);
    for (const listener of others) process.on(event, listener);
  }
}
