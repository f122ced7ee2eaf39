/** Runs fuzzed worlds, and makes a test of what fails. */
import { StepDrawer } from "./fuzz-steps.ts";
import { FuzzWorld, type Step } from "./fuzz-world.ts";
import { SeededRandom } from "./random.ts";

/**
 * Plays a world of `count` random steps, less those that find nothing to be done with. Throws an error with a test to paste
 * when something is wrong with it.
 */
export function fuzz(seed: number, vats: 2 | 3, count: number): { delivered: number; played: number } {
  const world = new FuzzWorld(vats);
  const drawer = new StepDrawer(new SeededRandom(seed), world);
  const steps: Step[] = [];
  try {
    for (let drawn = 0; drawn < count; drawn++) {
      const step = drawer.draw();
      if (step === undefined) continue;
      steps.push(step);
      world.play(step);
    }
    world.finish();
  } catch (error) {
    const shrunk = shrink(steps, vats);
    throw new Error(`Seed ${seed} with ${vats} vats failed. As a test:\n\n${asTest(shrunk, vats)}`, { cause: error });
  }
  return { delivered: world.delivered, played: steps.length };
}

/** Plays `steps` in a new world and ends it; throws when something is wrong with it. */
export function play(vats: 2 | 3, steps: readonly Step[]): void {
  const world = new FuzzWorld(vats);
  for (const step of steps) world.play(step);
  world.finish();
}

/** Leaves out all steps that a failure does not need. */
export function shrink(steps: readonly Step[], vats: 2 | 3): readonly Step[] {
  let left = steps;
  if (!fails(left, vats)) return left;
  for (let size = left.length >> 1; size > 0; ) {
    let hasShrunk = false;
    for (let from = left.length - size; from >= 0; from -= size) {
      const shorter = left.toSpliced(from, size);
      if (!fails(shorter, vats)) continue;
      left = shorter;
      hasShrunk = true;
    }
    if (!hasShrunk || size > 1) size >>= 1;
  }
  return left;
}

function fails(steps: readonly Step[], vats: 2 | 3): boolean {
  try {
    play(vats, steps);
    return false;
  } catch {
    return true;
  }
}

export function asTest(steps: readonly Step[], vats: 2 | 3): string {
  const lines = steps.map((step) => `    ${JSON.stringify(step).replaceAll(",", ", ")},`);
  return `test("...", () => {\n  play(${vats}, [\n${lines.join("\n")}\n  ]);\n});\n`;
}
