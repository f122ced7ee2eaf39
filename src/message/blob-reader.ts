import { invalidMessage, unexpectedPointer } from "./invalid-message.ts";
import type { MessageReader } from "./message-reader.ts";
import { byteSize } from "./pointer.ts";
import { PointerTarget, readListPointer } from "./pointer-reader.ts";
import { readUtf8 } from "./text.ts";

export const noBytes: Uint8Array = new Uint8Array(0);
const target: PointerTarget = new PointerTarget();

/**
 * The text that the pointer at `pointerOffset` leads to; `defaultValue` if it is null.
 *
 * @throws CapnpError `invalid-message` also when the terminating NUL is missing.
 */
export function readText(message: MessageReader, segment: number, pointerOffset: number, defaultValue = ""): string {
  if (!readListPointer(message, segment, pointerOffset, target)) return defaultValue;
  if (target.elementSize !== byteSize) throw notBytes("text", message, pointerOffset);
  const last = target.offset + target.length - 1;
  if (last < target.offset || message.bytes[last] !== 0) {
    throw invalidMessage(`Text of "${target.length}" bytes does not end with NUL`);
  }
  return readUtf8(message.bytes, target.offset, last);
}

/** A view of the data that the pointer at `pointerOffset` leads to; `defaultValue` if it is null. */
export function readData(
  message: MessageReader,
  segment: number,
  pointerOffset: number,
  defaultValue: Uint8Array = noBytes,
): Uint8Array {
  if (!readListPointer(message, segment, pointerOffset, target)) return defaultValue;
  if (target.elementSize !== byteSize) throw notBytes("data", message, pointerOffset);
  return message.bytes.subarray(target.offset, target.offset + target.length);
}

function notBytes(what: string, message: MessageReader, pointerOffset: number): Error {
  const { view } = message;
  return unexpectedPointer(what, view.getInt32(pointerOffset, true), view.getInt32(pointerOffset + 4, true));
}
