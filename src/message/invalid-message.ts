import { CapnpError } from "../error.ts";

/** The error for bytes that are not a message. */
export function invalidMessage(text: string): CapnpError {
  return new CapnpError("invalid-message", text);
}

export function pointerOutOfBounds(segment: number, pointerOffset: number): CapnpError {
  return invalidMessage(
    `Pointer at byte "${pointerOffset}" of the frame, in segment "${segment}", leads outside of its segment`,
  );
}

export function unexpectedPointer(expected: string, low: number, high: number): CapnpError {
  return invalidMessage(`Expected a ${expected} pointer, found "${hexadecimal(high)}${hexadecimal(low)}"`);
}

export function tooDeep(limit: number): CapnpError {
  return new CapnpError(
    "limit-exceeded",
    `Message is nested deeper than "${limit}" levels; raise the limit nesting if that is intended`,
  );
}

function hexadecimal(half: number): string {
  return (half >>> 0).toString(16).padStart(8, "0");
}
