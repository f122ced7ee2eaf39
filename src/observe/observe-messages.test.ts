/** What taps on the connections of real vats show. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryPlatform } from "../../platform/memory/index.ts";
import { Callback, Directory, exampleSchema, Logger } from "../../test/schema/example.capnp.ts";
import { CallbackService, DirectoryService } from "../../test/support/directory.ts";
import { withUncaught } from "../../test/support/uncaught.ts";
import { runInMemory, until } from "../../test/support/worlds.ts";
import { type CapnpError, defineMethod, formatAddress, type Platform } from "../index.ts";
import {
  type CallTrace,
  drawLadder,
  formatMessage,
  type KnownMethod,
  type Log,
  messageText,
  methodsOf,
  type ObservedMessage,
  observeMessages,
  traceCalls,
  Vat,
  type VatOptions,
} from "../net.ts";
import { dynamicMethods, format, SchemaSet } from "../reflect/index.ts";
import type { ContentPrinter } from "./message-text.ts";

const methods = methodsOf(Directory, Logger, Callback);
const print: ContentPrinter = (content, capability) => format(content, { short: true, capability });

interface Observed {
  readonly platform: Platform;
  readonly client: Vat;
  readonly server: Vat;
  readonly directory: Directory;
  readonly messages: ObservedMessage[];
}

/** Runs `body` with a client whose messages are observed from the first one on. */
async function observing(
  body: (observed: Observed) => Promise<void>,
  tap?: (observed: ObservedMessage) => void,
  known: readonly KnownMethod[] = methods,
): Promise<void> {
  const platform = createMemoryPlatform({ latency: 5, split: true });
  const messages: ObservedMessage[] = [];
  const listener = (message: ObservedMessage) => {
    messages.push(message);
    tap?.(message);
  };
  const parties = { here: "client", there: "server", methods: known, clock: platform.clock };
  const server = new Vat({ platform });
  const client = new Vat({ platform, tap: () => observeMessages(parties, listener) });
  await platform.clock.run(async () => {
    const { address } = await server.listen("tcp:127.0.0.1:0", new DirectoryService());
    const directory = await client.connect(Directory, formatAddress(address));
    await body({ platform, client, server, directory, messages });
    directory[Symbol.dispose]();
  });
  await platform.clock.runUntilIdle();
  await platform.clock.run(() => Promise.all([client.close(), server.close()]));
}

test("a ladder of a pipelined call, a callback and an error says all that happened", () =>
  observing(async ({ directory, messages }) => {
    using session = directory.openSession({ name: "ada" });
    await session.session.tools.logger.log({ text: "hello", level: 3 });
    await directory.subscribe({ callback: new CallbackService(), times: 1 });
    await assert.rejects(async () => directory.fail({ reason: 'no "luck"\u001b[2J' }));
    assert.equal(
      drawLadder(messages, { print }),
      `
client                                                                                        server
  │                                                                                              │
  ├─ bootstrap 0 ───────────────────────────────────────────────────────────────────────────────>│
  ├─ call 1 on answer 0 Directory.openSession(name = "ada") ────────────────────────────────────>│
  ├─ call 2 on answer 1 [0, 1, 0] Logger.log(level = 3, text = "hello") ────────────────────────>│
  │<─────────────────────────────────────────────────────────────────────── return 0 (server:0) ─┤
  ├─ finish 0 ──────────────────────────────────────────────────────────────────────────────────>│
  │         return 1 (session = (name = "ada", tools = (logger = server:1, callback = server:2,  │
  │<───────────────── spare = (directory = server:0)), parent = (name = "parent")), number = 3) ─┤
  ├─ finish 1 ──────────────────────────────────────────────────────────────────────────────────>│
  │<──────────────────────────────────────────────────────────────────────── return 2 (), final ─┤
  ├─ call 0 on server:0 Directory.subscribe(callback = client:0, times = 1) ────────────────────>│
  │<────────────────────────────────────────── call 0 on client:0 Callback.call(value = "\\001") ─┤
  ├─ return 0 (accepted = true), final ─────────────────────────────────────────────────────────>│
  │<─────────────────────────────────────────────────────────────── return 0 (calls = 1), final ─┤
  ├─ call 0 on server:0 Directory.fail(reason = "no \\"luck\\"\\033[2J") ──────────────────────────>│
  │<────────────────────────────────────────────────────────────────────────── release client:0 ─┤
  │<──────────────────────────────────────────────── return 0 overloaded "no \\"luck\\"\\u001b[2J" ─┤
  ├─ finish 0 ──────────────────────────────────────────────────────────────────────────────────>│
`.trim(),
    );
  }));

test("a line for the log has the time, the parties and the size, and without a printer only capabilities", () =>
  observing(async ({ directory, messages }) => {
    await directory.subscribe({ callback: new CallbackService(), times: 0 });
    const [, call] = messages;
    assert.ok(call !== undefined);
    assert.equal(
      formatMessage(call),
      "10.0 ms  client > server  call 1 on answer 0 Directory.subscribe(client:0)  168 bytes",
    );
  }));

