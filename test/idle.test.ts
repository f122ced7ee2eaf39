/** Vats that watch whether their peers are still there. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryPlatform } from "../platform/memory/index.ts";
import { CapnpError } from "../src/index.ts";
import { Vat } from "../src/net.ts";
import { Echo } from "../unikernel/echo/echo.capnp.ts";
import { EchoService } from "../unikernel/echo/service.ts";

const address = "tcp:10.0.0.1:1";

test("an idle connection stays as long as both ends are there, whoever of them asks", async () => {
  for (const [serverTimeout, clientTimeout] of [
    [1000, undefined],
    [undefined, 1000],
    [1000, 1700],
  ]) {
    const platform = createMemoryPlatform({ latency: 5 });
    const { clock } = platform;
    const server = new Vat({ platform, idleTimeout: serverTimeout });
    const client = new Vat({ platform, idleTimeout: clientTimeout });
    await clock.run(() => server.listen(address, new EchoService()));
    const echo = await clock.run(() => client.connect(Echo, address));
    await clock.run(() => Promise.resolve(echo.ping({ msg: "hello" })));
    const before = server.stats().messagesReceived;
    await clock.advance(60_000);
    assert.ok(server.stats().messagesReceived > before + 50);
    assert.equal((await clock.run(() => Promise.resolve(echo.ping({ msg: "still" })))).reply, "echo:still");
    await clock.advance(50);
    for (const vat of [server, client]) {
      vat.check();
      const { questions, answers, embargoes } = vat.stats();
      assert.deepEqual({ questions, answers, embargoes }, { questions: 0, answers: 0, embargoes: 0 });
    }
    assert.equal(server.stats().imports + client.stats().exports, 0);
    // Asking keeps no connection open that nobody uses.
    echo[Symbol.dispose]();
    await clock.advance(50);
    assert.equal(client.connections.length, 0);
    assert.equal(server.connections.length, 0);
    await clock.run(() => Promise.all([server.close(), client.close()]));
  }
});

test("a vat that hears nothing more of a peer gives its connection up, and calls under way fail", async () => {
  const platform = createMemoryPlatform({ latency: 5 });
  const { clock } = platform;
  const errors: string[] = [];
  const client = new Vat({
    platform,
    idleTimeout: 1000,
    log: (entry) => {
      if (entry.event === "connection-closed") errors.push(`${entry.error?.message}`);
    },
  });
  // Takes connections and reads nothing.
  await platform.network.listen({ transport: "tcp", host: "10.0.0.1", port: 1 }, (flow) => {
    flow.receive({ data() {}, end() {}, drain() {}, closed() {} });
    flow.pause();
  });
  using echo = await clock.run(() => client.connect(Echo, address));
  const call = echo.ping({ msg: "is anybody there?" });
  const outcome = assert.rejects(
    Promise.resolve(call),
    (error) =>
      error instanceof CapnpError && error.code === "disconnected" && /Nothing was heard for 1000/.test(error.message),
  );
  await clock.advance(1100);
  await outcome;
  await clock.advance(5000);
  assert.deepEqual(errors, ["Nothing was heard for 1000 milliseconds"]);
  assert.equal(client.connections.length, 0);
  await clock.run(() => client.close());
});
