/**
 * HalfSipHash-2-4 of three words: short, and not to be guessed without the key (Aumasson and Bernstein, 2012).
 * Initial sequence numbers, port offsets and table places come from it, each with a key of its own.
 */
export class KeyedHash {
  readonly #key0: number;
  readonly #key1: number;

  /** Takes its key from the eight bytes of `secret` at `offset`. */
  constructor(secret: Uint8Array, offset: number) {
    const view = new DataView(secret.buffer, secret.byteOffset + offset, 8);
    this.#key0 = view.getInt32(0, true);
    this.#key1 = view.getInt32(4, true);
  }

  /** 32 bits, as a signed integer. */
  hash(a: number, b: number, c: number): number {
    let v0 = this.#key0;
    let v1 = this.#key1;
    let v2 = 0x6c79_6765 ^ this.#key0;
    let v3 = 0x7465_6462 ^ this.#key1;
    // Three words of message, the word that ends a message of 12 bytes, then the finish: 2 + 2 + 2 + 2 + 4 rounds.
    for (let round = 0; round < 12; round++) {
      if (round === 0) v3 ^= a;
      else if (round === 2) v3 ^= b;
      else if (round === 4) v3 ^= c;
      else if (round === 6) v3 ^= 12 << 24;
      else if (round === 8) v2 ^= 0xff;
      v0 = (v0 + v1) | 0;
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
      v0 = (v0 << 16) | (v0 >>> 16);
      v2 = (v2 + v3) | 0;
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
      v2 = (v2 << 16) | (v2 >>> 16);
      if (round === 1) v0 ^= a;
      else if (round === 3) v0 ^= b;
      else if (round === 5) v0 ^= c;
      else if (round === 7) v0 ^= 12 << 24;
    }
    return v1 ^ v3;
  }
}
