import { Echo } from "./echo.capnp.ts";

/** Says "echo:" and what it was told. */
export class EchoService extends Echo.Server {
  ping({ msg }: Echo.PingParams): Echo.PingResults.Init {
    return { reply: `echo:${msg}` };
  }
}
