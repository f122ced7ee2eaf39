/** The id of an interface as two halves, so that comparing it on the way of a call makes no bigint. */
export interface InterfaceId {
  readonly low: number;
  readonly high: number;
}

export function interfaceId(id: bigint): InterfaceId {
  return { low: Number(id & 0xffff_ffffn), high: Number((id >> 32n) & 0xffff_ffffn) };
}

export function formatInterfaceId(low: number, high: number): string {
  return `0x${((BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)).toString(16)}`;
}
