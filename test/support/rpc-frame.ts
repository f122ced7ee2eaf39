import assert from "node:assert/strict";
import { initRoot, MessageBuilder, SlabAllocator } from "../../src/message/index.ts";
import { Message } from "./adversary/rpc.capnp.ts";

/**
 * The frame of a message that any peer may make. `builder` is for who makes many; it needs room in its slab for them all, since
 * a message at the end of one may need a second segment.
 */
export function rpcFrame(init: Message.Init, builder = new MessageBuilder(new SlabAllocator())): Uint8Array {
  builder.begin(Message.type.sizeHint(init));
  Message.type.write(initRoot(Message.type, builder), init);
  builder.finish();
  assert.equal(builder.regions.length, 0, "the estimate of a message was too small");
  return builder.bytes.slice(builder.frameStart, builder.frameEnd);
}
