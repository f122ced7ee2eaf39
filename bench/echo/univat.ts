/** The echo service and its client on Univat, over any network. */
import { Vat } from "../../src/net.ts";
import type { Address, Platform } from "../../src/platform.ts";
import { Echo } from "../../unikernel/echo/echo.capnp.ts";
import { EchoService } from "../../unikernel/echo/service.ts";
import type { EchoConnection } from "./subject.ts";

/** Serves on `address`, and resolves to the one really taken. */
export async function serveUnivat(platform: Platform, address: Address): Promise<Address> {
  const listener = await new Vat({ platform }).listen(address, new EchoService());
  return listener.address;
}

export async function connectUnivat(platform: Platform, address: Address): Promise<EchoConnection<Echo.PingResults>> {
  const vat = new Vat({ platform });
  const echo = await vat.connect(Echo, address);
  return {
    call: (msg) => echo.ping({ msg }),
    reply: (results) => results.reply,
    expected: (text) => `echo:${text}`,
    close: () => echo[Symbol.dispose](),
  };
}
