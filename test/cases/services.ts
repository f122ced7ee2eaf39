import assert from "node:assert/strict";
import { type CallContext, CapnpError, type ResultsReturn } from "../../src/index.ts";
import {
  TestCallOrder,
  TestExtends,
  TestHandle,
  TestInterface,
  TestMoreStuff,
  TestPipeline,
  TestTailCallee,
  TestTailCaller,
} from "./cases.capnp.ts";

function unimplemented(method: string): CapnpError {
  return new CapnpError("unimplemented", `"${method}" is left out`);
}

/** Answers `foo`; the others count. */
export class InterfaceService extends TestInterface.Server implements Disposable {
  calls = 0;
  disposals = 0;

  override foo({ i, j }: TestInterface.FooParams): ResultsReturn<TestInterface.FooResults.Init> {
    this.calls++;
    return { x: `foo ${i} ${j}` };
  }

  override bar(): never {
    throw unimplemented("bar");
  }

  override baz(): TestInterface.BazResults.Init {
    this.calls++;
    return {};
  }

  [Symbol.dispose](): void {
    this.disposals++;
  }
}

export class ExtendsService extends TestExtends.Server implements Disposable {
  calls = 0;
  disposals = 0;

  override foo({ i }: TestInterface.FooParams): TestInterface.FooResults.Init {
    this.calls++;
    return { x: `extended foo ${i}` };
  }

  override bar(): never {
    throw unimplemented("bar");
  }

  override baz(): TestInterface.BazResults.Init {
    return {};
  }

  override qux(): TestExtends.QuxResults.Init {
    this.calls++;
    return {};
  }

  [Symbol.dispose](): void {
    this.disposals++;
  }
}

export class PipelineService extends TestPipeline.Server implements Disposable {
  calls = 0;
  disposals = 0;
  readonly cap: ExtendsService = new ExtendsService();
  signal: AbortSignal | undefined;

  override async getCap({ n, inCap }: TestPipeline.GetCapParams): Promise<TestPipeline.GetCapResults.Init> {
    this.calls++;
    const { x } = await inCap.foo({ i: n, j: true });
    return { s: `heard ${x}`, outBox: { cap: this.cap } };
  }

  override getCapPipelineOnly(
    _params: TestPipeline.GetCapPipelineOnlyParams,
    context: CallContext<TestPipeline.GetCapPipelineOnlyResults.Builder, TestPipeline.GetCapPipelineOnlyResults.Init>,
  ): Promise<TestPipeline.GetCapPipelineOnlyResults.Init> {
    this.calls++;
    this.signal = context.signal;
    context.setPipeline({ outBox: { cap: this.cap } });
    return untilCancelled(context.signal);
  }

  [Symbol.dispose](): void {
    this.disposals++;
  }
}

