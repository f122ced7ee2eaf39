import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ScriptedPeer } from "../../../test/tap/scripted-peer.ts";
import type { Connection } from "./connection.ts";
import { Deadlines } from "./deadlines.ts";

test("connections come up in the order of their soonest deadline, also when some are taken out", () => {
  const peer = new ScriptedPeer();
  const connections: Connection[] = [];
  for (let i = 0; i < 30; i++) connections.push(peer.connect(i + 1).connection);
  for (const connection of connections) peer.stack.tcp.deadlines.remove(connection);
  const step = fc.tuple(fc.nat(29), fc.option(fc.nat(1000)));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
      const deadlines = new Deadlines();
      const model = new Map<Connection, number>();
      for (const [index, deadline] of steps) {
        const connection = connections[index];
        assert.ok(connection);
        if (deadline === null) {
          deadlines.remove(connection);
          model.delete(connection);
        } else {
          deadlines.schedule(connection, deadline);
          model.set(connection, Math.min(deadline, model.get(connection) ?? deadline));
        }
        assert.equal(deadlines.size, model.size);
        assert.equal(deadlines.next(), Math.min(...model.values(), Number.POSITIVE_INFINITY));
      }
      const order: number[] = [];
      for (;;) {
        const moment = deadlines.next();
        assert.equal(deadlines.takeDue(moment - 1), undefined);
        const connection = deadlines.takeDue(moment);
        if (connection === undefined) break;
        assert.equal(model.get(connection), moment);
        order.push(moment);
      }
      assert.deepEqual(
        order,
        [...model.values()].sort((a, b) => a - b),
      );
    }),
  );
});
