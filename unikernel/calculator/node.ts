import { boot } from "../boot.ts";
import { nodeTarget } from "../node-target.ts";
import { calculator } from "./calculator.ts";

boot(calculator, nodeTarget);
