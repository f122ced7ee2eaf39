import type { Ipv4Address } from "../ip/address.ts";
import type { KeyedHash } from "./keyed-hash.ts";

/** RFC 6335 6: the dynamic ports. */
const firstPort = 49_152;
const portCount = 16_384;

/** Chooses local ports so that outsiders cannot guess them: RFC 6056 3.3.3, an offset for each peer and a common counter. */
export class PortRange {
  readonly #hash: KeyedHash;
  #counter = 0;

  constructor(hash: KeyedHash) {
    this.#hash = hash;
  }

  /** A port that is not taken; undefined after one look at each. */
  choose(remoteAddress: Ipv4Address, remotePort: number, isTaken: (port: number) => boolean): number | undefined {
    const offset = this.#hash.hash(remoteAddress, remotePort, 0) >>> 0;
    for (let tries = 0; tries < portCount; tries++) {
      const port = firstPort + ((offset + this.#counter) % portCount);
      this.#counter = (this.#counter + 1) % portCount;
      if (!isTaken(port)) return port;
    }
    return undefined;
  }
}
