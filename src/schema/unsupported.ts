import { CapnpError } from "../error.ts";
import type { Field, StructNode, Type } from "./request.ts";

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

/** @throws CapnpError `unimplemented` for a field that cannot be translated. */
export function checkField(node: StructNode, field: Field): void {
  if (field.kind === "group") return;
  const refuse = (reason: string) => unsupported(node.displayName, field.name, reason);
  checkType(field.type, refuse);
}

function checkType(type: Type, refuse: (reason: string) => CapnpError): void {
  switch (type.kind) {
    case "parameter":
    case "implicitParameter":
      throw refuse("type parameters are not supported");
    case "enum":
    case "struct":
    case "interface":
      if (type.brand.size > 0) throw refuse("type parameters are not supported");
      return;
    case "list":
      checkType(type.element, refuse);
  }
}
