/** TCP options (RFC 9293 3.2): what this stack reads and sends; all others are skipped. */

const endOfList = 0;
const noOperation = 1;
const maximumSegmentSize = 2;
const windowScale = 3;

/** RFC 7323 2.3: larger shifts count as 14. */
const maximumShift = 14;

/** The options of a SYN, in a record that is filled again for every SYN. */
export interface SynOptions {
  /** Undefined when the peer did not say. */
  maximumSegmentSize: number | undefined;
  /** Undefined when the peer does not scale windows. */
  windowShift: number | undefined;
}

/** Reads the options in bytes [start, end). A length that makes no sense ends the list; what was read before stands. */
export function parseSynOptions(options: SynOptions, view: DataView, start: number, end: number): void {
  options.maximumSegmentSize = undefined;
  options.windowShift = undefined;
  let at = start;
  while (at < end) {
    const kind = view.getUint8(at);
    if (kind === endOfList) return;
    if (kind === noOperation) {
      at++;
      continue;
    }
    if (at + 1 >= end) return;
    const length = view.getUint8(at + 1);
    if (length < 2 || at + length > end) return;
    if (kind === maximumSegmentSize && length === 4) options.maximumSegmentSize = view.getUint16(at + 2);
    if (kind === windowScale && length === 3) options.windowShift = Math.min(view.getUint8(at + 2), maximumShift);
    at += length;
  }
}

/** Bytes that `emitSynOptions` writes. */
export function synOptionsLength(windowShift: number | undefined): number {
  return windowShift === undefined ? 4 : 8;
}

/** Writes our options for a SYN. */
export function emitSynOptions(view: DataView, at: number, segmentSize: number, windowShift: number | undefined): void {
  view.setUint32(at, (maximumSegmentSize << 24) | (4 << 16) | segmentSize);
  if (windowShift === undefined) return;
  view.setUint32(at + 4, (noOperation << 24) | (windowScale << 16) | (3 << 8) | windowShift);
}

/** One line for traces. */
export function formatTcpOptions(view: DataView, start: number, end: number): string {
  const options: SynOptions = { maximumSegmentSize: undefined, windowShift: undefined };
  parseSynOptions(options, view, start, end);
  const parts: string[] = [];
  if (options.maximumSegmentSize !== undefined) parts.push(`mss ${options.maximumSegmentSize}`);
  if (options.windowShift !== undefined) parts.push(`scale ${options.windowShift}`);
  return parts.join(", ");
}
