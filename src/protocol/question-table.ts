import { CapnpError } from "../error.ts";
import { IdTable } from "./id-table.ts";
import { type QuestionId, questionId } from "./ids.ts";
import { invariant } from "./invariant.ts";
import type { Question } from "./question.ts";

/** Ids from here on are for questions without a Return, as in C++; those below 2^30 are ordinary, and the others reserved. */
const firstSilent = 0x8000_0000;

/** The calls and bootstraps that we have sent. */
export class QuestionTable {
  readonly #limit: number;
  readonly #ordinary: IdTable<QuestionId, Question>;
  readonly #silent = new Map<QuestionId, Question>();
  #nextSilent = 0;

  constructor(limit: number) {
    this.#limit = limit;
    this.#ordinary = new IdTable("questions", limit, questionId);
  }

  get size(): number {
    return this.#ordinary.size + this.#silent.size;
  }

  /** Gives `question` its id; throws `overloaded` when the table is full. */
  add(question: Question): void {
    if (this.#silent.size > 0) this.#checkSize();
    question.id = this.#ordinary.add(question);
  }

  /** The same, however full the table is. */
  addBeyondLimit(question: Question): void {
    question.id = this.#ordinary.addBeyondLimit(question);
  }

  /**
   * The same for a question that gets no Return. A peer that does not know of such sends one all the same, perhaps when
   * the question is over: so each id is used again as late as can be.
   */
  addSilent(question: Question): void {
    this.#checkSize();
    do {
      question.id = questionId(firstSilent + this.#nextSilent);
      this.#nextSilent = (this.#nextSilent + 1) % firstSilent;
    } while (this.#silent.has(question.id));
    this.#silent.set(question.id, question);
  }

  #checkSize(): void {
    if (this.size >= this.#limit) {
      throw new CapnpError("overloaded", `Too many questions: the limit is ${this.#limit}`);
    }
  }

  get(id: QuestionId): Question | undefined {
    return id < firstSilent ? this.#ordinary.get(id) : this.#silent.get(id);
  }

  remove(id: QuestionId): void {
    if (id < firstSilent) this.#ordinary.remove(id);
    else this.#silent.delete(id);
  }

  /** Empties the table and returns what was in it. */
  clear(): Question[] {
    const questions = [...this.#ordinary.clear(), ...this.#silent.values()];
    this.#silent.clear();
    return questions;
  }

  *[Symbol.iterator](): IterableIterator<Question> {
    for (const [, question] of this.#ordinary) yield question;
    yield* this.#silent.values();
  }

  /** Throws when the table contradicts itself. */
  check(): void {
    this.#ordinary.check();
    for (const question of this) {
      invariant(this.get(question.id) === question, () => `${question} is not entered by its id`);
      invariant(question.isSilent === question.id >= firstSilent, () => `${question} has an id of the wrong kind`);
      question.check();
    }
  }
}

/** True for the id of a question that gets no Return, though it may. */
export function isSilentId(id: QuestionId): boolean {
  return id >= firstSilent;
}
