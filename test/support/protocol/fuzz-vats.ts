/**
 * Vats in one process that do random things to each other, held against a shadow in which everything is a plain pointer:
 * every call has to arrive at the object that its reference stands for, and calls on one reference in their order.
 */
import assert from "node:assert/strict";
import { CapnpError } from "../../../src/error.ts";
import type { CallReceiver, Hook, PendingAnswer, Results } from "../../../src/protocol/hook.ts";
import { TestContent, testContent } from "./content.ts";
import type { SeededRandom } from "./random.ts";
import { type ServedCall, TestService } from "./services.ts";
import { TestVat } from "./test-vat.ts";

/** What a reference really stands for: an object, or what a call will bring. */
type Shadow = { service: FuzzService } | { broken: true } | { result: ShadowCall; index: number };

/** The two capabilities that a call brings, once it is answered. */
interface ShadowCall {
  /** What it was made on. */
  readonly target: Shadow;
  outcome: readonly (Shadow | undefined)[] | "failed" | undefined;
}

/** One holder's reference, with a number for each call made on it. */
interface Reference {
  readonly name: string;
  readonly hook: Hook;
  readonly shadow: Shadow;
  calls: number;
}

/** What a call carries for the oracle, by the text of its content. */
interface Sent {
  readonly reference: Reference;
  readonly number: number;
  readonly call: ShadowCall;
  /** What the capabilities in its parameters stand for. */
  readonly params: readonly Shadow[];
}

const capabilitiesOfAnswer = 2;

class FuzzService extends TestService {
  readonly #vat: FuzzVat;

  constructor(name: string, vat: FuzzVat) {
    super(name);
    this.#vat = vat;
  }

  protected override serve(call: ServedCall): void {
    this.#vat.served(this, call);
  }
}

/** A call that its caller has not given up. */
class FuzzCall implements CallReceiver {
  readonly sent: Sent;
  pending: PendingAnswer | undefined;
  content: Results | undefined;
  isOver = false;
  isGivenUp = false;

  constructor(sent: Sent) {
    this.sent = sent;
  }

  tailCall(): undefined {}

  get caller(): undefined {
    return undefined;
  }

  results(results: Results): void {
    assert.equal(this.isOver, false, "a call has come to two ends");
    this.isOver = true;
    this.content = testContent(results);
    if (this.isGivenUp) results.release();
  }

  giveUp(): void {
    this.isGivenUp = true;
    this.pending?.release();
    this.content?.release();
  }

  failed(_error: CapnpError): void {
    assert.equal(this.isOver, false, "a call has come to two ends");
    this.isOver = true;
  }
}

interface Answering {
  readonly call: ServedCall;
  readonly sent: Sent;
  readonly params: readonly Reference[];
}

/** One vat: what it holds, and the calls it has made and has to answer. */
class FuzzVat {
  readonly name: string;
  readonly world: FuzzWorld;
  readonly references: Reference[] = [];
  readonly calls: FuzzCall[] = [];
  readonly answering: Answering[] = [];

  constructor(name: string, world: FuzzWorld) {
    this.name = name;
    this.world = world;
  }

  /** Holds one more reference; takes over `hook`. */
  hold(hook: Hook, shadow: Shadow): Reference {
    const reference = { name: `r${this.world.names++}`, hook, shadow, calls: 0 };
    this.references.push(reference);
    return reference;
  }

  served(service: FuzzService, call: ServedCall): void {
    const sent = this.world.sent.get(call.params.text);
    assert.ok(sent !== undefined, `nobody has sent "${call.params.text}"`);
    this.world.check(service, sent);
    const params = sent.params.flatMap((shadow, index) => {
      const hook = call.params.capabilities[index];
      return hook === undefined ? [] : [this.hold(hook.addReference(), shadow)];
    });
    this.answering.push({ call, sent, params });
  }
}

export interface FuzzOptions {
  /** 2: one connection. 3: two, the first vat in the middle. */
  readonly vats: 2 | 3;
}

export class FuzzWorld {
  names = 0;
  readonly sent: Map<string, Sent> = new Map();
  readonly log: string[] = [];
  readonly #random: SeededRandom;
  readonly #vats: FuzzVat[] = [];
  /** The ends of the connections, in pairs. */
  readonly #ends: { readonly end: TestVat; readonly vat: FuzzVat }[] = [];
  readonly #services: FuzzService[] = [];
  #handled = 0;
  /** The last call that has arrived by each reference. */
  readonly #arrived = new Map<Reference, number>();
  delivered = 0;

