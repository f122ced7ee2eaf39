import { CapnpError } from "../error.ts";

export function checkUint64(value: bigint): bigint {
  if (BigInt.asUintN(64, value) !== value) throw outOfRange("UInt64", value);
  return value;
}

export function checkInt64(value: bigint): bigint {
  if (BigInt.asIntN(64, value) !== value) throw outOfRange("Int64", value);
  return value;
}

export function outOfRange(type: string, value: unknown): CapnpError {
  return new CapnpError("invalid-argument", `Value "${String(value)}" is not a ${type}`);
}
