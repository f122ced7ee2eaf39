import { type CallOptions, CapnpError } from "../../src/index.ts";
import { Calculator } from "../calculator/calculator.capnp.ts";

/** Something that the calculator is asked to do. Rejects with a `CapnpError` when it does it wrong. */
export interface Step {
  readonly title: string;
  run(calculator: Calculator, options: CallOptions): Promise<void>;
}

const { add, subtract, multiply } = Calculator.Operator;

/** One round trip each, however many calls depend on one another; two where the calculator calls back. */
export const steps: readonly Step[] = [
  {
    title: "Evaluating a literal",
    async run(calculator, options) {
      await expectValue(123, evaluate(calculator, { literal: 123 }, options));
    },
  },
  {
    title: "Using add and subtract",
    async run(calculator, options) {
      using plus = operator(calculator, add, options);
      using minus = operator(calculator, subtract, options);
      // 123 + 45 - 67
      const sum = callOf(plus, { literal: 123 }, { literal: 45 });
      await expectValue(101, evaluate(calculator, callOf(minus, sum, { literal: 67 }), options));
    },
  },
  {
    title: "Pipelining eval() calls",
    async run(calculator, options) {
      using plus = operator(calculator, add, options);
      using times = operator(calculator, multiply, options);
      using product = calculator.evaluate({ expression: callOf(times, { literal: 4 }, { literal: 6 }) }, options);
      // The product goes back before it has been calculated.
      const { value } = product;
      const and = (literal: number) => callOf(plus, { previousResult: value }, { literal });
      await Promise.all([
        expectValue(27, evaluate(calculator, and(3), options)),
        expectValue(29, evaluate(calculator, and(5), options)),
      ]);
    },
  },
  {
    title: "Defining functions",
    async run(calculator, options) {
      using plus = operator(calculator, add, options);
      using times = operator(calculator, multiply, options);
      const [x, y] = [{ parameter: 0 }, { parameter: 1 }];
      // f(x, y) = x * 100 + y, and g(x) = f(x, x + 1) * 2
      const fBody = callOf(plus, callOf(times, x, { literal: 100 }), y);
      using f = calculator.defFunction({ paramCount: 2, body: fBody }, options).func;
      const gBody = callOf(times, callOf(f, x, callOf(plus, x, { literal: 1 })), { literal: 2 });
      using g = calculator.defFunction({ paramCount: 1, body: gBody }, options).func;
      await Promise.all([
        expectValue(1234, evaluate(calculator, callOf(f, { literal: 12 }, { literal: 34 }), options)),
        expectValue(4244, evaluate(calculator, callOf(g, { literal: 21 }), options)),
      ]);
    },
  },
  {
    title: "Using a callback",
    async run(calculator, options) {
      using plus = operator(calculator, add, options);
      const power = new PowerFunction();
      // 2 to the power of 4 + 5
      const exponent = callOf(plus, { literal: 4 }, { literal: 5 });
      await expectValue(512, evaluate(calculator, callOf(power, { literal: 2 }, exponent), options));
      if (power.calls !== 1) throw wrong(`The callback was called ${power.calls} times, not once`);
    },
  },
];

/** A function of the client's, which the calculator calls. */
class PowerFunction extends Calculator.Function.Server {
  calls = 0;

  call({ params }: Calculator.Function.CallParams): Calculator.Function.CallResults.Init {
    const [base, exponent, ...more] = params;
    if (base === undefined || exponent === undefined || more.length > 0) {
      throw wrong(`The function takes 2 parameters, and was called with ${params.length}`);
    }
    this.calls += 1;
    return { value: base ** exponent };
  }
}

type FunctionArgument = Calculator.Function | Calculator.Function.Server;

function callOf(func: FunctionArgument, ...params: readonly Calculator.Expression.Init[]): Calculator.Expression.Init {
  return { call: { function: func, params } };
}

/** An operator, to be used before it is here; the caller disposes it. */
function operator(calculator: Calculator, op: Calculator.Operator, options: CallOptions): Calculator.Function {
  return calculator.getOperator({ op }, options).func;
}

/** Sends an expression and the call that reads its value, and resolves to it. */
async function evaluate(
  calculator: Calculator,
  expression: Calculator.Expression.Init,
  options: CallOptions,
): Promise<number> {
  using evaluating = calculator.evaluate({ expression }, options);
  return (await evaluating.value.read({}, options)).value;
}

async function expectValue(expected: number, calculating: Promise<number>): Promise<void> {
  const value = await calculating;
  if (value !== expected) throw wrong(`The calculator says ${value}, and should say ${expected}`);
}

function wrong(message: string): CapnpError {
  return new CapnpError("failed", message);
}
