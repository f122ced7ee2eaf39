import assert from "node:assert/strict";
import { initRoot, MessageBuilder, SlabAllocator } from "../../src/message/index.ts";
import { Message } from "./adversary/rpc.capnp.ts";

/** The frame of a message that any peer may make. */
export function rpcFrame(init: Message.Init): Uint8Array {
  const builder = new MessageBuilder(new SlabAllocator());
  builder.begin(Message.type.sizeHint(init));
  Message.type.write(initRoot(Message.type, builder), init);
  builder.finish();
  assert.equal(builder.regions.length, 0);
  return builder.bytes.slice(builder.frameStart, builder.frameEnd);
}
