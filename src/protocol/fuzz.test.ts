/** Random vats against a shadow of plain pointers; `UNIVAT_FUZZ_STEPS` and `UNIVAT_FUZZ_SEED` set the run. */
import { test } from "node:test";
import { FuzzWorld } from "../../test/support/protocol/fuzz-vats.ts";
import { SeededRandom } from "../../test/support/protocol/random.ts";

const stepsInWorld = 300;
const steps = Number(process.env.UNIVAT_FUZZ_STEPS ?? 300_000);
const firstSeed = Number(process.env.UNIVAT_FUZZ_SEED ?? 1);

for (const vats of [2, 3] as const) {
  test(`calls among ${vats} vats arrive where they should, in order, and leave nothing`, (context) => {
    const worlds = Math.ceil(steps / stepsInWorld);
    context.diagnostic(`${worlds} worlds from seed ${firstSeed}`);
    let delivered = 0;
    for (let seed = firstSeed; seed < firstSeed + worlds; seed++) delivered += runWorld(seed, vats);
    context.diagnostic(`${delivered} calls have arrived`);
  });
}

function runWorld(seed: number, vats: 2 | 3): number {
  const world = new FuzzWorld(new SeededRandom(seed), { vats });
  try {
    for (let step = 0; step < stepsInWorld; step++) world.step();
    world.finish();
  } catch (error) {
    throw new Error(`Seed ${seed} with ${vats} vats failed after:\n${world.log.join("\n")}`, { cause: error });
  }
  return world.delivered;
}
