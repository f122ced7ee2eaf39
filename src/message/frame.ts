import { CapnpError } from "../error.ts";
import type { MessageLimits } from "./limits.ts";

/**
 * Bytes of the frame whose header begins at `start` (encoding.md, "Serialization Over a Stream"); 0 when the header is not
 * whole before `end`. The limits are checked on as much of the header as is there.
 *
 * @throws CapnpError `limit-exceeded` for too many segments or bytes.
 */
export function measureFrame(view: DataView, start: number, end: number, limits: MessageLimits): number {
  const available = end - start;
  if (available < 8) {
    if (available >= 4) checkSegments(view.getUint32(start, true) + 1, limits);
    return 0;
  }
  const segmentCount = view.getUint32(start, true) + 1;
  if (segmentCount === 1) {
    const size = 8 + 8 * view.getUint32(start + 4, true);
    if (size > limits.frameBytes) throw frameTooLarge(size, limits);
    return size;
  }
  checkSegments(segmentCount, limits);
  let size = (4 + 4 * segmentCount + 7) & ~7;
  const known = Math.min(segmentCount, (available - 4) >> 2);
  for (let segment = 0; segment < known; segment++) size += 8 * view.getUint32(start + 4 + 4 * segment, true);
  if (size > limits.frameBytes) throw frameTooLarge(size, limits);
  return available < ((4 + 4 * segmentCount + 7) & ~7) ? 0 : size;
}

function checkSegments(segmentCount: number, limits: MessageLimits): void {
  if (segmentCount <= limits.segments) return;
  throw new CapnpError(
    "limit-exceeded",
    `Frame claims "${segmentCount}" segments, more than the limit segments of "${limits.segments}"`,
  );
}

function frameTooLarge(size: number, limits: MessageLimits): CapnpError {
  return new CapnpError(
    "limit-exceeded",
    `Frame claims "${size}" bytes, more than the limit frameBytes of "${limits.frameBytes}"`,
  );
}
