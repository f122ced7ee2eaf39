import { CapnpError, type Client } from "../../src/index.ts";
import type { Calculator } from "./calculator.capnp.ts";
import type { Workload } from "./workload.ts";

/** An expression as it is evaluated: checked, and apart from the message that it came in. */
export type Expression =
  | { readonly kind: "literal"; readonly value: number }
  | { readonly kind: "previousResult"; readonly value: Calculator.Value }
  | { readonly kind: "parameter"; readonly index: number }
  | { readonly kind: "call"; readonly func: Calculator.Function; readonly params: readonly Expression[] };

/**
 * Reads an expression in which the parameters below `paramCount` may be used. `hold` gives the client to keep for one of
 * the message: itself, or a dup() that outlives the message. The nesting limit of the message bounds the depth.
 *
 * @throws CapnpError `failed` that names what makes no sense.
 */
export function readExpression(
  message: Calculator.Expression,
  paramCount: number,
  hold: <C extends Client>(client: C) => C,
): Expression {
  const { literal, previousResult, parameter, call } = message;
  if (literal !== undefined) return { kind: "literal", value: literal };
  if (previousResult !== undefined) return { kind: "previousResult", value: hold(previousResult) };
  if (parameter !== undefined) {
    if (parameter < paramCount) return { kind: "parameter", index: parameter };
    throw new CapnpError("failed", `There is no parameter ${parameter}: there are ${paramCount}, counted from 0`);
  }
  if (call !== undefined) {
    const params = Array.from(call.params, (param) => readExpression(param, paramCount, hold));
    return { kind: "call", func: hold(call.function), params };
  }
  throw new CapnpError("failed", `Unknown kind of expression, number ${message.which} of the union`);
}

/** What an expression is evaluated with. */
export interface Evaluation {
  /** The parameters of the function whose body it is. */
  readonly args: ArrayLike<number>;
  readonly workload: Workload;
  /** Cancels the calls that it takes. */
  readonly signal: AbortSignal;
}

/** The value of an expression. */
export async function evaluate(expression: Expression, evaluation: Evaluation): Promise<number> {
  const { args, workload, signal } = evaluation;
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "previousResult": {
      using result = expression.value.read({}, { signal });
      return (await result).value;
    }
    case "parameter":
      return args[expression.index] ?? Number.NaN;
    case "call": {
      const { func, params } = expression;
      return workload.run(async () => {
        const values = await Promise.all(params.map((param) => evaluate(param, evaluation)));
        using result = func.call({ params: values }, { signal });
        return (await result).value;
      }, signal);
    }
  }
}
