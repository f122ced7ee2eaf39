/**
 * The Internet checksum (RFC 1071): the ones' complement of the ones' complement sum of 16-bit words.
 *
 * Sums are kept unfolded in a number while parts are added; packets of up to 64 KiB cannot overflow 32 bits.
 */

/** `sum` plus the big-endian words of bytes [start, end); only the last part of a packet may have an odd length. */
export function addToChecksum(sum: number, view: DataView, start: number, end: number): number {
  let high = 0;
  let low = sum;
  let at = start;
  for (; at + 16 <= end; at += 16) {
    const a = view.getUint32(at);
    const b = view.getUint32(at + 4);
    const c = view.getUint32(at + 8);
    const d = view.getUint32(at + 12);
    high += (a >>> 16) + (b >>> 16) + (c >>> 16) + (d >>> 16);
    low += (a & 0xffff) + (b & 0xffff) + (c & 0xffff) + (d & 0xffff);
  }
  for (; at + 2 <= end; at += 2) low += view.getUint16(at);
  if (at < end) low += view.getUint8(at) << 8;
  return high + low;
}

/** The 16 bits that go into the header. */
export function finishChecksum(sum: number): number {
  return ~foldChecksum(sum) & 0xffff;
}

/** True when a sum that includes the received checksum proves the packet intact. */
export function checksumHolds(sum: number): boolean {
  return foldChecksum(sum) === 0xffff;
}

function foldChecksum(sum: number): number {
  let folded = (sum >>> 16) + (sum & 0xffff);
  folded = (folded >>> 16) + (folded & 0xffff);
  return folded;
}

/** The sum of the TCP and UDP pseudo header of IPv4 (RFC 9293 3.1). */
export function pseudoHeaderSum(source: number, destination: number, protocol: number, length: number): number {
  return (source >>> 16) + (source & 0xffff) + (destination >>> 16) + (destination & 0xffff) + protocol + length;
}
