import { createSeededEntropy } from "../../../platform/memory/seeded-entropy.ts";
import { Random } from "../../../platform/random.ts";
import { Callback, type Capabilities, Directory } from "../../schema/example.capnp.ts";
import { CallbackService, DirectoryService } from "../directory.ts";

/** Gives back what it gets, so that what comes from the peer goes back to it; and calls what it is given to call. */
export class Mirror extends DirectoryService {
  override exchange({ any, capability, capabilities }: Capabilities): Capabilities.Init {
    return { any, capability: capability.dup(), capabilities };
  }

  override async subscribe({ callback }: Directory.SubscribeParams): Promise<Directory.SubscribeResults.Init> {
    // Disposed, since the peer may put capabilities into results that have no place for any.
    using call = callback.call({ value: Uint8Array.of(1) });
    await call;
    return { calls: 1 };
  }
}

/** Uses what the peer offers, each time in a way that a seed decides: calls, pipelines, passes on, gives up. */
export class Victim {
  readonly #directories: Directory[];
  /** Kept for what was pipelined on them. */
  readonly #promises = new Set<Promise<unknown> & Disposable>();
  readonly callback: CallbackService = new CallbackService();
  unsettled = 0;

  constructor(directory: Directory) {
    this.#directories = [directory];
  }

  act(seed: number): void {
    const random = new Random(createSeededEntropy(seed));
    const directory = this.#directories[random.below(this.#directories.length)];
    if (directory === undefined) return;
    switch (random.below(6)) {
      case 0:
        this.#watch(directory.subscribe({ callback: this.callback, times: 1 }));
        break;
      case 1:
      case 2: {
        const promise = directory.exchange({ capability: random.chance(0.5) ? this.callback : directory });
        const given = promise.capability;
        using callback = given.$as(Callback);
        this.#watch(callback.call({ value: Uint8Array.of(1) }));
        if (random.chance(0.5)) this.#directories.push(given.$as(Directory));
        this.#promises.add(promise);
        this.#watch(promise);
        break;
      }
      case 3:
        this.#watch(directory.lookUp({ path: [] }));
        break;
      case 4:
        this.#dispose(random.below(this.#promises.size));
        break;
      default:
        // The first directory is kept, so that there is always something to call.
        if (this.#directories.length < 2) break;
        this.#directories.splice(1 + random.below(this.#directories.length - 1), 1)[0]?.[Symbol.dispose]();
    }
  }

  release(): void {
    for (const directory of this.#directories.splice(0)) directory[Symbol.dispose]();
    while (this.#promises.size > 0) this.#dispose(0);
  }

  #dispose(index: number): void {
    const promise = [...this.#promises][index];
    if (promise === undefined) return;
    this.#promises.delete(promise);
    promise[Symbol.dispose]();
  }

  #watch(promise: Promise<unknown> & Disposable): void {
    this.unsettled++;
    const settled = () => {
      this.unsettled--;
      if (!this.#promises.has(promise)) promise[Symbol.dispose]();
    };
    promise.then(settled, settled);
  }
}
