import { boot } from "../boot.ts";
import { nodeTarget } from "../node-target.ts";
import { echo } from "./echo.ts";

boot(echo, nodeTarget);