  constructor(random: SeededRandom, { vats }: FuzzOptions) {
    this.#random = random;
    for (let index = 0; index < vats; index++) this.#vats.push(new FuzzVat(`v${index}`, this));
    const [middle, ...others] = this.#vats;
    for (const other of others) if (middle !== undefined) this.#connect(middle, other);
  }

  /** Joins two vats, each of which gets a reference to a service of the other. */
  #connect(one: FuzzVat, other: FuzzVat): void {
    const mine = this.#newService(one);
    const theirs = this.#newService(other);
    const first = new TestVat({ bootstrap: mine });
    const second = new TestVat({ bootstrap: theirs });
    first.peer = second;
    second.peer = first;
    this.#ends.push({ end: first, vat: one }, { end: second, vat: other });
    one.hold(first.connection.bootstrap(), { service: theirs });
    other.hold(second.connection.bootstrap(), { service: mine });
  }

  #newService(vat: FuzzVat): FuzzService {
    const service = new FuzzService(`s${this.names++}`, vat);
    this.#services.push(service);
    return service;
  }

  /** A call has arrived at `service`. */
  check(service: FuzzService, { reference, number }: Sent): void {
    const target = resolveShadow(reference.shadow);
    assert.ok(
      target !== undefined && "service" in target,
      `a call on ${reference.name} arrived before its target is known`,
    );
    assert.equal(service, target.service, `${reference.name} stands for ${target.service}, not for ${service}`);
    const last = this.#arrived.get(reference) ?? 0;
    assert.ok(number > last, `call ${number} on ${reference.name} arrived after call ${last}`);
    this.#arrived.set(reference, number);
    this.delivered++;
  }

  /** Does one random thing. */
  step(): void {
    const random = this.#random;
    const vat = random.pick(this.#vats);
    if (vat === undefined) return;
    const kind = random.below(20);
    if (kind < 6) this.#call(vat);
    else if (kind < 8) this.#pipeline(vat);
    else if (kind < 9) this.#giveUpCall(vat);
    else if (kind < 10) this.#release(vat);
    else if (kind < 11) this.#serve(vat);
    else if (kind < 14) this.#answer(vat);
    else this.#deliver();
    this.#checkClosed();
  }

  #serve(vat: FuzzVat): void {
    if (vat.references.length > 20) return;
    const service = this.#newService(vat);
    vat.hold(service, { service });
    this.log.push(`${vat.name} makes ${service}`);
  }

  #call(vat: FuzzVat): void {
    const random = this.#random;
    const target = random.pick(vat.references);
    if (target === undefined || vat.calls.length > 20) return;
    const params = Array.from({ length: random.below(3) }, () => random.pick(vat.references)).filter(
      (reference) => reference !== undefined,
    );
    const text = `c${this.names++}`;
    const call: ShadowCall = { target: target.shadow, outcome: undefined };
    const sent: Sent = { reference: target, number: ++target.calls, call, params: params.map(({ shadow }) => shadow) };
    this.sent.set(text, sent);
    this.log.push(`${vat.name} calls ${target.name} with ${text}(${params.map(({ name }) => name)})`);
    const content = TestContent.sharing(text, Object.fromEntries(params.map(({ hook }, index) => [index, hook])));
    const made = new FuzzCall(sent);
    made.pending = target.hook.call(content, made);
    vat.calls.push(made);
  }

  /** Takes a capability from a call, before or after its results are here. */
  #pipeline(vat: FuzzVat): void {
    const call = this.#random.pick(vat.calls);
    if (call === undefined || vat.references.length > 20) return;
    const index = this.#random.below(capabilitiesOfAnswer);
    if (call.isOver && call.content === undefined) return;
    const hook = call.content?.capability([index]) ?? call.pending?.pipeline([index]);
    if (hook === undefined) return;
    const reference = vat.hold(hook, { result: call.sent.call, index });
    this.log.push(
      `${vat.name} takes ${reference.name} = ${index} of call ${call.sent.number} on ${call.sent.reference.name}`,
    );
  }

  #giveUpCall(vat: FuzzVat): void {
    const call = this.#take(vat.calls);
    if (call === undefined) return;
    this.log.push(`${vat.name} gives up call ${call.sent.number} on ${call.sent.reference.name}`);
    call.giveUp();
  }

  #release(vat: FuzzVat): void {
    const reference = this.#take(vat.references);
    if (reference === undefined) return;
    this.log.push(`${vat.name} releases ${reference.name}`);
    reference.hook.release();
  }

  #answer(vat: FuzzVat): void {
    const answering = this.#take(vat.answering);
    if (answering === undefined) return;
    const { call, sent } = answering;
    if (this.#random.below(6) === 0) {
      sent.call.outcome = "failed";
      this.log.push(`${vat.name} fails call ${sent.number} on ${sent.reference.name}`);
      call.fail(new CapnpError("failed", "as drawn"));
      return;
    }
    // An answer that waits for itself would be a promise of nothing, and answers that hold capabilities in one another
    // are held until the connection ends.
    const candidates = vat.references.filter(
      ({ shadow }) => !waitsFor(shadow, sent.call) && !leadsThrough(shadow, sent.call),
    );
    const given = Array.from({ length: this.#random.below(capabilitiesOfAnswer + 1) }, () =>
      this.#random.pick(candidates),
    );
    sent.call.outcome = given.map((reference) => reference?.shadow);
    this.log.push(
      `${vat.name} answers call ${sent.number} on ${sent.reference.name} (${given.map((one) => one?.name)})`,
    );
    const capabilities = given.flatMap((reference, index) =>
      reference === undefined ? [] : [[index, reference.hook] as const],
    );
    call.answer("answer", Object.fromEntries(capabilities));
  }

  #deliver(): void {
    const waiting = this.#ends.filter(({ end }) => end.sent.length > 0);
    const from = this.#random.pick(waiting);
    if (from !== undefined) this.#handle(from.end);
  }

  #handle(from: TestVat): void {
    const message = from.sent.shift();
    if (message === undefined || from.peer === undefined) return;
    this.log.push(`${JSON.stringify(message)} is handled`);
    assert.ok(++this.#handled < 20_000, "messages without end");
    from.peer.receive(message);
  }

  #checkClosed(): void {
    for (const { end, vat } of this.#ends) {
      end.connection.check();
      assert.equal(
        end.connection.closed,
        undefined,
        `${vat.name} has lost its connection: ${end.connection.closed?.message}`,
      );
    }
  }

  /** Gives everything up; then nothing may be left anywhere. */
  finish(): void {
    for (const vat of this.#vats) {
      for (const { hook } of vat.references.splice(0)) hook.release();
      for (const call of vat.calls.splice(0)) call.giveUp();
    }
    for (let left = true; left; ) {
      left = false;
      for (const vat of this.#vats) {
        for (const { call, sent } of vat.answering.splice(0)) {
          sent.call.outcome = "failed";
          call.fail(new CapnpError("failed", "the end"));
          left = true;
        }
        for (const { hook } of vat.references.splice(0)) hook.release();
      }
      for (const { end } of this.#ends) {
        while (end.sent.length > 0) {
          this.#handle(end);
          left = true;
        }
      }
    }
    this.#checkClosed();
    // The bootstrap services are the connections' own.
    for (const { end } of this.#ends) end.checkEmpty();
    const left = this.#services.filter(({ references }) => references > 0).map((service) => `${service}`);
    assert.equal(left.length, this.#ends.length, `left over: ${left}`);
  }

  #take<T>(values: T[]): T | undefined {
    if (values.length === 0) return undefined;
    const [taken] = values.splice(this.#random.below(values.length), 1);
    return taken;
  }
}

/** True when what a shadow is cannot be known before `call` is answered. */
function waitsFor(shadow: Shadow, call: ShadowCall): boolean {
  const open = openCall(shadow);
  return open !== undefined && (open === call || waitsFor(open.target, call));
}

/** True when a shadow is among the results of `call`, or of one that some result of `call` leads through. */
function leadsThrough(shadow: Shadow, call: ShadowCall): boolean {
  if (!("result" in shadow)) return false;
  const { outcome } = shadow.result;
  if (shadow.result === call) return true;
  if (outcome === undefined || outcome === "failed") return false;
  return outcome.some((next) => next !== undefined && leadsThrough(next, call));
}

/** The call whose answer decides what a shadow is; undefined when it is known. */
function openCall(shadow: Shadow): ShadowCall | undefined {
  if (!("result" in shadow)) return undefined;
  const { outcome } = shadow.result;
  if (outcome === undefined) return shadow.result;
  const next = outcome === "failed" ? undefined : outcome[shadow.index];
  return next === undefined ? undefined : openCall(next);
}

/** Follows a shadow to an object; undefined while that is open. */
function resolveShadow(shadow: Shadow): { service: FuzzService } | { broken: true } | undefined {
  if (!("result" in shadow)) return shadow;
  const { outcome } = shadow.result;
  if (outcome === undefined) return undefined;
  const next = outcome === "failed" ? undefined : outcome[shadow.index];
  return next === undefined ? { broken: true } : resolveShadow(next);
}
