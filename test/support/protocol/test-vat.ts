import assert from "node:assert/strict";
import { CapnpError } from "../../../src/error.ts";
import type { Answer } from "../../../src/protocol/answer.ts";
import { Connection, type ConnectionOptions } from "../../../src/protocol/connection.ts";
import type { Descriptor, ReceivedDescriptor } from "../../../src/protocol/descriptor.ts";
import type { Hook, PipelinePath, Request, Results } from "../../../src/protocol/hook.ts";
import {
  answerId,
  type ExportId,
  exportId,
  type ImportId,
  importId,
  type QuestionId,
  questionId,
} from "../../../src/protocol/ids.ts";
import type { MessageSink } from "../../../src/protocol/message-sink.ts";
import type { Question } from "../../../src/protocol/question.ts";
import { type Capabilities, TestCall, TestContent, testContent } from "./content.ts";
import type { TestService } from "./services.ts";

/** A text with capabilities as a message carries them. */
export interface SentContent {
  readonly text: string;
  readonly descriptors: Readonly<Record<string, Descriptor>>;
}

export type Target = { readonly capability: number } | { readonly question: number; readonly path: PipelinePath };

/** What goes between the vats of a test. Ids are the sender's own, as on the wire. */
export type TestMessage =
  | { readonly kind: "bootstrap"; readonly question: number }
  | {
      readonly kind: "call";
      readonly question: number;
      readonly target: Target;
      readonly content: SentContent;
      readonly isHeld?: boolean;
      readonly hints?: number;
    }
  | {
      readonly kind: "return";
      readonly question: number;
      readonly results: SentContent | CapnpError;
      readonly noFinishNeeded?: boolean;
      readonly releaseParamCaps?: boolean;
    }
  | { readonly kind: "return-elsewhere"; readonly question: number }
  | { readonly kind: "take-from-other"; readonly question: number; readonly other: number }
  | {
      readonly kind: "finish";
      readonly question: number;
      readonly releaseResultCaps: boolean;
      /** rpc.capnp `requireEarlyCancellationWorkaround`. */
      readonly isLate?: boolean;
    }
  | { readonly kind: "release"; readonly capability: number; readonly count: number }
  | { readonly kind: "resolve"; readonly promise: number; readonly resolution: Descriptor | CapnpError }
  | { readonly kind: "disembargo"; readonly target: Target; readonly context: number }
  | { readonly kind: "disembargo-reply"; readonly target: Target; readonly context: number }
  | { readonly kind: "unimplemented"; readonly question: number }
  | { readonly kind: "abort"; readonly error: CapnpError };

/** How a script calls a message: `call:hello`, `return:got:hello`, `finish`. */
function nameOf(message: TestMessage): string {
  if (message.kind === "call") return `call:${message.content.text}`;
  if (message.kind === "return-elsewhere") return "return:sent-elsewhere";
  if (message.kind === "take-from-other") return "return:take-from-other";
  if (message.kind !== "return") return message.kind;
  const { results } = message;
  if (results instanceof CapnpError)
    return results === cancelled ? "return:(cancelled)" : `return:(${results.message})`;
  return `return:${results.text}`;
}

const cancelled = new CapnpError("failed", "cancelled");

export interface TestVatOptions extends Omit<ConnectionOptions, "sink" | "bootstrap"> {
  /** Borrowed. */
  readonly bootstrap?: Hook;
}

/** One end of a connection whose messages move when the test says so. */
export class TestVat implements MessageSink {
  readonly connection: Connection;
  /** Sent, and not handled by the peer. */
  readonly sent: TestMessage[] = [];
  /** Thrown instead of sending the next message that carries content. */
  failure: CapnpError | undefined;
  peer: TestVat | undefined;
  readonly #calls: TestCall[] = [];

  constructor(options: TestVatOptions = {}) {
    const { bootstrap, ...rest } = options;
    this.connection = new Connection({
      ...rest,
      sink: this,
      bootstrap: bootstrap === undefined ? undefined : () => bootstrap.addReference(),
    });
  }

  /** Handles the next message of the peer, which must be `name`. */
  handles(name: string): void {
    const message = this.peer?.sent.shift();
    assert.equal(message === undefined ? "nothing" : nameOf(message), name);
    if (message !== undefined) this.receive(message);
  }

  /** The next message that this vat has sent, taken out of the queue, which must be `name`. For peers without a vat. */
  sends(name: string): TestMessage {
    const message = this.sent.shift();
    assert.ok(message !== undefined, `nothing was sent; expected ${name}`);
    assert.equal(nameOf(message), name);
    return message;
  }

  /** Handles a message; a violation of the protocol aborts the connection, as it does over a network. */
  receive(message: TestMessage): void {
    if (this.connection.closed !== undefined) return;
    try {
      this.#receive(message);
    } catch (thrown) {
      const error = CapnpError.from(thrown);
      this.sent.push({ kind: "abort", error });
      this.connection.close(error);
    }
  }

