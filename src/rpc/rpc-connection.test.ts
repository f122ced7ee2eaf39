import assert from "node:assert/strict";
import { test } from "node:test";
import { Directory } from "../../test/schema/example.capnp.ts";
import { DirectoryService } from "../../test/support/directory.ts";
import { failed } from "../../test/support/failed.ts";
import { stoppedClock, TestFlow } from "../../test/support/test-flow.ts";
import { withUncaught } from "../../test/support/uncaught.ts";
import { until } from "../../test/support/worlds.ts";
import { serverHook } from "../capability/server.ts";
import { RpcConnection } from "./rpc-connection.ts";

test("functions that are told of a connection may throw, and it goes on", () =>
  withUncaught(async (uncaught) => {
    const fail = (what: string) => () => {
      throw new Error(what);
    };
    const service = new DirectoryService();
    const there = serverHook(service);
    const flow = new TestFlow();
    const connection = new RpcConnection(flow, {
      clock: stoppedClock,
      bootstrap: () => there.addReference(),
      idle: fail("idle"),
      methodFailed: fail("methodFailed"),
      closed: fail("closed"),
    });
    const peer = new TestFlow();
    const client = new RpcConnection(peer, { clock: stoppedClock });
    const exchange = () => {
      for (let round = 0; round < 4; round++) {
        for (const frame of peer.frames()) flow.sink.data(frame);
        for (const frame of flow.frames()) peer.sink.data(frame);
      }
    };
    const directory = new Directory(client.bootstrap());
    const call = directory.fail({ reason: "unexpected" });
    exchange();
    await assert.rejects(call, failed("failed", /Internal error from Directory\.fail$/));
    directory[Symbol.dispose]();
    exchange();
    connection.check();
    flow.sink.closed(undefined);
    there.release();
    assert.equal(service.disposals, 1);
    await until(() => uncaught.length === 3, "the process is told");
    assert.deepEqual(uncaught.map(String), ["Error: methodFailed", "Error: idle", "Error: closed"]);
  }));
