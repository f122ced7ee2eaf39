/** Serves the echo on a loopback port and says the address; answers each line with what it holds. Needs `--expose-gc`. */
import { readdirSync } from "node:fs";
import { answerLines } from "../../bench/answer-lines.ts";
import { measureMemory } from "../../bench/connections/memory.ts";
import { createNodePlatform } from "../../platform/node/index.ts";
import { formatAddress } from "../../src/index.ts";
import { Vat } from "../../src/net.ts";
import { EchoService } from "../../unikernel/echo/service.ts";

/** What is left when all that can be collected has been. */
export interface Held {
  readonly heap: number;
  readonly buffers: number;
  readonly files: number;
}

async function held(): Promise<Held> {
  const { heap, buffers } = await measureMemory();
  return { heap, buffers, files: readdirSync("/proc/self/fd").length };
}

const listener = await new Vat({ platform: createNodePlatform() }).listen("tcp:127.0.0.1:0", new EchoService());
console.log(formatAddress(listener.address));
await answerLines(async () => JSON.stringify(await held()));
