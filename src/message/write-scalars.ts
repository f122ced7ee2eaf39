// Arguments of DataView methods hold no conditions here, as in pointer-builder.ts.

import { bitsOfFloat32, bitsOfFloat64 } from "./float-bits.ts";
import { checkInt64, checkUint64, outOfRange } from "./ranges.ts";

/**
 * Numbers written to a struct's data: generated setters call these with an offset that lies in the struct by its type.
 * They know no struct, because V8 reads the properties of a struct slowly where many types of them meet.
 */

/** @throws CapnpError `invalid-argument`, as all of these, for a value that the field cannot hold; nothing is written then. */
export function writeUint8(view: DataView, offset: number, value: number, defaultValue = 0): void {
  if ((value & 0xff) !== value) throw outOfRange("UInt8", value);
  view.setUint8(offset, value ^ defaultValue);
}

export function writeInt8(view: DataView, offset: number, value: number, defaultValue = 0): void {
  if ((value << 24) >> 24 !== value) throw outOfRange("Int8", value);
  view.setInt8(offset, value ^ defaultValue);
}

export function writeUint16(view: DataView, offset: number, value: number, defaultValue = 0): void {
  if ((value & 0xffff) !== value) throw outOfRange("UInt16", value);
  view.setUint16(offset, value ^ defaultValue, true);
}

export function writeInt16(view: DataView, offset: number, value: number, defaultValue = 0): void {
  if ((value << 16) >> 16 !== value) throw outOfRange("Int16", value);
  view.setInt16(offset, value ^ defaultValue, true);
}

export function writeUint32(view: DataView, offset: number, value: number, defaultValue = 0): void {
  if (value >>> 0 !== value) throw outOfRange("UInt32", value);
  view.setInt32(offset, value ^ defaultValue, true);
}

export function writeInt32(view: DataView, offset: number, value: number, defaultValue = 0): void {
  if ((value | 0) !== value) throw outOfRange("Int32", value);
  view.setInt32(offset, value ^ defaultValue, true);
}

export function writeUint64(view: DataView, offset: number, value: bigint, defaultValue = 0n): void {
  checkUint64(value);
  const bits = defaultValue === 0n ? value : value ^ defaultValue;
  view.setBigUint64(offset, bits, true);
}

export function writeInt64(view: DataView, offset: number, value: bigint, defaultValue = 0n): void {
  checkInt64(value);
  const bits = defaultValue === 0n ? value : value ^ defaultValue;
  view.setBigInt64(offset, bits, true);
}

export function writeFloat32(view: DataView, offset: number, value: number, defaultValue = 0): void {
  if (defaultValue === 0) {
    view.setFloat32(offset, value, true);
    return;
  }
  const bits = bitsOfFloat32(value) ^ bitsOfFloat32(defaultValue);
  view.setInt32(offset, bits, true);
}

export function writeFloat64(view: DataView, offset: number, value: number, defaultValue = 0): void {
  if (defaultValue === 0) {
    view.setFloat64(offset, value, true);
    return;
  }
  const bits = bitsOfFloat64(value) ^ bitsOfFloat64(defaultValue);
  view.setBigUint64(offset, bits, true);
}

/** `bit` counts within the byte at `offset`. */
export function writeBool(view: DataView, offset: number, bit: number, value: boolean, defaultValue = false): void {
  const mask = 1 << bit;
  const byte = view.getUint8(offset);
  const changed = value !== defaultValue ? byte | mask : byte & ~mask;
  view.setUint8(offset, changed);
}
