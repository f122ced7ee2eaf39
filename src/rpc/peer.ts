import type { CapnpError } from "../error.ts";
import type { Caller } from "../protocol/caller.ts";

/** The peer of a connection, as the objects of this vat that serve it see it. */
export class Peer implements Caller {
  readonly address: string;
  readonly #methodFailed: ((error: CapnpError) => void) | undefined;
  /** Calls that were pipelined on one that has failed fail with the same error. */
  readonly #told = new WeakSet<CapnpError>();

  /** `methodFailed` as in `RpcConnectionOptions`. */
  constructor(address: string, methodFailed: ((error: CapnpError) => void) | undefined) {
    this.address = address;
    this.#methodFailed = methodFailed;
  }

  /**
   * A method that the peer has called has failed with `error`, of whose cause the peer does not learn. True when somebody else
   * has, now or before.
   */
  methodFailed(error: CapnpError): boolean {
    if (this.#methodFailed === undefined) return false;
    if (!this.#told.has(error)) {
      this.#told.add(error);
      this.#methodFailed(error);
    }
    return true;
  }
}
