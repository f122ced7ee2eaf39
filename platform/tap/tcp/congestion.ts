/** Decides how many bytes may be on their way (RFC 5681). All figures are bytes. */
export interface CongestionControl {
  /** Bytes that may be in flight. */
  readonly window: number;
  /** The segment size is known, or has changed; `synLost` if our SYN had to be sent again. */
  start(segmentSize: number, synLost: boolean): void;
  /** `bytes` were newly acknowledged while `limited`, when the window was what held us back. */
  acknowledged(bytes: number, limited: boolean): void;
  /** A loss was detected by duplicate acknowledgements with `flight` bytes on their way. */
  lossDetected(flight: number): void;
  /** During recovery: another segment has left the network. */
  duplicate(): void;
  /** During recovery: `bytes` were acknowledged, but not all that was sent before it. */
  partial(bytes: number): void;
  /** All that was sent before recovery is acknowledged; `flight` bytes are on their way. */
  recovered(flight: number): void;
  /** The retransmission timer ran out. `first` unless the same data had timed out before. */
  timedOut(flight: number, first: boolean): void;
  /** Nothing was sent for longer than a retransmission timeout. */
  idle(): void;
}