test("what a printer throws stands in the place of what it should have printed", () =>
  observing(async ({ directory, messages }) => {
    await directory.addPerson({ name: "Ada" });
    const lines = messages.map((message) =>
      messageText(message, {
        print() {
          throw new Error("No ink");
        },
      }),
    );
    assert.equal(lines[1], 'call 1 on answer 0 Directory.addPerson(unreadable: "No ink")');
  }));

test("methods that only a schema is known of have names and contents as well", () => {
  const schema = SchemaSet.fromEmbedded(exampleSchema);
  const known = [...dynamicMethods(schema.interface("Directory")).values()].map((method) => defineMethod(method));
  const seen: string[] = [];
  return observing(
    async ({ directory }) => {
      await directory.scale({ values: [1, 2], factor: 3 });
    },
    (observed) => seen.push(messageText(observed, { print })),
    known,
  ).then(() => {
    assert.equal(seen[1], "call 1 on answer 0 Directory.scale(values = [1, 2], factor = 3)");
    assert.ok(seen.includes("return 1 (values = [3, 6]), final"));
  });
});

test("frames are seen whole, with several segments as well, in both directions", () =>
  observing(async ({ directory, messages }) => {
    const data = new Uint8Array(3_000_000).fill(7);
    const reply = await directory.echoData((params) => {
      params.data = data;
      params.text = "behind it";
    });
    assert.deepEqual(reply.data, data);
    const contents = messages.flatMap(({ message, method }) => {
      if (method === undefined) return [];
      if (message.kind === "call") return message.params.content;
      return message.kind === "return" && message.outcome.kind === "results" ? message.outcome.results.content : [];
    });
    const echoes = contents.map((content) => content.asStruct(Directory.EchoDataParams.type));
    assert.equal(echoes.filter((echo) => echo.data.length === data.length && echo.text === "behind it").length, 2);
  }));

test("a call only to pipeline on is named, has its own numbers, and is not traced", async () => {
  const seen: string[] = [];
  const traces: string[] = [];
  const trace = traceCalls(({ method }) => traces.push(method));
  await observing(
    async ({ directory }) => {
      await directory.then_();
      using session = directory.openSession({ name: "ada" }, { onlyPipeline: true });
      await session.session.tools.logger.count();
    },
    (observed) => {
      seen.push(`${observed.sender}: ${messageText(observed)}`);
      trace(observed);
    },
  );
  assert.deepEqual(seen.slice(5), [
    "client: call ~0 on server:0 Directory.openSession(), only to pipeline on",
    "client: call 0 on answer ~0 [0, 1, 0] Logger.count()",
    "server: return 0 (), final",
    "client: finish ~0, releasing its results",
    "client: release server:0",
  ]);
  assert.deepEqual(traces, ["Directory.then", "Logger.count"]);
});

test("calls are traced with what they called, when, for how long, and how they ended", async () => {
  const traces: CallTrace[] = [];
  const trace = traceCalls((one) => traces.push(one));
  await observing(async ({ directory }) => {
    await directory.then_();
    await assert.rejects(async () => directory.fail({ reason: "no" }));
    await directory.subscribe({ callback: new CallbackService(), times: 1 });
  }, trace);
  const short = traces.map(({ caller, question, method, target, outcome }) => [
    caller,
    question,
    method,
    target,
    outcome,
  ]);
  assert.deepEqual(short, [
    ["client", 1, "Directory.then", "answer 0", "results"],
    ["client", 0, "Directory.fail", "server:0", "exception"],
    ["server", 0, "Callback.call", "client:0", "results"],
    ["client", 0, "Directory.subscribe", "server:0", "results"],
  ]);
  for (const { calledAt, returnedAt, caller, callBytes, returnBytes } of traces) {
    // The client sees its own answers at once, and those of the server after a round trip.
    if (caller === "client") assert.ok(returnedAt - calledAt >= 10);
    else assert.equal(returnedAt, calledAt);
    assert.ok(callBytes > 100 && returnBytes > 50);
  }
});

test("a connection for which there is no tap is not observed", async () => {
  const platform = createMemoryPlatform();
  const peers: string[] = [];
  const options: VatOptions = {
    platform,
    tap(peer) {
      peers.push(peer);
      return undefined;
    },
  };
  await platform.clock.run(async () => {
    await using server = new Vat({ platform });
    await server.listen("tcp:127.0.0.1:1", new DirectoryService());
    await using client = new Vat(options);
    using directory = await client.connect(Directory, "tcp:127.0.0.1:1");
    await directory.then_();
  });
  assert.deepEqual(peers, ["tcp:127.0.0.1:1"]);
});

