import { CapnpError } from "../error.ts";
import {
  type MessageLimits,
  MessageReader,
  PointerTarget,
  type ReadableStruct,
  readCapabilityPointer,
  readStructAt,
  readStructPointer,
} from "../message/index.ts";
import { BrokenHook } from "../protocol/broken-hook.ts";
import { Hook, type PipelinePath, type Request, type Results } from "../protocol/hook.ts";
import { forget, type Holding, watch } from "./leak-detector.ts";
import type { Receipt } from "./unanswered-calls.ts";

/** In place of a content pointer where there is no payload at all, which reads as a null content. */
export const noContent = -1;

/** A client made for a capability of a payload; disposing it twice is harmless. */
interface PayloadClient extends Disposable {
  readonly $hook: Hook;
}

/**
 * Parameters or results that are here to be read, with the message they lie in (rpc.capnp `Payload`).
 *
 * The payload owns one reference to each of its capabilities until a client is made for it, which then owns it, and
 * gives back the rest, and the clients, when it is released.
 */
export class Payload extends MessageReader implements Request, Results {
  /** Where the pointer to the content is. */
  contentSegment = 0;
  contentPointer = 0;
  /** The method called; of no meaning for results. */
  interfaceLow = 0;
  interfaceHigh = 0;
  methodId = 0;
  /** Bits of `callHint`. */
  hints = 0;
  /** Stands for the call that this has come with. */
  receipt: Receipt | undefined;
  #owned: OwnedCapabilities | undefined;
  /** The client for each capability that has been asked for one. */
  #clients: (PayloadClient | undefined)[] | undefined;
  /** Clients for capabilities that have one already, of another class. */
  #others: { readonly index: number; readonly client: PayloadClient }[] | undefined;
  #isReleased = false;

  constructor(bytes: Uint8Array, view: DataView, start: number, end: number, limits?: MessageLimits) {
    super(bytes, view, start, end, limits);
  }

  /** About the size of the content: that of the first segment. */
  get contentBytes(): number {
    return this.firstEnd - this.firstStart;
  }

  /** The size of the message without its frame header. */
  get words(): number {
    let bytes = 0;
    for (let segment = 0; segment < this.segmentCount; segment++) {
      bytes += this.segmentEnd(segment) - this.segmentStart(segment);
    }
    return bytes / 8;
  }

  /** Gives the payload its capabilities; takes over one reference to each. */
  own(hooks: readonly (Hook | undefined)[]): void {
    if (hooks.length === 0) return;
    this.setCapabilities(hooks);
    this.#owned = new OwnedCapabilities(hooks);
  }

