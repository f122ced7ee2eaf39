import { MessageBuilder, type MessageLimits, SlabAllocator } from "../message/index.ts";

/** Idle builders to keep: as many as messages are under construction at the same time. */
const mostIdle = 64;

/** Message builders that are used again and again, all building into the same slabs. */
export class BuilderPool {
  readonly #slabs = new SlabAllocator();
  readonly #limits: MessageLimits | undefined;
  readonly #idle: MessageBuilder[] = [];

  constructor(limits?: MessageLimits) {
    this.#limits = limits;
  }

  take(): MessageBuilder {
    return this.#idle.pop() ?? new MessageBuilder(this.#slabs, this.#limits);
  }

  /** The builder must not be used by the caller any more. */
  give(builder: MessageBuilder): void {
    if (this.#idle.length < mostIdle) this.#idle.push(builder);
  }
}

/** One pool serves all connections of the thread: a slab for each would cost 1 MiB an idle connection. */
export const builders: BuilderPool = new BuilderPool();
