/** The server process of the benchmark: serves one subject when asked, and reports what it has used. */
import { formatAddress, parseAddress } from "../../src/address.ts";
import { platformFor } from "./platforms.ts";
import { answerRequests } from "./processes.ts";
import { serveRaw, serveRawOn } from "./raw.ts";
import { sample } from "./sample.ts";
import { serveUnivat } from "./univat.ts";

answerRequests({
  async serve({ subject, place }) {
    const address = parseAddress(place.address);
    if (subject === "raw" && place.stack === undefined) return { address: formatAddress(await serveRaw(address)) };
    const platform = await platformFor(place);
    const serve = subject === "raw" ? serveRawOn : serveUnivat;
    return { address: formatAddress(await serve(platform, address)) };
  },
  sample: async () => sample(),
});
