import { CapnpError } from "../error.ts";
import type { StructBuilder, StructReader } from "../message/index.ts";
import { PayloadBuilder } from "../rpc/builder-pool.ts";
import { Payload } from "../rpc/payload.ts";
import type { Client, ClientConstructor } from "./client.ts";
import { Server, serverHook } from "./server.ts";

/**
 * The client in pointer field `index` of parameters or results: the same one each time, owned by the message and
 * disposed with it, or earlier by whoever likes. A null field gives a client whose calls fail.
 */
export function readClient<C extends Client>(reader: StructReader, index: number, type: ClientConstructor<C>): C {
  const { $message: message } = reader;
  if (!(message instanceof Payload))
    throw new CapnpError("invalid-argument", "Only messages of a call have capabilities");
  return message.client(index < reader.$pointerCount ? reader.$pointerOffset + 8 * index : noPointer, type);
}

/** Stands for a pointer that the message does not have, and reads as null. */
const noPointer = -1;

/**
 * Puts a client, or a server for which a capability is made, into pointer field `index`. Parameters add a reference of
 * their own; results take the client over and dispose it.
 */
export function writeClient(builder: StructBuilder, index: number, value: Client | Server | undefined): void {
  if (value === undefined) {
    builder.setCapability(index, undefined);
  } else if (value instanceof Server) {
    builder.setCapability(index, serverHook(value));
  } else {
    builder.setCapability(index, value.$hook.addReference());
    const { message } = builder.$segment;
    if (message instanceof PayloadBuilder && message.takesClients) value[Symbol.dispose]();
  }
}
