/**
 * Random vats against a shadow of plain pointers. `UNIVAT_FUZZ_STEPS` and `UNIVAT_FUZZ_SEED` set the run; one that fails is
 * printed as a test to paste.
 */
import { test } from "node:test";
import { fuzz } from "../../test/support/protocol/fuzz.ts";

const stepsInWorld = 300;
const steps = Number(process.env.UNIVAT_FUZZ_STEPS ?? 300_000);
const firstSeed = Number(process.env.UNIVAT_FUZZ_SEED ?? 1);

for (const vats of [2, 3] as const) {
  test(`calls among ${vats} vats arrive where they should, in order, and leave nothing`, (context) => {
    const worlds = Math.ceil(steps / 2 / stepsInWorld);
    context.diagnostic(`${worlds} worlds from seed ${firstSeed}`);
    let delivered = 0;
    for (let seed = firstSeed; seed < firstSeed + worlds; seed++) delivered += fuzz(seed, vats, stepsInWorld).delivered;
    context.diagnostic(`${delivered} calls have arrived`);
  });
}
