/**
 * Vats in one process, held against a shadow in which everything is a plain pointer: every call has to arrive at the
 * object that its reference stands for, and calls on one reference in their order.
 *
 * A world plays steps, which are plain data: a run that fails can be played again, made shorter, and pasted as a test.
 */
import assert from "node:assert/strict";
import { CapnpError } from "../../../src/error.ts";
import {
  type CallReceiver,
  callHint,
  type Hook,
  type PendingAnswer,
  type Results,
} from "../../../src/protocol/hook.ts";
import { TestContent, testContent } from "./content.ts";
import { type ServedCall, TestService } from "./services.ts";
import { holdOneAnother, isUntold, resolveShadow, type Shadow, type ShadowCall, waitsFor } from "./shadow.ts";
import { TestVat } from "./test-vat.ts";

/**
 * What a vat does. Vats are "v0", ..., the service a vat offers to another is the other's reference "v0-v1"; the two
 * capabilities in the parameters of call "c1" come to be references "c1.0" and "c1.1" of the vat that serves it. A step
 * that names what is not there does nothing.
 */
export type Step =
  /** A vat makes a service, and holds it. Its calls wait for a step that answers them, or it does something at once. */
  | readonly ["serve", vat: string, service: string, habit?: Habit]
  | readonly ["call", vat: string, target: string, call: string, params: readonly string[], hint?: Hint]
  /** A vat takes a capability from the answer to a call, before or after it is here. */
  | readonly ["take", vat: string, call: string, index: number, reference: string]
  | readonly ["give up", vat: string, call: string]
  | readonly ["release", vat: string, reference: string]
  | readonly ["answer", vat: string, call: string, results: readonly (string | null)[]]
  /** What is pipelined on a call goes to these from now on; it has to be answered with them later. */
  | readonly ["set pipeline", vat: string, call: string, results: readonly (string | null)[]]
  | readonly ["fail", vat: string, call: string]
  /** A vat answers a call by another one. */
  | readonly ["pass on", vat: string, call: string, target: string, as: string, params: readonly string[]]
  /** The oldest message from one vat to another arrives. */
  | readonly ["deliver", from: string, to: string]
  | readonly ["disconnect", one: string, other: string];

export type Hint = keyof typeof callHint;

/** Answers at once with what it is given, or passes the call on at once to the first capability that it is given. */
export type Habit = "echo" | "pass on";

/** The capabilities that an answer has at most. */
export const capabilitiesOfAnswer = 2;

/** One holder's reference, with a number for each call made on it. */
export interface Reference {
  readonly hook: Hook;
  readonly shadow: Shadow;
  calls: number;
}

/** What a call carries for the oracle, by the text of its content. */
interface Sent {
  readonly name: string;
  readonly reference: Reference;
  readonly number: number;
  readonly call: ShadowCall;
  /** What the capabilities in its parameters stand for. */
  readonly params: readonly Shadow[];
}

class FuzzService extends TestService {
  readonly #vat: FuzzVat;
  readonly habit: Habit | undefined;

  constructor(name: string, vat: FuzzVat, habit: Habit | undefined) {
    super(name);
    this.#vat = vat;
    this.habit = habit;
  }

  protected override serve(call: ServedCall): void {
    this.#vat.served(this, call);
  }
}

/** A call that its caller has not given up. */
class FuzzCall implements CallReceiver {
  readonly call: ShadowCall;
  readonly hint: Hint | undefined;
  #pending: PendingAnswer | undefined;
  #content: Results | undefined;
  isOver = false;
  #isGivenUp = false;

  constructor(call: ShadowCall, hint: Hint | undefined) {
    this.call = call;
    this.hint = hint;
  }

  make(target: Hook, content: TestContent): void {
    this.#pending = target.call(content, this);
  }

  results(results: Results): void {
    this.#over();
    this.#content = testContent(results);
    if (this.#isGivenUp) results.release();
  }

  failed(_error: CapnpError): void {
    this.#over();
  }

  #over(): void {
    assert.equal(this.isOver, false, "a call has come to two ends");
    this.isOver = true;
  }

  tailCall(): undefined {}

  get caller(): undefined {
    return undefined;
  }

