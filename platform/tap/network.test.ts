import assert from "node:assert/strict";
import { test } from "node:test";
import { createFaultyLink } from "../../test/tap/faulty-link.ts";
import { createPair, openPair, SinkRecorder, service } from "../../test/tap/pair.ts";
import { Random } from "../../test/tap/random.ts";
import { VirtualClock } from "../memory/index.ts";
import { createMemoryLink } from "./device/memory-link.ts";
import type { Limits } from "./limits.ts";
import { createTapNetwork } from "./network.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("bytes go both ways, each direction ends on its own, and then both sinks are closed", async () => {
  const { clock, client, server, clientSink, serverSink } = await openPair();
  assert.equal(client.peer, "tcp:10.0.0.2:7");
  assert.match(server.peer, /^tcp:10\.0\.0\.1:\d+$/);
  client.write(bytes("question"));
  client.end();
  await clock.advance(50);
  assert.equal(serverSink.text(), "question");
  assert.deepEqual(serverSink.events, ["data", "end"]);
  server.write(bytes("answer"));
  server.end();
  await clock.advance(50);
  assert.equal(clientSink.text(), "answer");
  assert.deepEqual(clientSink.events, ["drain", "data", "end", "closed"]);
  assert.deepEqual(serverSink.events, ["data", "end", "drain", "closed"]);
  assert.equal(clientSink.error, undefined);
  assert.equal(serverSink.error, undefined);
});

test("what is written in one turn leaves in one segment, also from different arrays", async () => {
  const { clock, client, left, serverSink } = await openPair();
  const before = left.counters.tcpSegmentsSent;
  for (let i = 0; i < 20; i++) client.write(bytes(`${i},`));
  assert.equal(left.counters.tcpSegmentsSent, before);
  assert.equal(client.queuedBytes, 50);
  await clock.advance(5);
  assert.equal(left.counters.tcpSegmentsSent, before + 1);
  assert.equal(serverSink.chunks.length, 1);
});

test("flush sends at once", async () => {
  const { client, left } = await openPair();
  const before = left.counters.tcpSegmentsSent;
  client.write(bytes("now"));
  client.flush();
  assert.equal(left.counters.tcpSegmentsSent, before + 1);
});

test("an answer from inside data carries the acknowledgement: one segment each way for an echo", async () => {
  const { clock, client, server, left, right, clientSink, serverSink } = await openPair();
  serverSink.onData = (chunk) => server.write(chunk);
  const before = left.counters.tcpSegmentsSent + right.counters.tcpSegmentsSent;
  let rounds = 0;
  clientSink.onData = (chunk) => {
    if (++rounds < 100) client.write(chunk);
  };
  client.write(bytes("hello world"));
  await clock.advance(1000);
  assert.equal(rounds, 100);
  // The last answer is acknowledged on its own.
  assert.equal(left.counters.tcpSegmentsSent + right.counters.tcpSegmentsSent - before, 201);
});

test("an answer from a promise that the data settles carries the acknowledgement as well", async () => {
  const { clock, client, server, right, serverSink } = await openPair();
  serverSink.onData = (chunk) => void Promise.resolve().then(() => server.write(chunk));
  const before = right.counters.tcpSegmentsSent;
  client.write(bytes("hello world"));
  await clock.advance(500);
  assert.equal(right.counters.tcpSegmentsSent - before, 1);
});

test("a paused flow pushes back on the peer and loses nothing", async () => {
  const { clock, client, server, serverSink } = await openPair({ limits: { receiveWindow: 16_384 } });
  server.pause();
  const sent = new Random(3).bytes(100_000);
  client.write(sent);
  await clock.advance(2000);
  assert.equal(serverSink.bytes, 0);
  assert.ok(client.queuedBytes >= 100_000 - 16_384);
  server.resume();
  assert.equal(serverSink.bytes, 0, "nothing is handed over from inside resume");
  await clock.advance(120_000);
  assert.deepEqual(serverSink.join(), sent);
  assert.equal(client.queuedBytes, 0);
});

test("pausing from inside data stops the next chunk", async () => {
  const { clock, client, server, serverSink } = await openPair();
  serverSink.onData = () => server.pause();
  client.write(new Uint8Array(5000));
  client.end();
  await clock.advance(100);
  assert.equal(serverSink.chunks.length, 1);
  serverSink.onData = undefined;
  server.resume();
  await clock.advance(100);
  assert.equal(serverSink.bytes, 5000);
  assert.deepEqual(serverSink.events.slice(-1), ["end"]);
});

