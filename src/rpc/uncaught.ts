/** Hands an error that no caller can be told of to the process, as an unhandled rejection, which by default ends it. */
export function uncaught(error: unknown): void {
  Promise.reject(error);
}
