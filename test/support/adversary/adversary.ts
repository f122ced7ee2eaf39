import assert from "node:assert/strict";
import type { Random } from "../../../platform/random.ts";
import { anyStruct, type PointerContent, readRoot } from "../../../src/index.ts";
import { MessageBuilder, MessageReader, SlabAllocator } from "../../../src/message/index.ts";
import { Callback, Capabilities, Directory } from "../../schema/example.capnp.ts";
import { CallbackService, LoggerService } from "../directory.ts";
import { rpcFrame } from "../rpc-frame.ts";
import {
  type Call,
  type CapDescriptor,
  type Disembargo,
  type Exception,
  type Finish,
  Message,
  type MessageTarget,
  type Payload,
  type PromisedAnswer,
  type Return,
} from "./rpc.capnp.ts";

/** Numbers that a table is likely to go wrong with. */
const telling = [0, 1, 7, 63, 64, 0x3fffffff, 0x40000000, 0x7fffffff, 0x80000000, 0xffffffff];

/** How often it does what breaks the protocol at once, so that conversations get somewhere before. */
const mischief = 0.01;

/**
 * A peer that knows the protocol and means no good: it remembers what it was sent, so that most of what it says is
 * about questions, exports and embargoes that exist, and says of them what no honest peer would.
 */
export class Adversary {
  readonly #random: Random;
  readonly #message = new MessageBuilder(new SlabAllocator());
  /** Named in content, so that there are pointers to capabilities; what they lead to stands in the table. */
  readonly #callback = new CallbackService();
  readonly #logger = new LoggerService();
  /** What the victim has told: its questions without an answer, its exports, its Disembargoes. */
  readonly #theirQuestions: number[] = [];
  readonly #theirExports: number[] = [];
  readonly #theirDisembargoes: { readonly target: MessageTarget; readonly context: number }[] = [];
  /** What this peer has asked, and has asked to be kept for a question of the victim. */
  readonly #questions: number[] = [];
  readonly #held: number[] = [];
  /** The promises that it has made. */
  readonly #promises: number[] = [];

  constructor(random: Random) {
    this.#random = random;
  }

  /** A frame of the victim's. */
  hear(frame: Uint8Array): void {
    const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
    const message = readRoot(Message.type, new MessageReader(frame, view, 0, frame.length));
    if (message.bootstrap !== undefined) this.#theirQuestions.push(message.bootstrap.questionId);
    if (message.call !== undefined) {
      this.#theirQuestions.push(message.call.questionId);
      this.#hearTable(message.call.params);
    }
    if (message.return?.results !== undefined) this.#hearTable(message.return.results);
    if (message.return?.noFinishNeeded === true) this.#forget(message.return.answerId);
    if (message.resolve?.cap !== undefined) this.#hearDescriptor(message.resolve.cap);
    if (message.disembargo?.context.senderLoopback !== undefined) {
      const { target, context } = message.disembargo;
      this.#theirDisembargoes.push({ target, context: context.senderLoopback ?? 0 });
    }
  }

