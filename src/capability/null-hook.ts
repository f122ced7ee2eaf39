import { CapnpError } from "../error.ts";
import { BrokenHook } from "../protocol/broken-hook.ts";

/** What a null pointer stands for where a client is asked for: its calls fail, and written again it is null. */
export class NullHook extends BrokenHook {
  constructor() {
    super(() => new CapnpError("failed", "Null capability"));
  }
}
