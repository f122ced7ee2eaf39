/** Draws what the vats of a fuzzed world do next. */
import { capabilitiesOfAnswer, type FuzzVat, type FuzzWorld, type Hint, type Step } from "./fuzz-world.ts";
import type { SeededRandom } from "./random.ts";
import { waitsFor } from "./shadow.ts";

/** A vat holds and asks for no more than this, so that worlds stay small and things meet. */
const most = 20;

export class StepDrawer {
  readonly #random: SeededRandom;
  readonly #world: FuzzWorld;
  #names = 0;

  constructor(random: SeededRandom, world: FuzzWorld) {
    this.#random = random;
    this.#world = world;
  }

  /** The next step; undefined when what was drawn cannot be done. */
  draw(): Step | undefined {
    const random = this.#random;
    const vat = random.pick(this.#world.vats);
    if (vat === undefined) return undefined;
    const kind = random.below(400);
    if (kind < 110) return this.#call(vat);
    if (kind < 150) return this.#take(vat);
    if (kind < 170) return this.#named("give up", vat, vat.calls);
    if (kind < 190) return this.#named("release", vat, vat.references);
    if (kind < 205) return this.#serve(vat);
    if (kind < 240) return this.#answer("answer", vat);
    if (kind < 248) return this.#answer("set pipeline", vat);
    if (kind < 256) return this.#named("fail", vat, vat.answering);
    if (kind < 272) return this.#passOn(vat);
    if (kind < 399) return this.#deliver();
    return random.below(10) === 0 ? this.#disconnect() : undefined;
  }

  #name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }

  #pick(entries: ReadonlyMap<string, unknown>): string | undefined {
    return this.#random.pick([...entries.keys()]);
  }

  #named(kind: "give up" | "release" | "fail", vat: FuzzVat, entries: ReadonlyMap<string, unknown>): Step | undefined {
    const name = this.#pick(entries);
    return name === undefined ? undefined : [kind, vat.name, name];
  }

  #serve(vat: FuzzVat): Step | undefined {
    if (vat.references.size > most) return undefined;
    const habit = this.#random.pick([undefined, undefined, "echo", "pass on"] as const);
    return habit === undefined ? ["serve", vat.name, this.#name("s")] : ["serve", vat.name, this.#name("s"), habit];
  }

  #params(vat: FuzzVat): string[] {
    return Array.from({ length: this.#random.below(3) }, () => this.#pick(vat.references)).filter(
      (name) => name !== undefined,
    );
  }

  #call(vat: FuzzVat): Step | undefined {
    const target = this.#pick(vat.references);
    if (target === undefined || vat.calls.size > most) return undefined;
    const params = this.#params(vat);
    const hints: readonly Hint[] = ["onlyPromisePipeline", "noPromisePipelining"];
    const hint = this.#random.below(12) === 0 ? this.#random.pick(hints) : undefined;
    const call = this.#name("c");
    return hint === undefined
      ? ["call", vat.name, target, call, params]
      : ["call", vat.name, target, call, params, hint];
  }

  #take(vat: FuzzVat): Step | undefined {
    const call = this.#pick(vat.calls);
    if (call === undefined || vat.references.size > most) return undefined;
    return ["take", vat.name, call, this.#random.below(capabilitiesOfAnswer), this.#name("r")];
  }

  #answer(kind: "answer" | "set pipeline", vat: FuzzVat): Step | undefined {
    const name = this.#pick(vat.answering);
    const answering = name === undefined ? undefined : vat.answering.get(name);
    if (name === undefined || answering === undefined) return undefined;
    // An answer that waits for itself would be a promise of nothing.
    const { call } = answering.sent;
    const known = [...vat.references]
      .filter(([, { shadow }]) => !waitsFor(shadow, call))
      .map(([reference]) => reference);
    const results = Array.from({ length: this.#random.below(capabilitiesOfAnswer + 1) }, () => {
      return this.#random.pick(known) ?? null;
    });
    return [kind, vat.name, name, results];
  }

  #passOn(vat: FuzzVat): Step | undefined {
    const name = this.#pick(vat.answering);
    const answering = name === undefined ? undefined : vat.answering.get(name);
    const target = this.#pick(vat.references);
    const shadow = target === undefined ? undefined : vat.references.get(target)?.shadow;
    if (name === undefined || target === undefined || answering === undefined || shadow === undefined) return undefined;
    if (waitsFor(shadow, answering.sent.call)) return undefined;
    return ["pass on", vat.name, name, target, this.#name("c"), this.#params(vat)];
  }

  #deliver(): Step | undefined {
    const waiting = this.#world.links.flatMap(({ vats: [one, other], ends: [first, second] }) => {
      const steps: Step[] = [];
      if (first.sent.length > 0) steps.push(["deliver", one.name, other.name]);
      if (second.sent.length > 0) steps.push(["deliver", other.name, one.name]);
      return steps;
    });
    return this.#random.pick(waiting);
  }

  #disconnect(): Step | undefined {
    const link = this.#random.pick(this.#world.links);
    return link === undefined ? undefined : ["disconnect", link.vats[0].name, link.vats[1].name];
  }
}
