import { CapnpError } from "../error.ts";
import {
  AnyPointerBuilder,
  AnyPointerReader,
  type EmbeddedType,
  ListReader,
  type ListType,
  type MessageReader,
  type SegmentBuilder,
  StructReader,
  type StructType,
  writeCapability,
} from "../message/index.ts";
import { type AnyPointerArgument, writeAnyPointer } from "./any-pointer-field.ts";
import type { Client, ClientConstructor } from "./client.ts";
import { capabilityOf, clientAt, giveAway } from "./client-field.ts";
import type { Server } from "./server.ts";

/** What a type parameter of a schema stands for: how a pointer is read and written. */
export interface PointerType<Value, Builder, Init> {
  /** For reflection and for pipelining; left out, it counts as AnyPointer. */
  readonly content?: EmbeddedType;
  /** The class of the clients, where it stands for capabilities. */
  readonly client?: ClientConstructor<Client>;
  /** What the pointer at `pointerOffset`, negative for one that the message does not have, leads to. */
  read(message: MessageReader, segment: number, pointerOffset: number, depth: number): Value;
  write(segment: SegmentBuilder, pointerOffset: number, value: Init): void;
  /** Makes something to fill in; `length` counts for lists. @throws CapnpError `invalid-argument` for what is set as a whole. */
  init(segment: SegmentBuilder, pointerOffset: number, length: number): Builder;
}

/** A generated struct class, or one with its type parameters bound. */
export interface StructClass<Reader, Builder, Init> {
  readonly type: StructType<Reader, Builder, Init>;
}

/** What can be bound to a type parameter: `textPointer`, `dataPointer`, a struct class, `listPointer(...)`, `clientPointer(...)`. */
export type Bindable<Value, Builder, Init> = PointerType<Value, Builder, Init> | StructClass<Value, Builder, Init>;

export const textPointer: PointerType<string, unknown, string> = {
  content: { kind: "text" },
  read: (message, segment, pointerOffset) => new AnyPointerReader(message, segment, pointerOffset, 0).asText(),
  write: (segment, pointerOffset, value) => new AnyPointerBuilder(segment, pointerOffset).setText(value),
  init: () => setAsAWhole("Text"),
};

export const dataPointer: PointerType<Uint8Array, unknown, Uint8Array> = {
  content: { kind: "data" },
  read: (message, segment, pointerOffset) => new AnyPointerReader(message, segment, pointerOffset, 0).asData(),
  write: (segment, pointerOffset, value) => new AnyPointerBuilder(segment, pointerOffset).setData(value),
  init: () => setAsAWhole("Data"),
};

/** What a type parameter stands for to which nothing is bound. */
export const anyPointer: PointerType<AnyPointerReader, AnyPointerBuilder, AnyPointerArgument> = {
  content: { kind: "anyPointer" },
  read: (message, segment, pointerOffset, depth) => new AnyPointerReader(message, segment, pointerOffset, depth),
  write: (segment, pointerOffset, value) => writeAnyPointer(new AnyPointerBuilder(segment, pointerOffset), value),
  init: (segment, pointerOffset) => new AnyPointerBuilder(segment, pointerOffset),
};

/** Lists as what a type parameter stands for: `listPointer(Person.list)`. */
export function listPointer<Value, Builder, Init>(
  type: ListType<Value, Builder, Init>,
): PointerType<ListReader<Value>, Builder, readonly Init[] | ListReader<Value>> {
  return remembered(type, () => ({
    content: { kind: "list", list: type },
    read: (message, segment, pointerOffset, depth) =>
      new AnyPointerReader(message, segment, pointerOffset, depth).asList(type),
    write(segment, pointerOffset, value) {
      if (value instanceof ListReader) new AnyPointerBuilder(segment, pointerOffset).copy(value);
      else type.write(type.init(segment, pointerOffset, value.length), value);
    },
    init: (segment, pointerOffset, length) => type.init(segment, pointerOffset, length),
  }));
}

/** Capabilities as what a type parameter stands for: `clientPointer(Logger)`. */
export function clientPointer<C extends Client, S extends Server>(
  type: ClientConstructor<C> & { readonly Server: abstract new () => S },
): PointerType<C, unknown, C | S> {
  return remembered(type, () => ({
    content: { kind: "capability" },
    client: type,
    read: (message, _segment, pointerOffset) => clientAt(message, pointerOffset, type),
    write(segment, pointerOffset, value) {
      writeCapability(segment, pointerOffset, capabilityOf(value));
      giveAway(value, segment.message);
    },
    init: () => setAsAWhole("A capability"),
  }));
}

/** The pointer type that `bindable` is or has. */
export function pointerType<Value, Builder, Init>(
  bindable: Bindable<Value, Builder, Init>,
): PointerType<Value, Builder, Init> {
  return "type" in bindable ? structPointer(bindable.type) : bindable;
}

function structPointer<Reader, Builder, Init>(
  type: StructType<Reader, Builder, Init>,
): PointerType<Reader, Builder, Init> {
  return remembered(type, () => ({
    content: { kind: "struct", type },
    read: (message, segment, pointerOffset, depth) =>
      new AnyPointerReader(message, segment, pointerOffset, depth).asStruct(type),
    write(segment, pointerOffset, value) {
      const pointer = new AnyPointerBuilder(segment, pointerOffset);
      if (value instanceof StructReader) pointer.copy(value);
      else pointer.setStruct(type, value);
    },
    init: (segment, pointerOffset) => new AnyPointerBuilder(segment, pointerOffset).initStruct(type),
  }));
}

/** One pointer type for each type, so that what is bound to the same is the same. */
const pointerTypes = new WeakMap<object, unknown>();

function remembered<Made>(type: object, make: () => Made): Made {
  const known = pointerTypes.get(type);
  // What is kept for a type was made for it by the one function that takes such types.
  if (known !== undefined) return known as Made;
  const made = make();
  pointerTypes.set(type, made);
  return made;
}

function setAsAWhole(what: string): never {
  throw new CapnpError("invalid-argument", `${what} is set as a whole; use the setter`);
}

/** Used by generated code: what a field holds whose type is a type parameter. */
export function readPointer<Value>(
  reader: StructReader,
  index: number,
  type: Pick<PointerType<Value, unknown, never>, "read">,
): Value {
  const pointerOffset = index < reader.$pointerCount ? reader.$pointerOffset + 8 * index : -1;
  return type.read(reader.$message, reader.$segment, pointerOffset, reader.$depth);
}

/** Used by generated code: sets what such a field holds. */
export function writePointer<Init>(
  pointer: AnyPointerBuilder,
  type: Pick<PointerType<unknown, unknown, Init>, "write">,
  value: Init,
): void {
  type.write(pointer.segment, pointer.pointerOffset, value);
}

/** Used by generated code: makes what such a field holds. */
export function initPointer<Builder>(
  pointer: AnyPointerBuilder,
  type: Pick<PointerType<unknown, Builder, never>, "init">,
  length: number,
): Builder {
  return type.init(pointer.segment, pointer.pointerOffset, length);
}
