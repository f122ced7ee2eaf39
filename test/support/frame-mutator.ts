import type { Random } from "../../platform/random.ts";
import type { Device } from "../../platform/tap/device/device.ts";

/** Frames kept as models. */
const modelLimit = 64;

/**
 * Makes frames that a hostile neighbour could send: random bytes, and frames that were seen, with bits turned over,
 * fields set to extreme values, ends cut off or put on.
 */
export class FrameMutator {
  readonly #random: Random;
  readonly #models: Uint8Array[] = [];
  #seen = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  /** Takes a frame as a model for those to come. */
  see(frame: Uint8Array): void {
    this.#models[this.#seen++ % modelLimit] = frame;
  }

  next(): Uint8Array {
    const random = this.#random;
    const model = this.#models[random.below(this.#models.length)];
    if (model === undefined || random.chance(0.1)) return this.#noise();
    let frame: Uint8Array = model.slice();
    for (let changes = 1 + random.below(4); changes > 0; changes--) frame = this.#change(frame);
    return frame;
  }

  #noise(): Uint8Array {
    const frame = new Uint8Array(this.#random.below(1600));
    for (let i = 0; i < frame.length; i++) frame[i] = this.#random.uint32();
    return frame;
  }

  #change(frame: Uint8Array): Uint8Array {
    const random = this.#random;
    const at = random.below(Math.min(frame.length, 80));
    switch (random.below(6)) {
      case 0:
        frame[at] = (frame[at] ?? 0) ^ (1 << random.below(8));
        return frame;
      case 1:
        frame[at] = random.uint32();
        return frame;
      case 2:
        frame[at] = 0;
        return frame;
      case 3:
        frame[at] = 0xff;
        return frame;
      case 4:
        return frame.slice(0, random.below(frame.length + 1));
      default: {
        const longer = new Uint8Array(frame.length + random.below(100));
        longer.set(frame);
        return longer;
      }
    }
  }
}

/** The device, showing every frame that leaves by it to the mutator. */
export function watchFrames(device: Device, mutator: FrameMutator): Device {
  return {
    name: device.name,
    mtu: device.mtu,
    start: (receiver) => device.start(receiver),
    write(bytes, start, end) {
      mutator.see(bytes.slice(start, end));
      return device.write(bytes, start, end);
    },
    close: () => device.close(),
  };
}
