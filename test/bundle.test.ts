import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "../build.mjs";

for (const [target, other] of [
  ["node", "tap"],
  ["tap", "node"],
] as const) {
  test(`the executable for ${target} holds its own platform and nothing of the other`, async () => {
    const { metafile } = await bundle("echo", target);
    const files = Object.keys(metafile.inputs);
    const inFolder = (folder: string) => files.filter((file) => file.startsWith(`platform/${folder}/`));
    assert.ok(files.length > 30, `only ${files.length} files were bundled`);
    assert.ok(inFolder(target).length >= 5, `hardly anything of platform/${target} is in the bundle`);
    assert.deepEqual(inFolder(other), []);
    assert.deepEqual(inFolder("memory"), []);
  });
}

test("neither executable holds the generator, a test or a development tool", async () => {
  for (const target of ["node", "tap"] as const) {
    const { metafile } = await bundle("echo", target);
    const wrong = /^(src\/schema|test|bench)\/|\.test\.ts$|node_modules\/(?!commander\/)/;
    assert.deepEqual(
      Object.keys(metafile.inputs).filter((file) => wrong.test(file)),
      [],
    );
  }
});
