import assert from "node:assert/strict";
import { test } from "node:test";
import { StructBuilder } from "../../src/index.ts";
import { Calculator } from "./calculator.capnp.ts";
import { CalculatorService } from "./service.ts";

/** The value of an expression, by a calculator in this process. */
async function evaluate(expression: Calculator.Expression.Init): Promise<number> {
  using calculator = Calculator.local(new CalculatorService());
  using evaluating = calculator.evaluate({ expression });
  return (await evaluating.value.read({})).value;
}

const failed = (message: RegExp) => ({ code: "failed", message });

/** Can set members of the union that this schema does not know. */
class NewerExpression extends StructBuilder {
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
    using calculator = Calculator.local(new CalculatorService());
    const { func } = calculator.getOperator({ op: Calculator.Operator[op] });
    assert.equal((await func.call({ params: [3, 2] })).value, expected);
    await assert.rejects(Promise.resolve(func.call({ params: [1, 2, 3] })), failed(/takes 2 parameters.* with 3/));
  });
}

test("an operator of a newer schema is named and refused", async () => {
  using calculator = Calculator.local(new CalculatorService());
  await assert.rejects(Promise.resolve(calculator.getOperator({ op: 9 })), failed(/Unknown operator, number 9/));
});

test("a kind of expression of a newer schema is named and refused", async () => {
  using calculator = Calculator.local(new CalculatorService());
  const evaluating = calculator.evaluate((params) => {
    const { $segment, $dataOffset, $size } = params.initExpression();
    new NewerExpression($segment, $dataOffset, $size).which = 7;
  });
  await assert.rejects(Promise.resolve(evaluating), failed(/Unknown kind of expression, number 7/));
});

test("a parameter outside of a function, or one that the function does not have, is refused where it is written", async () => {
  using calculator = Calculator.local(new CalculatorService());
  await assert.rejects(evaluate({ parameter: 0 }), failed(/no parameter 0: there are 0/));
  const defining = calculator.defFunction({ paramCount: 2, body: { parameter: 2 } });
  await assert.rejects(Promise.resolve(defining), failed(/no parameter 2: there are 2/));
});

test("a defined function takes as many parameters as it says", async () => {
  using calculator = Calculator.local(new CalculatorService());
  const { func } = calculator.defFunction({ paramCount: 1, body: { parameter: 0 } });
  assert.equal((await func.call({ params: [7] })).value, 7);
  await assert.rejects(Promise.resolve(func.call({ params: [] })), failed(/takes 1 parameters.* with 0/));
});

test("a function that is missing fails the expression, and says so", async () => {
  await assert.rejects(evaluate({ call: { params: [{ literal: 1 }] } }), /null|Null/);
});

test("a defined function holds the functions it calls, and lets go of them with itself", async () => {
  const counting = new CountingFunction();
  using calculator = Calculator.local(new CalculatorService());
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
  using calculator = Calculator.local(new CalculatorService());
  const body = { call: { function: counting, params: [{ parameter: 5 }] } };
  {
    using defining = calculator.defFunction({ paramCount: 1, body });
    await assert.rejects(Promise.resolve(defining));
  }
  assert.ok(counting.isDisposed);
});
