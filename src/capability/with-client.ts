import type { Client } from "./client.ts";

/** Gives `client` to `use`, and disposes it when that is done, also when it fails. */
export async function withClient<C extends Client, T>(client: C, use: (client: C) => T | PromiseLike<T>): Promise<T> {
  try {
    return await use(client);
  } finally {
    client[Symbol.dispose]();
  }
}
