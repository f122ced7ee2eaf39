import type { StructType } from "../message/index.ts";
import { interfaceId } from "../rpc/method-id.ts";

/** What generated code says about a method. Made by `defineMethod`. */
export interface Method<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit> {
  /** For errors and logs: `Echo.ping`. */
  readonly name: string;
  readonly interfaceId: bigint;
  readonly interfaceLow: number;
  readonly interfaceHigh: number;
  readonly methodId: number;
  readonly params: StructType<Params, ParamsBuilder, ParamsInit>;
  readonly results: StructType<Results, ResultsBuilder, ResultsInit>;
}

export function defineMethod<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit>(
  definition: Omit<
    Method<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit>,
    "interfaceLow" | "interfaceHigh"
  >,
): Method<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit> {
  const { low, high } = interfaceId(definition.interfaceId);
  return { ...definition, interfaceLow: low, interfaceHigh: high };
}

/** Parameters of a call: a plain object, or a function that fills in the builder. */
export type ParamsArgument<Builder, Init> = Init | ((params: Builder) => void);

/** What a method gives back: a plain object, or nothing when it has filled in `context.results` or there is nothing to say. */
// biome-ignore lint/suspicious/noConfusingVoidType: a method without a return statement returns void
export type ResultsReturn<Init> = Init | void | PromiseLike<Init | void>;
