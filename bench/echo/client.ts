/** The client process of the benchmark: connects to one subject and loads it when asked. */
import { parseAddress } from "../../src/address.ts";
import { type Load, type LoadRequest, startLoad } from "./load.ts";
import { platformFor } from "./platforms.ts";
import { answerRequests, type Place } from "./processes.ts";
import { connectRaw, connectRawOn } from "./raw.ts";
import type { EchoConnection, SubjectName } from "./subject.ts";
import { connectUnivat } from "./univat.ts";

/** A connection, with the type of its results known to these two alone. */
interface Client {
  callOnce(text: string): Promise<string>;
  load(request: LoadRequest): Load;
}

let client: Client | undefined;
let load: Load | undefined;

answerRequests({
  async connect({ subject, place }) {
    client = await connect(subject, place);
    return null;
  },
  async callOnce({ text }) {
    if (client === undefined) throw new Error("Not connected");
    return { text: await client.callOnce(text) };
  },
  async load(request) {
    if (client === undefined) throw new Error("Not connected");
    load = client.load(request);
    return null;
  },
  async begin() {
    load?.begin();
    return null;
  },
  async end() {
    if (load === undefined) throw new Error("No load to end");
    return await load.end();
  },
});

async function connect(subject: SubjectName, place: Place): Promise<Client> {
  const address = parseAddress(place.address);
  if (subject === "univat") return clientOf(await connectUnivat(await platformFor(place), address));
  if (place.stack === undefined) return clientOf(await connectRaw(address));
  return clientOf(await connectRawOn(await platformFor(place), address));
}

function clientOf<Result>(connection: EchoConnection<Result>): Client {
  return {
    callOnce: async (text) => connection.reply(await connection.call(text)),
    load: (request) => startLoad(connection, request),
  };
}
