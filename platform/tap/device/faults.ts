import type { Clock, Entropy } from "../../../src/platform.ts";
import { Random } from "../../random.ts";
import type { Device, FrameReceiver } from "./device.ts";

/** What goes wrong with the frames that leave. Probabilities are from 0 to 1 and default to 0. */
export interface Faults {
  /** The frame is lost. */
  readonly loss?: number | undefined;
  /** The frame is sent twice. */
  readonly duplicate?: number | undefined;
  /** One bit of the frame is turned over. */
  readonly corrupt?: number | undefined;
  /** The frame loses its end: it keeps a random part of itself. */
  readonly truncate?: number | undefined;
  /** The frame waits `reorderDelay` longer than others, so that later ones pass it. */
  readonly reorder?: number | undefined;
  /** Milliseconds that a reordered frame waits. Default 10. */
  readonly reorderDelay?: number | undefined;
  /** Milliseconds that every frame waits. Default 0. */
  readonly delay?: number | undefined;
  /** Bytes per second that leave at most. Default: no limit. */
  readonly rate?: number | undefined;
  /** Frames that wait at most; more are refused. Default 1000, as in a Linux tap. */
  readonly queueFrames?: number | undefined;
}

/** How often each thing has gone wrong. */
export interface FaultCounters {
  lost: number;
  duplicated: number;
  corrupted: number;
  truncated: number;
  reordered: number;
  refused: number;
}

export interface FaultyDevice extends Device {
  readonly counters: Readonly<FaultCounters>;
}

interface Waiting {
  readonly due: number;
  readonly frame: Uint8Array;
}

/**
 * A device that mistreats the frames on their way out; put one at each end to mistreat both ways. The same entropy
 * and the same frames make the same faults. With no faults that wait, frames leave from inside `write`.
 */
export function createFaultyDevice(device: Device, faults: Faults, clock: Clock, entropy: Entropy): FaultyDevice {
  const { loss = 0, duplicate = 0, corrupt = 0, truncate = 0, reorder = 0 } = faults;
  const { reorderDelay = 10, delay = 0, rate = Number.POSITIVE_INFINITY, queueFrames = 1000 } = faults;
  const random = new Random(entropy);
  const counters: FaultCounters = { lost: 0, duplicated: 0, corrupted: 0, truncated: 0, reordered: 0, refused: 0 };
  /** By the moment of leaving, then by the order of writing. */
  const waiting: Waiting[] = [];
  const timer = clock.timer(sendDue);
  /** When the frames before have passed the bottleneck. */
  let rateFree = 0;
  let closed = false;

  function send(frame: Uint8Array): void {
    const now = clock.now();
    let due = now + delay;
    if (rate !== Number.POSITIVE_INFINITY) {
      rateFree = Math.max(rateFree, now) + (frame.length / rate) * 1000;
      due += rateFree - now;
    }
    if (random.chance(reorder)) {
      counters.reordered++;
      due += reorderDelay;
    }
    if (due <= now && waiting.length === 0) {
      device.write(frame, 0, frame.length);
      return;
    }
    if (waiting.length >= queueFrames) {
      counters.refused++;
      return;
    }
    let place = waiting.length;
    while (place > 0 && (waiting[place - 1]?.due ?? 0) > due) place--;
    waiting.splice(place, 0, { due, frame });
    if (place === 0) timer.schedule(due);
  }

  function sendDue(): void {
    const now = clock.now();
    for (let first = waiting[0]; first !== undefined && first.due <= now; first = waiting[0]) {
      waiting.shift();
      device.write(first.frame, 0, first.frame.length);
    }
    const next = waiting[0];
    if (next !== undefined) timer.schedule(next.due);
  }

  /** What becomes of a frame; a copy, since the writer may reuse its bytes. */
  function mistreat(bytes: Uint8Array, start: number, end: number): Uint8Array {
    let frame = bytes.slice(start, end);
    if (random.chance(truncate)) {
      counters.truncated++;
      frame = frame.slice(0, random.below(frame.length));
    }
    if (random.chance(corrupt) && frame.length > 0) {
      counters.corrupted++;
      const at = random.below(frame.length);
      frame[at] = (frame[at] ?? 0) ^ (1 << random.below(8));
    }
    return frame;
  }

  return {
    name: device.name,
    mtu: device.mtu,
    counters,
    start: (receiver: FrameReceiver) => device.start(receiver),
    write(bytes, start, end) {
      if (closed) return false;
      // A frame that is lost on the way was sent all the same.
      if (random.chance(loss)) {
        counters.lost++;
        return true;
      }
      if (waiting.length >= queueFrames) {
        counters.refused++;
        return false;
      }
      send(mistreat(bytes, start, end));
      if (random.chance(duplicate)) {
        counters.duplicated++;
        send(mistreat(bytes, start, end));
      }
      return true;
    },
    close() {
      closed = true;
      timer.cancel();
      waiting.length = 0;
      device.close();
    },
  };
}
