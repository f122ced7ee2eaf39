import { MessageBuilder, type MessageLimits, SlabAllocator } from "../message/index.ts";

/** Idle builders to keep: as many as messages are under construction at the same time. */
const mostIdle = 64;

/** A message builder that may carry parameters or results. */
export class PayloadBuilder extends MessageBuilder {
  /** Clients put into the message are given away with it: so it is with results, not with parameters. */
  takesClients = false;
  /** The clients that were given away, perhaps several times over; disposed when the message is complete. */
  taken: Disposable[] | undefined;

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
  readonly #limits: MessageLimits | undefined;
  readonly #idle: PayloadBuilder[] = [];

  constructor(limits?: MessageLimits) {
    this.#limits = limits;
  }

  take(): PayloadBuilder {
    return this.#idle.pop() ?? new PayloadBuilder(this.#slabs, this.#limits);
  }

  /** The builder must not be used by the caller any more. */
  give(builder: PayloadBuilder): void {
    if (this.#idle.length < mostIdle) this.#idle.push(builder);
  }
}

/** One pool serves all connections of the thread: a slab for each would cost 1 MiB an idle connection. */
export const builders: BuilderPool = new BuilderPool();