  /** Calls `target` with references of its own to `capabilities`; `checkEmpty` finishes what the test does not. */
  call(target: Hook, text: string, capabilities: Capabilities = {}): TestCall {
    const call = new TestCall(target, text, capabilities);
    this.#calls.push(call);
    return call;
  }

  /** Finishes all calls made with `call`. */
  finishCalls(): void {
    for (const call of this.#calls.splice(0)) call.finish();
  }

  /** Asserts that the tables are empty. */
  checkEmpty(): void {
    assert.deepEqual(this.connection.sizes(), {
      questions: 0,
      answers: 0,
      exports: 0,
      imports: 0,
      embargoes: 0,
    });
  }

  #receive(message: TestMessage): void {
    const { connection } = this;
    switch (message.kind) {
      case "bootstrap":
        connection.receive.bootstrap(answerId(message.question));
        return;
      case "call": {
        const { target, isHeld = false } = message;
        const id = answerId(message.question);
        const request = this.#received(message.content);
        request.hints = message.hints ?? 0;
        if ("capability" in target) connection.receive.callToExport(id, exportId(target.capability), request, isHeld);
        else connection.receive.callToAnswer(id, answerId(target.question), target.path, request, isHeld);
        return;
      }
      case "return":
        this.#receiveReturn(message);
        return;
      case "return-elsewhere":
        this.#receiveElsewhere(message.question);
        return;
      case "take-from-other": {
        const question = connection.receive.return(questionId(message.question), false);
        if (question !== undefined) connection.receive.takeFrom(question, answerId(message.other));
        return;
      }
      case "finish":
        connection.receive.finish(answerId(message.question), message.releaseResultCaps, message.isLate === true);
        return;
      case "release":
        connection.receive.release(exportId(message.capability), message.count);
        return;
      case "resolve": {
        const { promise, resolution } = message;
        if (resolution instanceof CapnpError) connection.receive.resolveException(importId(promise), resolution);
        else connection.receive.resolve(importId(promise), received(resolution));
        return;
      }
      case "disembargo": {
        const { target, context } = message;
        if ("capability" in target) connection.receive.disembargoToExport(exportId(target.capability), context);
        else connection.receive.disembargoToAnswer(answerId(target.question), target.path, context);
        return;
      }
      case "unimplemented":
        connection.receive.unimplementedQuestion(questionId(message.question));
        return;
      case "abort":
        connection.close(message.error);
        return;
      case "disembargo-reply":
        connection.receive.disembargoReply(message.context);
    }
  }

