/** What a tap does while it looks at a message does not reach into that message. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Directory } from "../../test/schema/example.capnp.ts";
import { DirectoryService } from "../../test/support/directory.ts";
import { stoppedClock, TestFlow } from "../../test/support/test-flow.ts";
import { serverHook } from "../capability/server.ts";
import { CapnpError } from "../error.ts";
import { RpcConnection } from "./rpc-connection.ts";

/** Euro signs take three times the room that is kept for them, so that the message takes several segments. */
const manySegments = "€".repeat(300_000);

for (const [what, reason] of [
  ["of one segment", "outer"],
  ["of several segments", manySegments],
] as const) {
  test(`a tap that makes a call when it is shown one ${what} sends it behind that one`, async () => {
    const there = serverHook(new DirectoryService());
    const flow = new TestFlow();
    const server = new RpcConnection(flow, { clock: stoppedClock, bootstrap: () => there.addReference() });
    const peer = new TestFlow();
    let meanwhile: (() => void) | undefined;
    const tap = { received() {}, sent: () => meanwhile?.() };
    const client = new RpcConnection(peer, { clock: stoppedClock, tap });
    const directory = new Directory(client.bootstrap());
    const answered: string[] = [];
    const call = (text: string) =>
      directory.fail({ reason: text }).then(
        () => assert.fail(),
        (error: unknown) => {
          assert.ok(error instanceof CapnpError);
          answered.push(error.message.replace(/^Directory.fail: /, ""));
        },
      );
    const calls: Promise<void>[] = [];
    meanwhile = () => {
      meanwhile = undefined;
      calls.push(call("nested"));
    };
    calls.push(call(reason));
    for (let round = 0; round < 2; round++) {
      for (const frame of peer.frames()) flow.sink.data(frame);
      for (const frame of flow.frames()) peer.sink.data(frame);
    }
    await Promise.all(calls);
    assert.deepEqual(
      answered.map((text) => text.slice(0, 10)),
      [reason.slice(0, 10), "nested"],
    );
    client.check();
    server.check();
    there.release();
  });
}
