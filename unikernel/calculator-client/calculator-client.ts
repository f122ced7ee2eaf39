import { Vat } from "../../src/net.ts";
import { Calculator } from "../calculator/calculator.capnp.ts";
import { addConnectKey, type ConnectKeys } from "../keys.ts";
import { logTroubles } from "../log.ts";
import type { Unikernel } from "../unikernel.ts";
import { steps } from "./steps.ts";

/** Takes a calculator through all it can do, and fails when it is wrong. */
export const calculatorClient: Unikernel<ConnectKeys> = {
  name: "calculator-client",
  description: "Calls a calculator of Cap'n Proto's C++ samples, and checks what it says",
  addKeys: addConnectKey,
  async start({ platform, keys, log, signal }) {
    await using vat = new Vat({ platform, log: logTroubles(log) });
    using calculator = await vat.connect(Calculator, keys.capnpConnectAddress, { signal });
    for (const { title, run } of steps) {
      await run(calculator, { signal });
      log(`${title}... PASS`);
    }
  },
};
