import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { CapnpError } from "../../src/error.ts";
import type { Resolver } from "../../src/platform.ts";
import { reasonOf } from "./errors.ts";

/** The operating system's resolver (getaddrinfo): its hosts file, its name servers, its order. */
export function createNodeResolver(): Resolver {
  return {
    async resolve(host, options) {
      const signal = options?.signal;
      if (signal?.aborted === true) throw cancelled(host, signal.reason);
      if (isIP(host) !== 0) return [host];
      const found = signal === undefined ? await find(host) : await withSignal(find(host), host, signal);
      return found;
    },
  };
}

async function find(host: string): Promise<readonly string[]> {
  try {
    const found = await lookup(host, { all: true, order: "verbatim" });
    return found.map((entry) => entry.address);
  } catch (error) {
    throw new CapnpError("name-not-found", `Cannot resolve "${host}": ${reasonOf(error)}`, { cause: error });
  }
}

/** getaddrinfo cannot be stopped, so its late answer is dropped. */
function withSignal<T>(work: Promise<T>, host: string, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const aborted = () => reject(cancelled(host, signal.reason));
    signal.addEventListener("abort", aborted, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", aborted));
  });
}

function cancelled(host: string, reason: unknown): CapnpError {
  return new CapnpError("cancelled", `Cannot resolve "${host}": cancelled`, { cause: reason });
}