test("bytes that come before the sink is named are kept, and not handed over from inside receive", async () => {
  const { clock, left, right } = createPair();
  const sink = new SinkRecorder();
  let receive = (): void => {};
  await right.listen(service, (flow) => {
    receive = () => flow.receive(sink);
  });
  const client = await clock.run(() => left.connect(service));
  client.write(bytes("early"));
  client.end();
  await clock.advance(100);
  receive();
  assert.deepEqual(sink.events, []);
  await clock.advance(1);
  assert.equal(sink.text(), "early");
  assert.deepEqual(sink.events, ["data", "end"]);
});

test("aborting tells the peer of a reset, and our own sink that it was aborted", async () => {
  const { clock, client, clientSink, serverSink, left, right } = await openPair();
  client.write(bytes("never mind"));
  client.abort();
  client.abort();
  client.write(bytes("ignored"));
  client.end();
  assert.deepEqual(clientSink.events, [], "not from inside abort");
  await clock.advance(10);
  assert.deepEqual(clientSink.events, ["closed"]);
  assert.equal(Reflect.get(clientSink.error ?? {}, "code"), "cancelled");
  assert.deepEqual(serverSink.events, ["closed"]);
  assert.equal(Reflect.get(serverSink.error ?? {}, "code"), "connection-reset");
  assert.equal(left.dump().filter((line) => line.startsWith("tcp")).length, 0);
  assert.deepEqual(
    right.dump().filter((line) => line.startsWith("tcp")),
    ["tcp 7 listening, 0 half-open"],
  );
});

test("drain is told when all that was written is acknowledged", async () => {
  const { clock, client, clientSink } = await openPair();
  client.write(new Uint8Array(50_000));
  await clock.advance(1);
  assert.deepEqual(clientSink.events, []);
  await clock.advance(100);
  assert.deepEqual(clientSink.events, ["drain"]);
  assert.equal(client.queuedBytes, 0);
});

test("more than the send queue may hold costs the connection", async () => {
  const { clock, client, clientSink, server } = await openPair({
    limits: { sendQueueBytes: 1000, receiveWindow: 4096 },
  });
  server.pause();
  client.write(new Uint8Array(900));
  client.write(new Uint8Array(200));
  await clock.advance(10);
  assert.equal(Reflect.get(clientSink.error ?? {}, "code"), "limit-exceeded");
  assert.match(clientSink.error?.message ?? "", /1000 bytes.*limits\.sendQueueBytes/);
});

test("a region outside its array is refused", async () => {
  const { client } = await openPair();
  assert.throws(() => client.write(new Uint8Array(10), 5, 11), RangeError);
  assert.throws(() => client.write(new Uint8Array(10), -1, 5), RangeError);
  assert.throws(() => client.write(new Uint8Array(10), 6, 5), RangeError);
});

test("what a sink throws reaches the owner of the turn, and the connection goes on", async () => {
  const clock = new VirtualClock();
  const { devices } = createMemoryLink({ clock, latency: 1 });
  const thrown: unknown[] = [];
  const defer = (run: () => void): void =>
    clock.atTurnEnd(() => {
      try {
        run();
      } catch (error) {
        thrown.push(error);
      }
    });
  const entropy = new Random(1);
  const left = createTapNetwork({ device: devices[0], clock, entropy, defer, ipv4: "10.0.0.1/24" });
  const right = createTapNetwork({ device: devices[1], clock, entropy, defer, ipv4: "10.0.0.2/24" });
  const sink = new SinkRecorder();
  sink.onData = () => {
    throw new Error("mistake");
  };
  await right.listen(service, (flow) => {
    flow.receive(sink);
    throw new Error("another");
  });
  const client = await clock.run(() => left.connect(service));
  client.write(bytes("one"));
  await clock.advance(10);
  client.write(bytes("two"));
  await clock.advance(10);
  assert.equal(sink.text(), "onetwo");
  assert.deepEqual(
    thrown.map((error) => (error instanceof Error ? error.message : error)),
    ["another", "mistake", "mistake"],
  );
});

