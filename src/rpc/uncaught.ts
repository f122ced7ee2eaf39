/** Hands an error that no caller can be told of to the process, as an unhandled rejection, which by default ends it. */
export function uncaught(error: unknown): void {
  Promise.reject(error);
}

/** The same listener, whose errors go to the process: whoever tells it of something is in the middle of it. */
export function guarded<Event>(listener: (event: Event) => void): (event: Event) => void {
  return (event) => {
    try {
      listener(event);
    } catch (error) {
      uncaught(error);
    }
  };
}
