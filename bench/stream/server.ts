/** Serves the subject in the first argument, with chunks as long as the second says, and says its port. */
import { serveRaw } from "./raw.ts";
import { toSubjectName } from "./subject.ts";
import { serveUnivat } from "./univat.ts";

const [subject, chunkBytes] = process.argv.slice(2);
console.log(await (toSubjectName(subject) === "raw" ? serveRaw(Number(chunkBytes)) : serveUnivat()));
process.stdin.on("end", () => process.exit(0)).resume();
