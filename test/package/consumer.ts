// What a user of the published package writes; it runs unbuilt on every Node line that is supported.
import { Vat } from "univat/net";
import { createNodePlatform } from "univat/node";
import { Echo } from "./echo.capnp.ts";

class EchoService extends Echo.Server {
  ping({ msg }: Echo.PingParams): Echo.PingResults.Init {
    return { reply: `echo:${msg}` };
  }
}

const server = new Vat({ platform: createNodePlatform() });
const client = new Vat({ platform: createNodePlatform() });
const listener = await server.listen("tcp:127.0.0.1:0", new EchoService());
const echo = await client.connect(Echo, listener.address);
const { reply } = await echo.ping({ msg: `from ${process.version}` });
console.log(reply);
echo[Symbol.dispose]();
await client.close();
await server.close();
