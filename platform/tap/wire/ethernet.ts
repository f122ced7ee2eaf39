/**
 * Ethernet II frames.
 *
 *     0           6           12        14
 *     +-----------+-----------+---------+---------
 *     | to        | from      | type    | packet
 *     +-----------+-----------+---------+---------
 */

/** A hardware address: its 48 bits as a number. */
export type MacAddress = number & { readonly brand: "MacAddress" };

export const ethernetHeaderLength = 14;
export const etherTypeIpv4 = 0x0800;
export const etherTypeArp = 0x0806;
export const broadcastMac: MacAddress = 0xffff_ffff_ffff as MacAddress;

export function ethernetDestination(view: DataView, frame: number): MacAddress {
  return readMac(view, frame);
}

export function ethernetSource(view: DataView, frame: number): MacAddress {
  return readMac(view, frame + 6);
}

export function etherType(view: DataView, frame: number): number {
  return view.getUint16(frame + 12);
}

export function emitEthernet(view: DataView, frame: number, to: MacAddress, from: MacAddress, type: number): void {
  writeMac(view, frame, to);
  writeMac(view, frame + 6, from);
  view.setUint16(frame + 12, type);
}

export function readMac(view: DataView, at: number): MacAddress {
  return (view.getUint16(at) * 0x1_0000_0000 + view.getUint32(at + 2)) as MacAddress;
}

export function writeMac(view: DataView, at: number, mac: MacAddress): void {
  view.setUint16(at, mac / 0x1_0000_0000);
  view.setUint32(at + 2, mac);
}

/** True for broadcast and multicast addresses. */
export function isGroupMac(mac: MacAddress): boolean {
  return ((mac / 0x100_0000_0000) & 1) === 1;
}

/** Reads `02:00:00:00:00:01`; undefined when it is something else. */
export function parseMac(text: string): MacAddress | undefined {
  if (!/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(text)) return undefined;
  return Number.parseInt(text.replaceAll(":", ""), 16) as MacAddress;
}

export function formatMac(mac: MacAddress): string {
  const digits = mac.toString(16).padStart(12, "0");
  return digits.match(/../g)?.join(":") ?? digits;
}
