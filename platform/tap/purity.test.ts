import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const impure =
  /\bnode:|\bDate\b|\bperformance\b|\bMath\.random\b|\bcrypto\b|\bset(Timeout|Interval|Immediate)\b|\bPromise\b|\bBuffer\b|\bprocess\b|\basync\b|\bawait\b/;

test("the stack is a function of its state, the time and the frame: it knows no clock, timer, promise or randomness", () => {
  const folder = import.meta.dirname;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) =>
      /^(wire|link|ip|tcp)\/.*\.ts$|^(stack|counters|limits|token-bucket)\.ts$/.test(path) &&
      !path.endsWith(".test.ts"),
  );
  assert.ok(files.length > 30, `only ${files.length} files were found`);
  const wrong = files.flatMap((path) => {
    const code = readFileSync(join(folder, path), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    const found = impure.exec(code);
    return found === null ? [] : [`${path} uses "${found[0]}": take it as an argument, or do it in network.ts`];
  });
  assert.deepEqual(wrong, []);
});