  take(index: number): Hook | undefined {
    if (this.isOver) return this.#content?.capability([index]);
    return this.hint === "noPromisePipelining" ? undefined : this.#pending?.pipeline([index]);
  }

  giveUp(): void {
    this.#isGivenUp = true;
    this.#pending?.release();
    this.#content?.release();
  }
}

export interface Answering {
  readonly served: ServedCall;
  readonly sent: Sent;
  /** What it has to be answered with, and what that stands for: its pipeline was set. */
  pipeline: { readonly content: TestContent; readonly shadows: readonly (Shadow | undefined)[] } | undefined;
}

/** One vat: what it holds, and the calls it has made and has to answer. */
export class FuzzVat {
  readonly name: string;
  readonly world: FuzzWorld;
  readonly references: Map<string, Reference> = new Map();
  readonly calls: Map<string, FuzzCall> = new Map();
  readonly answering: Map<string, Answering> = new Map();

  constructor(name: string, world: FuzzWorld) {
    this.name = name;
    this.world = world;
  }

  /** Holds one more reference; takes over `hook`. */
  hold(name: string, hook: Hook, shadow: Shadow): void {
    this.references.set(name, { hook, shadow, calls: 0 });
  }

  served(service: FuzzService, served: ServedCall): void {
    const sent = this.world.arrived(service, served.params.text);
    for (const [index, shadow] of sent.params.entries()) {
      const hook = served.params.capabilities[index];
      if (hook !== undefined) this.hold(`${sent.name}.${index}`, hook.addReference(), shadow);
    }
    this.answering.set(sent.name, { served, sent, pipeline: undefined });
    const known = sent.params.map((shadow, index) => {
      return waitsFor(shadow, sent.call) || isUntold(shadow) ? null : `${sent.name}.${index}`;
    });
    if (service.habit === "echo") this.world.answer(this, sent.name, known);
    const [target, ...others] = known;
    if (service.habit !== "pass on" || typeof target !== "string") return;
    const params = others.filter((name) => name !== null);
    this.world.passOn(this, sent.name, target, `${sent.name}'`, params);
  }
}

interface Link {
  readonly vats: readonly [FuzzVat, FuzzVat];
  readonly ends: readonly [TestVat, TestVat];
}

export class FuzzWorld {
  readonly vats: readonly FuzzVat[];
  readonly links: readonly Link[];
  readonly #sent = new Map<string, Sent>();
  readonly #services: FuzzService[] = [];
  #handled = 0;
  /** The last call that has arrived by each reference. */
  readonly #arrived = new Map<Reference, number>();
  delivered = 0;
  #isCut = false;

  /** Every two of them have a connection. */
  constructor(vats: 2 | 3) {
    this.vats = Array.from({ length: vats }, (_, index) => new FuzzVat(`v${index}`, this));
    this.links = this.vats.flatMap((one, index) =>
      this.vats.slice(index + 1).map((other) => this.#connect(one, other)),
    );
  }

  /** Joins two vats, each of which gets a reference to a service of the other. */
  #connect(one: FuzzVat, other: FuzzVat): Link {
    const mine = this.#newService(`${one.name}'s`, one);
    const theirs = this.#newService(`${other.name}'s`, other);
    const first = new TestVat({ bootstrap: mine });
    const second = new TestVat({ bootstrap: theirs });
    first.peer = second;
    second.peer = first;
    one.hold(`${one.name}-${other.name}`, first.connection.bootstrap(), { service: theirs });
    other.hold(`${other.name}-${one.name}`, second.connection.bootstrap(), { service: mine });
    return { vats: [one, other], ends: [first, second] };
  }

