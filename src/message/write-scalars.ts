// Arguments of DataView methods hold no conditions here, as in pointer-builder.ts.

import { bitsOfFloat32, bitsOfFloat64 } from "./float-bits.ts";
import { checkInt64, checkUint64, outOfRange } from "./ranges.ts";

/**
 * Numbers written to a struct's data: generated setters call these with an offset that lies in the struct by its type.
 * They know no struct, because V8 reads the properties of a struct slowly where many types of them meet, and no defaults,
 * because V8 inlines what is small.
 */

/** @throws CapnpError `invalid-argument`, as all of these, for a value that the field cannot hold; nothing is written then. */
export function writeUint8(view: DataView, offset: number, value: number): void {
  if ((value & 0xff) !== value) throw outOfRange("UInt8", value);
  view.setUint8(offset, value);
}

export function writeInt8(view: DataView, offset: number, value: number): void {
  if ((value << 24) >> 24 !== value) throw outOfRange("Int8", value);
  view.setInt8(offset, value);
}

export function writeUint16(view: DataView, offset: number, value: number): void {
  if ((value & 0xffff) !== value) throw outOfRange("UInt16", value);
  view.setUint16(offset, value, true);
}

export function writeInt16(view: DataView, offset: number, value: number): void {
  if ((value << 16) >> 16 !== value) throw outOfRange("Int16", value);
  view.setInt16(offset, value, true);
}

export function writeUint32(view: DataView, offset: number, value: number): void {
  if (value >>> 0 !== value) throw outOfRange("UInt32", value);
  view.setUint32(offset, value, true);
}

export function writeInt32(view: DataView, offset: number, value: number): void {
  if ((value | 0) !== value) throw outOfRange("Int32", value);
  view.setInt32(offset, value, true);
}

export function writeUint64(view: DataView, offset: number, value: bigint): void {
  checkUint64(value);
  view.setBigUint64(offset, value, true);
}

export function writeInt64(view: DataView, offset: number, value: bigint): void {
  checkInt64(value);
  view.setBigInt64(offset, value, true);
}

export function writeFloat32(view: DataView, offset: number, value: number): void {
  view.setFloat32(offset, value, true);
}

export function writeFloat64(view: DataView, offset: number, value: number): void {
  view.setFloat64(offset, value, true);
}

/** `bit` counts within the byte at `offset`; its `defaultValue` is that of the field. */
export function writeBool(view: DataView, offset: number, bit: number, value: boolean, defaultValue = false): void {
  const mask = 1 << bit;
  const byte = view.getUint8(offset);
  const changed = value !== defaultValue ? byte | mask : byte & ~mask;
  view.setUint8(offset, changed);
}

/**
 * Makes of the value of a field, just written, what is stored of it: the difference from its default (encoding.md, "Default
 * Values"). Signed integers are stored as the unsigned ones of the same bits.
 */
export function xorUint8(view: DataView, offset: number, defaultValue: number): void {
  const bits = view.getUint8(offset) ^ defaultValue;
  view.setUint8(offset, bits);
}

export function xorUint16(view: DataView, offset: number, defaultValue: number): void {
  const bits = view.getUint16(offset, true) ^ defaultValue;
  view.setUint16(offset, bits, true);
}

export function xorUint32(view: DataView, offset: number, defaultValue: number): void {
  const bits = view.getInt32(offset, true) ^ defaultValue;
  view.setInt32(offset, bits, true);
}

export function xorUint64(view: DataView, offset: number, defaultValue: bigint): void {
  const bits = view.getBigUint64(offset, true) ^ defaultValue;
  view.setBigUint64(offset, bits, true);
}

export function xorFloat32(view: DataView, offset: number, defaultValue: number): void {
  xorUint32(view, offset, bitsOfFloat32(defaultValue));
}

export function xorFloat64(view: DataView, offset: number, defaultValue: number): void {
  xorUint64(view, offset, bitsOfFloat64(defaultValue));
}
