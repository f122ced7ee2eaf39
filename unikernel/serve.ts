import { formatAddress } from "../src/address.ts";
import type { Server } from "../src/index.ts";
import { Vat } from "../src/net.ts";
import type { ListenKeys } from "./keys.ts";
import { logTroubles } from "./log.ts";
import type { Environment } from "./unikernel.ts";

/** Serves `bootstrap` where the operator says, until it is to stop. */
export async function serve(bootstrap: Server, environment: Environment<ListenKeys>): Promise<void> {
  const { platform, keys, log, signal } = environment;
  await using vat = new Vat({ platform, log: logTroubles(log) });
  const listener = await vat.listen(keys.capnpListenAddress, bootstrap);
  log(`listening on ${formatAddress(listener.address)}`);
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}
