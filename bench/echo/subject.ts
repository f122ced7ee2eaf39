/** One connection to an echo service, as the load driver sees it. */
export interface EchoConnection<Result> {
  /** Starts one call that sends `text`. */
  call(text: string): PromiseLike<Result>;
  /** The text in the result of a call, and the release of that result where it holds anything. */
  reply(result: Result): string;
  /** What `reply` must give for a call with `text`. */
  expected(text: string): string;
  close(): void;
}

export type SubjectName = "univat" | "raw";
export type Transport = "tcp" | "unix" | "tap";
