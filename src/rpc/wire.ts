/** Numbers of rpc.capnp, as `capnp compile -ocapnp rpc.capnp` prints them. */

/** Discriminants of `Message`. */
export const messageTag = {
  unimplemented: 0,
  abort: 1,
  call: 2,
  return: 3,
  finish: 4,
  resolve: 5,
  release: 6,
  bootstrap: 8,
  disembargo: 13,
} as const;

/** Discriminants of `Return`. */
export const returnTag = {
  results: 0,
  exception: 1,
  canceled: 2,
  resultsSentElsewhere: 3,
  takeFromOtherQuestion: 4,
} as const;

/** Discriminants of `Resolve`. */
export const resolveTag = { cap: 0, exception: 1 } as const;

/** Discriminants of `MessageTarget`. */
export const targetTag = { importedCap: 0, promisedAnswer: 1 } as const;

/** Discriminants of `CapDescriptor`. */
export const descriptorTag = {
  none: 0,
  senderHosted: 1,
  senderPromise: 2,
  receiverHosted: 3,
  receiverAnswer: 4,
  thirdPartyHosted: 5,
} as const;

/** Discriminants of `PromisedAnswer.Op`. */
export const operationTag = { noop: 0, getPointerField: 1 } as const;

/** Discriminants of `Disembargo.context`. */
export const disembargoTag = { senderLoopback: 0, receiverLoopback: 1 } as const;

/** Discriminants of `Call.sendResultsTo`. */
export const sendResultsToTag = { caller: 0, yourself: 1 } as const;

/** Bits of `Call`'s third word: `noPromisePipelining` and `onlyPromisePipeline`, which `callHint` has from bit 0. */
export const callFlag = { hints: 0b110 } as const;

/** Bits of the second half of `Return`'s first word; the first is inverted, its default being true. */
export const returnFlag = { keepParamCaps: 1, noFinishNeeded: 2 } as const;

/** Bits of the second half of `Finish`, both inverted. */
export const finishFlag = { keepResultCaps: 1, noEarlyCancellationWorkaround: 2 } as const;

/** Members of `Exception.Type`. */
export const exceptionTypes = ["failed", "overloaded", "disconnected", "unimplemented"] as const;

/**
 * Where things are in a message that carries a payload, in bytes from the root pointer. The envelope is laid out by
 * hand, always alike, and in front of its content, so that a content can be built before it is known where it goes.
 */
export const callLayout = {
  message: 8,
  call: 24,
  target: 72,
  payload: 88,
  size: 104,
} as const;

export const returnLayout = {
  message: 8,
  return: 24,
  payload: 48,
  size: 64,
} as const;

/** The high half of a pointer to a struct. */
export const structSize = (dataWords: number, pointerCount: number): number => dataWords | (pointerCount << 16);

/** A pointer to a struct whose content begins `words` behind the pointer. */
export const structOffset = (words: number): number => words << 2;
