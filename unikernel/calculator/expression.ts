import { CapnpError, type Client } from "../../src/index.ts";
import type { Calculator } from "./calculator.capnp.ts";

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

/** The value of an expression; `signal` cancels the calls that it takes. */
export async function evaluate(expression: Expression, args: ArrayLike<number>, signal: AbortSignal): Promise<number> {
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
      const params = await Promise.all(expression.params.map((param) => evaluate(param, args, signal)));
      using result = expression.func.call({ params }, { signal });
      return (await result).value;
    }
  }
}
