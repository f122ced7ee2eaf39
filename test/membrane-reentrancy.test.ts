/** What a policy and the listeners of a membrane may do from within: dispose, revoke, resolve and call again. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CapnpError, type MembranePolicy, membrane, promisedClient } from "../src/index.ts";
import { failed } from "./support/failed.ts";
import { Thing } from "./support/membranes.capnp.ts";
import { ThingService } from "./support/membranes.ts";

test("a listener may let go of what the membrane wraps while it is revoked", async () => {
  class Watched extends ThingService {
    disposals = 0;
    [Symbol.dispose](): void {
      this.disposals++;
    }
  }
  const services = ["one", "two", "three"].map((place) => new Watched(place));
  const revoke = new AbortController();
  const policy: MembranePolicy = { revoked: revoke.signal };
  const wrappers = services.map((service) => {
    using inside = Thing.local(service);
    return membrane(inside, policy);
  });
  const promise = promisedClient(Thing);
  wrappers.push(membrane(promise.client, policy));
  for (const wrapper of wrappers) {
    wrapper.$whenBroken(() => {
      for (const each of wrappers) each[Symbol.dispose]();
    });
  }
  revoke.abort(new CapnpError("failed", "over"));
  assert.deepEqual(
    services.map(({ disposals }) => disposals),
    [1, 1, 1],
  );
  // What goes wrong in a listener of a signal ends the process, in the next turn.
  await new Promise((resolve) => setImmediate(resolve));
  promise.client[Symbol.dispose]();
});

test("nothing crosses a membrane once its signal has fired, not even before all of it is revoked", async () => {
  const revoke = new AbortController();
  const policy: MembranePolicy = { revoked: revoke.signal };
  const service = new ThingService("inside");
  using inside = Thing.local(service);
  using other = Thing.local(new ThingService("other"));
  const promise = promisedClient(Thing);
  using first = membrane(other, policy);
  using second = membrane(inside, policy);
  using third = membrane(promise.client, policy);
  const waiting = third.passThrough();
  const problems: unknown[] = [];
  let late: Promise<unknown> | undefined;
  first.$whenBroken(() => {
    problems.push(second.$problem?.message, third.$problem?.message);
    late = second.passThrough();
    late.catch(() => {});
    // What was called before comes to be answered now.
    promise.resolve(new ThingService("promised"));
  });
  service.passThrough = () => assert.fail("a call has crossed");
  revoke.abort(new CapnpError("failed", "over"));
  assert.deepEqual(problems, ["over", "over"]);
  await assert.rejects(late ?? Promise.resolve(), failed("failed", /^Thing\.passThrough: over$/));
  await assert.rejects(waiting, failed("failed", /^Thing\.passThrough: over$/));
  promise.client[Symbol.dispose]();
});

test("a policy may revoke its membrane while it is asked: the call does not cross", async () => {
  const revoke = new AbortController();
  const policy: MembranePolicy = {
    revoked: revoke.signal,
    inbound: () => {
      revoke.abort(new CapnpError("failed", "over"));
      return undefined;
    },
  };
  const service = new ThingService("inside");
  service.passThrough = () => assert.fail("a call has crossed");
  const inside = Thing.local(service);
  using wrapper = membrane(inside, policy);
  inside[Symbol.dispose]();
  await assert.rejects(wrapper.passThrough(), failed("failed", /^Thing\.passThrough: over$/));
});

test("a policy may dispose the client whose call it is asked about: the call fails", async () => {
  const promise = promisedClient(Thing);
  using inside = Thing.local(new ThingService("inside"));
  for (const wrapped of [inside, promise.client]) {
    const wrapper: Thing = membrane(wrapped, {
      inbound: () => {
        wrapper[Symbol.dispose]();
        return undefined;
      },
    });
    await assert.rejects(
      wrapper.passThrough(),
      failed("invalid-argument", /^Thing\.passThrough: The client was disposed while the call was prepared/),
    );
  }
  promise.client[Symbol.dispose]();
});

test("a policy may have a promise kept whose call it is asked about: the call goes where that leads", async () => {
  const promise = promisedClient(Thing);
  const service = new ThingService("inside");
  const elsewhere = Thing.local(new ThingService("elsewhere"));
  let asked = 0;
  const wrapper = membrane(promise.client, {
    inbound: () => {
      if (asked++ === 0) promise.resolve(service);
      return elsewhere;
    },
  });
  const { text } = await wrapper.passThrough();
  assert.equal(text, "elsewhere");
  assert.equal(asked, 2, "once more when it was known");
  let isReleased = false;
  promise.client.$whenReleased(() => {
    isReleased = true;
  });
  wrapper[Symbol.dispose]();
  promise.client[Symbol.dispose]();
  assert.ok(isReleased);
  elsewhere[Symbol.dispose]();
});

test("a policy that is asked again, as a promise was kept, may call the promise meanwhile", async () => {
  const promise = promisedClient(Thing);
  const elsewhere = Thing.local(new ThingService("elsewhere"));
  const texts: Promise<string>[] = [];
  const call = async () => (await wrapper.passThrough()).text;
  let asked = 0;
  const wrapper: Thing = membrane(promise.client, {
    inbound: () => {
      if (++asked === 2) texts.push(call());
      return elsewhere;
    },
  });
  texts.push(call());
  let isReleased = false;
  promise.client.$whenReleased(() => {
    isReleased = true;
  });
  promise.resolve(new ThingService("inside"));
  assert.deepEqual(await Promise.all(texts), ["elsewhere", "elsewhere"]);
  wrapper[Symbol.dispose]();
  promise.client[Symbol.dispose]();
  assert.ok(isReleased);
  elsewhere[Symbol.dispose]();
});
