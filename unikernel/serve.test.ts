import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryPlatform } from "../platform/memory/index.ts";
import { Vat } from "../src/net.ts";
import { Echo } from "./echo/echo.capnp.ts";
import { EchoService } from "./echo/service.ts";
import { serve } from "./serve.ts";

/** What an echo service logs while a client comes and goes. */
async function logOf(capnpLogMessages: boolean): Promise<string[]> {
  const platform = createMemoryPlatform();
  const lines: string[] = [];
  const controller = new AbortController();
  const keys = { capnpListenAddress: { transport: "unix", path: "echo" }, capnpLogMessages } as const;
  const environment = { platform, keys, log: (line: string) => lines.push(line), signal: controller.signal };
  const served = serve(new EchoService(), [Echo], environment);
  await platform.clock.run(async () => {
    await using vat = new Vat({ platform });
    using echo = await vat.connect(Echo, "unix:echo");
    await echo.ping({ msg: "secret" });
  });
  controller.abort();
  await platform.clock.run(() => served);
  return lines;
}

test("a service says where it listens, and nothing of connections that come and go in order", async () => {
  assert.deepEqual(await logOf(false), ["listening on unix:echo"]);
});

test("a service that is told to logs each message, without what is in it", async () => {
  assert.deepEqual(await logOf(true), [
    "listening on unix:echo",
    "0.0 ms  unix:echo > us  bootstrap 0  48 bytes",
    "0.0 ms  us > unix:echo  return 0 (us:0)  96 bytes",
    "0.0 ms  unix:echo > us  call 1 on answer 0 Echo.ping()  144 bytes",
    "0.0 ms  us > unix:echo  return 1 (), final  96 bytes",
    "0.0 ms  unix:echo > us  finish 0  40 bytes",
    "0.0 ms  unix:echo > us  release us:0  40 bytes",
  ]);
});
