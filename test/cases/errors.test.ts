/** Errors, and connections that end because of one: the cases of the C++ suite by their names. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { VirtualClock } from "../../platform/memory/index.ts";
import { serverHook } from "../../src/capability/server.ts";
import { CapnpError } from "../../src/index.ts";
import { describeMessage, type EncodeTrace, type LogEntry, messageText, RpcConnection } from "../../src/net.ts";
import { rpcFrame } from "../support/rpc-frame.ts";
import { summarizeRpc } from "../support/rpc-text.ts";
import { TestFlow } from "../support/test-flow.ts";
import { withUncaught } from "../support/uncaught.ts";
import { until } from "../support/worlds.ts";
import { TestInterface, TestMoreStuff } from "./cases.capnp.ts";
import { meeting } from "./meeting.ts";
import { InterfaceService, MoreStuffService } from "./services.ts";

const failedWith = (code: string, message: string) => (error: unknown) => {
  assert.ok(error instanceof CapnpError);
  assert.deepEqual([error.code, error.message], [code, message]);
  return true;
};

test("abort: a peer that answers what was not asked gets Abort with the reason, and then the end", () => {
  const flow = new TestFlow();
  const service = new InterfaceService();
  const closed: (CapnpError | undefined)[] = [];
  const bootstrap = serverHook(service);
  new RpcConnection(flow, {
    clock: new VirtualClock(),
    bootstrap: () => bootstrap.addReference(),
    closed: (error) => closed.push(error),
  });
  flow.sink.data(rpcFrame({ return: { answerId: 1234, results: {} } }));
  const sent = flow.frames().map(summarizeRpc);
  assert.equal(sent.length, 1);
  assert.match(sent[0] ?? "", /abort.*question "1234", which was not asked/);
  assert.ok(flow.isEnded);
  flow.sink.end();
  flow.sink.closed(undefined);
  assert.match(closed[0]?.message ?? "", /question "1234"/);
  assert.equal(bootstrap.references, 1);
  bootstrap.release();
});

test("handles exceptions thrown during disconnect: a transport that fails while it shuts down changes nothing", async () => {
  const flow = new TestFlow();
  const closed: (CapnpError | undefined)[] = [];
  const connection = new RpcConnection(flow, { clock: new VirtualClock(), closed: (error) => closed.push(error) });
  const main = new TestInterface(connection.bootstrap());
  const call = main.foo({ i: 1, j: true });
  connection.end();
  flow.sink.closed(new Error("EPIPE: the peer is gone"));
  await assert.rejects(call, failedWith("disconnected", 'TestInterface.foo: The connection to "test" was closed'));
  assert.deepEqual(closed, [undefined]);
  main[Symbol.dispose]();
});

test("write error propagates to read error: a transport that fails fails the calls under way, with the reason", async () => {
  const flow = new TestFlow();
  const closed: (CapnpError | undefined)[] = [];
  const connection = new RpcConnection(flow, { clock: new VirtualClock(), closed: (error) => closed.push(error) });
  using main = new TestInterface(connection.bootstrap());
  const call = main.foo({ i: 1, j: true });
  const error = new Error("EPIPE: the peer is gone");
  flow.sink.closed(error);
  await assert.rejects(call, (thrown) => {
    assert.ok(thrown instanceof CapnpError && thrown.cause instanceof CapnpError);
    assert.equal(thrown.code, "disconnected");
    assert.equal(thrown.cause.cause, error);
    return true;
  });
  assert.match(closed[0]?.message ?? "", /EPIPE/);
  await assert.rejects(main.foo({ i: 1, j: true }), (thrown) => thrown instanceof CapnpError);
});

test("method throws exception: its description and its code arrive, with the name of the method and nothing else of it", () => {
  return meeting(TestMoreStuff, new MoreStuffService(), async ({ main, settle }) => {
    const expected = failedWith("failed", "TestMoreStuff.throwException: test exception");
    await assert.rejects(settle(main.throwException({ reason: "test exception" })), (error) => {
      assert.ok(error instanceof CapnpError && error.cause instanceof CapnpError);
      assert.ok(!error.stack?.includes("services.ts"), "no stack of the other vat");
      return expected(error);
    });
    assert.equal((await settle(main.takeString({ str: "alive" }))).length, 5);
  });
});

test("method throws exception that it does not mean to throw: the peer learns nothing of it, the log of its vat all", () => {
  const log: LogEntry[] = [];
  class Broken extends MoreStuffService {
    override throwException(): never {
      throw new TypeError("a secret");
    }
  }
  return meeting(
    TestMoreStuff,
    new Broken(),
    async ({ main, settle }) => {
      const message = "TestMoreStuff.throwException: Internal error from TestMoreStuff.throwException";
      await assert.rejects(settle(main.throwException({ reason: "" })), failedWith("failed", message));
      const entry = log.find(({ event }) => event === "method-failed");
      assert.ok(entry?.event === "method-failed" && entry.error.cause instanceof TypeError);
    },
    { log: (entry) => log.push(entry) },
  );
});

test("method throws exception won't redundantly add remote exception prefix: a method is named once, however often its error is passed on", () => {
  class Passing extends MoreStuffService {
    readonly next: TestMoreStuff = TestMoreStuff.local(new MoreStuffService());

    override throwException(params: TestMoreStuff.ThrowExceptionParams): never {
      const { reason } = params;
      // What a call of the same method has failed with.
      throw new CapnpError("overloaded", `TestMoreStuff.throwException: ${reason}`);
    }
  }
  return meeting(TestMoreStuff, new Passing(), async ({ main, settle }) => {
    const expected = failedWith("overloaded", "TestMoreStuff.throwException: test exception");
    await assert.rejects(settle(main.throwException({ reason: "test exception" })), expected);
  });
});

test("method throws exception with trace encoder: the caller learns where it was thrown, as the other vat puts it", () => {
  class Broken extends MoreStuffService {
    override throwException({ reason }: TestMoreStuff.ThrowExceptionParams): never {
      throw reason === "" ? new TypeError("a secret") : new CapnpError("overloaded", reason);
    }
  }
  return meeting(
    TestMoreStuff,
    new Broken(),
    async ({ main, settle }) => {
      const traceOf = async (reason: string) => {
        const error = await settle(main.throwException({ reason })).catch((thrown: unknown) => thrown);
        assert.ok(error instanceof CapnpError && error.cause instanceof CapnpError);
        assert.equal(error.remoteTrace, error.cause.remoteTrace);
        return error.remoteTrace;
      };
      assert.equal(await traceOf("test exception"), "trace of test exception");
      assert.equal(await traceOf(""), "trace of Internal error from TestMoreStuff.throwException: a secret");
      // Nothing is said of some errors.
      assert.equal(await traceOf("no trace"), undefined);
    },
    {
      encodeTrace({ message, cause }) {
        if (message === "no trace") return undefined;
        return `trace of ${message}${cause instanceof TypeError ? `: ${cause.message}` : ""}`;
      },
    },
  );
});

test("by default an error carries no trace, also not one that another vat has told", () => {
  const flow = new TestFlow();
  const connection = new RpcConnection(flow, { clock: new VirtualClock() });
  connection.abort(new CapnpError("failed", "enough", { remoteTrace: "at home" }));
  const [frame = assert.fail()] = flow.frames();
  assert.deepEqual(describeMessage(frame), {
    bytes: frame.length,
    kind: "abort",
    exception: { type: "failed", reason: "enough" },
  });
});

test("what a trace encoder throws goes to the process, and the error to the caller; a long trace is cut", () =>
  withUncaught((uncaught) =>
    meeting(
      TestMoreStuff,
      new MoreStuffService(),
      async ({ main, settle }) => {
        const call = settle(main.throwException({ reason: "broken" }));
        await assert.rejects(call, failedWith("failed", "TestMoreStuff.throwException: broken"));
        await until(() => uncaught.length > 0, "the process is told");
        assert.deepEqual(uncaught.map(String), ["TypeError: Cannot encode"]);
        const long = await settle(main.throwException({ reason: "long" })).catch((thrown: unknown) => thrown);
        assert.ok(long instanceof CapnpError);
        assert.match(long.remoteTrace ?? "", /^\u20ac{21000,21845}\.\.\.$/u);
      },
      {
        encodeTrace({ message }) {
          if (message === "broken") throw new TypeError("Cannot encode");
          return "\u20ac".repeat(1_000_000);
        },
      },
    ),
  ));

test("a trace leaves room for the rest of the message", () => {
  const frameBytes = 1000;
  const flow = new TestFlow();
  const connection = new RpcConnection(flow, {
    clock: new VirtualClock(),
    limits: { frameBytes },
    encodeTrace: () => "\u20ac".repeat(1000),
  });
  connection.abort(new CapnpError("failed", "enough"));
  const [frame = assert.fail()] = flow.frames();
  assert.ok(frame.length > 700 && frame.length <= frameBytes, `${frame.length}`);
  const described = describeMessage(frame);
  assert.ok(described.kind === "abort" && described.exception.reason === "enough");
  assert.match(described.exception.trace ?? "", /^\u20ac{200,}\.\.\.$/u);
});

test("a trace that a peer has told is passed on by who says so, and stays on the line of whoever prints it", () => {
  const relay = (encodeTrace: EncodeTrace) => {
    const flow = new TestFlow();
    const connection = new RpcConnection(flow, { clock: new VirtualClock(), encodeTrace });
    connection.abort(new CapnpError("failed", "far away", { remoteTrace: "line 1\nline 2" }));
    const [frame = assert.fail()] = flow.frames();
    return messageText({ sender: "a", receiver: "b", time: 0, method: undefined, message: describeMessage(frame) });
  };
  assert.equal(
    relay(({ remoteTrace }) => remoteTrace),
    'abort failed "far away", trace "line 1\\nline 2"',
  );
  assert.equal(
    relay(() => ""),
    'abort failed "far away"',
  );
});
