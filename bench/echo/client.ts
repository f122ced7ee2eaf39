/** The client process of the benchmark: connects to one subject and loads it when asked. */
import { createNodePlatform } from "../../platform/node/index.ts";
import { parseAddress } from "../../src/address.ts";
import { type Load, startLoad } from "./load.ts";
import { answerRequests } from "./processes.ts";
import { connectRaw } from "./raw.ts";
import { connectUnivat } from "./univat.ts";

let startOne: ((request: { payloadBytes: number; inFlight: number }) => Load) | undefined;
let load: Load | undefined;

answerRequests({
  async connect({ subject, place }) {
    const address = parseAddress(place.address);
    if (subject === "raw") {
      const connection = await connectRaw(address);
      startOne = (request) => startLoad(connection, request);
    } else {
      const connection = await connectUnivat(createNodePlatform(), address);
      startOne = (request) => startLoad(connection, request);
    }
    return null;
  },
  async load(request) {
    if (startOne === undefined) throw new Error("Not connected");
    load = startOne(request);
    return null;
  },
  async begin() {
    load?.begin();
    return null;
  },
  end() {
    if (load === undefined) throw new Error("No load to end");
    return load.end();
  },
});
