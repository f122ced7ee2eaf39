import assert from "node:assert/strict";
import { test } from "node:test";
import { CapnpError } from "../error.ts";
import { BrokenAnswer } from "../protocol/broken-hook.ts";
import { Hook, type PendingAnswer } from "../protocol/hook.ts";
import { OutgoingCall } from "./outgoing-payload.ts";

/** Does something when its last reference has gone, as an object of a user's may. */
class Leaving extends Hook {
  readonly #leave: () => void;
  disposals = 0;

  constructor(leave: () => void) {
    super();
    this.#leave = leave;
  }

  override call(): PendingAnswer {
    return new BrokenAnswer(new CapnpError("failed", "not to be called"));
  }

  protected override dispose(): void {
    this.disposals++;
    this.#leave();
  }

  override toString(): string {
    return "leaving";
  }
}

for (const isRead of [false, true]) {
  test(`a message that is released again while it is released gives each capability back once [read: ${isRead}]`, () => {
    const request = new OutgoingCall(1, 2, 3, 64);
    const capabilities = [1, 2, 3].map(
      () =>
        new Leaving(() => {
          request.release();
          // Another message is built meanwhile, perhaps in the same memory.
          new OutgoingCall(4, 5, 6, 64).release();
        }),
    );
    for (const capability of capabilities) request.builder.addCapability(capability);
    if (isRead) request.toPayload();
    request.release();
    request.release();
    assert.deepEqual(
      capabilities.map(({ disposals }) => disposals),
      [1, 1, 1],
    );
  });
}
