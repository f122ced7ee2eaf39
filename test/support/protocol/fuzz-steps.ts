/** Draws what the vats of a fuzzed world do next. */
import { capabilitiesOfAnswer, type FuzzVat, type FuzzWorld, type Hint, type Step } from "./fuzz-world.ts";
import type { SeededRandom } from "./random.ts";
import { isUntold, waitsFor } from "./shadow.ts";

/** How often each kind of step is drawn, about. */
const usual = [
  ["call", 110],
  ["take", 40],
  ["give up", 20],
  ["release", 20],
  ["serve", 15],
  ["answer", 35],
  ["set pipeline", 8],
  ["fail", 8],
  ["pass on", 16],
  ["deliver", 127],
  ["disconnect", 0.1],
] as const satisfies readonly (readonly [Step[0], number])[];

type Kind = Step[0];

/** What makes a world go on is never left out. */
const needed: ReadonlySet<Kind> = new Set(["call", "take", "answer", "deliver"]);

/**
 * Draws steps. Half of the worlds have tastes of their own: some kinds of steps much more often and some never, and few or
 * many things to hold, which leads to places where the usual does not.
 */
export class StepDrawer {
  readonly #random: SeededRandom;
  readonly #world: FuzzWorld;
  readonly #weights: readonly (readonly [Kind, number])[];
  readonly #total: number;
  /** A vat holds and asks for no more than this, so that worlds stay small and things meet. */
  readonly #most: number;
  #names = 0;

  constructor(random: SeededRandom, world: FuzzWorld) {
    this.#random = random;
    this.#world = world;
    const isUsual = random.below(2) === 0;
    this.#weights = usual.map(([kind, weight]) => {
      const tastes = needed.has(kind) ? [0.3, 1, 3] : [0, 0, 1, 3];
      return [kind, isUsual ? weight : weight * (random.pick(tastes) ?? 1)];
    });
    this.#total = this.#weights.reduce((total, [, weight]) => total + weight, 0);
    this.#most = isUsual ? 20 : (random.pick([4, 8, 20]) ?? 20);
  }

  /** The next step; undefined when what was drawn cannot be done. */
  draw(): Step | undefined {
    const vat = this.#random.pick(this.#world.vats);
    if (vat === undefined) return undefined;
    const kind = this.#kind();
    switch (kind) {
      case "call":
        return this.#call(vat);
      case "take":
        return this.#take(vat);
      case "give up":
        return this.#named(kind, vat, vat.calls);
      case "release":
        return this.#named(kind, vat, vat.references);
      case "serve":
        return this.#serve(vat);
      case "answer":
      case "set pipeline":
        return this.#answer(kind, vat);
      case "fail":
        return this.#named(kind, vat, vat.answering);
      case "pass on":
        return this.#passOn(vat);
      case "deliver":
        return this.#deliver();
      case "disconnect":
        return this.#disconnect();
    }
  }

  #kind(): Kind {
    let drawn = (this.#random.below(1_000_000) / 1_000_000) * this.#total;
    for (const [kind, weight] of this.#weights) {
      drawn -= weight;
      if (drawn < 0) return kind;
    }
    return "deliver";
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
    if (vat.references.size > this.#most) return undefined;
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
    if (target === undefined || vat.calls.size > this.#most) return undefined;
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
    if (call === undefined || vat.references.size > this.#most) return undefined;
    return ["take", vat.name, call, this.#random.below(capabilitiesOfAnswer), this.#name("r")];
  }

  #answer(kind: "answer" | "set pipeline", vat: FuzzVat): Step | undefined {
    const name = this.#pick(vat.answering);
    const answering = name === undefined ? undefined : vat.answering.get(name);
    if (name === undefined || answering === undefined) return undefined;
    // An answer that waits for itself would be a promise of nothing; and of answers that name one another's capabilities
    // nobody is told so when their calls are only pipelined on: they hold one another until the connection ends.
    const { call } = answering.sent;
    const known = [...vat.references]
      .filter(([, { shadow }]) => !waitsFor(shadow, call) && !isUntold(shadow))
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
