import { boot } from "../boot.ts";
import { tapTarget } from "../tap-target.ts";
import { calculator } from "./calculator.ts";

boot(calculator, tapTarget);
