import { CapnpError } from "../error.ts";
import { BrokenHook } from "../protocol/broken-hook.ts";
import type { Client, ClientConstructor } from "./client.ts";

/** A client all of whose calls fail with `error`. */
export function brokenClient<C extends Client>(type: ClientConstructor<C>, error: unknown): C {
  return new type(new BrokenHook(CapnpError.from(error)));
}
