import type { Ipv4Address } from "../ip/address.ts";
import type { KeyedHash } from "./keyed-hash.ts";
import type { Sequence } from "./sequence.ts";

/** Initial sequence numbers (RFC 6528): a clock of 4 microseconds, plus what only we can compute for this pair of ends. */
export function initialSequence(
  hash: KeyedHash,
  localPort: number,
  remoteAddress: Ipv4Address,
  remotePort: number,
  now: number,
): Sequence {
  // The product loses bits beyond 2^53 only after a thousand years.
  const clock = (now * 250) % 0x1_0000_0000;
  return ((clock + hash.hash(remoteAddress, (remotePort << 16) | localPort, 0)) | 0) as Sequence;
}
