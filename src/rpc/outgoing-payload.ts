import { CapnpError } from "../error.ts";
import {
  type BuildableStruct,
  copyPointer,
  initStructAt,
  readBuilt,
  type SegmentBuilder,
  writeCapability,
} from "../message/index.ts";
import { BrokenHook } from "../protocol/broken-hook.ts";
import { Hook, type PipelinePath, type Request, type Results } from "../protocol/hook.ts";
import { builders, type PayloadBuilder } from "./builder-pool.ts";
import type { Passenger } from "./carrier.ts";
import { noContent, Payload } from "./payload.ts";
import { callLayout, messageTag, returnLayout, structOffset, structSize } from "./wire.ts";

/**
 * Parameters or results being built, in the message that will carry them: the envelope in front is complete but for
 * what is only known when it is sent. Owns one reference to each capability put into it.
 */
abstract class OutgoingPayload implements Request, Results {
  #builder: PayloadBuilder | undefined;
  /** Bytes from the root pointer to the pointer to the content. */
  readonly #contentPointer: number;
  /** Bits of `callHint`; set before the call is made. */
  hints = 0;
  /** Made of the message when it has to be read in this vat. */
  #payload: Payload | undefined;

  constructor(contentPointer: number, sizeHint: number, takesClients: boolean) {
    this.#contentPointer = contentPointer;
    this.#builder = builders.take();
    this.#builder.takesClients = takesClients;
    this.#builder.begin(sizeHint);
  }

  /** True when the message is there to be read, and cannot be sent any more. */
  get isRead(): boolean {
    return this.#payload !== undefined;
  }

