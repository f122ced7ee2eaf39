import { CapnpError } from "../error.ts";
import {
  type MessageCapability,
  type MessageLimits,
  MessageReader,
  readCapabilityPath,
  readCapabilityPointer,
  readStructAt,
  type StructType,
} from "../message/index.ts";
import { BrokenHook } from "../protocol/broken-hook.ts";
import { Hook, type PipelinePath, type Request, type Results } from "../protocol/hook.ts";

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
  #owned: (Hook | undefined)[] | undefined;
  #clients: (PayloadClient | undefined)[] | undefined;

  constructor(bytes: Uint8Array, view: DataView, start: number, end: number, limits?: MessageLimits) {
    super(bytes, view, start, end, limits);
  }

  /** About the size of the content: that of the first segment. */
  get contentBytes(): number {
    return this.firstEnd - this.firstStart;
  }

  /** Gives the payload its capabilities; takes over one reference to each. */
  own(hooks: readonly (Hook | undefined)[]): void {
    if (hooks.length === 0) return;
    this.setCapabilities(hooks);
    this.#owned = [...hooks];
    forgotten.register(this, this.#owned, this);
  }

  read<Reader>(type: Pick<StructType<Reader, unknown, never>, "Reader">): Reader {
    if (this.contentPointer === noContent) return new type.Reader(this, 0, 0, 0, 0, 0, 0);
    return readStructAt(type, this, this.contentSegment, this.contentPointer);
  }

  capability(path: PipelinePath): Hook {
    try {
      const found = this.#find(path);
      if (found instanceof Hook) return found.addReference();
    } catch (error) {
      return new BrokenHook(CapnpError.from(error));
    }
    return new BrokenHook(new CapnpError("failed", `The results have no capability at [${path.join(",")}]`));
  }

  /** The client for the capability pointer at `offset` (negative: for a null one), which the payload owns: the same one each time. */
  client<Client extends PayloadClient>(offset: number, type: new (hook: Hook) => Client): Client {
    const index = offset < 0 ? -1 : readCapabilityPointer(this, offset);
    const known = this.#clients?.[index];
    if (known instanceof type) return known;
    const hook = index < 0 ? undefined : this.#hookAt(index);
    if (hook === undefined) return new type(new BrokenHook(new CapnpError("failed", "Null capability")));
    const owned = this.#owned?.[index] === undefined ? hook.addReference() : hook;
    if (this.#owned !== undefined) this.#owned[index] = undefined;
    const client = new type(owned);
    this.#clients ??= [];
    if (known === undefined) this.#clients[index] = client;
    return client;
  }

  /** Makes `client`, which was pipelined at `path`, the client for the capability there. */
  adopt(path: PipelinePath, client: PayloadClient): void {
    const found = this.#find(path);
    const index = this.capabilities.indexOf(found);
    if (found === undefined || index < 0 || this.#clients?.[index] !== undefined) return;
    this.#owned?.[index]?.release();
    if (this.#owned !== undefined) this.#owned[index] = undefined;
    this.#clients ??= [];
    this.#clients[index] = client;
  }

  #find(path: PipelinePath): MessageCapability | undefined {
    if (this.contentPointer === noContent) return undefined;
    return readCapabilityPath(this, this.contentSegment, this.contentPointer, path);
  }

  #hookAt(index: number): Hook | undefined {
    const found = this.capabilities[index];
    return found instanceof Hook ? found : undefined;
  }

  release(): void {
    const owned = this.#owned;
    const clients = this.#clients;
    if (owned !== undefined) {
      this.#owned = undefined;
      forgotten.unregister(this);
      for (const hook of owned) hook?.release();
    }
    this.#clients = undefined;
    for (const client of clients ?? []) client?.[Symbol.dispose]();
  }
}

/** Gives back the capabilities of payloads that nobody released, such as the results of a call that nobody read. */
const forgotten: FinalizationRegistry<(Hook | undefined)[]> = new FinalizationRegistry((owned) => {
  for (const hook of owned) hook?.release();
});
