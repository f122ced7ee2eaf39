import type { Clock } from "../platform.ts";
import type { FrameTap } from "../rpc/frame-tap.ts";
import { describeMessage } from "./describe-message.ts";
import { type KnownMethod, KnownMethods } from "./known-methods.ts";
import type { MessageDescription } from "./message-description.ts";

/** A message that has passed a tap. */
export interface ObservedMessage {
  /** Names of vats. */
  readonly sender: string;
  readonly receiver: string;
  /** Milliseconds of the clock; 0 without one. */
  readonly time: number;
  readonly message: MessageDescription;
  /** The method that it calls, or whose call it answers or finishes; undefined where it is not known. */
  readonly method: KnownMethod | undefined;
}

export interface ObserveOptions {
  /** What this vat is called. */
  readonly here: string;
  /** What its peer is called. */
  readonly there: string;
  /** For their names, and for printing what they take and give: `methodsOf(Echo)`. */
  readonly methods?: Iterable<KnownMethod> | undefined;
  readonly clock?: Clock | undefined;
}

type Call = MessageDescription & { readonly kind: "call" };

/** Calls of one side whose methods are remembered, at most: more are answered without a name. */
const mostQuestions = 65_536;

/**
 * A tap that tells `listener` of each message: to log it, to collect it for `drawLadder`, to time calls with `traceCalls`.
 * Frames are copied for it. A tap belongs to one connection, and to one of its ends: at both, each message comes twice.
 */
export function observeMessages(options: ObserveOptions, listener: (message: ObservedMessage) => void): FrameTap {
  const { here, there, clock } = options;
  const methods = new KnownMethods(options.methods ?? []);
  const ours = new Questions(methods);
  const theirs = new Questions(methods);
  const observe = (sender: string, receiver: string, bytes: Uint8Array) => {
    const message = describeMessage(bytes);
    const [asked, answered] = sender === here ? [ours, theirs] : [theirs, ours];
    const method = message.kind === "return" ? answered.method(message) : asked.method(message);
    listener({ sender, receiver, time: clock?.now() ?? 0, message, method });
  };
  return {
    sent: (bytes, start, end) => observe(here, there, bytes.slice(start, end)),
    received: (bytes, start, end) => observe(there, here, bytes.slice(start, end)),
  };
}

/** The methods of the questions of one side. A question keeps its method until its id is used again. */
class Questions {
  readonly #known: KnownMethods;
  readonly #methods = new Map<number, KnownMethod>();

  constructor(known: KnownMethods) {
    this.#known = known;
  }

  method(message: MessageDescription): KnownMethod | undefined {
    switch (message.kind) {
      case "call":
        return this.#ask(message, this.#known.find(message.interfaceId, message.methodId));
      case "bootstrap":
        this.#methods.delete(message.question);
        return undefined;
      case "return":
      case "finish":
        return this.#methods.get(message.question);
      default:
        return undefined;
    }
  }

  #ask({ question, onlyPromisePipeline }: Call, method: KnownMethod | undefined): KnownMethod | undefined {
    this.#methods.delete(question);
    // What is only pipelined on never returns, and its ids are not used again soon.
    const isAnswered = method !== undefined && !onlyPromisePipeline;
    if (isAnswered && this.#methods.size < mostQuestions) this.#methods.set(question, method);
    return method;
  }
}
