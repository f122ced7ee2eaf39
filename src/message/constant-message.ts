import { defaultLimits } from "./limits.ts";
import type { ListReader } from "./list-reader.ts";
import type { ListType } from "./list-type.ts";
import { MessageReader } from "./message-reader.ts";
import { rootPointer } from "./root.ts";

/** A default or a constant that generated code carries. It is trusted and read as often as one likes. */
class ConstantMessage extends MessageReader {
  constructor(bytes: Uint8Array) {
    super(bytes, new DataView(bytes.buffer), 0, bytes.length, defaultLimits);
    this.traversalWords = Number.POSITIVE_INFINITY;
  }
}

/** The message whose frame, with one segment, is `bytes`. */
export function constantMessage(bytes: readonly number[]): MessageReader {
  return new ConstantMessage(Uint8Array.from(bytes));
}

/** The list at the root of a message; empty if the root is null. */
export function readRootList<Value>(
  type: Pick<ListType<Value, unknown, never>, "read">,
  message: MessageReader,
): ListReader<Value> {
  return type.read(message, 0, rootPointer(message), 0);
}
