import { StructBuilder, StructReader, type StructType } from "../message/index.ts";

/** The results of methods that are declared with `-> stream` (capnp/stream.capnp): nothing. */
export class StreamResult extends StructReader {
  static readonly type: StructType<StreamResult, StructBuilder, StreamResult.Init> = {
    displayName: "StreamResult",
    dataWords: 0,
    pointerCount: 0,
    Reader: StreamResult,
    Builder: StructBuilder,
    sizeHint: () => 0,
    write() {},
  };
}

export declare namespace StreamResult {
  type Builder = StructBuilder;
  type Init = Readonly<Record<string, never>>;
}

/** True for the results of a method that is declared with `-> stream`. */
export function isStreamResult(results: unknown): boolean {
  return results === StreamResult.type;
}
