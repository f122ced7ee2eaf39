import type { CapnpError } from "../error.ts";
import type { Caller } from "../protocol/caller.ts";
import { uncaught } from "./uncaught.ts";

/** The peer of a connection, as the objects of this vat that serve it see it. */
export class Peer implements Caller {
  readonly address: string;
  readonly #methodFailed: ((error: CapnpError) => void) | undefined;

  /** `methodFailed` as in `RpcConnectionOptions`. */
  constructor(address: string, methodFailed: ((error: CapnpError) => void) | undefined) {
    this.address = address;
    this.#methodFailed = methodFailed;
  }

  /** A method that the peer has called has failed with `error`, of which the peer does not learn. */
  methodFailed(error: CapnpError): void {
    if (this.#methodFailed === undefined) uncaught(error);
    else this.#methodFailed(error);
  }
}
