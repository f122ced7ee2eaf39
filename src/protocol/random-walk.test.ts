/**
 * Two vats that do anything whatever: calls with capabilities, pipelining, cancelling, answering, messages under way for
 * any time. Calls on one reference must arrive in the order in which they were made, and at the end nothing may be left.
 *
 * UNIVAT_WALK_SEED repeats a run, UNIVAT_WALK_RUNS makes it longer.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createSeededEntropy } from "../../platform/memory/seeded-entropy.ts";
import { Random } from "../../platform/random.ts";
import type { TestCall } from "../../test/support/protocol/content.ts";
import { type ServedCall, TestService } from "../../test/support/protocol/services.ts";
import { deliverAll, TestVat } from "../../test/support/protocol/test-vat.ts";
import { CapnpError } from "../error.ts";
import type { Hook } from "./hook.ts";

/** A reference that a vat holds, with a name and the number of calls made on it. */
interface Reference {
  readonly hook: Hook;
  readonly name: string;
  calls: number;
}

/** One vat with all that its user holds. */
class Walker {
  readonly vat: TestVat;
  readonly main: TestService;
  readonly references: Reference[] = [];
  readonly calls: TestCall[] = [];
  readonly served: ServedCall[] = [];

  constructor(makeService: (walker: Walker) => TestService) {
    this.main = makeService(this);
    this.vat = new TestVat({ bootstrap: this.main });
  }
}

class Walk {
  readonly #random: Random;
  readonly #walkers: readonly [Walker, Walker];
  readonly #services: TestService[] = [];
  /** The last call seen on each reference. */
  readonly #seen = new Map<string, number>();
  readonly log: string[] = [];
  #names = 0;

  constructor(random: Random) {
    this.#random = random;
    const makeService = (walker: Walker): TestService => this.#service(walker);
    const [one, other] = [new Walker(makeService), new Walker(makeService)];
    one.vat.peer = other.vat;
    other.vat.peer = one.vat;
    this.#walkers = [one, other];
  }

  step(): void {
    const walker = this.#pick(this.#walkers) ?? assert.fail();
    const { vat, references, calls, served } = walker;
    const reference = this.#pick(references);
    const call = this.#pick(calls);
    switch (this.#random.below(12)) {
      case 0:
        if (references.length < 10) this.#hold(walker, vat.connection.bootstrap(), "bootstrap");
        break;
      case 1:
        if (references.length < 10) this.#hold(walker, this.#service(walker).addReference(), "service");
        break;
      case 2:
      case 3:
      case 4: {
        if (reference === undefined || calls.length >= 20) break;
        const text = `${reference.name}#${++reference.calls}`;
        const given = [this.#pick(references), this.#pick(references)].slice(0, this.#random.below(3));
        const capabilities = Object.fromEntries(
          given.map((capability, index) => [index, capability?.hook ?? assert.fail()]),
        );
        this.log.push(`call ${text} with ${given.map((capability) => capability?.name).join()}`);
        calls.push(vat.call(reference.hook, text, capabilities));
        break;
      }
      case 5:
        if (call === undefined || references.length >= 10) break;
        this.#hold(walker, call.capability(this.#random.below(2)).addReference(), "field");
        break;
      case 6:
        if (call === undefined) break;
        calls.splice(calls.indexOf(call), 1);
        this.log.push(`finish a call: ${call.outcome}`);
        call.finish();
        break;
      case 7:
        if (reference === undefined) break;
        references.splice(references.indexOf(reference), 1);
        this.log.push(`release ${reference.name}`);
        reference.hook.release();
        break;
      case 8:
        this.#answer(walker, this.#pick(served));
        break;
      default: {
        const message = vat.peer?.sent.shift();
        if (message === undefined) break;
        this.log.push(`handle ${message.kind}`);
        vat.receive(message);
      }
    }
    for (const { vat } of this.#walkers) assert.equal(vat.connection.closed?.message, undefined);
  }

  /** Gives everything up and lets all messages arrive. */
  finish(): void {
    const [{ vat: client }, { vat: server }] = this.#walkers;
    for (const walker of this.#walkers) {
      for (const { hook } of walker.references.splice(0)) hook.release();
      walker.vat.finishCalls();
    }
    do {
      deliverAll({ client, server });
      for (const walker of this.#walkers) {
        for (const served of walker.served.splice(0)) served.answer("at last", served.params.capabilities);
      }
    } while (client.sent.length + server.sent.length > 0 || this.#walkers.some(({ served }) => served.length > 0));
    for (const { vat } of this.#walkers) {
      assert.equal(vat.connection.closed?.message, undefined);
      vat.checkEmpty();
    }
    for (const service of this.#services) service.release();
    for (const service of this.#services)
      assert.ok(service.isReleased, `${service} has ${service.references} references`);
  }

  #hold(walker: Walker, hook: Hook, what: string): void {
    const name = `${what}${this.#names++}`;
    this.log.push(`hold ${name}: ${hook}`);
    walker.references.push({ hook, name, calls: 0 });
  }

  #answer(walker: Walker, call: ServedCall | undefined): void {
    if (call === undefined) return;
    walker.served.splice(walker.served.indexOf(call), 1);
    this.log.push(`answer ${call.params.text}`);
    const chance = this.#random.below(5);
    const held = this.#pick(walker.references);
    if (chance === 0) call.fail(new CapnpError("failed", "bad luck"));
    else if (chance === 1 && held !== undefined) call.answer("held", { "0": held.hook });
    else if (chance === 2) call.answer("nothing");
    else call.answer("echoed", call.params.capabilities);
  }

  /** A service of `walker`: its calls wait there, or are answered at once. */
  #service(walker: Walker): TestService {
    const walk = this;
    class Checking extends TestService {
      protected override serve(call: ServedCall): void {
        walk.#serve(walker, call);
      }
    }
    const service = new Checking(`service ${this.#services.length}`);
    this.#services.push(service);
    return service;
  }

  #serve(walker: Walker, call: ServedCall): void {
    const [name = "", number = ""] = call.params.text.split("#");
    this.log.push(`serve ${call.params.text}`);
    const before = this.#seen.get(name) ?? 0;
    assert.ok(Number(number) > before, `call ${call.params.text} has come after ${name}#${before}`);
    this.#seen.set(name, Number(number));
    if (this.#random.chance(0.3)) call.answer("at once", call.params.capabilities);
    else walker.served.push(call);
  }

  #pick<T>(from: readonly T[]): T | undefined {
    return from[this.#random.below(from.length)];
  }
}

test("whatever two vats do, calls keep their order and nothing is left", (context) => {
  const seed = Number(process.env.UNIVAT_WALK_SEED ?? 1);
  const runs = Number(process.env.UNIVAT_WALK_RUNS ?? 500);
  context.diagnostic(`UNIVAT_WALK_SEED=${seed}`);
  for (let run = 0; run < runs; run++) {
    const walk = new Walk(new Random(createSeededEntropy(seed + run)));
    try {
      for (let steps = 0; steps < 200; steps++) walk.step();
      walk.finish();
    } catch (error) {
      const story = walk.log.slice(-60).join("\n");
      throw new Error(`UNIVAT_WALK_SEED=${seed + run} UNIVAT_WALK_RUNS=1 failed after:\n${story}`, { cause: error });
    }
  }
});
