/**
 * Text between strings and UTF-8. Node's string primitives are several times faster than the standard ones and work on
 * any Uint8Array; they are taken when they exist at load time, and this file alone knows of them.
 */

import { longestRead, readShortAscii } from "./short-ascii.ts";

interface StringPrimitives {
  utf8Slice(this: Uint8Array, start: number, end: number): string;
  utf8Write(this: Uint8Array, text: string, offset: number, length: number): number;
}

interface StringPrimitivesHolder {
  readonly prototype: StringPrimitives;
  byteLength(text: string, encoding: "utf8"): number;
}

function isHolder(value: unknown): value is StringPrimitivesHolder {
  if (typeof value !== "function" || !("byteLength" in value) || typeof value.byteLength !== "function") return false;
  const prototype: unknown = value.prototype;
  if (typeof prototype !== "object" || prototype === null) return false;
  return ["utf8Slice", "utf8Write"].every((name) => typeof Reflect.get(prototype, name) === "function");
}

const found: unknown = Reflect.get(globalThis, "Buffer");
const native: StringPrimitivesHolder | undefined = isHolder(found) ? found : undefined;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The bytes of `text` in UTF-8, without a terminator; lone surrogates count as U+FFFD. */
export const utf8Length: (text: string) => number = native
  ? (text) => native.byteLength(text, "utf8")
  : portableUtf8Length;

/**
 * Writes `text` at `offset`, where there is room for three bytes a character, and returns how many bytes it takes: finding
 * that out first would take as long again. -1, and nothing is written, where that is no faster.
 */
export const writeUtf8InPass: (bytes: Uint8Array, offset: number, text: string) => number = native
  ? (bytes, offset, text) => native.prototype.utf8Write.call(bytes, text, offset, 3 * text.length)
  : () => -1;

/** Writes `text`, which takes exactly `length` bytes in UTF-8, at `offset`. */
export function writeUtf8(bytes: Uint8Array, offset: number, text: string, length: number): void {
  if (native) native.prototype.utf8Write.call(bytes, text, offset, length);
  else encoder.encodeInto(text, bytes.subarray(offset, offset + length));
}

/** The string of `bytes[start..end)`; bytes that are not UTF-8 become U+FFFD. */
export function readUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= longestRead) {
    let index = start;
    while (index < end && (bytes[index] ?? 0x80) < 0x80) index++;
    if (index === end) return readShortAscii(bytes, start, end);
  }
  if (!native) return decoder.decode(bytes.subarray(start, end));
  return native.prototype.utf8Slice.call(bytes, start, end);
}

export function portableUtf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    length += code < 0x800 ? 1 : 2;
    // A surrogate pair is two units and four bytes.
    if (code >= 0xd800 && code < 0xdc00) {
      const next = text.charCodeAt(index + 1);
      if (next >= 0xdc00 && next < 0xe000) index++;
    }
  }
  return length;
}