test("connecting to a port where nobody listens is refused", async () => {
  const { clock, left } = createPair();
  await assert.rejects(
    clock.run(() => left.connect({ transport: "tcp", host: "10.0.0.2", port: 9 })),
    { code: "connection-refused", message: 'Cannot connect to "tcp:10.0.0.2:9": connection refused' },
  );
});

test("connecting to an address that nobody answers for fails after three requests", async () => {
  const { clock, left } = createPair();
  const start = clock.now();
  await assert.rejects(
    clock.run(() => left.connect({ transport: "tcp", host: "10.0.0.77", port: 9 })),
    { code: "host-unreachable", message: /"tcp:10\.0\.0\.77:9"/ },
  );
  assert.equal(clock.now() - start, 3000);
  assert.equal(left.counters.arpRequestsSent, 3);
});

test("connecting to a host that does not answer SYN times out", async () => {
  const clock = new VirtualClock();
  // Address resolution passes, segments do not.
  const [left, right] = createFaultyLink(clock, new Random(1), {});
  const deaf = {
    ...right,
    write: (frame: Uint8Array, start: number, end: number) => end - start < 50 && right.write(frame, start, end),
  };
  const pair = createPair({ clock, devices: [left, deaf] });
  await assert.rejects(
    clock.run(() => pair.left.connect(service)),
    { code: "timed-out", message: /"tcp:10\.0\.0\.2:7".*did not answer/ },
  );
  assert.equal(Math.round(clock.now() / 1000), 123);
});

test("addresses that cannot be reached are refused at once", async () => {
  const { left } = createPair();
  const connect = (host: string, port = 80) => left.connect({ transport: "tcp", host, port });
  await assert.rejects(connect("192.168.1.1"), { code: "host-unreachable", message: /set a gateway/ });
  await assert.rejects(connect("10.0.0.1"), { code: "host-unreachable", message: /no loopback/ });
  for (const host of ["10.0.0.255", "10.0.0.0", "224.0.0.1", "127.0.0.1", "0.0.0.0", "255.255.255.255"]) {
    await assert.rejects(connect(host), { code: "host-unreachable" }, host);
  }
  for (const host of ["::1", "localhost", "10.0.0", "10.0.0.256", "010.0.0.2", ""]) {
    await assert.rejects(connect(host), { code: "name-not-found" }, host);
  }
  await assert.rejects(connect("10.0.0.2", 0), { code: "invalid-argument" });
  await assert.rejects(left.connect({ transport: "unix", path: "/run/x" }), {
    code: "invalid-argument",
    message: 'Cannot connect to "unix:/run/x": a network on a tap has no Unix sockets; use tcp:HOST:PORT',
  });
});

test("listening: a port twice, an address that is not ours, and a free port", async () => {
  const { right } = createPair();
  const accept = (): void => {};
  const listen = (host: string, port: number) => right.listen({ transport: "tcp", host, port }, accept);
  const first = await listen("10.0.0.2", 7);
  assert.deepEqual(first.address, { transport: "tcp", host: "10.0.0.2", port: 7 });
  await assert.rejects(listen("0.0.0.0", 7), { code: "address-in-use", message: /"tcp:0\.0\.0\.0:7"/ });
  await assert.rejects(listen("10.0.0.3", 8), {
    code: "address-unavailable",
    message: /"tcp:10\.0\.0\.3:8".*"10\.0\.0\.2"/,
  });
  await assert.rejects(right.listen({ transport: "unix", path: "/run/x" }, accept), { code: "invalid-argument" });
  const free = await listen("0.0.0.0", 0);
  assert.ok(free.address.transport === "tcp" && free.address.port >= 49_152);
  await first.close();
  await first.close();
  await listen("10.0.0.2", 7);
});

test("a listener that is closed leaves its flows alone", async () => {
  const { clock, left, right } = createPair();
  const sink = new SinkRecorder();
  const listener = await right.listen(service, (flow) => flow.receive(sink));
  const client = await clock.run(() => left.connect(service));
  await clock.advance(10);
  await listener.close();
  client.write(bytes("still"));
  await clock.advance(10);
  assert.equal(sink.text(), "still");
  await assert.rejects(
    clock.run(() => left.connect(service)),
    { code: "connection-refused" },
  );
});