test("a tap that throws breaks its connection, and the caller is told why", async () => {
  const platform = createMemoryPlatform();
  let messages = 0;
  const look = () => {
    if (++messages === 4) throw new Error("The tap has had enough");
  };
  await platform.clock.run(async () => {
    await using server = new Vat({ platform });
    await server.listen("tcp:127.0.0.1:1", new DirectoryService());
    await using client = new Vat({ platform, tap: () => ({ sent() {}, received: look }) });
    using directory = await client.connect(Directory, "tcp:127.0.0.1:1");
    await directory.then_();
    await directory.then_();
    await assert.rejects(
      async () => directory.then_(),
      (error: CapnpError) => error.code === "disconnected" && /The tap has had enough/.test(error.message),
    );
  });
});

const failing = (): never => {
  throw new Error("No tap to be had");
};

test("a connection whose tap cannot be made is closed, at either end", () =>
  runInMemory(async (platform) => {
    const log: string[] = [];
    await using server = new Vat({ platform, tap: failing, log: logTo(log) });
    await server.listen("tcp:127.0.0.1:1", new DirectoryService());
    await using client = new Vat({ platform });
    using directory = await client.connect(Directory, "tcp:127.0.0.1:1");
    await assert.rejects(directory.then_(), { code: "disconnected" });
    assert.deepEqual(log, ["No tap to be had"]);
    assert.equal(server.connections.length, 0);
    await using plain = new Vat({ platform });
    await plain.listen("tcp:127.0.0.1:2", new DirectoryService());
    await using tapped = new Vat({ platform, tap: failing });
    await assert.rejects(tapped.connect(Directory, "tcp:127.0.0.1:2"), /^Error: No tap to be had$/);
    await until(() => plain.connections.length === 0, "the connection is closed");
  }));

test("without a log the process is told that a tap cannot be made", () =>
  withUncaught((uncaught) =>
    runInMemory(async (platform) => {
      await using server = new Vat({ platform, tap: failing });
      await server.listen("tcp:127.0.0.1:1", new DirectoryService());
      await using client = new Vat({ platform });
      using directory = await client.connect(Directory, "tcp:127.0.0.1:1");
      await assert.rejects(directory.then_(), { code: "disconnected" });
      await until(() => uncaught.length > 0, "the process is told");
      assert.deepEqual(uncaught.map(String), ["Error: No tap to be had"]);
    }),
  ));

for (const side of ["client", "server"] as const) {
  test(`a tap that throws when something is sent breaks its connection, whatever that is [at the ${side}]`, async () => {
    for (let last = 1; last <= 8; last++) {
      const platform = createMemoryPlatform();
      const { clock } = platform;
      let messages = 0;
      const look = () => {
        if (++messages === last) throw new Error("The tap has had enough");
      };
      const log: string[] = [];
      const options: VatOptions = { platform, tap: () => ({ sent: look, received() {} }) };
      const client = new Vat({ ...(side === "client" ? options : { platform }), log: logTo(log) });
      const server = new Vat(side === "server" ? { ...options, log: logTo(log) } : { platform });
      await clock.run(() => server.listen("tcp:127.0.0.1:1", new DirectoryService()));
      const calls = clock.run(async () => {
        using directory = await client.connect(Directory, "tcp:127.0.0.1:1");
        for (let round = 0; round < 8; round++) {
          using call = directory.getLogger();
          await call.logger.count();
        }
      });
      await assert.rejects(calls, { code: "disconnected" }, `${last}`);
      await clock.runUntilIdle();
      assert.equal(messages, last, "the tap is not asked again");
      assert.ok(log.includes("The tap has had enough"), `${last}: ${log}`);
      assert.deepEqual([client.connections.length, server.connections.length], [0, 0]);
      await clock.run(() => Promise.all([client.close(), server.close()]));
    }
  });
}

function logTo(messages: string[]): Log {
  return (entry) => {
    if (entry.event === "connection-closed" && entry.error !== undefined) messages.push(entry.error.message);
  };
}

test("a vat adds up the figures of its connections, and prints and checks what they hold", () =>
  observing(async ({ directory, client, server }) => {
    using session = directory.openSession({ name: "ada" });
    await session;
    using _logger = session.session.tools.logger.dup();
    const pending = directory.then_();
    client.check();
    server.check();
    const { connections, questions, imports, messagesSent } = client.stats();
    assert.deepEqual(
      { connections, questions, imports, messagesSent },
      {
        connections: 1,
        questions: 1,
        imports: 3,
        messagesSent: 5,
      },
    );
    assert.equal(
      client.dump(),
      `connection with "tcp:127.0.0.1:49152", open
  5 messages sent, 2 received (328 bytes)
  152 bytes wait to be sent, 0 bytes of calls to be answered
  questions
    0: waiting, import 0, 0 ways into its answer
  imports
    0: settled, the peer's, received 2 times, 2 references
    1: settled, the peer's, received 1 time, 2 references
    2: settled, the peer's, received 1 time, 1 reference`,
    );
    await pending;
    assert.match(server.dump(), /^ {2}exports\n {4}0: settled, local\(DirectoryService\), sent 2 times$/m);
  }));
