/** What the tables of a connection hold, as plain data for people and tests. Ids are as on the wire. */
export interface ConnectionDump {
  /** Why it has ended; undefined while it lives. */
  readonly closed: string | undefined;
  readonly questions: readonly QuestionDump[];
  readonly answers: readonly AnswerDump[];
  readonly exports: readonly ExportDump[];
  readonly imports: readonly ImportDump[];
  readonly embargoes: readonly EmbargoDump[];
}

/** A call or bootstrap of ours. */
export interface QuestionDump {
  readonly id: number;
  readonly state: string;
  /** What was called: `bootstrap`, `import 3`, or `answer to 2 [0]` until the Return is here. */
  readonly target: string;
  /** Ways into the answer that are in use: they hold Finish back. */
  readonly routes: number;
  /** Exports named in the parameters, for a peer that returns with `releaseParamCaps`. */
  readonly exports: readonly number[];
}

/** A call or bootstrap of the peer's. */
export interface AnswerDump {
  readonly id: number;
  readonly state: string;
  /** What is being called, or what there is to pipeline on. */
  readonly target: string;
  /** Exports named in the results, for a peer that finishes with `releaseResultCaps`. */
  readonly exports: readonly number[];
}

/** A capability of ours that the peer has. */
export interface ExportDump {
  readonly id: number;
  /** `settled`, or `promise` when the peer has still to be told what it is. */
  readonly state: "settled" | "promise";
  /** What takes the peer's calls. */
  readonly target: string;
  /** How often it was sent, less what was released. */
  readonly sent: number;
}

/** A capability of the peer that we have. */
export interface ImportDump {
  readonly id: number;
  readonly state: "settled" | "promise";
  /** What it is as far as is known. */
  readonly target: string;
  /** How often it has come: what Release gives back. */
  readonly received: number;
  /** References to it in this vat. */
  readonly references: number;
}

/** A way that waits for the peer to echo our Disembargo. */
export interface EmbargoDump {
  readonly id: number;
  readonly state: "waiting";
  /** What calls go to once it is lifted. */
  readonly target: string;
}
