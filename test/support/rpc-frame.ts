import assert from "node:assert/strict";
import { initRoot, MessageBuilder, SlabAllocator } from "../../src/message/index.ts";
import { Message } from "./adversary/rpc.capnp.ts";

const builder = new MessageBuilder(new SlabAllocator());

/** The frame of a message that any peer may make. */
export function rpcFrame(init: Message.Init): Uint8Array {
  builder.begin(Message.type.sizeHint(init));
  Message.type.write(initRoot(Message.type, builder), init);
  builder.finish();
  assert.equal(builder.regions.length, 0, "the estimate of a message was too small");
  const frame = builder.bytes.slice(builder.frameStart, builder.frameEnd);
  builder.release();
  return frame;
}
