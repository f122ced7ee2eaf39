import { createInterface } from "node:readline";

/** Answers each line of the standard input with a line; the process ends when the input does. */
export async function answerLines(answer: (question: string) => Promise<string>): Promise<never> {
  for await (const question of createInterface({ input: process.stdin })) console.log(await answer(question));
  process.exit(0);
}
