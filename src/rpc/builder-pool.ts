import { defaultLimits, MessageBuilder, type MessageLimits, SlabAllocator } from "../message/index.ts";

/** Idle builders to keep: as many as messages are under construction at the same time. */
const mostIdle = 64;

/** A message builder that may carry parameters or results. */
export class PayloadBuilder extends MessageBuilder {
  /** Clients put into the message are given away with it: so it is with results, not with parameters. */
  takesClients = false;
  /** The clients that were given away, perhaps several times over; disposed when the message is complete. */
  taken: Disposable[] | undefined;
  readonly limits: MessageLimits;

  constructor(slabs: SlabAllocator, limits: MessageLimits) {
    super(slabs, limits);
    this.limits = limits;
  }

  /** Bytes of the frame, header included, once it is finished. */
  get finishedBytes(): number {
    if (this.regions.length === 0) return this.frameEnd - this.frameStart;
    let bytes = 0;
    for (const { start, end } of this.regions) bytes += end - start;
    return bytes;
  }
}

/** Message builders that are used again and again, all building into the same slabs. */
export class BuilderPool {
  readonly #slabs = new SlabAllocator();
  readonly #idle: PayloadBuilder[] = [];
  #limits: MessageLimits = defaultLimits;

  /** What a message may cost: as much as any connection allows, since it is built before it is known where it goes. */
  get limits(): MessageLimits {
    return this.#limits;
  }

  /** Messages may be as large as `limits`, from now on. Whoever sends one holds it to its own limits. */
  allow(limits: MessageLimits): void {
    const known = this.#limits;
    const allowed = {
      segments: Math.max(known.segments, limits.segments),
      frameBytes: Math.max(known.frameBytes, limits.frameBytes),
      traversalWords: Math.max(known.traversalWords, limits.traversalWords),
      amplification: Math.max(known.amplification, limits.amplification),
      nesting: Math.max(known.nesting, limits.nesting),
    };
    const { segments, frameBytes, traversalWords, amplification, nesting } = allowed;
    const isKnown =
      segments === known.segments &&
      frameBytes === known.frameBytes &&
      traversalWords === known.traversalWords &&
      amplification === known.amplification &&
      nesting === known.nesting;
    if (isKnown) return;
    this.#limits = allowed;
    // Builders that are in use now are not taken back.
    this.#idle.length = 0;
  }

  take(): PayloadBuilder {
    return this.#idle.pop() ?? new PayloadBuilder(this.#slabs, this.#limits);
  }

  /** Releases the message; the builder must not be used by the caller any more. */
  give(builder: PayloadBuilder): void {
    builder.release();
    if (this.#idle.length < mostIdle && builder.limits === this.#limits) this.#idle.push(builder);
  }
}

/** One pool serves all connections of the thread: a slab for each would cost 1 MiB an idle connection. */
export const builders: BuilderPool = new BuilderPool();
