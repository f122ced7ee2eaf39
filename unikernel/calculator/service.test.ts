import assert from "node:assert/strict";
import { test } from "node:test";
import { createNodePlatform } from "../../platform/node/index.ts";
import { StructBuilder } from "../../src/index.ts";
import { Calculator } from "./calculator.capnp.ts";
import { CalculatorService } from "./service.ts";
import { Workload, type WorkloadLimits } from "./workload.ts";

function newCalculator(limits?: Partial<WorkloadLimits>): Calculator {
  return Calculator.local(new CalculatorService(new Workload(createNodePlatform().clock, limits)));
}

/** The value of an expression, by a calculator in this process. */
async function evaluate(expression: Calculator.Expression.Init): Promise<number> {
  using calculator = newCalculator();
  using evaluating = calculator.evaluate({ expression });
  return (await evaluating.value.read({})).value;
}

const failed = (message: RegExp) => ({ code: "failed", message });

/** Can set members of the union that this schema does not know. */
class NewerExpression extends StructBuilder {
  override get $size(): number {
    return 0x20002;
  }

  set which(value: number) {
    this.setUint16(8, value);
  }
}

class CountingFunction extends Calculator.Function.Server implements Disposable {
  calls = 0;
  isDisposed = false;

  call({ params }: Calculator.Function.CallParams): Calculator.Function.CallResults.Init {
    this.calls += 1;
    return { value: params.length };
  }

  [Symbol.dispose](): void {
    this.isDisposed = true;
  }
}

for (const [op, expected] of [
  ["add", 5],
  ["subtract", 1],
  ["multiply", 6],
  ["divide", 1.5],
] as const) {
  test(`the operator ${op} calculates`, async () => {
    using calculator = newCalculator();
    const { func } = calculator.getOperator({ op: Calculator.Operator[op] });
    assert.equal((await func.call({ params: [3, 2] })).value, expected);
    await assert.rejects(Promise.resolve(func.call({ params: [1, 2, 3] })), failed(/takes 2 parameters.* with 3/));
  });
}

test("an operator of a newer schema is named and refused", async () => {
  using calculator = newCalculator();
  await assert.rejects(Promise.resolve(calculator.getOperator({ op: 9 })), failed(/Unknown operator, number 9/));
});

test("a kind of expression of a newer schema is named and refused", async () => {
  using calculator = newCalculator();
  const evaluating = calculator.evaluate((params) => {
    const { $segment, $dataOffset } = params.initExpression();
    new NewerExpression($segment, $dataOffset).which = 7;
  });
  await assert.rejects(Promise.resolve(evaluating), failed(/Unknown kind of expression, number 7/));
});

test("a parameter outside of a function, or one that the function does not have, is refused where it is written", async () => {
  using calculator = newCalculator();
  await assert.rejects(evaluate({ parameter: 0 }), failed(/no parameter 0: there are 0/));
  const defining = calculator.defFunction({ paramCount: 2, body: { parameter: 2 } });
  await assert.rejects(Promise.resolve(defining), failed(/no parameter 2: there are 2/));
});

test("a defined function takes as many parameters as it says", async () => {
  using calculator = newCalculator();
  const { func } = calculator.defFunction({ paramCount: 1, body: { parameter: 0 } });
  assert.equal((await func.call({ params: [7] })).value, 7);
  await assert.rejects(Promise.resolve(func.call({ params: [] })), failed(/takes 1 parameters.* with 0/));
});

test("a function that is missing fails the expression, and says so", async () => {
  await assert.rejects(evaluate({ call: { params: [{ literal: 1 }] } }), /null|Null/);
});

test("a defined function holds the functions it calls, and lets go of them with itself", async () => {
  const counting = new CountingFunction();
  using calculator = newCalculator();
  const defining = calculator.defFunction({
    paramCount: 1,
    body: { call: { function: counting, params: [{ parameter: 0 }, { literal: 2 }] } },
  });
  const func = (await defining).func.dup();
  defining[Symbol.dispose]();
  assert.equal((await func.call({ params: [1] })).value, 2);
  assert.equal(counting.calls, 1);
  assert.ok(!counting.isDisposed);
  func[Symbol.dispose]();
  assert.ok(counting.isDisposed);
});

test("a body that makes no sense leaves nothing held", async () => {
  const counting = new CountingFunction();
  using calculator = newCalculator();
  const body = { call: { function: counting, params: [{ parameter: 5 }] } };
  {
    using defining = calculator.defFunction({ paramCount: 1, body });
    await assert.rejects(Promise.resolve(defining));
  }
  assert.ok(counting.isDisposed);
});

/** A function of one parameter that takes 2 to the power of `depth` calls of others, `inTurn` or all at once. */
function doubling(calculator: Calculator, depth: number, inTurn: boolean, stack: DisposableStack): Calculator.Function {
  let func = stack.use(calculator.getOperator({ op: Calculator.Operator.add })).func;
  const plus = func;
  for (let level = 0; level < depth; level++) {
    const x = { parameter: 0 };
    const once = level === 0 ? { call: { function: plus, params: [x, x] } } : { call: { function: func, params: [x] } };
    const second = level === 0 ? once : { call: { function: func, params: [once] } };
    const both = inTurn ? second : { call: { function: plus, params: [once, once] } };
    func = stack.use(calculator.defFunction({ paramCount: 1, body: both })).func;
  }
  return func;
}

test("what takes long lets others have their turn, and ends when it is cancelled", { timeout: 60_000 }, async () => {
  using stack = new DisposableStack();
  const calculator = stack.use(newCalculator());
  const endless = doubling(calculator, 100, true, stack);
  const cancel = new AbortController();
  const calling = Promise.resolve(endless.call({ params: [1] }, { signal: cancel.signal }));
  calling.catch(() => undefined); // awaited below
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
  assert.equal(await evaluate({ literal: 5 }), 5);
  cancel.abort(new Error("enough"));
  await assert.rejects(calling, /enough/);
});

test("what is too much at a time is refused, and leaves room again", { timeout: 60_000 }, async () => {
  using stack = new DisposableStack();
  const calculator = stack.use(newCalculator({ running: 50, perTurn: 10 }));
  const wide = doubling(calculator, 30, false, stack);
  await assert.rejects(Promise.resolve(wide.call({ params: [1] })), {
    code: "overloaded",
    message: /the limit is "50" calls/,
  });
  const narrow = doubling(calculator, 3, true, stack);
  for (;;) {
    // The calls that were under way when the first one was refused have to end.
    const done = await Promise.resolve(narrow.call({ params: [1] })).catch(() => undefined);
    if (done !== undefined) {
      assert.equal(done.value, 16);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
});
