/** Bytes as text: base64 (RFC 4648, 4) and hexadecimal digits. */
import { CapnpError } from "../error.ts";

export function encodeBase64(bytes: Uint8Array): string {
  return btoa(binaryString(bytes));
}

/** More would be too many arguments for a function. */
const chunkBytes = 8192;

/** A character for each byte. */
export function binaryString(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    text += String.fromCharCode(...bytes.subarray(at, at + chunkBytes));
  }
  return text;
}

/** White space does not count. @throws CapnpError `invalid-argument` for what is no base64. */
export function decodeBase64(text: string): Uint8Array {
  let binary: string;
  try {
    binary = atob(text);
  } catch (cause) {
    throw new CapnpError("invalid-argument", `Expected base64, got "${shortened(text)}"`, { cause });
  }
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

export function encodeHex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}

/** @throws CapnpError `invalid-argument` for anything but pairs of digits. */
export function decodeHex(text: string): Uint8Array {
  if (!/^(?:[0-9a-fA-F]{2})*$/.test(text)) {
    throw new CapnpError("invalid-argument", `Expected pairs of hexadecimal digits, got "${shortened(text)}"`);
  }
  return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(2 * index, 2 * index + 2), 16),
  );
}

export function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
