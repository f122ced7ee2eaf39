import type { Departure, FlowWindow } from "./flow-control.ts";

const startBytes = 256 * 1024;
const leastBytes = 64 * 1024;
const mostBytes = 64 * 1024 * 1024;

/**
 * Milliseconds that a round trip is taken to last at least. However short the wire, two event loops that take turns work
 * best on this much at a time; as a queue it would do no harm.
 */
const leastRoundTrip = 2;
/** The window is this much more than what the path holds, so that a path that has become faster is noticed. */
const steadyGain = 2;
/** While it starts up, the window at most triples what the path was seen to hold. */
const startupGain = 3;
/** A round that delivers faster by less than this has not found more bandwidth. */
const startupGrowth = 1.25;
/** So many such rounds end the startup. */
const startupRounds = 3;
/** The bandwidth is the best of so many rounds. */
const bandwidthRounds = 10;
/** After so many milliseconds the round-trip time is measured anew, without a queue. */
const roundTripLifetime = 10_000;
/** Meanwhile the window is this much of what the path holds. */
const probeGain = 0.5;

interface AdaptiveDeparture extends Departure {
  readonly number: number;
  readonly sentAt: number;
  /** Bytes delivered before it left, and when the last of them were. */
  readonly delivered: number;
  readonly deliveredAt: number;
  /** When the message left that was answered last before this one left. */
  readonly intervalStart: number;
}

/**
 * A window as large as the path needs: twice the product of its bandwidth and its round-trip time, as they are measured,
 * so that growth is possible (the model of BBR, draft-ietf-ccwg-bbr, without pacing: the flow below has its own congestion
 * control).
 *
 * A sender that does not fill the window says nothing of the path, so its rate counts only when it is a better one.
 */
export class AdaptiveWindow implements FlowWindow {
  bytes: number = startBytes;
  /** True until the bandwidth has stopped growing. */
  isStarting = true;
  #inFlight = 0;
  #next = 0;
  /** The number of the last departure that filled the window. */
  #lastFull = -1;
  #delivered = 0;
  #deliveredAt = 0;
  #intervalStart = 0;
  /** The round ends when a message is answered that left after so much was delivered. */
  #roundEnd = 0;
  /** The best rate of each of the last rounds that were limited by the window, in bytes per millisecond. */
  readonly #rates: number[] = [];
  /** The best of them. */
  #bandwidth = 0;
  #roundTrip = Number.POSITIVE_INFINITY;
  #roundTripAt = 0;
  /** The rate that the startup has to exceed, and how often in a row it did not. */
  #plateauRate = 0;
  #plateauRounds = 0;
  /** Set while the round-trip time is measured anew: by messages from this number on, which is known when the queue is gone. */
  #probeFrom: number | undefined;

  /** The best round-trip time, in milliseconds; Infinity until something was answered. */
  get roundTrip(): number {
    return this.#roundTrip;
  }

  /** Bytes per millisecond. */
  get bandwidth(): number {
    return this.#bandwidth;
  }

  get #pathHolds(): number {
    return this.#bandwidth * Math.max(this.#roundTrip, leastRoundTrip);
  }

  sent(bytes: number, isFull: boolean, now: number): AdaptiveDeparture {
    if (this.#inFlight === 0) {
      this.#intervalStart = now;
      this.#deliveredAt = now;
    }
    const number = this.#next++;
    this.#inFlight += bytes;
    if (isFull) this.#lastFull = number;
    return {
      bytes,
      number,
      sentAt: now,
      delivered: this.#delivered,
      deliveredAt: this.#deliveredAt,
      intervalStart: this.#intervalStart,
    };
  }

  answered(departure: AdaptiveDeparture, now: number): void {
    this.#inFlight -= departure.bytes;
    this.#delivered += departure.bytes;
    this.#deliveredAt = now;
    this.#intervalStart = departure.sentAt;
    const isLimited = this.#lastFull >= departure.number;
    const isNewRound = departure.delivered >= this.#roundEnd;
    if (isNewRound) this.#roundEnd = this.#delivered;
    this.#measureRoundTrip(departure, isLimited, now);
    this.#measureBandwidth(departure, isLimited, isNewRound, now);
    if (this.isStarting && isLimited) this.#startUp(departure, isNewRound);
    this.#resize(departure.bytes);
  }

  #measureRoundTrip(departure: AdaptiveDeparture, isLimited: boolean, now: number): void {
    const sample = now - departure.sentAt;
    if (this.#probeFrom !== undefined && departure.number >= this.#probeFrom) {
      this.#probeFrom = undefined;
      this.#roundTrip = sample;
      this.#roundTripAt = now;
    } else if (sample <= this.#roundTrip) {
      this.#roundTrip = sample;
      this.#roundTripAt = now;
    } else if (now - this.#roundTripAt > roundTripLifetime && this.#probeFrom === undefined) {
      if (isLimited) {
        this.#probeFrom = Number.POSITIVE_INFINITY;
      } else {
        this.#roundTrip = sample;
        this.#roundTripAt = now;
      }
    }
  }

  #measureBandwidth(departure: AdaptiveDeparture, isLimited: boolean, isNewRound: boolean, now: number): void {
    // The longer of the two: answers that come in bursts say nothing of the rate at which the path has taken messages.
    const interval = Math.max(departure.sentAt - departure.intervalStart, now - departure.deliveredAt);
    if (interval <= 0) return;
    const rate = (this.#delivered - departure.delivered) / interval;
    if (!isLimited && rate <= this.#bandwidth) return;
    const last = this.#rates.length - 1;
    if (last < 0 || (isNewRound && isLimited)) {
      this.#rates.push(rate);
      if (this.#rates.length > bandwidthRounds) this.#rates.shift();
    } else {
      this.#rates[last] = Math.max(this.#rates[last] ?? 0, rate);
    }
    this.#bandwidth = Math.max(...this.#rates);
  }

  #startUp(departure: AdaptiveDeparture, isNewRound: boolean): void {
    const bandwidth = this.#bandwidth;
    const grown = Math.min(this.bytes + departure.bytes, startupGain * this.#pathHolds);
    this.bytes = clamp(Math.max(this.bytes, grown));
    if (!isNewRound) return;
    if (bandwidth >= startupGrowth * this.#plateauRate) {
      this.#plateauRate = bandwidth;
      this.#plateauRounds = 0;
    } else if (++this.#plateauRounds === startupRounds) {
      this.isStarting = false;
    }
  }

  #resize(messageBytes: number): void {
    const pathHolds = this.#pathHolds;
    if (this.#probeFrom !== undefined) {
      // The least window would keep a queue where the path holds less.
      const probeBytes = Math.min(Math.round(probeGain * pathHolds), mostBytes);
      const isDrained = this.#inFlight <= Math.max(probeBytes, messageBytes);
      if (isDrained && this.#probeFrom === Number.POSITIVE_INFINITY) this.#probeFrom = this.#next;
      this.bytes = probeBytes;
    } else if (!this.isStarting) {
      this.bytes = clamp(steadyGain * pathHolds);
    }
  }
}

function clamp(bytes: number): number {
  return Math.min(Math.max(Math.round(bytes), leastBytes), mostBytes);
}
