/** Serves a store on the address in the first argument, and says the one really taken; `memory` is answered with it. */
import { createNodePlatform } from "../../platform/node/index.ts";
import { formatAddress } from "../../src/index.ts";
import { Vat } from "../../src/net.ts";
import { answerLines } from "../answer-lines.ts";
import { Item, Store } from "./connections.capnp.ts";
import { measureMemory } from "./memory.ts";

let items = 0;

class ItemService extends Item.Server {
  readonly #number = ++items;

  read(): Item.ReadResults.Init {
    return { number: this.#number };
  }
}

class StoreService extends Store.Server {
  newItem(): Store.NewItemResults.Init {
    return { item: new ItemService() };
  }
}

const [address = ""] = process.argv.slice(2);
const listener = await new Vat({ platform: createNodePlatform() }).listen(address, new StoreService());
console.log(formatAddress(listener.address));
await answerLines(async () => JSON.stringify(await measureMemory()));
