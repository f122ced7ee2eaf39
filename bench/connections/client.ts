/**
 * Holds connections to the store at the address in the first argument. `memory` is answered with it, `open CONNECTIONS
 * CAPABILITIES` with what all of them give when each connection has been called through one of its capabilities.
 */
import { createNodePlatform } from "../../platform/node/index.ts";
import { Vat } from "../../src/net.ts";
import { answerLines } from "../answer-lines.ts";
import { type Item, Store } from "./connections.capnp.ts";
import { measureMemory } from "./memory.ts";

/** Connections that are opened at a time: the server's backlog is not endless. */
const atOnce = 64;

const [address = ""] = process.argv.slice(2);
const vat = new Vat({ platform: createNodePlatform() });
const held: { readonly store: Store; readonly items: readonly Item[] }[] = [];
console.log("ready");

await answerLines(async (question) => {
  const [command, connections = "", capabilities = ""] = question.split(" ");
  if (command === "memory") return JSON.stringify(await measureMemory());
  let left = Number(connections);
  const goOn = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await open(Number(capabilities));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, goOn));
  const numbers = new Set<number | undefined>();
  for (const { items } of held) numbers.add((await items.at(-1)?.read({}))?.number);
  return `${vat.connections.length} ${numbers.size}`;
});

async function open(capabilities: number): Promise<void> {
  const store = await vat.connect(Store, address);
  const items: Item[] = [];
  for (let index = 0; index < capabilities; index++) {
    using making = store.newItem({});
    items.push((await making).item.dup());
  }
  held.push({ store, items });
}
