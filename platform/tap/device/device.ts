/** A link that carries Ethernet frames, without preamble and frame check sequence. */
export interface Device {
  /** For logs: `tap0`. */
  readonly name: string;
  /** Bytes of the largest IP packet; a frame is 14 bytes longer. */
  readonly mtu: number;
  /** Names the receiver; called once, before anything else. */
  start(receiver: FrameReceiver): void;
  /**
   * Sends one frame, bytes[start..end). False: the link could not take it; the frame is lost and counted, and TCP
   * sends it again. The bytes may be reused when `write` returns.
   */
  write(bytes: Uint8Array, start: number, end: number): boolean;
  /** Lets the link go; the receiver is not called again. Idempotent. */
  close(): void;
}

/** Where a device's frames go. Nothing here is called from inside `start` or `write`. */
export interface FrameReceiver {
  /**
   * One received frame, bytes[start..end), in a slab that `view` covers from its first byte. The region is never
   * written again, so views of it may be kept; keeping one keeps its slab alive.
   */
  frame(bytes: Uint8Array, view: DataView, start: number, end: number): void;
  /** The batch of frames is over: time to acknowledge and to send. */
  batchEnd(): void;
  /** The link is gone for good. */
  closed(error: Error): void;
}