  #hearTable(payload: Payload): void {
    for (const descriptor of payload.capTable) this.#hearDescriptor(descriptor);
  }

  #hearDescriptor(descriptor: CapDescriptor): void {
    const id = descriptor.senderHosted ?? descriptor.senderPromise;
    if (id !== undefined) this.#theirExports.push(id);
  }

  #forget(question: number): void {
    for (const ids of [this.#questions, this.#held]) {
      const at = ids.indexOf(question);
      if (at >= 0) ids.splice(at, 1);
    }
  }

  /** The next thing to say. */
  next(): Uint8Array {
    return rpcFrame(this.#choose(), this.#message);
  }

  #choose(): Message.Init {
    const random = this.#random;
    if (this.#theirDisembargoes.length > 0 && random.chance(0.3)) return { disembargo: this.#disembargoed() };
    switch (random.below(12)) {
      case 0:
        return { bootstrap: { questionId: this.#newQuestion() } };
      case 1:
      case 2:
      case 3:
      case 4:
        return { call: this.#call() };
      case 5:
      case 6:
      case 7:
        if (this.#theirQuestions.length === 0) return { call: this.#call() };
        return { return: this.#return() };
      case 8:
        return { finish: this.#finish() };
      case 9: {
        if (this.#promises.length === 0) return { call: this.#call() };
        const promiseId = this.#take(this.#promises);
        return random.chance(0.2)
          ? { resolve: { promiseId, exception: { reason: "broken", details: this.#details() } } }
          : { resolve: { promiseId, cap: this.#descriptor() } };
      }
      case 10: {
        if (this.#theirExports.length === 0) return { call: this.#call() };
        const referenceCount = random.chance(mischief) ? this.#wild() : 1;
        return { release: { id: this.#take(this.#theirExports), referenceCount } };
      }
      default:
        return this.#seldom();
    }
  }

  /** What old, new and bad peers send. */
  #seldom(): Message.Init {
    switch (this.#random.below(40)) {
      case 0:
        return { abort: { reason: "enough" } };
      case 1:
        return { disembargo: { target: this.#target(), context: { senderLoopback: this.#random.below(3) } } };
      case 2:
        return { disembargo: { target: this.#target(), context: { accept: null } } };
      case 3:
        return { unimplemented: anyStruct(Message.type, { call: this.#call() }) };
      case 4:
        return { unimplemented: anyStruct(Message.type, { resolve: { cap: this.#descriptor() } }) };
      case 5:
        return {
          unimplemented: anyStruct(Message.type, { bootstrap: { questionId: this.#take(this.#theirQuestions) } }),
        };
      case 6:
      case 7:
      case 8:
      case 9:
        return { provide: { questionId: this.#random.below(100), target: this.#target() } };
      case 10:
      case 11:
      case 12:
        return { accept: { questionId: this.#random.below(100), embargo: true } };
      case 13:
      case 14:
      case 15:
        return { join: { questionId: this.#random.below(100), target: this.#target() } };
      case 16:
      case 17:
      case 18:
        return { obsoleteSave: anyStruct(Message.type, { finish: {} }) };
      default:
        return { call: this.#call() };
    }
  }

  #call(): Call.Init {
    const random = this.#random;
    const method = random.below(6);
    const questionId = this.#newQuestion();
    const common = {
      questionId,
      target: this.#target(),
      interfaceId: random.chance(0.03) ? 1n : method === 5 ? Callback.interfaceId : Directory.interfaceId,
      methodId: method === 5 ? 0 : ([0, 1, 2, 3, 11][method] ?? 0),
      params: this.#payload(),
      noPromisePipelining: random.chance(0.1),
      onlyPromisePipeline: random.chance(0.05),
    };
    if (random.chance(mischief)) return { ...common, sendResultsTo: { thirdParty: "x" } };
    if (random.chance(0.8)) return common;
    this.#held.push(questionId);
    return { ...common, sendResultsTo: { yourself: null } };
  }

  #return(): Return.Init {
    const random = this.#random;
    const common = {
      answerId: this.#take(this.#theirQuestions),
      releaseParamCaps: random.chance(mischief),
      noFinishNeeded: random.chance(0.2),
    };
    if (random.chance(mischief)) {
      return random.chance(0.5) ? { ...common, resultsSentElsewhere: null } : { ...common, acceptFromThirdParty: "x" };
    }
    switch (random.below(8)) {
      case 0:
        return { ...common, exception: { reason: "no", type: random.below(6), details: this.#details() } };
      case 1:
        return random.chance(0.1) ? { ...common, canceled: null } : { ...common, results: {} };
      case 2:
      case 3:
        if (this.#held.length > 0) return { ...common, takeFromOtherQuestion: this.#known(this.#held) };
        return { ...common, results: this.#payload() };
      default:
        return { ...common, results: this.#payload() };
    }
  }

  /** Some without data, and some with the id of another. */
  #details(): Exception.Detail.Init[] {
    return Array.from({ length: this.#random.below(4) }, () => {
      const detailId = BigInt(this.#random.below(3));
      return this.#random.chance(0.3) ? { detailId } : { detailId, data: new Uint8Array(this.#random.below(40)) };
    });
  }

  #finish(): Finish.Init {
    const random = this.#random;
    const questionId = this.#known(this.#questions);
    this.#forget(questionId);
    const releaseResultCaps = random.chance(mischief);
    return { questionId, releaseResultCaps, requireEarlyCancellationWorkaround: random.chance(0.5) };
  }

  #disembargoed(): Disembargo.Init {
    const { target, context } = this.#theirDisembargoes.shift() ?? assert.fail();
    return { target, context: { receiverLoopback: this.#random.chance(mischief) ? this.#wild() : context } };
  }

  /** Content with capabilities, and a table that is sometimes too short for them, or too long. */
  #payload(): Payload.Init {
    const capTable = Array.from({ length: this.#random.below(4) }, () => this.#descriptor());
    return { content: this.#content(), capTable };
  }

  #content(): PointerContent | string {
    const callback = this.#callback;
    const logger = this.#logger;
    switch (this.#random.below(5)) {
      case 0:
        return anyStruct(Directory.SubscribeParams.type, { callback, times: 2 });
      case 1:
        return anyStruct(Capabilities.type, { any: callback, capability: callback, capabilities: [callback] });
      case 2:
        return anyStruct(Directory.OpenSessionResults.type, { session: { name: "x", tools: { logger, callback } } });
      case 3:
        return anyStruct(Directory.GetLoggerResults.type, { logger });
      default:
        return "text";
    }
  }

  #descriptor(): CapDescriptor.Init {
    const random = this.#random;
    switch (random.below(8)) {
      case 0:
        return { none: null };
      case 1:
        return { senderHosted: random.below(10) };
      case 2:
      case 3: {
        const id = 10 + random.below(10);
        if (!this.#promises.includes(id)) this.#promises.push(id);
        return { senderPromise: id };
      }
      case 4:
      case 5:
        if (this.#theirExports.length > 0) return { receiverHosted: this.#known(this.#theirExports) };
        return { senderHosted: random.below(10) };
      case 6:
        return { receiverAnswer: { questionId: this.#known(this.#questions), transform: this.#path() } };
      default:
        return { thirdPartyHosted: { id: "x", vineId: random.below(10) } };
    }
  }

  #target(): MessageTarget.Init {
    if (this.#random.chance(0.4) && this.#theirExports.length > 0) {
      return { importedCap: this.#known(this.#theirExports) };
    }
    return { promisedAnswer: { questionId: this.#known(this.#questions), transform: this.#path() } };
  }

  #path(): PromisedAnswer.Op.Init[] {
    return Array.from({ length: this.#random.below(3) }, () =>
      this.#random.chance(0.9) ? { getPointerField: this.#random.below(3) } : { noop: null },
    );
  }

  /** An id that is free, or not. */
  #newQuestion(): number {
    if (this.#random.chance(mischief)) return this.#wild();
    let id = this.#random.below(20);
    while (this.#questions.includes(id)) id++;
    this.#questions.push(id);
    return id;
  }

  #known(ids: readonly number[]): number {
    if (this.#random.chance(mischief)) return this.#wild();
    return ids[this.#random.below(ids.length)] ?? 0;
  }

  #take(ids: number[]): number {
    if (this.#random.chance(mischief)) return this.#wild();
    return ids.splice(this.#random.below(ids.length), 1)[0] ?? 0;
  }

  #wild(): number {
    return telling[this.#random.below(telling.length)] ?? assert.fail();
  }
}
