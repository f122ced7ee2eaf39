import { CapnpError } from "../error.ts";
import { AnswerRoute } from "./answer-route.ts";
import { BrokenHook } from "./broken-hook.ts";
import type { Connection } from "./connection.ts";
import type { Descriptor, ReceivedDescriptor } from "./descriptor.ts";
import type { Embargoed } from "./embargo.ts";
import type { Hook, PipelinePath } from "./hook.ts";
import type { AnswerId, ExportId } from "./ids.ts";
import { ImportHook } from "./import-hook.ts";
import type { MessageSink } from "./message-sink.ts";
import { PromiseHook } from "./promise-hook.ts";
import { ReflectedHook } from "./reflected-hook.ts";
import { RemotePromiseHook } from "./remote-promise-hook.ts";
import type { Tables } from "./tables.ts";
import { answerIsGone, violation } from "./violation.ts";

/** How the messages of a connection name capabilities, both ways. */
export class CapabilityNames {
  readonly #connection: Connection;
  readonly #tables: Tables;
  readonly #sink: MessageSink;
  /** Broken capabilities in a message that is being sent. */
  #broken: { readonly id: ExportId; readonly hook: BrokenHook }[] | undefined;

  /** Disembargoes of the peer that wait for one of ours. */
  #waiting = 0;

  constructor(connection: Connection, tables: Tables, sink: MessageSink) {
    this.#connection = connection;
    this.#tables = tables;
    this.#sink = sink;
  }

  /**
   * What takes the peer's calls on a capability that we are about to send: what it has settled to or, when only the peer
   * knows what it is, the way there. Borrowed.
   */
  announced(hook: Hook): Hook {
    const settled = hook.settled();
    if (!(settled instanceof RemotePromiseHook) || settled.connection !== this.#connection) return settled;
    if (settled.route === undefined) return settled;
    settled.used = true;
    return settled.route.settled();
  }

  /**
   * How a message names `hook`, which `announced` has given, counting one reference more for the peer; ids that it may have
   * to give back go to `exported`.
   */
  describe(announced: Hook, exported: ExportId[]): Descriptor {
    const hook = announced.settled();
    if (hook instanceof ImportHook && hook.connection === this.#connection)
      return { kind: "receiverHosted", id: hook.id };
    if (hook instanceof AnswerRoute && hook.connection === this.#connection && hook.question.state !== "finished") {
      return { kind: "receiverAnswer", question: hook.question.id, path: hook.path };
    }
    const id = this.#tables.exports.add(hook);
    exported.push(id);
    if (hook instanceof BrokenHook) {
      this.#broken ??= [];
      this.#broken.push({ id, hook });
    }
    const isSettled = !(hook instanceof PromiseHook || hook instanceof BrokenHook);
    return { kind: isSettled ? "senderHosted" : "senderPromise", id };
  }

  /**
   * To be called when a message with capabilities has been sent: a message cannot say that one is broken, so those that
   * are go as promises, and are resolved to their error behind it.
   */
  resolveBroken(): void {
    const broken = this.#broken;
    if (broken === undefined) return;
    this.#broken = undefined;
    for (const { id, hook } of broken) {
      if (this.#tables.exports.get(id) === hook) this.#sink.resolveException(id, hook.error);
    }
  }

  /** Tells the peer that its import of our promise `id` is `target`, which is borrowed. */
  sendResolve(id: ExportId, target: Hook): void {
    if (target instanceof BrokenHook) this.#sink.resolveException(id, target.error);
    else this.#sink.resolve(id, this.describe(target, []));
  }

  /** The capability that a received message names: a new reference for the caller; undefined for `none`. */
  resolve(descriptor: ReceivedDescriptor): Hook | undefined {
    const { imports, exports, answers } = this.#tables;
    switch (descriptor.kind) {
      case "none":
        return undefined;
      case "senderHosted":
        return imports.add(descriptor.id);
      case "senderPromise":
        return imports.addPromise(descriptor.id);
      case "receiverHosted": {
        const hook = exports.promised(descriptor.id);
        if (hook === undefined) throw violation(`A message names export "${descriptor.id}", which does not exist`);
        return this.reflected(hook);
      }
      case "receiverAnswer": {
        const { answer, path } = descriptor;
        return this.reflected(answers.get(answer)?.promised(path) ?? new BrokenHook(answerIsGone));
      }
    }
  }

  /**
   * What the peer names as ours may have been found out to be its own, or may yet be: also what is in an answer of another
   * peer that has nothing to say of it, but may. Takes over `hook`.
   */
  reflected(hook: Hook): Hook {
    const settled = hook.settled();
    const mayBeTheirs = this.isRemote(settled) || settled.isPromise || settled instanceof AnswerRoute;
    return mayBeTheirs ? new ReflectedHook(hook) : hook;
  }

  /** True when calls on `hook` go to the peer, so that the wire keeps them in order. */
  isRemote(hook: Hook): boolean {
    const connection = this.#connection;
    if (hook instanceof RemotePromiseHook) return hook.connection === connection && hook.route !== undefined;
    return (hook instanceof ImportHook || hook instanceof AnswerRoute) && hook.connection === connection;
  }

  /** True when there can be no more embargoes. */
  get embargoesAreFull(): boolean {
    return this.#tables.embargoes.isFull;
  }

  /** Asks the peer to say when all that was sent by `route` has arrived; false if it cannot. */
  embargo(embargoed: Embargoed, route: Hook): boolean {
    const { embargoes } = this.#tables;
    if (route instanceof ImportHook) {
      this.#sink.disembargoImport(route.id, embargoes.add(embargoed));
    } else if (route instanceof AnswerRoute && route.question.state !== "finished") {
      this.#sink.disembargoAnswer(route.question.id, route.path, embargoes.add(embargoed));
    } else {
      return false;
    }
    embargoed.addReference();
    return true;
  }

  /** Echoes the peer's Disembargo `context` behind its calls on `target`. */
  disembargo(target: Hook, context: number): void {
    if (target instanceof AnswerRoute && target.isEmbargoed) {
      this.#disembargoLater(target, context);
      return;
    }
    // The peer may have been told of a way that has ended here, or nowhere: nothing of its calls is on its way.
    const hook = target instanceof AnswerRoute && this.isRemote(target.settled()) ? target.settled() : target;
    if (hook instanceof ImportHook && hook.connection === this.#connection) {
      this.#sink.disembargoedImport(hook.id, context);
    } else if (hook instanceof AnswerRoute && hook.connection === this.#connection) {
      this.#sink.disembargoedAnswer(hook.question.id, hook.path, context);
    } else {
      throw violation(`Disembargo on ${hook}, which does not point back to its sender`);
    }
  }

  #disembargoLater(target: AnswerRoute, context: number): void {
    if (this.#waiting >= this.#tables.mostDisembargoes) {
      throw new CapnpError("overloaded", `Too many Disembargoes wait: the limit is ${this.#tables.mostDisembargoes}`);
    }
    this.#waiting++;
    target.whenLifted(() => {
      this.#waiting--;
      this.disembargo(target, context);
    });
  }

  /** What is or will be in our answer `id`, for a call of the peer's: a new reference. */
  pipelined(id: AnswerId, path: PipelinePath): Hook {
    const answer = this.#tables.answers.get(id);
    if (answer !== undefined) return answer.pipeline(path);
    // Not a violation: we may have dropped the answer when we returned it with `noFinishNeeded`.
    return new BrokenHook(answerIsGone);
  }
}
