/** What a method of a server can know and do about the call that it answers. */
export interface CallContext<ResultsBuilder> {
  /** Fires when the caller cancels, or its connection breaks. */
  readonly signal: AbortSignal;
  /**
   * The results to fill in, for methods that do not return a plain object. Clients put into results, either way, are
   * given away: they are disposed when the method is over, so keep a `dup()` of those that you need longer. Clients in the parameters
   * belong to the call and are disposed when it is over; keep a `dup()` of them as well.
   */
  readonly results: ResultsBuilder;
  /** The same, with room for `sizeHint` bytes from the start. Called before `results` is used. */
  initResults(sizeHint: number): ResultsBuilder;
}
