/**
 * Structs of classes that capnp-es has generated, as parameters and from results of calls made here:
 *
 * ```ts
 * using results = await client.ping((params) => fromCapnpEs(message.getRoot(PingParams), params));
 * const reply = toCapnpEs(results, PingResults).reply;
 * ```
 *
 * Structs are copied, and need not be the root of their message. Capabilities are those of this library on both sides: in
 * the capability table of a capnp-es message they are entries made by `entryOf`.
 */
import { type Client as CapnpEsClient, Message, type Struct } from "capnp-es";
import type { Client, ClientConstructor } from "./capability/client.ts";
import { CapnpError } from "./error.ts";
import {
  copyStruct,
  copyStructInto,
  MessageBuilder,
  MessageReader,
  messageLimits,
  readStructAt,
  SlabAllocator,
  type StructBuilder,
  StructReader,
  structWords,
} from "./message/index.ts";
import { checkIndex, readListPlace } from "./message/list-reader.ts";
import type { Hook } from "./protocol/hook.ts";

/** A class that capnp-es has generated. */
export type CapnpEsClass<S extends Struct> = Parameters<typeof Message.prototype.getRoot<S>>[0];

/** A capability of this library in the capability table of a capnp-es message. Calls are made through `clientOf`. */
class CapabilityEntry implements CapnpEsClient {
  readonly #hook: Hook;
  #isClosed = false;

  constructor(hook: Hook) {
    this.#hook = hook;
  }

  get hook(): Hook {
    if (this.#isClosed) throw new CapnpError("invalid-argument", "Entry of a capability table was closed");
    return this.#hook;
  }

  call(): never {
    throw new CapnpError("unimplemented", "Calls are made through clientOf, not by the RPC of capnp-es");
  }

  /** Gives the reference up. Idempotent. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#hook.release();
  }
}

/**
 * What stands for the capability of `client` in a message of capnp-es: `struct.logger = new Logger$Client(entryOf(logger))`.
 * It has a reference of its own, which `close` gives up.
 */
export function entryOf(client: Client): CapnpEsClient {
  return new CapabilityEntry(client.$hook.addReference());
}

/**
 * The client for an entry of a capability table, which the caller owns: `clientOf(struct.logger.client, Logger)`.
 *
 * @throws CapnpError `invalid-argument` for a capability of another library.
 */
export function clientOf<C extends Client>(entry: CapnpEsClient | null, type: ClientConstructor<C>): C {
  return new type(hookOf(entry).addReference());
}

/**
 * Copies the fields of a capnp-es struct, with all below them, to a struct being built. Capabilities get one more reference
 * each, which the message being built owns.
 *
 * @throws CapnpError `invalid-argument` for a capability of another library, `invalid-message` for a struct of bytes that
 * capnp-es has taken from elsewhere and that cannot be read.
 */
export function fromCapnpEs(struct: Struct, builder: StructBuilder): void {
  const { message } = struct.segment;
  const frame = new Uint8Array(message.toArrayBuffer());
  const view = new DataView(frame.buffer);
  const limits = messageLimits({ frameBytes: Math.max(8, frame.length & ~7) });
  const reader = new MessageReader(frame, view, 0, frame.length, limits);
  reader.setCapabilities((message._capnp.capTable ?? []).map((entry) => (entry === null ? undefined : hookOf(entry))));
  copyStructInto(readerOf(struct, reader), builder);
}

/** capnp-es knows a struct by the pointer to it, or as an element of the list that the pointer leads to. */
function readerOf({ segment, byteOffset, _capnp }: Struct, message: MessageReader): StructReader {
  const pointerOffset = message.segmentStart(segment.id) + byteOffset;
  const { compositeIndex } = _capnp;
  if (compositeIndex === undefined) return readStructAt({ Reader: StructReader }, message, segment.id, pointerOffset);
  const place = readListPlace(message, segment.id, pointerOffset, 0);
  const { offset, stepBits, dataBytes, pointerCount, depth } = place;
  checkIndex(compositeIndex, place.length);
  const element = offset + compositeIndex * (stepBits >>> 3);
  return new StructReader(message, place.segment, element, dataBytes, pointerCount, depth);
}

/**
 * A copy of a struct that was received, as the root of a capnp-es message. Its capabilities are entries for `clientOf`, with
 * a reference each: `releaseCapnpEs` gives them up.
 *
 * @throws CapnpError `invalid-message` or `limit-exceeded` for a struct that cannot be read.
 */
export function toCapnpEs<S extends Struct>(reader: StructReader, type: CapnpEsClass<S>): S {
  const size = 8 + 8 * structWords(reader);
  const builder = new MessageBuilder(
    new SlabAllocator({ slabBytes: size + 8 }),
    messageLimits({ frameBytes: size + 8 }),
  );
  builder.begin(size);
  const segment = builder.firstSegment;
  copyStruct(reader, segment, segment.allocate(8));
  builder.finish();
  const message = new Message(builder.bytes.subarray(builder.frameStart, builder.frameEnd), false);
  // All capabilities that a call has are hooks.
  message._capnp.capTable = builder.capabilities.map((capability) => new CapabilityEntry(capability as Hook));
  return message.getRoot(type);
}

/** Gives up the capabilities of the message that `struct` lies in. Idempotent. */
export function releaseCapnpEs(struct: Struct): void {
  for (const entry of struct.segment.message._capnp.capTable ?? []) entry?.close();
}

function hookOf(entry: CapnpEsClient | null): Hook {
  if (entry instanceof CapabilityEntry) return entry.hook;
  throw new CapnpError("invalid-argument", "Capability belongs to another library; put it into messages with entryOf");
}
