import { CapnpError } from "../../src/error.ts";
import type { Resolver } from "../../src/platform.ts";

/** A resolver that knows the names in a table, and `localhost`. */
export function createTableResolver(hosts: Readonly<Record<string, readonly string[]>>): Resolver {
  const table = new Map(Object.entries({ localhost: ["127.0.0.1"], ...hosts }));
  return {
    async resolve(host, options) {
      if (options?.signal?.aborted === true) {
        throw new CapnpError("cancelled", `Cannot resolve "${host}": cancelled`, { cause: options.signal.reason });
      }
      if (isLiteral(host)) return [host];
      const addresses = table.get(host);
      if (addresses === undefined || addresses.length === 0) {
        throw new CapnpError("name-not-found", `Cannot resolve "${host}": the name is not known`);
      }
      return addresses;
    },
  };
}

function isLiteral(host: string): boolean {
  return host.includes(":") || /^\d+\.\d+\.\d+\.\d+$/.test(host);
}
