import { type CallContext, CapnpError } from "../../src/index.ts";
import { Calculator } from "./calculator.capnp.ts";
import { type Expression, evaluate, readExpression } from "./expression.ts";
import type { Workload } from "./workload.ts";

/** Calculates: its values, operators and functions are objects of this vat. */
export class CalculatorService extends Calculator.Server {
  readonly #workload: Workload;

  constructor(workload: Workload) {
    super();
    this.#workload = workload;
  }

  async evaluate(
    { expression }: Calculator.EvaluateParams,
    { signal }: CallContext<unknown>,
  ): Promise<Calculator.EvaluateResults.Init> {
    const read = readExpression(expression, 0, (client) => client);
    return { value: new ValueService(await evaluate(read, { args: [], workload: this.#workload, signal })) };
  }

  defFunction({ paramCount, body }: Calculator.DefFunctionParams): Calculator.DefFunctionResults.Init {
    return { func: new DefinedFunction(paramCount, body, this.#workload) };
  }

  getOperator({ op }: Calculator.GetOperatorParams): Calculator.GetOperatorResults.Init {
    const calculate = operators.get(op);
    if (calculate === undefined) throw new CapnpError("failed", `Unknown operator, number ${op} of the enum`);
    return { func: new OperatorFunction(calculate) };
  }
}

const operators: ReadonlyMap<Calculator.Operator, (left: number, right: number) => number> = new Map([
  [Calculator.Operator.add, (left, right) => left + right],
  [Calculator.Operator.subtract, (left, right) => left - right],
  [Calculator.Operator.multiply, (left, right) => left * right],
  [Calculator.Operator.divide, (left, right) => left / right],
]);

class ValueService extends Calculator.Value.Server {
  readonly #value: number;

  constructor(value: number) {
    super();
    this.#value = value;
  }

  read(): Calculator.Value.ReadResults.Init {
    return { value: this.#value };
  }
}

class OperatorFunction extends Calculator.Function.Server {
  readonly #calculate: (left: number, right: number) => number;

  constructor(calculate: (left: number, right: number) => number) {
    super();
    this.#calculate = calculate;
  }

  call({ params }: Calculator.Function.CallParams): Calculator.Function.CallResults.Init {
    const [left, right, ...more] = params;
    if (left === undefined || right === undefined || more.length > 0) throw wrongCount(2, params.length);
    return { value: this.#calculate(left, right) };
  }
}

/** A function that evaluates an expression, whose capabilities it holds as long as it lives. */
class DefinedFunction extends Calculator.Function.Server implements Disposable {
  readonly #paramCount: number;
  readonly #body: Expression;
  readonly #workload: Workload;
  readonly #held: DisposableStack;

  constructor(paramCount: number, body: Calculator.Expression, workload: Workload) {
    super();
    this.#workload = workload;
    using held = new DisposableStack();
    this.#paramCount = paramCount;
    this.#body = readExpression(body, paramCount, (client) => held.use(client.dup()));
    this.#held = held.move();
  }

  async call(
    { params }: Calculator.Function.CallParams,
    { signal }: CallContext<unknown>,
  ): Promise<Calculator.Function.CallResults.Init> {
    if (params.length !== this.#paramCount) throw wrongCount(this.#paramCount, params.length);
    return { value: await evaluate(this.#body, { args: [...params], workload: this.#workload, signal }) };
  }

  [Symbol.dispose](): void {
    this.#held.dispose();
  }
}

function wrongCount(expected: number, given: number): CapnpError {
  return new CapnpError("failed", `The function takes ${expected} parameters, and was called with ${given}`);
}
