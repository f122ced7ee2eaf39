/** Prints, as JSON, what each subject allocates: in a process of its own, whose large young generation would slow the others down. */
import { measureAllocation } from "./heap.ts";
import { allSubjects } from "./subjects.ts";

const rows = allSubjects().map(({ build, parse }) => ({
  build: measureAllocation(build),
  parse: measureAllocation(parse),
}));
console.log(JSON.stringify(rows));
