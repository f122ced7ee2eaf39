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

/** What generated code says, with functions for the types: files may import each other. */
export interface MethodDefinition<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit> {
  readonly name: string;
  readonly interfaceId: bigint;
  readonly methodId: number;
  readonly params: () => StructType<Params, ParamsBuilder, ParamsInit>;
  readonly results: () => StructType<Results, ResultsBuilder, ResultsInit>;
}

export function defineMethod<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit>(
  definition: MethodDefinition<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit>,
): Method<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit> {
  return new DefinedMethod(definition);
}

class DefinedMethod<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit>
  implements Method<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit>
{
  readonly name: string;
  readonly interfaceId: bigint;
  readonly interfaceLow: number;
  readonly interfaceHigh: number;
  readonly methodId: number;
  readonly #definition: MethodDefinition<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit>;
  #params: StructType<Params, ParamsBuilder, ParamsInit> | undefined;
  #results: StructType<Results, ResultsBuilder, ResultsInit> | undefined;

  constructor(definition: MethodDefinition<Params, ParamsBuilder, ParamsInit, Results, ResultsBuilder, ResultsInit>) {
    const { low, high } = interfaceId(definition.interfaceId);
    this.name = definition.name;
    this.interfaceId = definition.interfaceId;
    this.interfaceLow = low;
    this.interfaceHigh = high;
    this.methodId = definition.methodId;
    this.#definition = definition;
  }

  get params(): StructType<Params, ParamsBuilder, ParamsInit> {
    this.#params ??= this.#definition.params();
    return this.#params;
  }

  get results(): StructType<Results, ResultsBuilder, ResultsInit> {
    this.#results ??= this.#definition.results();
    return this.#results;
  }
}

/** Parameters of a call: a plain object, or a function that fills in the builder. */
export type ParamsArgument<Builder, Init> = Init | ((params: Builder) => void);

/** What a method gives back: a plain object, or nothing when it has filled in `context.results` or there is nothing to say. */
// biome-ignore lint/suspicious/noConfusingVoidType: a method without a return statement returns void
export type ResultsReturn<Init> = Init | void | PromiseLike<Init | void>;
