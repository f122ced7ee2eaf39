/** The server process of the benchmark: serves one subject when asked, and reports what it has used. */
import { createNodePlatform } from "../../platform/node/index.ts";
import { formatAddress, parseAddress } from "../../src/address.ts";
import { answerRequests } from "./processes.ts";
import { serveRaw } from "./raw.ts";
import { sample } from "./sample.ts";
import { serveUnivat } from "./univat.ts";

answerRequests({
  async serve({ subject, place }) {
    const address = parseAddress(place.address);
    const taken = subject === "raw" ? await serveRaw(address) : await serveUnivat(createNodePlatform(), address);
    return { address: formatAddress(taken) };
  },
  sample: async () => sample(),
});
