import { formatAddress } from "../../src/address.ts";
import { Vat } from "../../src/net.ts";
import { logTroubles } from "../log.ts";
import type { Unikernel } from "../unikernel.ts";
import { EchoService } from "./service.ts";

/** Serves one echo object as the bootstrap capability. */
export const echo: Unikernel = {
  name: "echo",
  description: 'A Cap\'n Proto service that answers "echo:" and what it was told',
  async start({ platform, keys, log, signal }) {
    await using vat = new Vat({ platform, log: logTroubles(log) });
    const listener = await vat.listen(keys.capnpListenAddress, new EchoService());
    log(`listening on ${formatAddress(listener.address)}`);
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  },
};
