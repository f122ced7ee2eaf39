/** Most text is short and ASCII, one byte a character: JavaScript is then faster than a native call. */

/** Characters up to which writing is. */
export const longestWritten = 24;

/**
 * Writes `text` at `offset` if it is ASCII and no longer than `longestWritten`. Otherwise false, and the bytes, which must
 * have been zero, still are.
 */
export function writeShortAscii(view: DataView, offset: number, text: string): boolean {
  const length = text.length;
  if (length > longestWritten) return false;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) return clear(view, offset, index);
    view.setUint8(offset + index, code);
  }
  return true;
}

function clear(view: DataView, offset: number, length: number): false {
  for (let index = 0; index < length; index++) view.setUint8(offset + index, 0);
  return false;
}

/** Bytes up to which reading is. */
export const longestRead = 16;

const { fromCharCode } = String;

/**
 * The string of `bytes[start..end)`, at most `longestRead` bytes of ASCII. One case a length, because V8 makes a string of a
 * fixed number of arguments several times as fast as of a spread, and of one piece twice as fast as of several.
 */
export function readShortAscii(bytes: Uint8Array, start: number, end: number): string {
  switch (end - start) {
    case 1:
      return fromCharCode(at(bytes, start));
    case 2:
      return fromCharCode(at(bytes, start), at(bytes, start + 1));
    case 3:
      return fromCharCode(at(bytes, start), at(bytes, start + 1), at(bytes, start + 2));
    case 4:
      return fromCharCode(at(bytes, start), at(bytes, start + 1), at(bytes, start + 2), at(bytes, start + 3));
    case 5:
      return fromCharCode(
        at(bytes, start),
        at(bytes, start + 1),
        at(bytes, start + 2),
        at(bytes, start + 3),
        at(bytes, start + 4),
      );
    case 6:
      return fromCharCode(
        at(bytes, start),
        at(bytes, start + 1),
        at(bytes, start + 2),
        at(bytes, start + 3),
        at(bytes, start + 4),
        at(bytes, start + 5),
      );
    case 7:
      return fromCharCode(
        at(bytes, start),
        at(bytes, start + 1),
        at(bytes, start + 2),
        at(bytes, start + 3),
        at(bytes, start + 4),
        at(bytes, start + 5),
        at(bytes, start + 6),
      );
    case 8:
      return fromCharCode(
        at(bytes, start),
        at(bytes, start + 1),
        at(bytes, start + 2),
        at(bytes, start + 3),
        at(bytes, start + 4),
        at(bytes, start + 5),
        at(bytes, start + 6),
        at(bytes, start + 7),
      );
    case 9:
      return fromCharCode(
        at(bytes, start),
        at(bytes, start + 1),
        at(bytes, start + 2),
        at(bytes, start + 3),
        at(bytes, start + 4),
        at(bytes, start + 5),
        at(bytes, start + 6),
        at(bytes, start + 7),
        at(bytes, start + 8),
      );
    case 10:
      return fromCharCode(
        at(bytes, start),
        at(bytes, start + 1),
        at(bytes, start + 2),
        at(bytes, start + 3),
        at(bytes, start + 4),
        at(bytes, start + 5),
        at(bytes, start + 6),
        at(bytes, start + 7),
        at(bytes, start + 8),
        at(bytes, start + 9),
      );
    case 11:
      return fromCharCode(
        at(bytes, start),
        at(bytes, start + 1),
        at(bytes, start + 2),
        at(bytes, start + 3),
        at(bytes, start + 4),
        at(bytes, start + 5),
        at(bytes, start + 6),
        at(bytes, start + 7),
        at(bytes, start + 8),
        at(bytes, start + 9),
        at(bytes, start + 10),
      );
    case 12:
      return fromCharCode(
        at(bytes, start),
        at(bytes, start + 1),
        at(bytes, start + 2),
        at(bytes, start + 3),
        at(bytes, start + 4),
        at(bytes, start + 5),
        at(bytes, start + 6),
        at(bytes, start + 7),
        at(bytes, start + 8),
        at(bytes, start + 9),
        at(bytes, start + 10),
        at(bytes, start + 11),
      );
    case 13:
      return fromCharCode(
        at(bytes, start),
        at(bytes, start + 1),
        at(bytes, start + 2),
        at(bytes, start + 3),
        at(bytes, start + 4),
        at(bytes, start + 5),
        at(bytes, start + 6),
        at(bytes, start + 7),
        at(bytes, start + 8),
        at(bytes, start + 9),
        at(bytes, start + 10),
        at(bytes, start + 11),
        at(bytes, start + 12),
      );
    case 14:
      return fromCharCode(
        at(bytes, start),
        at(bytes, start + 1),
        at(bytes, start + 2),
        at(bytes, start + 3),
        at(bytes, start + 4),
        at(bytes, start + 5),
        at(bytes, start + 6),
        at(bytes, start + 7),
        at(bytes, start + 8),
        at(bytes, start + 9),
        at(bytes, start + 10),
        at(bytes, start + 11),
        at(bytes, start + 12),
        at(bytes, start + 13),
      );
    case 15:
      return fromCharCode(
        at(bytes, start),
        at(bytes, start + 1),
        at(bytes, start + 2),
        at(bytes, start + 3),
        at(bytes, start + 4),
        at(bytes, start + 5),
        at(bytes, start + 6),
        at(bytes, start + 7),
        at(bytes, start + 8),
        at(bytes, start + 9),
        at(bytes, start + 10),
        at(bytes, start + 11),
        at(bytes, start + 12),
        at(bytes, start + 13),
        at(bytes, start + 14),
      );
    case 16:
      return fromCharCode(
        at(bytes, start),
        at(bytes, start + 1),
        at(bytes, start + 2),
        at(bytes, start + 3),
        at(bytes, start + 4),
        at(bytes, start + 5),
        at(bytes, start + 6),
        at(bytes, start + 7),
        at(bytes, start + 8),
        at(bytes, start + 9),
        at(bytes, start + 10),
        at(bytes, start + 11),
        at(bytes, start + 12),
        at(bytes, start + 13),
        at(bytes, start + 14),
        at(bytes, start + 15),
      );
    default:
      return "";
  }
}

function at(bytes: Uint8Array, offset: number): number {
  return bytes[offset] ?? 0;
}
