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
    let seed = firstSeed;
    let total = 0;
    let arrived = 0;
    while (total < steps / 2) {
      const { played, delivered } = fuzz(seed++, vats, stepsInWorld);
      total += played;
      arrived += delivered;
    }
    context.diagnostic(
      `${total} steps in ${seed - firstSeed} worlds from seed ${firstSeed}; ${arrived} calls have arrived`,
    );
  });
}
