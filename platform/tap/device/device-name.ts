import { CapnpError } from "../../../src/error.ts";

/** Where Ethernet frames come from. */
export type DeviceName =
  | { readonly kind: "tap"; readonly name: string }
  | { readonly kind: "unix"; readonly path: string }
  | { readonly kind: "unix-listen"; readonly path: string };

/** Reads `tap0`, `unix:PATH` or `unix-listen:PATH`. */
export function parseDeviceName(text: string): DeviceName {
  for (const kind of ["unix", "unix-listen"] as const) {
    if (!text.startsWith(`${kind}:`)) continue;
    const path = text.slice(kind.length + 1);
    if (path === "")
      throw new CapnpError("invalid-argument", `Missing path in interface "${text}"; write ${kind}:PATH`);
    return { kind, path };
  }
  // The kernel allows 15 bytes (IFNAMSIZ) without slashes, colons and blanks.
  if (!/^[^\s/:]{1,15}$/.test(text) || text === "." || text === "..") {
    throw new CapnpError(
      "invalid-argument",
      `Invalid interface "${text}"; write the name of a tap, unix:PATH or unix-listen:PATH`,
    );
  }
  return { kind: "tap", name: text };
}
