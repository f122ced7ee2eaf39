/** The client process of the benchmark: connects to one subject and loads it when asked. */
import { parseAddress } from "../../src/address.ts";
import { type Load, startLoad } from "./load.ts";
import { answerRequests } from "./processes.ts";
import { connectRaw } from "./raw.ts";
import type { EchoConnection } from "./subject.ts";

let connection: EchoConnection<unknown> | undefined;
let load: Load | undefined;

answerRequests({
  async connect({ subject, place }) {
    connection = await connectRaw(parseAddress(place.address));
    return null;
  },
  async load(request) {
    if (connection === undefined) throw new Error("Not connected");
    load = startLoad(connection, request);
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
