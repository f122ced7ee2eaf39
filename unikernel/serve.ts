import { formatAddress } from "../src/address.ts";
import type { Server } from "../src/index.ts";
import { formatMessage, type KnownInterface, methodsOf, observeMessages, Vat, type VatOptions } from "../src/net.ts";
import type { ListenKeys } from "./keys.ts";
import { logTroubles } from "./log.ts";
import type { Environment } from "./unikernel.ts";

/**
 * Serves `bootstrap` where the operator says, until it is to stop.
 *
 * @param interfaces that clients use, for the names of methods in the log
 */
export async function serve(
  bootstrap: Server,
  interfaces: readonly KnownInterface[],
  environment: Environment<ListenKeys>,
): Promise<void> {
  const { platform, keys, log, signal } = environment;
  const tap = keys.capnpLogMessages ? logMessages(interfaces, environment) : undefined;
  await using vat = new Vat({ platform, log: logTroubles(log), tap });
  const listener = await vat.listen(keys.capnpListenAddress, bootstrap);
  log(`listening on ${formatAddress(listener.address)}`);
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}

/** What is in parameters and results is not logged: it may be secret. */
function logMessages(
  interfaces: readonly KnownInterface[],
  { platform, log }: Environment<ListenKeys>,
): NonNullable<VatOptions["tap"]> {
  const methods = methodsOf(...interfaces);
  return (peer) =>
    observeMessages({ here: "us", there: peer, methods, clock: platform.clock }, (message) =>
      log(formatMessage(message)),
    );
}
