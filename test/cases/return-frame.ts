import { initRoot, MessageBuilder, SlabAllocator } from "../../src/message/index.ts";
import { Message } from "../support/adversary/rpc.capnp.ts";

/** A Return without capabilities for question `answerId`, as a frame. */
export function returnFrame(answerId: number): Uint8Array {
  const builder = new MessageBuilder(new SlabAllocator());
  const init = { return: { answerId, results: {} } };
  builder.begin(Message.type.sizeHint(init));
  Message.type.write(initRoot(Message.type, builder), init);
  builder.finish();
  return builder.bytes.slice(builder.frameStart, builder.frameEnd);
}
