/** `npm run bench:stream`: chunks through a stream method of Univat, beside a bare TCP socket in plain Node, in turns. */
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { toCount, toCounts } from "../arguments.ts";
import { LineProcess } from "../line-process.ts";
import { quartiles, spread } from "../spread.ts";
import { figures, Table, words } from "../table.ts";
import { type SubjectName, subjectNames } from "./subject.ts";

interface Options {
  readonly chunk: readonly number[];
  readonly rounds: number;
  readonly mebibytes: number;
}

const { chunk, rounds, mebibytes } = new Command("bench:stream")
  .description("Measures a stream of chunks, each of them acknowledged, beside a bare socket in turns")
  .option("--chunk <bytes>", "length of a chunk", toCounts, [65536])
  .option("--rounds <count>", "rounds to take the medians of", toCount, 9)
  .option("--mebibytes <count>", "how much each writes in a round", toCount, 256)
  .parse()
  .opts<Options>();

const table = new Table([
  words("subject", 8),
  figures("chunk", 8),
  figures("MB/s", 8),
  figures("of raw", 8),
  figures("quartiles", 14),
]);
console.log(table.heading());
for (const chunkBytes of chunk) {
  await using stack = new AsyncDisposableStack();
  const clients: LineProcess[] = [];
  for (const subject of subjectNames) clients.push(await startClient(subject, chunkBytes, stack));
  const count = Math.ceil((mebibytes * 2 ** 20) / chunkBytes);
  const rates = clients.map((): number[] => []);
  // The first round gives the JIT compilers something to do.
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, client] of clients.entries()) {
      const milliseconds = Number(await client.ask(`${count} ${chunkBytes}`));
      if (round >= 0) rates[index]?.push((count * chunkBytes) / milliseconds / 1000);
    }
  }
  for (const [index, subject] of subjectNames.entries()) {
    const own = rates[index] ?? [];
    const ratio = spread(own.map((rate, round) => rate / (rates[0]?.[round] ?? Number.NaN)));
    const rate = Math.round(spread(own).median).toLocaleString("en-US");
    console.log(table.row([subject, String(chunkBytes), rate, ratio.median.toFixed(2), quartiles(ratio)]));
  }
}

async function startClient(
  subject: SubjectName,
  chunkBytes: number,
  stack: AsyncDisposableStack,
): Promise<LineProcess> {
  const start = async (script: string, argument: string): Promise<{ client: LineProcess; line: string }> => {
    const path = fileURLToPath(new URL(script, import.meta.url));
    const started = stack.use(new LineProcess([process.execPath, path, subject, argument]));
    return { client: started, line: await started.line() };
  };
  const { line: port } = await start("server.ts", String(chunkBytes));
  return (await start("client.ts", port)).client;
}
