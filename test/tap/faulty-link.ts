import type { VirtualClock } from "../../platform/memory/index.ts";
import type { Device, FrameReceiver } from "../../platform/tap/device/device.ts";
import type { Random } from "./random.ts";

/** What goes wrong on a link, each with its probability for one frame. */
export interface Faults {
  readonly lose?: number;
  readonly duplicate?: number;
  /** One bit is turned over. */
  readonly corrupt?: number;
  /** Up to 20 ms late, so that others overtake it. */
  readonly delay?: number;
  /** Some bytes of the end are missing. */
  readonly truncate?: number;
  /** Some bytes are added at the end, as short frames are padded. */
  readonly pad?: number;
  /** The device refuses the frame. */
  readonly refuse?: number;
}

/** Two devices joined by a link on a virtual clock that treats frames badly; one millisecond long. */
export function createFaultyLink(clock: VirtualClock, random: Random, faults: Faults, mtu = 1500): [Device, Device] {
  const receivers: (FrameReceiver | undefined)[] = [undefined, undefined];

  function deliver(frame: Uint8Array, to: number, delay: number): void {
    clock.after(delay, () => {
      receivers[to]?.frame(frame, new DataView(frame.buffer), 0, frame.length);
      receivers[to]?.batchEnd();
    });
  }

  function write(bytes: Uint8Array, start: number, end: number, to: number): boolean {
    if (random.chance(faults.refuse ?? 0)) return false;
    if (random.chance(faults.lose ?? 0)) return true;
    const copies = random.chance(faults.duplicate ?? 0) ? 2 : 1;
    for (let i = 0; i < copies; i++) {
      let frame: Uint8Array = bytes.slice(start, end);
      if (random.chance(faults.corrupt ?? 0)) {
        const at = random.below(frame.length);
        frame[at] = (frame[at] ?? 0) ^ (1 << random.below(8));
      }
      if (random.chance(faults.truncate ?? 0)) frame = frame.slice(0, random.below(frame.length));
      if (random.chance(faults.pad ?? 0)) {
        const padded = random.bytes(frame.length + random.below(40));
        padded.set(frame);
        frame = padded;
      }
      deliver(frame, to, random.chance(faults.delay ?? 0) ? 1 + random.below(20) : 1);
    }
    return true;
  }

  function device(own: number): Device {
    return {
      name: `faulty${own}`,
      mtu,
      start: (receiver) => {
        receivers[own] = receiver;
      },
      write: (bytes, start, end) => write(bytes, start, end, 1 - own),
      close: () => {
        receivers[own] = undefined;
      },
    };
  }

  return [device(0), device(1)];
}
