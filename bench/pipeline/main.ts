/**
 * `npm run bench:pipeline`: a chain of pipelined calls and a ping at its end, by Univat and by the installed C++
 * implementation, each as client and as server, in turns.
 */
import { Command } from "commander";
import { toCount, toCounts } from "../arguments.ts";
import { whyNoCpp } from "../cpp-programs.ts";
import { quartiles, spread } from "../spread.ts";
import { figures, Table, words } from "../table.ts";
import { chainLength } from "./chain.ts";
import { type Pair, startPairs } from "./peers.ts";
import { countChain } from "./round-trip.ts";

interface Options {
  readonly inFlight: readonly number[];
  readonly rounds: number;
  readonly time: number;
}

const { inFlight, rounds, time } = new Command("bench:pipeline")
  .description("Measures chains of pipelined calls, beside the C++ implementation in turns")
  .option("--in-flight <chains>", "chains on the way at a time", toCounts, [1, 8, 64])
  .option("--rounds <count>", "rounds to take the medians of", toCount, 7)
  .option("--time <milliseconds>", "how long each is measured in a round", toCount, 500)
  .parse()
  .opts<Options>();

const cost = await countChain();
console.log(
  `A chain of ${chainLength} calls, each on the result of the one before, and a ping at its end, on a virtual clock:\n` +
    `${cost.callsBeforeAnswer} of ${cost.calls} calls left before anything was heard, and all was answered after ` +
    `${cost.ways / 2} round trip; ${cost.returns} returns, ${cost.otherMessages} messages to let go.\n`,
);

const missing = whyNoCpp();
if (missing !== undefined) console.log(`C++ is left out: ${missing}\n`);
await using stack = new AsyncDisposableStack();
const pairs = await startPairs(missing === undefined, stack);
// Gives the JIT compilers something to do before anything is measured.
for (const pair of pairs) await measure(pair, 64, 3 * time);
const table = new Table([
  words("client", 8),
  words("server", 8),
  figures("in flight", 9),
  figures("chains/s", 10),
  figures("to C++", 8),
  figures("quartiles", 14),
]);
console.log(table.heading());
for (const chains of inFlight) {
  const rates = pairs.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, pair] of pairs.entries()) rates[index]?.push(await measure(pair, chains, time));
  }
  for (const [index, { client, server }] of pairs.entries()) {
    const own = rates[index] ?? [];
    const ratio = spread(own.map((rate, round) => rate / (rates[0]?.[round] ?? Number.NaN)));
    const compared = missing === undefined ? [ratio.median.toFixed(2), quartiles(ratio)] : ["", ""];
    const rate = Math.round(spread(own).median).toLocaleString("en-US");
    console.log(table.row([client, server, String(chains), rate, ...compared]));
  }
}

/** Chains per second. */
async function measure({ process }: Pair, chains: number, milliseconds: number): Promise<number> {
  const [done = 0, taken = 0] = (await process.ask(`${chains} ${milliseconds}`)).split(" ").map(Number);
  return (1000 * done) / taken;
}
