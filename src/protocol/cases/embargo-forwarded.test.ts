/** Capabilities that come back by several ways round: the embargo cases of OCaml's capnp-rpc by their names, 9 to 15. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Case, parameter } from "../../../test/support/protocol/case.ts";
import { TestContent } from "../../../test/support/protocol/content.ts";
import { LoggerService, ManualService, type ServedCall, TestService } from "../../../test/support/protocol/services.ts";
import { CapnpError } from "../../error.ts";
import { BrokenHook } from "../broken-hook.ts";
import type { Hook } from "../hook.ts";
import { LocalPromise } from "../local-promise.ts";

test("Local embargo 9: two calls on one reference that is passed on twice, each way", () => {
  const [here, there] = [new ManualService("here"), new ManualService("there")];
  const play = new Case(there, here);
  const { client, server } = play;
  const [toServer, toClient] = [play.toServer(), play.toClient()];
  const first = client.callForCapability(toServer, "first"); // will be the client's main
  const second = client.callForCapability(toServer, "second"); // will be what `self` brings, which is `first`
  play.steps("server call:first", "server call:second");
  const self = server.callForCapability(toClient, "self");
  play.steps("client call:self");
  here.next("self").answer("myself", { "0": first });
  there.next("first").answer("a1", { "0": toClient });
  there.next("second").answer("a2", { "0": self });
  client.call(second, "1");
  play.steps("client return:a1", "client return:a2");
  client.call(second, "2");
  play.steps("server return:myself", "server call:1", "client disembargo", "client call:1");
  play.steps("server disembargo", "client disembargo-reply", "server disembargo", "client disembargo-reply");
  assert.deepEqual(here.calls, [], "1 has still to go round once more");
  play.steps("server finish", "client finish", "server disembargo-reply", "server call:1", "client call:1");
  play.steps("server call:2", "client call:2");
  play.quiet();
  const [one, two] = [here.next("1"), here.next("2")];
  one.answer("m1");
  two.answer("m2");
  play.end(here, there);
});

test("Local embargo 10: the results of a tail call that the peer takes from its own answer are embargoed as well", () => {
  const [local, logger] = [new ManualService("local"), new LoggerService("logger")];
  let callee: Hook | undefined;
  class Passing extends TestService {
    protected override serve(call: ServedCall): void {
      if (callee !== undefined) call.passOn(callee, new TestContent(call.params.text));
    }
  }
  const passing = new Passing("passing");
  const play = new Case(passing, local);
  const { client } = play;
  const main = play.toServer();
  callee = play.toClient();
  const first = client.call(main, "q1");
  const target = first.capability(0);
  client.call(target, "1");
  play.steps("server call:q1", "server call:1", "client call:q1");
  local.next("q1").answer("from the callee", { "0": logger });
  play.steps("client return:take-from-other");
  assert.equal(first.outcome, "from the callee");
  client.call(target, "2");
  assert.deepEqual(logger.lines, [], "2 waits for 1, which is on its way");
  play.steps("client call:1");
  assert.deepEqual(logger.lines, ["1"]);
  play.steps("server return:sent-elsewhere", "server disembargo", "client disembargo-reply");
  assert.deepEqual(logger.lines, ["1", "2"]);
  play.steps("server finish", "client finish", "server return:logged", "client return:logged");
  play.quiet();
  play.end(passing, local, logger);
});

test("Local embargo 11: no second embargo for what turns out to be the peer's", () => {
  const [here, there] = [new ManualService("here"), new ManualService("there")];
  const play = new Case(there, here);
  const { client, server } = play;
  const [toServer, toClient] = [play.toServer(), play.toClient()];
  const first = client.callForCapability(toServer, "q1");
  const again = play.keep(client.connection.bootstrap());
  const second = server.callForCapability(toClient, "q2");
  play.steps("server call:q1");
  there.next("q1").answer("a1", { "0": second });
  client.call(first, "3");
  play.steps("client call:q2");
  here.next("q2").answer("a2", { "0": again });
  play.steps("server bootstrap", "client return:a1", "client return:(boot)");
  client.call(first, "4");
  play.steps("server call:3", "client call:3", "server return:a2", "client disembargo", "server disembargo");
  // The client's one embargo is over: what it waited for is the server's.
  play.steps("client disembargo-reply", "server finish", "client finish", "server finish", "server call:3");
  play.steps("server disembargo-reply", "server call:4");
  play.quiet();
  const [three, four] = [there.next("3"), there.next("4")];
  three.answer("m3");
  four.answer("m4");
  play.end(here, there);
});

test("Local embargo 12: an embargo that ends at a capability that is broken needs no second one", () => {
  const manual = new ManualService("manual");
  const play = new Case(manual);
  const { client, server } = play;
  const promise = new LocalPromise();
  const first = client.call(play.toServer(), "q1", { "0": promise.hook });
  promise.resolve(first.capability(2).addReference()); // where nothing will be
  const pipelined = client.call(first.capability(0), "q2");
  play.steps("server call:q1");
  const served = manual.next("q1");
  served.answer("a1", { "0": server.callForCapability(parameter(served), "q3") });
  play.steps("client call:q3", "server resolve", "server call:q2", "client release", "client return:a1");
  play.steps("client call:q2", "server call:q3", "server disembargo", "server finish", "server call:q2");
  play.steps("client return:(No capability at [2])", "client disembargo-reply");
  play.flush();
  assert.match(pipelined.outcome, /^failed: No capability at \[2\]/);
  assert.match(client.call(first.capability(0), "later").outcome, /^failed: No capability/);
  promise.hook.release();
  play.end(manual);
});

test("Local embargo 13: an embargo of a capability that was sent broken ends, and no second one begins", () => {
  const [here, there] = [new ManualService("here"), new ManualService("there")];
  const play = new Case(there, here);
  const { client, server } = play;
  const [toServer, toClient] = [play.toServer(), play.toClient()];
  const broken = play.keep(new BrokenHook(new CapnpError("failed", "was broken")));
  const first = server.callForCapability(toClient, "q1", { "0": broken });
  const second = client.callForCapability(toServer, "q2");
  const pipelined = client.call(second, "q3");
  play.steps("client call:q1");
  const served = here.next("q1");
  served.answer("a1", { "0": parameter(served) });
  play.steps("server call:q2");
  there.next("q2").answer("a2", { "0": first });
  play.steps("client resolve", "server call:q3", "client return:a2", "server return:a1", "client call:q3");
  // The client waits for the call that it has sent round; what it has been given is known to be broken by now.
  play.steps("server disembargo", "server finish", "server call:q3", "client finish", "client disembargo-reply");
  play.steps("client return:(was broken)", "server finish", "server return:(was broken)", "client finish");
  play.steps("client return:(was broken)", "server finish");
  play.quiet();
  assert.equal(pipelined.outcome, "failed: was broken");
  const later = client.call(second, "q4");
  play.flush();
  assert.equal(later.outcome, "failed: was broken");
  play.end(here, there);
});

test("Local embargo 14: results that several fields of a tail call were pipelined on", () => {
  const here = new ManualService("here");
  const logger = new LoggerService("logger");
  const seen: string[] = [];
  let callee: Hook | undefined;
  class Passing extends TestService {
    protected override serve(call: ServedCall): void {
      if (call.params.text !== "q1") {
        seen.push(call.params.text);
        call.answer("logged");
      } else if (callee !== undefined) call.passOn(callee, new TestContent("q2"));
    }
  }
  const passing = new Passing("passing");
  const play = new Case(passing, here);
  const { client } = play;
  const main = play.toServer();
  callee = play.toClient();
  const first = client.call(main, "q1");
  const [zero, one, two] = [first.capability(0), first.capability(1), first.capability(2)];
  const early = [client.call(zero, "0a"), client.call(one, "1a"), client.call(two, "2a")];
  play.steps("server call:q1", "server call:0a", "server call:1a", "server call:2a");
  play.steps("client call:q2", "client return:take-from-other");
  // The server's own main capability, one of the client, and nothing.
  const late = [client.call(zero, "0b"), client.call(one, "1b"), client.call(two, "2b")];
  here.next("q2").answer("a2", { "0": main, "1": logger });
  late.push(client.call(zero, "0c"), client.call(one, "1c"), client.call(two, "2c"));
  play.steps("server call:0b", "server call:1b", "server call:2b", "server return:sent-elsewhere");
  // Two ways to embargo, and nothing to embargo where there is no capability.
  play.steps("server disembargo", "server disembargo", "server finish");
  play.steps(...["0a", "1a", "2a", "0b", "1b", "2b"].map((call) => `client call:${call}`));
  assert.deepEqual(logger.lines, ["1a", "1b"]);
  play.steps("client disembargo-reply", "client disembargo-reply");
  assert.deepEqual(logger.lines, ["1a", "1b", "1c"]);
  play.flush();
  assert.deepEqual(seen, ["0a", "0b", "0c"]);
  assert.deepEqual(
    [...early, ...late].map(({ outcome }) => outcome),
    ["logged", "logged", "failed: No capability at [2]", "logged", "logged", "failed: No capability at [2]"].concat([
      "logged",
      "logged",
      "failed: No capability at [2]",
    ]),
  );
  play.end(passing, here, logger);
});

test("Local embargo 15: a promise of the peer that was resolved to our own object is embargoed twice", () => {
  const [here, there] = [new ManualService("here"), new ManualService("there")];
  const play = new Case(there, here);
  const { client, server } = play;
  const [toServer, toClient] = [play.toServer(), play.toClient()];
  const x1 = client.callForCapability(toServer, "q1");
  play.steps("server call:q1");
  const x2 = server.callForCapability(toClient, "q2");
  const x3 = server.callForCapability(toClient, "q3");
  play.steps("client call:q2", "client call:q3");
  there.next("q1").answer("reply", { "0": x3 });
  here.next("q2").answer("reply", { "0": x1 });
  server.call(x2, "1");
  play.steps("server return:reply");
  server.call(x2, "2");
  const promise = new LocalPromise();
  here.next("q3").answer("reply", { "0": promise.hook });
  promise.resolve(toServer.addReference());
  promise.hook.release();
  server.call(x2, "3");
  play.steps("server return:reply", "client return:reply", "server resolve", "client call:1");
  play.steps("server disembargo", "client disembargo", "server call:1", "client finish", "server disembargo-reply");
  play.steps("client finish", "server finish", "client disembargo", "server disembargo-reply");
  assert.equal(there.calls.length, 0);
  play.steps("client disembargo-reply", "client call:1", "server call:1");
  play.steps("client call:2", "client call:3", "server call:2", "server call:3");
  play.quiet();
  for (const text of ["1", "2", "3"]) there.next(text).answer("done");
  play.end(here, there);
});
