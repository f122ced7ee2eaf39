import { CapnpError } from "../error.ts";

/**
 * What the generator cannot translate yet is refused, never translated in part. `displayName` is as the compiler gives it:
 * "example.capnp:Box".
 */
export function unsupported(displayName: string, member: string | undefined, reason: string): CapnpError {
  const colon = displayName.lastIndexOf(":");
  const declaration = displayName.slice(colon + 1) + (member === undefined ? "" : `.${member}`);
  const where = colon < 0 ? "" : ` in "${displayName.slice(0, colon)}"`;
  return new CapnpError("unimplemented", `Cannot generate code for "${declaration}"${where}: ${reason}`);
}