  #newService(name: string, vat: FuzzVat, habit?: Habit): FuzzService {
    const service = new FuzzService(name, vat, habit);
    this.#services.push(service);
    return service;
  }

  /** A call has arrived at `service`. */
  arrived(service: FuzzService, text: string): Sent {
    const sent = this.#sent.get(text) ?? assert.fail(`nobody has sent "${text}"`);
    const { reference, number } = sent;
    const target = resolveShadow(reference.shadow);
    assert.ok(target !== undefined, `call ${text} arrived before its target is known`);
    assert.equal(service, target, `call ${text} is for ${target}, not for ${service}`);
    const last = this.#arrived.get(reference) ?? 0;
    assert.ok(number > last, `call ${text}, number ${number} on its reference, arrived after number ${last}`);
    this.#arrived.set(reference, number);
    this.delivered++;
    return sent;
  }

  play(step: Step): void {
    const vat = this.#vat(step[1]);
    if (vat === undefined) return;
    switch (step[0]) {
      case "serve": {
        const service = this.#newService(step[2], vat, step[3]);
        vat.hold(step[2], service, { service });
        break;
      }
      case "call":
        this.#call(vat, step[2], step[3], step[4], step[5]);
        break;
      case "take": {
        const call = vat.calls.get(step[2]);
        const hook = call?.take(step[3]);
        if (call !== undefined && hook !== undefined) {
          vat.hold(step[4], hook, { result: call.call, index: step[3] });
        }
        break;
      }
      case "give up":
        taken(vat.calls, step[2])?.giveUp();
        break;
      case "release":
        taken(vat.references, step[2])?.hook.release();
        break;
      case "answer":
        this.answer(vat, step[2], step[3]);
        break;
      case "set pipeline":
        this.#setPipeline(vat, step[2], step[3]);
        break;
      case "fail": {
        const answering = taken(vat.answering, step[2]);
        if (answering !== undefined) fail(answering, "as drawn");
        break;
      }
      case "pass on":
        this.passOn(vat, step[2], step[3], step[4], step[5]);
        break;
      case "deliver": {
        const from = this.#end(step[1], step[2]);
        if (from !== undefined) this.#handle(from);
        break;
      }
      case "disconnect": {
        this.#isCut = true;
        const error = new CapnpError("disconnected", "as drawn");
        this.#end(step[1], step[2])?.connection.close(error);
        this.#end(step[2], step[1])?.connection.close(error);
      }
    }
    this.check();
  }

  #vat(name: string): FuzzVat | undefined {
    return this.vats.find((vat) => vat.name === name);
  }

  /** The end of a connection at which messages from one vat to the other wait. */
  #end(from: string, to: string): TestVat | undefined {
    for (const { vats, ends } of this.links) {
      if (vats[0].name === from && vats[1].name === to) return ends[0];
      if (vats[1].name === from && vats[0].name === to) return ends[1];
    }
    return undefined;
  }

  /** The content of a call that is about to be made; undefined when it cannot. */
  #prepare(vat: FuzzVat, targetName: string, name: string, paramNames: readonly string[], hint?: Hint) {
    const reference = vat.references.get(targetName);
    const params = paramNames.flatMap((param) => vat.references.get(param) ?? []);
    if (reference === undefined || params.length < paramNames.length) return undefined;
    const isSilent = hint === "onlyPromisePipeline";
    const call: ShadowCall = { target: reference.shadow, isSilent, outcome: undefined };
    const shadows = params.map(({ shadow }) => shadow);
    this.#sent.set(name, { name, reference, number: ++reference.calls, call, params: shadows });
    const content = TestContent.sharing(name, Object.fromEntries(params.map(({ hook }, index) => [index, hook])));
    return { hook: reference.hook, call, content };
  }

  #call(vat: FuzzVat, target: string, name: string, params: readonly string[], hint: Hint | undefined): void {
    const prepared = this.#prepare(vat, target, name, params, hint);
    if (prepared === undefined) return;
    prepared.content.hints = hint === undefined ? 0 : callHint[hint];
    const made = new FuzzCall(prepared.call, hint);
    vat.calls.set(name, made);
    made.make(prepared.hook, prepared.content);
  }

  #given(vat: FuzzVat, names: readonly (string | null)[]) {
    const references = names.map((name) => (name === null ? undefined : vat.references.get(name)));
    const hooks = references.flatMap((reference, index) =>
      reference === undefined ? [] : [[index, reference.hook] as const],
    );
    return { shadows: references.map((reference) => reference?.shadow), capabilities: Object.fromEntries(hooks) };
  }

  answer(vat: FuzzVat, name: string, results: readonly (string | null)[]): void {
    const answering = taken(vat.answering, name);
    if (answering === undefined) return;
    if (answerAsSet(answering)) return;
    const { shadows, capabilities } = this.#given(vat, results);
    answering.sent.call.outcome = shadows;
    answering.served.answer("answer", capabilities);
  }

  #setPipeline(vat: FuzzVat, name: string, results: readonly (string | null)[]): void {
    const answering = vat.answering.get(name);
    if (answering === undefined || answering.pipeline !== undefined) return;
    const { shadows, capabilities } = this.#given(vat, results);
    // Calls pipelined on it go there already, so that the oracle has to know it now.
    answering.pipeline = { content: TestContent.sharing("set", capabilities), shadows };
    answering.sent.call.outcome = shadows;
    answering.served.pipelineOnResults(TestContent.sharing("set", capabilities));
  }

  passOn(vat: FuzzVat, name: string, target: string, as: string, params: readonly string[]): void {
    const answering = vat.answering.get(name);
    if (answering === undefined || answering.pipeline !== undefined) return;
    const prepared = this.#prepare(vat, target, as, params);
    if (prepared === undefined) return;
    vat.answering.delete(name);
    answering.sent.call.outcome = { passedOn: prepared.call };
    answering.served.passOn(prepared.hook, prepared.content);
  }

  #handle(from: TestVat): boolean {
    const message = from.sent.shift();
    if (message === undefined || from.peer === undefined) return false;
    assert.ok(++this.#handled < 20_000, "messages without end");
    from.peer.receive(message);
    return true;
  }

  check(): void {
    for (const { vats, ends } of this.links) {
      for (const [index, { connection }] of ends.entries()) {
        connection.check();
        if (this.#isCut || connection.closed === undefined) continue;
        throw new Error(`${vats[index]?.name} has lost its connection`, { cause: connection.closed });
      }
    }
  }

  /** Ends all that is under way, and then gives everything up: nothing may be left anywhere. */
  finish(): void {
    while (this.#settle());
    for (const { calls } of this.vats) {
      for (const [name, { isOver, hint }] of calls) {
        assert.ok(isOver || hint === "onlyPromisePipeline", `call ${name} has come to no end`);
      }
    }
    while (this.#giveUp() || this.#settle());
    this.check();
    if (holdOneAnother(Array.from(this.#sent.values(), ({ call }) => call))) this.#endConnections();
    for (const { ends } of this.links) for (const end of ends) end.checkEmpty();
    // The services offered by the connections are the world's.
    for (const service of this.#services) if (service.name.endsWith("'s")) service.release();
    const left = this.#services.filter(({ isReleased }) => !isReleased);
    assert.equal(left.length, 0, `left over: ${left.map(({ name, references }) => `${name} (${references})`)}`);
  }

  #endConnections(): void {
    const error = new CapnpError("disconnected", "the end");
    for (const { ends } of this.links) for (const { connection } of ends) connection.close(error);
  }

  /** Answers calls and delivers messages; false when there were none. */
  #settle(): boolean {
    let hasSettled = true;
    for (const { answering } of this.vats) {
      for (const name of [...answering.keys()]) {
        const last = taken(answering, name);
        if (last !== undefined) fail(last, "the end");
        hasSettled = false;
      }
    }
    for (const { ends } of this.links) for (const end of ends) while (this.#handle(end)) hasSettled = false;
    return !hasSettled;
  }

  /** Gives up references and calls; false when there were none. */
  #giveUp(): boolean {
    let hadSome = false;
    for (const { calls, references } of this.vats) {
      hadSome ||= calls.size + references.size > 0;
      for (const name of [...references.keys()]) taken(references, name)?.hook.release();
      for (const name of [...calls.keys()]) taken(calls, name)?.giveUp();
    }
    return hadSome;
  }
}

function fail(answering: Answering, message: string): void {
  if (answerAsSet(answering)) return;
  answering.sent.call.outcome = "failed";
  answering.served.fail(new CapnpError("failed", message));
}

/** Answers with what the pipeline was set to, if it was. */
function answerAsSet({ served, pipeline }: Answering): boolean {
  if (pipeline === undefined) return false;
  served.answer("answer", pipeline.content.capabilities);
  pipeline.content.release();
  return true;
}

function taken<Entry>(entries: Map<string, Entry>, name: string): Entry | undefined {
  const entry = entries.get(name);
  entries.delete(name);
  return entry;
}
