import { addServiceKeys, type ListenKeys } from "../keys.ts";
import { serve } from "../serve.ts";
import type { Unikernel } from "../unikernel.ts";
import { Echo } from "./echo.capnp.ts";
import { EchoService } from "./service.ts";

/** Serves one echo object as the bootstrap capability. */
export const echo: Unikernel<ListenKeys> = {
  name: "echo",
  description: 'A Cap\'n Proto service that answers "echo:" and what it was told',
  addKeys: addServiceKeys,
  start: (environment) => serve(new EchoService(), [Echo], environment),
};
