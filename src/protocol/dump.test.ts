/** What a connection says of its tables, and that it notices when they contradict themselves. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Case, parameter } from "../../test/support/protocol/case.ts";
import { LoggerService, ManualService } from "../../test/support/protocol/services.ts";
import { CapnpError } from "../error.ts";
import { IdTable } from "./id-table.ts";
import { type ExportId, exportId, importId } from "./ids.ts";
import { ImportHook } from "./import-hook.ts";
import { LocalPromise } from "./local-promise.ts";
import { PeerTable } from "./peer-table.ts";

test("every table is dumped as plain records, with what each entry stands for", () => {
  const manual = new ManualService("manual");
  const logger = new LoggerService("logger");
  const play = new Case(manual);
  const main = play.toServer();
  const promise = new LocalPromise();
  const call = play.client.call(main, "q1", { "0": logger, "1": promise.hook });
  const field = call.capability(0);
  play.client.call(field, "on its way");
  play.steps("server call:q1");
  const served = manual.next("q1");
  assert.deepEqual(play.client.connection.dump(), {
    closed: undefined,
    questions: [
      { id: 0, state: "waiting", target: "import 0", routes: 1, exports: [0, 1] },
      { id: 1, state: "waiting", target: "answer to 0 [0]", routes: 0, exports: [] },
    ],
    answers: [],
    exports: [
      { id: 0, state: "settled", target: "logger", sent: 1 },
      { id: 1, state: "promise", target: "promise([])", sent: 1 },
    ],
    imports: [{ id: 0, state: "settled", target: "the peer's", received: 1, references: 1 }],
    embargoes: [],
  });
  assert.deepEqual(play.server.connection.dump(), {
    closed: undefined,
    questions: [],
    answers: [{ id: 0, state: "running", target: "call in this vat", exports: [] }],
    exports: [{ id: 0, state: "settled", target: "manual", sent: 1 }],
    imports: [
      { id: 0, state: "settled", target: "the peer's", received: 1, references: 1 },
      { id: 1, state: "promise", target: "promise(import 1)", received: 1, references: 1 },
    ],
    embargoes: [],
  });
  served.answer("a1", { "0": parameter(served) });
  play.steps("client release", "client return:a1");
  assert.deepEqual(play.client.connection.dump().embargoes, [{ id: 0, state: "waiting", target: "logger" }]);
  promise.break(new CapnpError("failed", "never mind"));
  promise.hook.release();
  play.flush();
  play.end(manual, logger);
  for (const vat of [play.client, play.server]) vat.connection.close(new CapnpError("disconnected", "over"));
  assert.equal(play.client.connection.dump().closed, "over");
});

test("a table that contradicts itself is found out", () => {
  const manual = new ManualService("manual");
  const play = new Case(manual);
  const main = play.toServer().settled();
  assert.ok(main instanceof ImportHook);
  main.received = 0;
  assert.throws(
    () => play.client.connection.check(),
    /^Error: Invariant broken: import 0 is not in use, but has its id/,
  );
  main.received = 1;
  const spare = new LoggerService("spare");
  play.server.connection.names.describe(spare, []);
  spare.release();
  spare.release();
  assert.throws(
    () => play.server.connection.check(),
    /^Error: Invariant broken: export 1 is spare, which was released/,
  );
  const sparse = new PeerTable("entries", 4, importId);
  sparse.set(importId(70_000), "one");
  sparse.check();
  const table = new IdTable<ExportId, string | undefined>("entries", 4, exportId);
  table.add("one");
  table.check();
  table.add(undefined);
  assert.throws(() => table.check(), /^Error: Invariant broken: entries count 1 as used/);
});
