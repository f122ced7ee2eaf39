import {
  AnyPointerBuilder,
  AnyPointerReader,
  type ListReader,
  type ListType,
  type PointerListBuilder,
  pointerList,
  type StructReader,
  type StructType,
} from "../message/index.ts";
import { Client, type ClientConstructor } from "./client.ts";
import { capabilityOf, clientAt, giveAway } from "./client-field.ts";
import { Server } from "./server.ts";

/**
 * What a field of type AnyPointer takes: text, data, a capability, anything that was received, or with `anyStruct` and
 * `anyList` a plain object or an array.
 */
export type AnyPointerArgument =
  | string
  | Uint8Array
  | Client
  | Server
  | AnyPointerReader
  | StructReader
  | ListReader<unknown>
  | PointerContent;

/** A value together with its type. Made by `anyStruct` and `anyList`. */
export class PointerContent {
  readonly write: (builder: AnyPointerBuilder) => void;
  readonly sizeHint: number;

  constructor(write: (builder: AnyPointerBuilder) => void, sizeHint: number) {
    this.write = write;
    this.sizeHint = sizeHint;
  }
}

/** A struct for a field of type AnyPointer: `anyStruct(Person.type, { name: "Ada" })`. */
export function anyStruct<Builder, Init>(type: StructType<unknown, Builder, Init>, init: Init): PointerContent {
  return new PointerContent((builder) => builder.setStruct(type, init), type.sizeHint(init));
}

/** A list for a field of type AnyPointer: `anyList(Person.list, [{ name: "Ada" }])`. */
export function anyList<Builder, Init>(
  type: ListType<unknown, Builder, Init>,
  values: readonly Init[],
): PointerContent {
  return new PointerContent((builder) => builder.setList(type, values), type.sizeHint(values));
}

/** Puts `value` where `builder` stands. Clients are owned as in fields of their own type. */
export function writeAnyPointer(builder: AnyPointerBuilder, value: AnyPointerArgument): void {
  if (typeof value === "string") builder.setText(value);
  else if (value instanceof Uint8Array) builder.setData(value);
  else if (value instanceof PointerContent) value.write(builder);
  else if (value instanceof Client || value instanceof Server) {
    builder.setCapability(capabilityOf(value));
    giveAway(value, builder.segment.message);
  } else builder.copy(value);
}

/** Bytes that `value` takes: a guess, nothing for what was received. */
export function sizeOfAnyPointer(value: unknown): number {
  if (typeof value === "string") return (value.length + 8) & ~7;
  if (value instanceof Uint8Array) return (value.length + 7) & ~7;
  return value instanceof PointerContent ? value.sizeHint : 0;
}

/** The capability that a field of type AnyPointer holds, as a client, owned as one in a field of its own type. */
export function anyClient<C extends Client>(pointer: AnyPointerReader, type: ClientConstructor<C>): C {
  return clientAt(pointer.message, pointer.pointerOffset, type);
}

/** Lists of pointers to anything. */
export const anyPointerList: ListType<
  AnyPointerReader,
  PointerListBuilder<AnyPointerArgument>,
  AnyPointerArgument
> = pointerList<AnyPointerReader, AnyPointerArgument>(
  {
    read: (message, segment, pointerOffset, depth) => new AnyPointerReader(message, segment, pointerOffset, depth),
    write(segment, pointerOffset, value) {
      writeAnyPointer(new AnyPointerBuilder(segment, pointerOffset), value);
    },
    sizeHint: sizeOfAnyPointer,
  },
  { kind: "anyPointer" },
);
