import { CapnpError } from "../error.ts";
import { BrokenHook } from "./broken-hook.ts";
import type { Hook, PipelinePath, Results } from "./hook.ts";

/** Results that are one capability and nothing else, as Bootstrap returns them. */
export class SingleCapability implements Results {
  hook: Hook;
  #released = false;

  /** Takes over `hook`. */
  constructor(hook: Hook) {
    this.hook = hook;
  }

  capability(path: PipelinePath): Hook {
    if (path.length === 0) return this.hook.addReference();
    return new BrokenHook(new CapnpError("failed", `No capability at [${path.join(",")}] of a bootstrap answer`));
  }

  replace(path: PipelinePath, hook: Hook): void {
    if (path.length > 0) return;
    hook.addReference();
    this.hook.release();
    this.hook = hook;
  }

  release(): void {
    if (this.#released) return;
    this.#released = true;
    this.hook.release();
  }
}
