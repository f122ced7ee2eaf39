/** The server process of the benchmark: serves one subject when asked, and reports what it has used. */
import { formatAddress, parseAddress } from "../../src/address.ts";
import { answerRequests, type Place } from "./processes.ts";
import { serveRaw } from "./raw.ts";
import { sample } from "./sample.ts";

answerRequests({
  async serve({ subject, place }) {
    return { address: formatAddress(await serveRaw(parseAddress(place.address))) };
  },
  sample: async () => sample(),
});
