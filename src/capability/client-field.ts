import { CapnpError } from "../error.ts";
import {
  checkBuilding,
  type ListType,
  type MessageBuilder,
  type MessageReader,
  type PointerListBuilder,
  pointerList,
  type SegmentBuilder,
  type StructReader,
  writeCapability,
} from "../message/index.ts";
import type { Hook } from "../protocol/hook.ts";
import { PayloadBuilder } from "../rpc/builder-pool.ts";
import { Payload } from "../rpc/payload.ts";
import type { Client, ClientConstructor } from "./client.ts";
import { NullHook } from "./null-hook.ts";
import { Server, serverHook } from "./server.ts";

/** What stands for a capability that is written: a client, or a server for which a capability is made. */
export type ClientArgument = Client | Server | undefined;

/**
 * The client in pointer field `index` of parameters or results: the same one each time, owned by the message and
 * disposed with it, or earlier by whoever likes. A null field gives a client whose calls fail.
 */
export function readClient<C extends Client>(reader: StructReader, index: number, type: ClientConstructor<C>): C {
  return clientAt(reader.$message, index < reader.$pointerCount ? reader.$pointerOffset + 8 * index : noPointer, type);
}

/** The same for the capability pointer at `offset`; negative for one that the message does not have. */
export function clientAt<C extends Client>(message: MessageReader, offset: number, type: ClientConstructor<C>): C {
  if (isNull(message, offset)) return new type(new NullHook());
  if (!(message instanceof Payload))
    throw new CapnpError("invalid-argument", "Only messages of a call have capabilities");
  return message.client(offset, type);
}

function isNull({ view }: MessageReader, offset: number): boolean {
  return offset < 0 || (view.getInt32(offset, true) === 0 && view.getInt32(offset + 4, true) === 0);
}

/** Stands for a pointer that the message does not have, and reads as null. */
const noPointer = -1;

/**
 * Puts a client, or a server for which a capability is made, where a pointer field lies. Parameters add a reference of
 * their own; results take the client over and dispose it.
 */
export function writeClient(segment: SegmentBuilder, pointerOffset: number, value: ClientArgument): void {
  checkBuilding(segment, pointerOffset);
  writeCapability(segment, pointerOffset, capabilityOf(value));
  giveAway(value, segment.message);
}

/** A new reference to the capability that `value` stands for; undefined for a client that was read from a null pointer. */
export function capabilityOf(value: ClientArgument): Hook | undefined {
  if (value instanceof Server) return serverHook(value);
  return value?.$hook instanceof NullHook ? undefined : value?.$hook.addReference();
}

/** Remembers a client that has been put into results, which takes it over. */
export function giveAway(value: ClientArgument, message: MessageBuilder): void {
  if (value === undefined || value instanceof Server) return;
  if (!(message instanceof PayloadBuilder) || !message.takesClients) return;
  message.taken ??= [];
  message.taken.push(value);
}

/** Lists of capabilities of one interface, whose class is asked for when it is needed; owned as with single ones. */
export function clientList<C extends Client, S extends Server = never>(
  type: () => ClientConstructor<C>,
): ListType<C, PointerListBuilder<C | S>, C | S> {
  return pointerList<C, C | S>(
    {
      read: (message, _segment, pointerOffset) => clientAt(message, pointerOffset, type()),
      write(segment, pointerOffset, value) {
        writeCapability(segment, pointerOffset, capabilityOf(value));
        giveAway(value, segment.message);
      },
      sizeHint: () => 0,
    },
    { kind: "capability" },
  );
}
