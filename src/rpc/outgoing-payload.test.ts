import assert from "node:assert/strict";
import { test } from "node:test";
import { CapnpError } from "../error.ts";
import { BrokenAnswer, BrokenHook } from "../protocol/broken-hook.ts";
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
  /** A call with three capabilities that release it when they go; the content is the first of them. */
  const open = () => {
    const request = new OutgoingCall(1, 2, 3, 64);
    const leave = () => {
      request.release();
      // Another message is built meanwhile, perhaps in the same memory.
      const other = new OutgoingCall(4, 5, 6, 64);
      other.builder.addCapability(new BrokenHook(new CapnpError("failed", "other")));
      other.release();
    };
    const capabilities = [1, 2, 3].map(() => new Leaving(leave));
    const [first = assert.fail(), ...others] = capabilities;
    request.setCapability(first);
    for (const capability of others) request.builder.addCapability(capability);
    if (isRead) request.toPayload();
    const check = () =>
      assert.deepEqual(
        capabilities.map(({ disposals }) => disposals),
        [1, 1, 1],
      );
    return { request, check };
  };

  test(`a message that is released again while it is released gives each capability back once [read: ${isRead}]`, () => {
    const { request, check } = open();
    request.release();
    request.release();
    check();
  });

  test(`the same while its capabilities are replaced by others [read: ${isRead}]`, () => {
    const { request, check } = open();
    const mapped: BrokenHook[] = [];
    request.mapCapabilities(() => {
      mapped.push(new BrokenHook(new CapnpError("failed", "mapped")));
      return mapped.at(-1) ?? assert.fail();
    });
    request.release();
    check();
    assert.deepEqual(
      mapped.map(({ references }) => references),
      [0],
      "the first has released all of it",
    );
  });

  test(`the same while one of its capabilities is replaced, or adopted by a client [read: ${isRead}]`, () => {
    const replaced = open();
    const hook = new BrokenHook(new CapnpError("failed", "in its place"));
    replaced.request.toPayload().replace([], hook);
    replaced.request.release();
    replaced.check();
    assert.equal(hook.references, 1);
    const adopted = open();
    let disposals = 0;
    const client = { $hook: hook, [Symbol.dispose]: () => void disposals++ };
    adopted.request.toPayload().adopt([], client);
    adopted.request.release();
    adopted.check();
    assert.equal(disposals, 1);
  });
}