  /**
   * Has what it owns given back when this is collected as garbage, as the results of a call of `method` that nobody looks
   * at are. Parameters and results on their way have someone who releases them in any case.
   */
  watch(method: { readonly name: string }, stack: string | undefined): void {
    if (this.#owned === undefined || !this.#owned.hooks.some((hook) => hook !== undefined)) return;
    this.#owned.method = method;
    this.#owned.stack = stack;
    watch(this, this.#owned);
  }

  read<Reader>(type: ReadableStruct<Reader>): Reader {
    if (this.contentPointer === noContent) return new type.Reader(this, 0, 0, 0, 0, 0);
    return readStructAt(type, this, this.contentSegment, this.contentPointer);
  }

  capability(path: PipelinePath): Hook {
    try {
      const hook = this.#hookAt(this.#index(path));
      if (hook !== undefined && hook.references > 0) return hook.addReference();
    } catch (error) {
      return new BrokenHook(CapnpError.from(error));
    }
    return new BrokenHook(() => new CapnpError("failed", `The results have no capability at [${path.join(",")}]`));
  }

  replace(path: PipelinePath, hook: Hook): void {
    const index = this.#index(path);
    const owned = this.#owned?.hooks;
    if (owned?.[index] === undefined) return;
    const replaced = owned[index];
    owned[index] = hook.addReference();
    this.setCapabilities(this.capabilities.with(index, hook));
    replaced.release();
  }

  /** Puts in the place of each capability what `map` makes of it, a new reference; it borrows the capability. */
  mapCapabilities(map: (hook: Hook) => Hook): void {
    const owned = this.#owned?.hooks;
    if (owned === undefined) return;
    for (const [index, hook] of owned.entries()) {
      if (hook === undefined) continue;
      owned[index] = map(hook);
      hook.release();
    }
    this.setCapabilities([...owned]);
  }

  /**
   * The client for the capability pointer at `offset` (negative: for a null one), which the payload owns: the same one
   * each time.
   *
   * @throws CapnpError `invalid-argument` when the payload was released.
   */
  client<Client extends PayloadClient>(offset: number, type: new (hook: Hook) => Client): Client {
    return this.#client(offset < 0 ? -1 : readCapabilityPointer(this, offset), type);
  }

  /** The same for the capability at `path`. */
  clientAt<Client extends PayloadClient>(path: PipelinePath, type: new (hook: Hook) => Client): Client {
    return this.#client(this.#index(path), type);
  }

  #client<Client extends PayloadClient>(index: number, type: new (hook: Hook) => Client): Client {
    if (this.#isReleased) {
      throw new CapnpError(
        "invalid-argument",
        "The call is over, or its results were disposed; keep a dup() of a client to use it longer",
      );
    }
    const known = this.#clients?.[index];
    if (known instanceof type) return known;
    for (const other of this.#others ?? []) {
      if (other.index === index && other.client instanceof type) return other.client;
    }
    const hook = this.#hookAt(index);
    if (hook === undefined) return new type(new BrokenHook(() => new CapnpError("failed", "Null capability")));
    if (known !== undefined) {
      const client = new type(known.$hook.addReference());
      this.#others ??= [];
      this.#others.push({ index, client });
      return client;
    }
    const client = new type(hook);
    this.#setClient(index, client);
    return client;
  }

  /** Makes `client`, which was pipelined at `path`, the client for the capability there. */
  adopt(path: PipelinePath, client: PayloadClient): void {
    if (this.#isReleased) {
      client[Symbol.dispose]();
      return;
    }
    const index = this.#index(path);
    if (this.#hookAt(index) === undefined || this.#clients?.[index] !== undefined) {
      this.#others ??= [];
      this.#others.push({ index, client });
      return;
    }
    const owned = this.#owned?.hooks[index];
    this.#setClient(index, client);
    owned?.release();
  }

  /** From now on `client` owns the payload's reference. */
  #setClient(index: number, client: PayloadClient): void {
    if (this.#owned !== undefined) this.#owned.hooks[index] = undefined;
    this.#clients ??= [];
    this.#clients[index] = client;
  }

  /** Follows `path` to the index of a capability; -1 where something on the way is null. */
  #index(path: PipelinePath): number {
    if (this.contentPointer === noContent) return -1;
    // Calls can be pipelined on results without end, so looking for their targets must not use up the limit.
    const { traversalWords } = this;
    let segment = this.contentSegment;
    let pointerOffset = this.contentPointer;
    for (const field of path) {
      if (!readStructPointer(this, segment, pointerOffset, place) || field >= place.pointerCount) return -1;
      segment = place.segment;
      pointerOffset = place.pointerOffset + 8 * field;
    }
    const index = readCapabilityPointer(this, pointerOffset);
    this.traversalWords = traversalWords;
    return index;
  }

  #hookAt(index: number): Hook | undefined {
    const found = this.capabilities[index];
    return found instanceof Hook ? found : undefined;
  }

  release(): void {
    const owned = this.#owned;
    const clients = this.#clients;
    const others = this.#others;
    this.#isReleased = true;
    this.receipt?.released();
    this.#clients = undefined;
    this.#others = undefined;
    if (owned !== undefined) {
      this.#owned = undefined;
      if (owned.method !== undefined) forget(this);
      owned.release();
    }
    if (clients !== undefined) for (const client of clients) client?.[Symbol.dispose]();
    if (others !== undefined) for (const { client } of others) client[Symbol.dispose]();
  }
}

/** Nothing that uses it calls anything else that does before it has read the result. */
const place: PointerTarget = new PointerTarget();

/** The references that a payload owns itself, as long as no client does. */
class OwnedCapabilities implements Holding {
  readonly hooks: (Hook | undefined)[];
  /** Whose results they are; set when the payload is watched. */
  method: { readonly name: string } | undefined;
  stack: string | undefined;

  constructor(hooks: readonly (Hook | undefined)[]) {
    this.hooks = [...hooks];
  }

  get holder(): string {
    return `results of ${this.method?.name}`;
  }

  release(): number {
    let count = 0;
    for (const [index, hook] of this.hooks.entries()) {
      if (hook === undefined) continue;
      // First: an object that is disposed may release all of them once more.
      this.hooks[index] = undefined;
      hook.release();
      count++;
    }
    return count;
  }
}
