/** A call given up at each point of its life: at most two messages for it, and nothing is left at either end. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Case } from "../../test/support/protocol/case.ts";
import type { Capabilities, TestCall } from "../../test/support/protocol/content.ts";
import {
  EchoTestService,
  LoggerService,
  ManualService,
  type TestService,
} from "../../test/support/protocol/services.ts";
import type { Hook } from "./hook.ts";

/** Lets `points` messages of one call arrive, answering what waits, gives it up, and lets the rest arrive. */
interface Life {
  readonly name: string;
  /** The service called, which waits for the test to answer, or answers at once. */
  readonly main: () => TestService;
  /** What the call is made with, and brings. */
  readonly capabilities: (own: Hook) => Capabilities;
  /** Something is pipelined on it, and given up with it. */
  readonly isPipelined: boolean;
}

const lives: readonly Life[] = [
  { name: "a call", main: () => new ManualService("manual"), capabilities: () => ({}), isPipelined: false },
  {
    name: "a call answered at once",
    main: () => new EchoTestService("echo"),
    capabilities: () => ({}),
    isPipelined: false,
  },
  {
    name: "a call with capabilities in its parameters and results",
    main: () => new ManualService("manual"),
    capabilities: (own) => ({ "0": own }),
    isPipelined: false,
  },
  {
    name: "a call that another is pipelined on",
    main: () => new ManualService("manual"),
    capabilities: (own) => ({ "0": own }),
    isPipelined: true,
  },
];

/** Runs one life and gives it up after `points` deliveries; false when it was over by then. */
function live({ main, capabilities, isPipelined }: Life, points: number): boolean {
  const service = main();
  const own = new LoggerService("own");
  const play = new Case(service);
  const target = play.toServer();
  const calls: TestCall[] = [];
  const call = play.client.call(target, "q1", capabilities(own));
  calls.push(call);
  if (isPipelined) calls.push(play.client.call(call.capability(0), "pipelined"));
  let isOver = false;
  for (let point = 0; point < points; point++) isOver = !step(play, service);
  for (const one of calls) one.finish();
  play.client.check();
  const messages: string[] = [];
  while (play.client.sent.length + play.server.sent.length > 0) {
    for (const vat of [play.client, play.server]) {
      const message = vat.sent.shift();
      if (message === undefined) continue;
      if (message.kind === "finish" || message.kind === "return") messages.push(message.kind);
      vat.peer?.receive(message);
    }
  }
  // What is pipelined on the call goes on to the client's own object, which is one call more.
  const most = isPipelined ? 6 : 2;
  assert.ok(messages.length <= most, `given up after ${points} messages: ${messages}`);
  for (const vat of [play.client, play.server]) {
    assert.deepEqual(
      [vat.connection.sizes().questions, vat.connection.sizes().answers],
      [0, 0],
      `after ${points} messages`,
    );
  }
  // What the service was doing has no effect any more, but that it lets go of its parameters.
  if (service instanceof ManualService) for (const served of service.calls.splice(0)) served.answer("too late");
  for (const { kind } of [...play.client.sent, ...play.server.sent]) assert.equal(kind, "release");
  play.end(service, own);
  return !isOver;
}

/** The next thing that happens: a message arrives, or a call is answered; false when there is none. */
function step(play: Case, service: TestService): boolean {
  const from = play.client.sent.length > 0 ? play.client : play.server;
  const message = from.sent.shift();
  if (message !== undefined) {
    from.peer?.receive(message);
    return true;
  }
  const served = service instanceof ManualService ? service.calls.shift() : undefined;
  served?.answer("answer", served.params.capabilities);
  return served !== undefined;
}

for (const life of lives) {
  test(`${life.name}, given up at each point of its life, costs two messages a call at most, and leaves nothing`, () => {
    let points = 0;
    while (live(life, points)) points++;
    assert.ok(points >= 2, `there were only ${points} points`);
  });
}
