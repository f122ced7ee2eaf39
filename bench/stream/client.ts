/** Connects to the subject and the port in the arguments; `CHUNKS BYTES` is answered with the milliseconds it took. */
import { answerLines } from "../answer-lines.ts";
import { connectRaw } from "./raw.ts";
import { toSubjectName } from "./subject.ts";
import { connectUnivat } from "./univat.ts";

const [subject, port] = process.argv.slice(2);
const stream = await (toSubjectName(subject) === "raw" ? connectRaw(Number(port)) : connectUnivat(Number(port)));
console.log("ready");

await answerLines(async (question) => {
  const [count = 0, chunkBytes = 0] = question.split(" ").map(Number);
  const started = performance.now();
  await stream.write(count, chunkBytes);
  return String(performance.now() - started);
});
