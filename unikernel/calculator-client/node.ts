import { boot } from "../boot.ts";
import { nodeTarget } from "../node-target.ts";
import { calculatorClient } from "./calculator-client.ts";

boot(calculatorClient, nodeTarget);
