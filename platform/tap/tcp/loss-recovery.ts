import { type Sequence, sequenceAdd, sequenceAfter } from "./sequence.ts";

const duplicateThreshold = 3;

/** Finds losses in duplicate acknowledgements and repairs them one a round trip (NewReno, RFC 6582). */
export class LossRecovery {
  duplicates = 0;
  recovering = false;
  /** All that had been sent when the last loss was found: an earlier acknowledgement tells nothing new. */
  #point: Sequence;

  constructor(initial: Sequence) {
    this.#point = initial;
  }

  /** A duplicate acknowledgement of `acknowledged`, with everything before `highest` sent. True when a new loss was found. */
  duplicate(acknowledged: Sequence, highest: Sequence): boolean {
    this.duplicates++;
    if (this.recovering || this.duplicates !== duplicateThreshold) return false;
    // RFC 6582 3.2 step 1: after a timeout, duplicates may be our own needless retransmissions.
    if (!sequenceAfter(acknowledged, this.#point)) return false;
    this.recovering = true;
    this.#point = highest;
    return true;
  }

  /** `acknowledged` is new. True while what was sent before the loss is not all acknowledged: the next segment is lost too. */
  partial(acknowledged: Sequence): boolean {
    this.duplicates = 0;
    if (this.recovering) return sequenceAfter(this.#point, acknowledged);
    // The point follows, lest it end up on the far side of the sequence space.
    if (sequenceAfter(acknowledged, this.#point)) this.#point = sequenceAdd(acknowledged, -1);
    return false;
  }

  recovered(): void {
    this.recovering = false;
  }

  timedOut(highest: Sequence): void {
    this.duplicates = 0;
    this.recovering = false;
    this.#point = highest;
  }
}
