import { boot } from "../boot.ts";
import { tapTarget } from "../tap-target.ts";
import { calculatorClient } from "./calculator-client.ts";

boot(calculatorClient, tapTarget);
