import type { Entropy } from "../../src/platform.ts";

/**
 * The same bytes for the same seed, on every machine: the generator sfc32 (Chris Doty-Humphrey, PractRand). For tests
 * and simulations only; whoever knows the seed knows the bytes.
 *
 * How the bytes are asked for makes no difference: they are one sequence.
 */
export function createSeededEntropy(seed: number): Entropy {
  let a = seed | 0;
  let b = Math.floor(seed / 2 ** 32) | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  let word = 0;
  let bytesLeft = 0;

  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum;
  }

  // The first words depend too little on the seed.
  for (let i = 0; i < 16; i++) next();

  return {
    fill(bytes) {
      for (let i = 0; i < bytes.length; i++) {
        if (bytesLeft === 0) {
          word = next();
          bytesLeft = 4;
        }
        bytes[i] = word & 0xff;
        word >>>= 8;
        bytesLeft--;
      }
    },
  };
}
