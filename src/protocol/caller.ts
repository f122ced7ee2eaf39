/** Who is at the other end of a connection, and so who makes the calls that come by it. */
export interface Caller {
  /** Where the peer is, as its connection names it. */
  readonly address: string;
}