test("a signal gives up connecting, before and meanwhile, and does nothing after", async () => {
  const { clock, left, right } = createPair();
  const cancelled = { code: "cancelled", message: 'Connecting to "tcp:10.0.0.2:7" was cancelled' };
  await assert.rejects(left.connect(service, { signal: AbortSignal.abort() }), cancelled);
  const controller = new AbortController();
  const attempt = left.connect(service, { signal: controller.signal });
  controller.abort();
  await assert.rejects(attempt, cancelled);
  assert.equal(left.dump().filter((line) => line.startsWith("tcp")).length, 0);

  const late = new AbortController();
  await right.listen(service, () => {});
  const flow = await clock.run(() => left.connect(service, { signal: late.signal }));
  late.abort();
  flow.write(bytes("x"));
  await clock.advance(100);
  assert.equal(flow.queuedBytes, 0);
});

test("when the link is gone every flow, every dial and every later call learns it", async () => {
  const clock = new VirtualClock();
  const link = createMemoryLink({ clock, latency: 1 });
  const { left, clientSink, serverSink } = await openPair({ clock, devices: link.devices });
  const dial = left.connect({ transport: "tcp", host: "10.0.0.9", port: 1 });
  const cause = new Error("unplugged");
  link.fail(cause);
  await assert.rejects(dial, { code: "disconnected", cause });
  assert.equal(Reflect.get(clientSink.error ?? {}, "code"), "disconnected");
  assert.equal(clientSink.error?.cause, cause);
  assert.deepEqual(serverSink.events, ["closed"]);
  await assert.rejects(left.connect(service), { code: "disconnected" });
  await assert.rejects(
    left.listen(service, () => {}),
    { code: "disconnected" },
  );
  await clock.runUntilIdle();
});

test("closing the network resets its connections and leaves no timer", async () => {
  const { clock, left, clientSink, serverSink } = await openPair();
  left.close();
  left.close();
  await clock.advance(10);
  assert.deepEqual(serverSink.events, ["closed"]);
  assert.deepEqual(clientSink.events, ["closed"]);
  await clock.runUntilIdle();
});

test("options that make no sense are refused in words", () => {
  const [device] = createMemoryLink().devices;
  const clock = new VirtualClock();
  const make = (options: {
    ipv4?: string;
    gateway?: string;
    mac?: string;
    mtu?: number;
    limits?: Partial<Limits>;
  }): void => {
    const link = options.mtu === undefined ? device : createMemoryLink({ mtu: options.mtu }).devices[0];
    createTapNetwork({
      device: link,
      clock,
      entropy: new Random(1),
      defer: () => {},
      ipv4: options.ipv4 ?? "10.0.0.2/24",
      gateway: options.gateway,
      mac: options.mac,
      limits: options.limits,
    });
  };
  const refused = (options: Parameters<typeof make>[0], message: RegExp): void =>
    assert.throws(() => make(options), { code: "invalid-argument", message });
  for (const ipv4 of ["10.0.0.2", "10.0.0.2/33", "10.0.0/24", "10.0.0.2/024", "x/1", "", "10.0.0.2/"]) {
    refused({ ipv4 }, /^Invalid IPv4 address/);
  }
  for (const ipv4 of ["10.0.0.255/24", "10.0.0.0/24", "127.0.0.1/8", "224.0.0.1/24", "0.0.0.0/0"]) {
    refused({ ipv4 }, /no single host's/);
  }
  refused({ gateway: "gateway" }, /^Invalid gateway "gateway"/);
  for (const gateway of ["10.0.1.1", "10.0.0.2", "10.0.0.255"]) refused({ gateway }, /no other host on the network/);
  for (const mac of ["02:00:00:00:00", "01:00:00:00:00:01", "ff:ff:ff:ff:ff:ff", "02-00-00-00-00-01"]) {
    refused({ mac }, /^Invalid hardware address/);
  }
  refused({ limits: { connections: 0 } }, /^Invalid limits\.connections "0"/);
  refused({ limits: { receiveWindow: 1000.5 } }, /whole number/);
  refused({ limits: { timeWait: Number.NaN } }, /^Invalid limits\.timeWait "NaN"/);
  refused({ limits: { receiveWindow: 2 ** 31 } }, /at most 1073725440 bytes/);
  refused({ mtu: 500 }, /MTU of memory0 is 500; it must be at least 576/);
});
