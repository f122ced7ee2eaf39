import type { Answer } from "./answer.ts";
import type { Connection } from "./connection.ts";
import type { ConnectionDump } from "./dump.ts";
import type { Embargoed } from "./embargo.ts";
import { type ExportEvents, ExportTable } from "./export-table.ts";
import { IdTable } from "./id-table.ts";
import { type AnswerId, answerId, type EmbargoId, embargoId } from "./ids.ts";
import { ImportTable } from "./import-table.ts";
import { invariant } from "./invariant.ts";
import type { ProtocolLimits } from "./limits.ts";
import { PeerTable } from "./peer-table.ts";
import { QuestionTable } from "./question-table.ts";

/** The sizes of the tables. All zero: neither end holds anything of the other. */
export interface TableSizes {
  readonly questions: number;
  readonly answers: number;
  readonly exports: number;
  readonly imports: number;
  /** Ways that wait for the peer to echo our Disembargo. */
  readonly embargoes: number;
}

/** What the two ends of a connection hold of each other (rpc.capnp, "The Four Tables"), and the embargoes between them. */
export class Tables {
  readonly questions: QuestionTable;
  readonly answers: PeerTable<AnswerId, Answer>;
  readonly exports: ExportTable;
  readonly imports: ImportTable;
  readonly embargoes: IdTable<EmbargoId, Embargoed>;
  /** Disembargoes of the peer that may wait for their echo: it has no more embargoes than questions. */
  readonly mostDisembargoes: number;

  constructor(connection: Connection, limits: ProtocolLimits, events: ExportEvents) {
    this.questions = new QuestionTable(limits.questions);
    this.answers = new PeerTable("answers", limits.answers, answerId);
    this.exports = new ExportTable(limits.exports, events);
    this.imports = new ImportTable(connection, limits.imports);
    this.embargoes = new IdTable("embargoes", limits.questions, embargoId);
    this.mostDisembargoes = limits.answers;
  }

  /** True when neither end holds anything of the other. */
  get areEmpty(): boolean {
    return this.questions.size + this.answers.size + this.exports.size + this.imports.size === 0;
  }

  sizes(): TableSizes {
    return {
      questions: this.questions.size,
      answers: this.answers.size,
      exports: this.exports.size,
      imports: this.imports.size,
      embargoes: this.embargoes.size,
    };
  }

  dump(): Omit<ConnectionDump, "closed"> {
    return {
      questions: Array.from(this.questions, (question) => question.dump()),
      answers: Array.from(this.answers, ([, answer]) => answer.dump()),
      exports: this.exports.dump(),
      imports: this.imports.dump(),
      embargoes: Array.from(this.embargoes, ([id, { embargoed }]) => {
        return { id, state: "waiting", target: `${embargoed}` };
      }),
    };
  }

  /** Throws when the tables contradict themselves or one another. */
  check(): void {
    this.questions.check();
    this.answers.check();
    for (const [id, answer] of this.answers) {
      invariant(answer.id === id, () => `answer ${id} is entered as ${answer.id}`);
      answer.check();
    }
    this.exports.check();
    this.imports.check();
    this.embargoes.check();
    for (const [id, { references }] of this.embargoes) {
      invariant(references > 0, () => `embargo ${id} is on what was released`);
    }
  }
}
