import { CapnpError } from "../error.ts";
import { BrokenHook } from "./broken-hook.ts";
import type { Connection } from "./connection.ts";
import { Embargo, type Embargoed } from "./embargo.ts";
import type { CallReceiver, Hook, PendingAnswer, Request } from "./hook.ts";
import { ImportHook } from "./import-hook.ts";
import { PromiseHook } from "./promise-hook.ts";
import { ReflectedHook } from "./reflected-hook.ts";
import { resolution } from "./resolution.ts";

/**
 * A capability of which only the peer knows what it is: one in the results of a question, or one that it has sent us as a
 * promise. Calls go to the peer, by `route`, until it says.
 *
 * When it turns out to live on our side, the calls already on their way there and back must arrive first: the way is
 * embargoed until the peer has echoed a Disembargo sent behind them (rpc.capnp `Disembargo`).
 */
export class RemotePromiseHook extends PromiseHook implements Embargoed {
  readonly connection: Connection;
  /** The way to the peer's promise: an import or a place in an answer. Given up when it is not needed any more. */
  #route: Hook | undefined;
  #embargo: Embargo | undefined;
  #found: Hook | undefined;
  /** Something was sent by the route, so what the promise resolves to must not be overtaken. */
  used = false;

  /** Takes over `route`. */
  constructor(connection: Connection, route: Hook) {
    super();
    this.connection = connection;
    this.#route = route;
  }

  /** The way to the peer's promise as long as calls go there. Borrowed. */
  get route(): Hook | undefined {
    return this.#route;
  }

  /** What it will be when its embargo is lifted. Borrowed. */
  get embargoed(): Hook | undefined {
    return this.#found;
  }

  protected override undecided(request: Request, receiver: CallReceiver): PendingAnswer {
    if (this.#route !== undefined) {
      this.used = true;
      return this.#route.call(request, receiver);
    }
    if (this.#embargo === undefined) throw new Error(`Cannot call ${this}: it was released`);
    return this.#embargo.hook.call(request, receiver);
  }

  override dependsOn(): Hook | undefined {
    return this.target ?? this.#found ?? this.#route?.dependsOn();
  }

  /**
   * The peer has said what it is. Takes over `found`; true when nobody may go there but by this, as the way is embargoed now, or
   * would have to be.
   */
  found(found: Hook): boolean {
    const route = this.#route;
    if (route === undefined) {
      found.release();
      return false;
    }
    let target = resolution(this, found);
    const settled = target.settled();
    const isTheirs = this.connection.names.isRemote(settled) && !(target instanceof ReflectedHook);
    const mayOvertake = this.used && !isTheirs && !(settled instanceof BrokenHook);
    const isRefused = mayOvertake && this.connection.names.embargoesAreFull;
    if (isRefused) {
      target.release();
      target = new BrokenHook(
        new CapnpError("overloaded", "Too many capabilities wait for what was sent to them before"),
      );
    }
    this.#leave(route);
    const isEmbargoed = mayOvertake && !isRefused && this.connection.names.embargo(this, route);
    if (isEmbargoed) {
      this.#found = target;
      this.#embargo = new Embargo();
    } else {
      // What was sent this way is still on its way when the next promise resolves.
      if (this.used && settled instanceof RemotePromiseHook) settled.used = true;
      this.resolveTo(target);
    }
    route.release();
    return isEmbargoed || isRefused;
  }

  /** The peer has echoed our Disembargo: all that was sent before has arrived. */
  disembargoed(): void {
    const target = this.#found;
    const embargo = this.#embargo;
    this.#found = undefined;
    if (target === undefined) return;
    embargo?.lift(target);
    this.#embargo = undefined;
    // Still in use: at least the embargo itself has held it.
    this.resolveTo(target);
  }

  /** The connection has ended. */
  break(error: CapnpError): void {
    const target = this.#found;
    this.#found = undefined;
    this.#embargo?.break(error);
    this.#embargo = undefined;
    target?.release();
    const route = this.#route;
    this.#leave(route);
    // It is in use and has not been found out: no embargo or import would lead here otherwise.
    this.resolveTo(new BrokenHook(error));
    route?.release();
  }

  protected override dispose(): void {
    super.dispose();
    const route = this.#route;
    this.#leave(route);
    route?.release();
  }

  /** Calls do not go by `route` any more. */
  #leave(route: Hook | undefined): void {
    this.#route = undefined;
    if (route instanceof ImportHook && route.promise === this) route.promise = undefined;
  }

  protected override describeUndecided(): string {
    return this.#route === undefined ? `embargoed ${this.#found}` : `${this.#route}`;
  }
}
