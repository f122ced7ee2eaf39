/** Serves the chain on the address in the first argument, and says the one really taken. */
import { createNodePlatform } from "../../platform/node/index.ts";
import { formatAddress } from "../../src/index.ts";
import { Vat } from "../../src/net.ts";
import { LinkService } from "./link-service.ts";

const [address = ""] = process.argv.slice(2);
const listener = await new Vat({ platform: createNodePlatform() }).listen(address, new LinkService());
console.log(formatAddress(listener.address));
process.stdin.on("end", () => process.exit(0)).resume();
