/** An IPv4 address: its 32 bits as a signed integer, which the engine keeps unboxed. */
export type Ipv4Address = number & { readonly brand: "Ipv4Address" };

/** An address and the network around it. */
export interface Ipv4Network {
  readonly address: Ipv4Address;
  readonly prefixLength: number;
}

export const unspecifiedIpv4: Ipv4Address = 0 as Ipv4Address;
export const limitedBroadcast: Ipv4Address = -1 as Ipv4Address;

/** Reads `10.0.0.2`: four decimal numbers without leading zeros; undefined when it is something else. */
export function parseIpv4(text: string): Ipv4Address | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (match === null) return undefined;
  let address = 0;
  for (const part of match.slice(1)) {
    if (Number(part) > 255 || (part.length > 1 && part.startsWith("0"))) return undefined;
    address = (address << 8) | Number(part);
  }
  return address as Ipv4Address;
}

/** Reads `10.0.0.2/24`; undefined when it is something else. */
export function parseIpv4Network(text: string): Ipv4Network | undefined {
  const slash = text.indexOf("/");
  if (slash < 0) return undefined;
  const address = parseIpv4(text.slice(0, slash));
  const prefix = text.slice(slash + 1);
  if (address === undefined || !/^(0|[1-9]\d?)$/.test(prefix) || Number(prefix) > 32) return undefined;
  return { address, prefixLength: Number(prefix) };
}

export function formatIpv4(address: Ipv4Address): string {
  return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
}

/** The bits that all addresses of a network share. */
export function networkMask(prefixLength: number): number {
  return prefixLength === 0 ? 0 : -1 << (32 - prefixLength);
}

/** True for 224.0.0.0/4. */
export function isMulticast(address: Ipv4Address): boolean {
  return address >>> 28 === 14;
}

/** True when one host can have this address: not 0/8, 127/8, multicast or reserved (RFC 1122 3.2.1.3). */
export function isUnicast(address: Ipv4Address): boolean {
  const first = address >>> 24;
  return first !== 0 && first !== 127 && first < 224;
}
