import type { PipelinePath } from "../protocol/hook.ts";
import { type Bindings, bound } from "./bindings.ts";
import type { Client } from "./client.ts";
import { type Bindable, pointerType } from "./pointer-type.ts";
import type { RemotePromise } from "./remote-promise.ts";

type Pipelining = Pick<RemotePromise<unknown>, "$pipeline">;

/**
 * What a value of a type parameter is before it has arrived: a capability takes calls, a struct has what of it can be
 * pipelined on, and of everything else nothing is known yet.
 */
export type Pipelined<Value> = Value extends Client
  ? Value
  : Value extends { readonly $Pipeline?: unknown }
    ? NonNullable<Value["$Pipeline"]>
    : undefined;

/** A generated class for what can be done with a struct that has not arrived. */
type PipelineClass = new (promise: Pipelining, ...path: PipelinePath) => object;

/** Used by generated code: what the field at `path` is, whose type is a type parameter that `bindable` is bound to. */
export function pipelined<Value>(
  promise: Pipelining,
  path: PipelinePath,
  bindable: Bindable<Value, unknown, never>,
): Pipelined<Value> {
  const { client, content } = pointerType(bindable);
  // The types say of what is bound what is found here at run time.
  if (client !== undefined) return promise.$pipeline(path, client) as Pipelined<Value>;
  const Pipeline = content?.kind === "struct" ? pipelineClass(content.type.Reader) : undefined;
  return (Pipeline === undefined ? undefined : new Pipeline(promise, ...path)) as Pipelined<Value>;
}

/** That of a reader's class, for the same types if any are bound; undefined for a struct that leads to no capability. */
function pipelineClass(Reader: abstract new (...parameters: never[]) => unknown): PipelineClass | undefined {
  if (!("Pipeline" in Reader)) return undefined;
  // The generator gives nothing else that name.
  const Pipeline = Reader.Pipeline as PipelineClass;
  const prototype: { readonly $bindings?: Bindings } = Reader.prototype;
  return prototype.$bindings === undefined ? Pipeline : bound(Pipeline, prototype.$bindings);
}