  #receiveElsewhere(id: number): void {
    const question = this.connection.receive.return(questionId(id), false);
    if (question !== undefined) this.connection.receive.elsewhere(question);
  }

  #receiveReturn(message: TestMessage & { kind: "return" }): void {
    const { results, noFinishNeeded = false, releaseParamCaps = false } = message;
    const question = this.connection.receive.return(questionId(message.question), releaseParamCaps);
    if (question === undefined) return;
    if (results instanceof CapnpError) this.connection.receive.exception(question, results, noFinishNeeded);
    else this.connection.receive.results(question, this.#received(results), noFinishNeeded);
  }

  #received({ text, descriptors }: SentContent): TestContent {
    const capabilities: Record<string, Hook> = {};
    for (const [path, descriptor] of Object.entries(descriptors)) {
      const hook = this.connection.names.resolve(received(descriptor));
      if (hook !== undefined) capabilities[path] = hook;
    }
    return new TestContent(text, capabilities);
  }

  #describe(content: TestContent, exported: Parameters<Connection["names"]["describe"]>[1]): SentContent {
    if (this.failure !== undefined) {
      const error = this.failure;
      this.failure = undefined;
      for (const hook of Object.values(content.capabilities)) this.connection.names.describe(hook, exported);
      throw error;
    }
    const descriptors: Record<string, Descriptor> = {};
    for (const [path, hook] of Object.entries(content.capabilities)) {
      const announced = this.connection.names.announced(hook);
      if (announced !== hook) content.capabilities[path] = announced.addReference();
      descriptors[path] = this.connection.names.describe(announced, exported);
      if (announced !== hook) hook.release();
    }
    return { text: content.text, descriptors };
  }

  // What the connection sends.

  bootstrap(question: QuestionId): void {
    this.sent.push({ kind: "bootstrap", question });
  }

  callImport(question: Question, target: ImportId, request: Request): void {
    this.#call(question, { capability: target }, request);
  }

  callAnswer(question: Question, target: QuestionId, path: PipelinePath, request: Request): void {
    this.#call(question, { question: target, path }, request);
  }

  #call(question: Question, target: Target, request: Request): void {
    question.paramExports = [];
    const content = this.#describe(testContent(request), question.paramExports);
    const { hints } = request;
    this.sent.push({ kind: "call", question: question.id, target, content, isHeld: question.isTail, hints });
    request.release();
  }

  returnResults(answer: Answer, results: Results): boolean {
    answer.resultExports = [];
    const content = this.#describe(testContent(results), answer.resultExports);
    const hasCapabilities = Object.keys(content.descriptors).length > 0;
    this.sent.push({ kind: "return", question: answer.id, results: content, noFinishNeeded: !hasCapabilities });
    return hasCapabilities;
  }

  returnCapability(answer: Answer, capability: Hook): void {
    answer.resultExports = [];
    const content = this.#describe(new TestContent("(boot)", { "": capability }), answer.resultExports);
    this.sent.push({ kind: "return", question: answer.id, results: content });
  }

  returnException(answer: Answer, error: CapnpError): void {
    this.sent.push({ kind: "return", question: answer.id, results: error });
  }

  returnCanceled(answer: Answer): void {
    this.sent.push({ kind: "return", question: answer.id, results: cancelled });
  }

  returnTakeFrom(answer: Answer, question: Question): void {
    this.sent.push({ kind: "take-from-other", question: answer.id, other: question.id });
  }

  returnElsewhere(answer: Answer): void {
    this.sent.push({ kind: "return-elsewhere", question: answer.id });
  }

  share(results: Results): Results {
    const { text, capabilities } = testContent(results);
    return TestContent.sharing(text, capabilities);
  }

  finish(question: QuestionId, releaseResultCaps: boolean): void {
    this.sent.push({ kind: "finish", question, releaseResultCaps });
  }

  release(id: ImportId, count: number): void {
    this.sent.push({ kind: "release", capability: id, count });
  }

  resolve(promise: ExportId, resolution: Descriptor): void {
    this.sent.push({ kind: "resolve", promise, resolution });
  }

  resolveException(promise: ExportId, error: CapnpError): void {
    this.sent.push({ kind: "resolve", promise, resolution: error });
  }

  disembargoImport(target: ImportId, context: number): void {
    this.sent.push({ kind: "disembargo", target: { capability: target }, context });
  }

  disembargoAnswer(target: QuestionId, path: PipelinePath, context: number): void {
    this.sent.push({ kind: "disembargo", target: { question: target, path }, context });
  }

  disembargoedImport(target: ImportId, context: number): void {
    this.sent.push({ kind: "disembargo-reply", target: { capability: target }, context });
  }

  disembargoedAnswer(target: QuestionId, path: PipelinePath, context: number): void {
    this.sent.push({ kind: "disembargo-reply", target: { question: target, path }, context });
  }
}

/** What the sender calls its own is the receiver's to import, and the other way round. */
function received(descriptor: Descriptor): ReceivedDescriptor {
  switch (descriptor.kind) {
    case "senderHosted":
      return { kind: "senderHosted", id: importId(descriptor.id) };
    case "senderPromise":
      return { kind: "senderPromise", id: importId(descriptor.id) };
    case "receiverHosted":
      return { kind: "receiverHosted", id: exportId(descriptor.id) };
    case "receiverAnswer":
      return { kind: "receiverAnswer", answer: answerId(descriptor.question), path: descriptor.path };
  }
}

export interface TwoVats {
  readonly client: TestVat;
  readonly server: TestVat;
  /** The server's bootstrap capability, as the client holds it; settled, and nothing under way. */
  readonly main: Hook;
}

/** Two vats joined by queues, the client holding the server's `main`, of which it takes over the reference. */
export function joinVats(main: TestService, options: TestVatOptions = {}): TwoVats {
  const server = new TestVat({ ...options, bootstrap: main });
  const client = new TestVat(options);
  client.peer = server;
  server.peer = client;
  const hook = client.connection.bootstrap();
  server.handles("bootstrap");
  client.handles("return:(boot)");
  server.handles("finish");
  main.release();
  return { client, server, main: hook };
}

/** Lets both ends give everything up and messages flow until none is left; then nothing may be left in any table. */
export function settle({ client, server, main }: TwoVats, ...services: readonly TestService[]): void {
  main.release();
  client.finishCalls();
  server.finishCalls();
  for (const service of services) if (!service.isReleased && service.references > 0) service.release();
  deliverAll({ client, server });
  client.checkEmpty();
  server.checkEmpty();
  for (const service of services) assert.ok(service.isReleased, `${service} has ${service.references} references`);
}

/** Messages that a test may need to come to rest; more go round in circles. */
const mostMessages = 10_000;

/** Delivers messages both ways until none is left. */
export function deliverAll({ client, server }: Pick<TwoVats, "client" | "server">): void {
  for (let delivered = 0; client.sent.length + server.sent.length > 0; delivered++) {
    assert.ok(delivered < mostMessages, "messages go round in circles");
    const forServer = client.sent.shift();
    if (forServer !== undefined) server.receive(forServer);
    const forClient = server.sent.shift();
    if (forClient !== undefined) client.receive(forClient);
  }
}
