import { addServiceKeys, type ListenKeys } from "../keys.ts";
import { serve } from "../serve.ts";
import type { Unikernel } from "../unikernel.ts";
import { Calculator } from "./calculator.capnp.ts";
import { CalculatorService } from "./service.ts";
import { Workload } from "./workload.ts";

/** Serves one calculator as the bootstrap capability. */
export const calculator: Unikernel<ListenKeys> = {
  name: "calculator",
  description: "A Cap'n Proto service that evaluates expressions, the calculator of Cap'n Proto's C++ samples",
  addKeys: addServiceKeys,
  start(environment) {
    const service = new CalculatorService(new Workload(environment.platform.clock));
    return serve(service, [Calculator, Calculator.Value, Calculator.Function], environment);
  },
};
