/** How much of each table a connection may fill; a peer that crosses one is aborted, a caller of ours gets `overloaded`. */
export interface ProtocolLimits {
  /** Calls of ours without an answer. Default 131,072. */
  readonly questions: number;
  /** Calls of the peer that we have not answered, or whose results it may still pipeline on. Default 131,072. */
  readonly answers: number;
  /** Capabilities of ours that the peer holds. Default 1,048,576. */
  readonly exports: number;
  /** Capabilities of the peer that we hold. Default 1,048,576. */
  readonly imports: number;
}

export const defaultProtocolLimits: ProtocolLimits = {
  questions: 131_072,
  answers: 131_072,
  exports: 1_048_576,
  imports: 1_048_576,
};
