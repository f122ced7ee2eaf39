import { BrokenHook, withoutCycle } from "./broken-hook.ts";
import type { Connection } from "./connection.ts";
import { Hook } from "./hook.ts";
import { isReflected } from "./reflected-hook.ts";

/**
 * A way to a capability of which only the peer knows what it is, because it is in an answer of the peer.
 *
 * Others may have been told of the way and keep to it when the peer has said. It is given up for a shorter one, which is as
 * good once nothing can be overtaken: or two answers that name each other's capabilities would hold each other for ever.
 */
export abstract class Way extends Hook {
  readonly connection: Connection;
  /** The shorter way: to the peer's own capability, to one that is not the peer's at all, or nowhere. */
  #end: Hook | undefined;
  /** What is at the end, as long as it may turn out to be a shorter way. */
  #resolution: Hook | undefined;
  #isResolved = false;
  /** Calls sent this way that have not returned. */
  #calls = 0;

  constructor(connection: Connection) {
    super();
    this.connection = connection;
  }

  /** The shorter way. Borrowed. */
  protected get end(): Hook | undefined {
    return this.#end;
  }

  /** Used by `Question`: a call is sent this way. */
  asked(): void {
    this.#calls++;
  }

  /** The same when it has returned, and so has arrived. */
  answered(): void {
    if (--this.#calls === 0 && this.#resolution !== undefined) this.#shorten();
  }

  override dependsOn(): Hook | undefined {
    return this.#end;
  }

  override settled(): Hook {
    return this.#end ?? this;
  }

  /** The peer has said that this leads to `resolution`, which is taken over. */
  resolved(resolution: Hook): void {
    if (this.#isResolved) {
      resolution.release();
      return;
    }
    this.#isResolved = true;
    this.#resolution = withoutCycle(this, resolution);
    this.#shorten();
    if (this.#resolution?.isPromise) this.#resolution.whenSettled(() => this.#shorten());
  }

  #shorten(): void {
    const resolution = this.#resolution;
    if (resolution === undefined) return;
    const { names } = this.connection;
    const way = names.announced(resolution);
    const isTheirs = way !== this && names.isRemote(way);
    if (!isTheirs && resolution.isPromise) return;
    // What has gone round by the peer must not be overtaken; what it has sent as its own has gone the same way.
    const goesRound = isTheirs ? isReflected(resolution) : !(way instanceof BrokenHook);
    if (goesRound && this.#calls > 0) return;
    if (way !== this) this.#end = way.addReference();
    this.#resolution = undefined;
    resolution.release();
    if (this.#end !== undefined) this.shortened(this.#end);
  }

  /** Calls go by `end`, borrowed, from now on: the peer's promise or answer is not needed any more. */
  protected abstract shortened(end: Hook): void;

  protected override dispose(): void {
    this.#resolution?.release();
    this.#resolution = undefined;
    if (this.#end === undefined) this.abandoned();
    else this.#end.release();
  }

  /** Nobody goes this way any more, which was not shortened. */
  protected abstract abandoned(): void;
}
