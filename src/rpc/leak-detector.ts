import { guarded } from "./uncaught.ts";

/** References to capabilities that were collected as garbage, because nobody gave them back. */
export interface Leak {
  /** What has held them: a class of clients (`Logger`), or `results of Directory.getLogger`. */
  readonly holder: string;
  /** How many there were since the last report. */
  readonly count: number;
  /** Where they were made; undefined unless `LeakReportOptions.stacks` was set then. */
  readonly stack: string | undefined;
}

export interface LeakReportOptions {
  /**
   * Is told of each kind of leak once every time that the garbage collector has found some. What it throws goes to the
   * process (`unhandledRejection`).
   */
  readonly report: (leak: Leak) => void;
  /** Remember where each reference is made. Costs some microseconds for each, so it is for debugging. Default false. */
  readonly stacks?: boolean | undefined;
}

/** What is to be done when an object that holds references is collected. Must not refer to that object. */
export interface Holding {
  /** As `Leak.holder`. */
  readonly holder: string;
  readonly stack: string | undefined;
  /** Gives the references back and says how many there were. */
  release(): number;
}

interface CountedLeak extends Leak {
  count: number;
}

const listeners = new Set<LeakReportOptions>();
let remembersStacks = false;
/** What the garbage collector has found in this turn. */
const found = new Map<string, CountedLeak>();

/**
 * Reports references that nobody gives back. They are given back in any case when the garbage collector finds them, which
 * may take long: meanwhile the other end keeps what they stand for. The function returned ends the reports.
 */
export function reportLeaks(options: LeakReportOptions): () => void {
  // A listener of its own for each, as the same options may be given several times.
  const listener = { ...options, report: guarded(options.report) };
  listeners.add(listener);
  remembersStacks ||= listener.stacks === true;
  return () => {
    listeners.delete(listener);
    remembersStacks = [...listeners].some(({ stacks }) => stacks === true);
  };
}

/** Where the caller is, when someone wants to know that of leaks. */
export function creationStack(): string | undefined {
  return remembersStacks ? new Error("Made here").stack : undefined;
}

/** Releases `holding` when `holder` is collected, unless `forget` is called before. */
export function watch(holder: object, holding: Holding): void {
  registry.register(holder, holding, holder);
}

/** `holder` has given its references back itself. */
export function forget(holder: object): void {
  registry.unregister(holder);
}

const registry: FinalizationRegistry<Holding> = new FinalizationRegistry((holding) => {
  const count = holding.release();
  if (count > 0 && listeners.size > 0) add(holding, count);
});

function add({ holder, stack }: Holding, count: number): void {
  if (found.size === 0) Promise.resolve().then(report);
  const key = `${holder}\n${stack ?? ""}`;
  const known = found.get(key);
  if (known === undefined) found.set(key, { holder, count, stack });
  else known.count += count;
}

function report(): void {
  const leaks = [...found.values()];
  found.clear();
  for (const leak of leaks) {
    for (const listener of [...listeners]) listener.report(leak);
  }
}
