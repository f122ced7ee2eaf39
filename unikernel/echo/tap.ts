import { boot } from "../boot.ts";
import { tapTarget } from "../tap-target.ts";
import { echo } from "./echo.ts";

boot(echo, tapTarget);
