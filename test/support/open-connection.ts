import assert from "node:assert/strict";
import { CapnpError } from "../../src/error.ts";
import { BrokenAnswer } from "../../src/protocol/broken-hook.ts";
import { type CallReceiver, Hook, type PendingAnswer, type Request } from "../../src/protocol/hook.ts";
import type { RpcLimits } from "../../src/rpc/limits.ts";
import { Payload } from "../../src/rpc/payload.ts";
import { RpcConnection } from "../../src/rpc/rpc-connection.ts";
import { summarizeRpc } from "./rpc-text.ts";
import { fromHex, stoppedClock, TestFlow } from "./test-flow.ts";

/** Keeps the calls it gets. */
export class Recorder extends Hook {
  readonly calls: { readonly payload: Payload; readonly receiver: CallReceiver }[] = [];
  isReleased = false;

  override call(request: Request, receiver: CallReceiver): PendingAnswer {
    assert.ok(request instanceof Payload);
    this.calls.push({ payload: request, receiver });
    return new BrokenAnswer(new CapnpError("failed", "nothing to pipeline on"));
  }

  protected override dispose(): void {
    this.isReleased = true;
  }

  override toString(): string {
    return "recorder";
  }
}

/** One end of a connection, whose other end is the test. */
export interface OpenConnection {
  readonly flow: TestFlow;
  /** What the peer gets for Bootstrap. */
  readonly recorder: Recorder;
  readonly connection: RpcConnection;
  readonly closed: readonly (CapnpError | undefined)[];
  /** Gives messages of the peer, in hexadecimal, to the connection. */
  receive(...messages: string[]): void;
  /** The messages sent since the last call, as `summarizeRpc` has them. */
  sent(): string[];
  /** Takes the flow away; then nothing may be left. */
  close(): void;
}

export function openConnection(limits: Partial<RpcLimits> = {}): OpenConnection {
  const flow = new TestFlow();
  const recorder = new Recorder();
  const closed: (CapnpError | undefined)[] = [];
  const connection = new RpcConnection(flow, {
    clock: stoppedClock,
    limits,
    bootstrap: () => recorder.addReference(),
    closed: (error) => closed.push(error),
  });
  const receive = (...messages: string[]) => {
    for (const message of messages) flow.sink.data(fromHex(message));
  };
  const sent = () => flow.frames().map(summarizeRpc);
  const close = () => {
    flow.sink.closed(undefined);
    for (const { payload } of recorder.calls) payload.release();
    recorder.release();
    assert.ok(recorder.isReleased, `${recorder.references} references are left`);
    const { questions, answers, exports, imports } = connection.stats();
    assert.deepEqual([questions, answers, exports, imports], [0, 0, 0, 0]);
  };
  return { flow, recorder, connection, closed, receive, sent, close };
}

/** Hears of the outcome of a call. */
export function outcome(): { readonly seen: readonly string[]; readonly receiver: CallReceiver } {
  const seen: string[] = [];
  const receiver: CallReceiver = {
    tailCall: () => undefined,
    caller: undefined,
    results: (results) => {
      seen.push("results");
      results.release();
    },
    failed: (error) => seen.push(`${error.code}: ${error.message}`),
  };
  return { seen, receiver };
}