/** Rejects when the call is cancelled. */
export function untilCancelled(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** Says how many calls came before, and holds that no call has overtaken another. */
export class CallOrderService extends TestCallOrder.Server implements Disposable {
  calls = 0;
  disposals = 0;

  override getCallSequence({
    expected,
  }: TestCallOrder.GetCallSequenceParams): TestCallOrder.GetCallSequenceResults.Init {
    assert.equal(this.calls, expected, "calls have arrived out of order");
    return { n: this.calls++ };
  }

  [Symbol.dispose](): void {
    this.disposals++;
  }
}

export class TailCalleeService extends TestTailCallee.Server implements Disposable {
  calls = 0;
  disposals = 0;
  cancellations = 0;
  readonly order: CallOrderService = new CallOrderService();
  /** Calls wait for this, and are told of their cancellation meanwhile. */
  gate: Promise<void> | undefined;

  override async foo(
    { i, t }: TestTailCallee.FooParams,
    context: CallContext<TestTailCallee.TailResult.Builder, TestTailCallee.TailResult.Init>,
  ): Promise<TestTailCallee.TailResult.Init> {
    this.calls++;
    const result = { i, t, c: TestCallOrder.local(this.order) };
    context.signal.addEventListener("abort", () => this.cancellations++, { once: true });
    await this.gate;
    return result;
  }

  [Symbol.dispose](): void {
    this.disposals++;
  }
}

export class TailCallerService extends TestTailCaller.Server implements Disposable {
  calls = 0;
  disposals = 0;
  /** It passes its calls on when this is there. */
  gate: Promise<void> | undefined;

  override foo(
    { i, callee }: TestTailCaller.FooParams,
    context: CallContext<TestTailCallee.TailResult.Builder, TestTailCallee.TailResult.Init>,
  ): undefined | Promise<undefined> {
    this.calls++;
    const pass = (): undefined => {
      context.tailCall(callee, TestTailCallee.methods.foo, { i, t: "from the caller" });
      return undefined;
    };
    return this.gate === undefined ? pass() : this.gate.then(pass);
  }

  [Symbol.dispose](): void {
    this.disposals++;
  }
}

/** Handles that are counted. */
class HandleService extends TestHandle.Server implements Disposable {
  readonly #owner: MoreStuffService;

  constructor(owner: MoreStuffService) {
    super();
    this.#owner = owner;
    owner.handles++;
  }

  [Symbol.dispose](): void {
    this.#owner.handles--;
  }
}

export class MoreStuffService extends TestMoreStuff.Server implements Disposable {
  calls = 0;
  disposals = 0;
  /** Handles that are held by anybody. */
  handles = 0;
  held: TestInterface | undefined;
  enormous = "";
  readonly signals: AbortSignal[] = [];

  override getCallSequence({
    expected,
  }: TestCallOrder.GetCallSequenceParams): TestCallOrder.GetCallSequenceResults.Init {
    assert.equal(this.calls, expected, "calls have arrived out of order");
    return { n: this.calls++ };
  }

  override async callFoo({ cap }: TestMoreStuff.CallFooParams): Promise<TestMoreStuff.CallFooResults.Init> {
    this.calls++;
    const { x } = await cap.foo({ i: 123, j: true });
    return { s: `heard ${x}` };
  }

  override async callFooWhenResolved({
    cap,
  }: TestMoreStuff.CallFooWhenResolvedParams): Promise<TestMoreStuff.CallFooWhenResolvedResults.Init> {
    this.calls++;
    await cap.$settled();
    const { x } = await cap.foo({ i: 123, j: true });
    return { s: `heard ${x} later` };
  }

  override neverReturn(
    _params: TestMoreStuff.NeverReturnParams,
    context: CallContext<TestMoreStuff.NeverReturnResults.Builder, TestMoreStuff.NeverReturnResults.Init>,
  ): Promise<TestMoreStuff.NeverReturnResults.Init> {
    this.calls++;
    this.signals.push(context.signal);
    return untilCancelled(context.signal);
  }

  override hold({ cap }: TestMoreStuff.HoldParams): TestMoreStuff.HoldResults.Init {
    this.calls++;
    this.held?.[Symbol.dispose]();
    this.held = cap.dup();
    return {};
  }

  override async callHeld(): Promise<TestMoreStuff.CallHeldResults.Init> {
    this.calls++;
    const { x } = await (this.held ?? assert.fail("nothing is held")).foo({ i: 123, j: true });
    return { s: `heard ${x} held` };
  }

  override getHeld(): TestMoreStuff.GetHeldResults.Init {
    this.calls++;
    return { cap: this.held?.dup() };
  }

  override echo({ cap }: TestMoreStuff.EchoParams): TestMoreStuff.EchoResults.Init {
    this.calls++;
    return { cap: cap.dup() };
  }

  override expectCancel(
    _params: TestMoreStuff.ExpectCancelParams,
    context: CallContext<TestMoreStuff.ExpectCancelResults.Builder, TestMoreStuff.ExpectCancelResults.Init>,
  ): Promise<TestMoreStuff.ExpectCancelResults.Init> {
    this.calls++;
    this.signals.push(context.signal);
    return untilCancelled(context.signal);
  }

  override getHandle(): TestMoreStuff.GetHandleResults.Init {
    return { handle: new HandleService(this) };
  }

  override getNull(): TestMoreStuff.GetNullResults.Init {
    return {};
  }

  override getEnormousString(): TestMoreStuff.GetEnormousStringResults.Init {
    return { str: this.enormous };
  }

  override takeString({ str }: TestMoreStuff.TakeStringParams): TestMoreStuff.TakeStringResults.Init {
    return { length: str.length };
  }

  override throwException({ reason }: TestMoreStuff.ThrowExceptionParams): never {
    throw new CapnpError("failed", reason);
  }

  [Symbol.dispose](): void {
    this.disposals++;
    this.held?.[Symbol.dispose]();
  }
}
