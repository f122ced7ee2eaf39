import type { Network } from "../../src/platform.ts";
import { Turn } from "../turn.ts";
import { connect } from "./connect.ts";
import { listen } from "./listen.ts";

/** The kernel's TCP and Unix sockets. */
export function createNodeNetwork(): Network {
  const turn = new Turn();
  return {
    connect: (address, options) => connect(address, options, turn),
    listen: (address, accept, options) => listen(address, accept, options, turn),
  };
}