  /** The message, until it is read or released. */
  get builder(): PayloadBuilder {
    if (this.#builder === undefined) throw new CapnpError("invalid-argument", "The message has been sent or released");
    return this.#builder;
  }

  /** Makes the content, all defaults. */
  init<Builder>(type: BuildableStruct<Builder>): Builder {
    const segment = this.builder.firstSegment;
    return initStructAt(type, segment, segment.start + this.#contentPointer);
  }

  /** Makes the content one capability and nothing else; takes over `hook`. */
  setCapability(hook: Hook): void {
    const segment = this.builder.firstSegment;
    writeCapability(segment, segment.start + this.#contentPointer, hook);
  }

  /** Makes the content a copy of that of `payload`, with references of its own to the capabilities. */
  copy(payload: Payload): void {
    if (payload.contentPointer === noContent) return;
    const segment = this.builder.firstSegment;
    copyPointer(payload, payload.contentSegment, payload.contentPointer, segment, segment.start + this.#contentPointer);
  }

  /** The same for reading, in the same memory, which owns the capabilities from now on; released with this. */
  toPayload(): Payload {
    this.#payload ??= this.#read();
    return this.#payload;
  }

  #read(): Payload {
    const builder = this.builder;
    const isFinished = builder.frameEnd > builder.frameStart || builder.regions.length > 0;
    if (!isFinished) builder.finish();
    const { limits } = builders;
    const built = readBuilt(builder, limits);
    const start = built.segmentCount === 1 ? built.firstStart - 8 : 0;
    const end = built.segmentCount === 1 ? built.firstEnd : built.bytes.length;
    const payload = new Payload(built.bytes, built.view, start, end, limits);
    payload.contentPointer = payload.firstStart + this.#contentPointer;
    payload.own(builder.capabilities.map((capability) => (capability instanceof Hook ? capability : undefined)));
    this.#recycle();
    return payload;
  }

  /** As `Payload.mapCapabilities`. */
  mapCapabilities(map: (hook: Hook) => Hook): void {
    if (this.#payload !== undefined) {
      this.#payload.mapCapabilities(map);
      return;
    }
    const { capabilities } = this.builder;
    for (const [index, capability] of capabilities.entries()) {
      if (!(capability instanceof Hook)) continue;
      capabilities[index] = map(capability);
      capability.release();
    }
  }

  capability(path: PipelinePath): Hook {
    try {
      return this.toPayload().capability(path);
    } catch (error) {
      return new BrokenHook(CapnpError.from(error));
    }
  }

  replace(path: PipelinePath, hook: Hook): void {
    this.toPayload().replace(path, hook);
  }

  /** Disposes the clients that were given away with the message. */
  disposeTaken(): void {
    const builder = this.#builder;
    const taken = builder?.taken;
    if (builder === undefined || taken === undefined) return;
    builder.taken = undefined;
    for (const client of taken) client[Symbol.dispose]();
  }

  release(): void {
    this.disposeTaken();
    this.#payload?.release();
    const builder = this.#builder;
    if (builder === undefined) return;
    const { capabilities } = builder;
    if (capabilities.length > 0) builder.capabilities = [];
    this.#recycle();
    if (capabilities.length === 0) return;
    // Last: an object that is disposed may release this once more, or be in the middle of `mapCapabilities`.
    for (const capability of capabilities.splice(0)) capability.release();
  }

  #recycle(): void {
    const builder = this.#builder;
    if (builder === undefined) return;
    this.#builder = undefined;
    builders.give(builder);
  }
}

/** Parameters of a call. */
export class OutgoingCall extends OutgoingPayload {
  readonly interfaceLow: number;
  readonly interfaceHigh: number;
  readonly methodId: number;
  /** Who wants to know when the call leaves. */
  passenger: Passenger | undefined;

  /** `sizeHint`: bytes of the content. */
  constructor(interfaceLow: number, interfaceHigh: number, methodId: number, sizeHint: number) {
    super(callLayout.payload, callLayout.size + sizeHint, false);
    this.interfaceLow = interfaceLow;
    this.interfaceHigh = interfaceHigh;
    this.methodId = methodId;
    writeCallEnvelope(this.builder.firstSegment, interfaceLow, interfaceHigh, methodId);
  }

  override toPayload(): Payload {
    const payload = super.toPayload();
    payload.interfaceLow = this.interfaceLow;
    payload.interfaceHigh = this.interfaceHigh;
    payload.methodId = this.methodId;
    payload.hints = this.hints;
    return payload;
  }
}

/** Results of a call. */
export class OutgoingResults extends OutgoingPayload {
  /** `sizeHint`: bytes of the content. */
  constructor(sizeHint: number) {
    super(returnLayout.payload, returnLayout.size + sizeHint, true);
    writeReturnEnvelope(this.builder.firstSegment);
  }
}

function writeCallEnvelope(
  segment: SegmentBuilder,
  interfaceLow: number,
  interfaceHigh: number,
  methodId: number,
): void {
  const at = segment.allocate(callLayout.size);
  const { view } = segment;
  view.setInt32(at + 4, structSize(1, 1), true);
  view.setInt32(at + callLayout.message, messageTag.call, true);
  view.setInt32(at + callLayout.message + 12, structSize(3, 3), true);
  const call = at + callLayout.call;
  view.setInt32(call + 4, methodId, true);
  view.setInt32(call + 8, interfaceLow, true);
  view.setInt32(call + 12, interfaceHigh, true);
  view.setInt32(call + 24, structOffset(2), true);
  view.setInt32(call + 28, structSize(1, 1), true);
  view.setInt32(call + 32, structOffset(3), true);
  view.setInt32(call + 36, structSize(0, 2), true);
}

function writeReturnEnvelope(segment: SegmentBuilder): void {
  const at = segment.allocate(returnLayout.size);
  const { view } = segment;
  view.setInt32(at + 4, structSize(1, 1), true);
  view.setInt32(at + returnLayout.message, messageTag.return, true);
  view.setInt32(at + returnLayout.message + 12, structSize(2, 1), true);
  view.setInt32(at + returnLayout.return + 20, structSize(0, 2), true);
}
