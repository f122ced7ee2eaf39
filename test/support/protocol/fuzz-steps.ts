/** Draws what the vats of a fuzzed world do next. */
import {
  capabilitiesOfAnswer,
  type FuzzVat,
  type FuzzWorld,
  type Hint,
  type Reference,
  type Step,
} from "./fuzz-world.ts";
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

/** What a world is given to. */
interface Tastes {
  /** How much more often than usual each kind of step is drawn. */
  readonly weights: Partial<Readonly<Record<Kind, number>>>;
  /** A vat holds and asks for no more than this, so that worlds stay small and things meet. */
  readonly most: number;
  /** References are drawn from so many that were got last: chains of promises come of them. */
  readonly recent: number;
  /** Of ten references that are called or passed on, those that are drawn from promises alone, if there are any. */
  readonly promises: number;
  /** Of ten calls, those on the same reference as the last: so the order of calls shows. */
  readonly again: number;
}

const plain: Tastes = { weights: {}, most: 20, recent: 20, promises: 0, again: 0 };

/** Answers with promises of one another, which turn out to be something else while calls are on their way. */
const bouncing: Tastes = {
  weights: { "give up": 0, release: 0, fail: 0, disconnect: 0, call: 0.5, answer: 2, deliver: 0.3 },
  most: 10,
  recent: 6,
  promises: 9,
  again: 3,
};

/** Some kinds of steps much more often and some never, and few or many things to hold. */
function drawTastes(random: SeededRandom): Tastes {
  const weights = usual.map(([kind]) => [kind, random.pick(needed.has(kind) ? [0.3, 1, 3] : [0, 0, 1, 3])] as const);
  return {
    weights: Object.fromEntries(weights),
    most: random.pick([4, 8, 20, 40]) ?? 20,
    recent: random.pick([4, 8, 20]) ?? 20,
    promises: random.pick([0, 5, 9]) ?? 0,
    again: random.pick([0, 5, 8]) ?? 0,
  };
}

/** Draws steps. Worlds have tastes of their own, which lead to places where the usual does not. */
export class StepDrawer {
  readonly #random: SeededRandom;
  readonly #world: FuzzWorld;
  readonly #tastes: Tastes;
  readonly #weights: readonly (readonly [Kind, number])[];
  readonly #total: number;
  readonly #called = new Map<FuzzVat, string>();
  #names = 0;

  constructor(random: SeededRandom, world: FuzzWorld) {
    this.#random = random;
    this.#world = world;
    this.#tastes = [plain, bouncing, drawTastes(random)][random.below(3)] ?? plain;
    const { weights } = this.#tastes;
    this.#weights = usual.map(([kind, weight]) => [kind, weight * (weights[kind] ?? 1)]);
    this.#total = this.#weights.reduce((total, [, weight]) => total + weight, 0);
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
    if (vat.references.size > this.#tastes.most) return undefined;
    const habit = this.#random.pick([undefined, undefined, "echo", "pass on"] as const);
    return habit === undefined ? ["serve", vat.name, this.#name("s")] : ["serve", vat.name, this.#name("s"), habit];
  }

  /** One of `references`, which are some of a vat's. */
  #reference(references: Iterable<readonly [string, Reference]>): string | undefined {
    const all = [...references];
    const promises = this.#random.below(10) < this.#tastes.promises ? all.filter(([, { hook }]) => hook.isPromise) : [];
    return this.#random.pick((promises.length > 0 ? promises : all).slice(-this.#tastes.recent))?.[0];
  }

  #target(vat: FuzzVat): string | undefined {
    const last = this.#called.get(vat);
    if (last !== undefined && vat.references.has(last) && this.#random.below(10) < this.#tastes.again) return last;
    const target = this.#reference(vat.references);
    if (target !== undefined) this.#called.set(vat, target);
    return target;
  }

  #params(vat: FuzzVat): string[] {
    return Array.from({ length: this.#random.below(3) }, () => this.#reference(vat.references)).filter(
      (name) => name !== undefined,
    );
  }

  #call(vat: FuzzVat): Step | undefined {
    const target = this.#target(vat);
    if (target === undefined || vat.calls.size > this.#tastes.most) return undefined;
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
    if (call === undefined || vat.references.size > this.#tastes.most) return undefined;
    return ["take", vat.name, call, this.#random.below(capabilitiesOfAnswer), this.#name("r")];
  }

  #answer(kind: "answer" | "set pipeline", vat: FuzzVat): Step | undefined {
    const name = this.#pick(vat.answering);
    const answering = name === undefined ? undefined : vat.answering.get(name);
    if (name === undefined || answering === undefined) return undefined;
    // An answer that waits for itself would be a promise of nothing; and of answers that name one another's capabilities
    // nobody is told so when their calls are only pipelined on: they hold one another until the connection ends.
    const { call } = answering.sent;
    const known = [...vat.references].filter(([, { shadow }]) => !waitsFor(shadow, call) && !isUntold(shadow));
    const results = Array.from({ length: this.#random.below(capabilitiesOfAnswer + 1) }, () => {
      return this.#reference(known) ?? null;
    });
    return [kind, vat.name, name, results];
  }

  #passOn(vat: FuzzVat): Step | undefined {
    const name = this.#pick(vat.answering);
    const answering = name === undefined ? undefined : vat.answering.get(name);
    const target = this.#reference(vat.references);
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
