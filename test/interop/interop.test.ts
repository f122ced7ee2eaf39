/**
 * Our library and our executables against programs written for the C++ implementation, both ways, over TCP and Unix sockets
 * and through a tap.
 */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type CppPrograms, whyNoCpp } from "../../bench/cpp-programs.ts";
import { tapNamespace, whyNoTap } from "../../bench/network-namespace.ts";
import { createNodePlatform } from "../../platform/node/index.ts";
import { formatAddress } from "../../src/index.ts";
import { Vat } from "../../src/net.ts";
import { Echo } from "../../unikernel/echo/echo.capnp.ts";
import { buildOnce, Executable } from "../support/executables.ts";
import { compilePeers, cppAddress, runProgram, startCppServer, transports } from "./cpp-peers.ts";
import { Interop, Receiver } from "./interop.capnp.ts";
import { InteropService } from "./service.ts";

// On CI nothing is left out: there the compilation fails instead.
const missing = process.env.CI === undefined ? whyNoCpp() : undefined;

describe("with the C++ implementation", { skip: missing }, () => {
  let cpp: CppPrograms<"client" | "server">;
  let folder: string;
  before(async () => {
    cpp = await compilePeers();
    folder = await mkdtemp(join(tmpdir(), "univat-interop-"));
  });
  after(async () => {
    await rm(folder, { recursive: true });
    await cpp[Symbol.asyncDispose]();
  });

  function listenAddress(transport: (typeof transports)[number], name: string): string {
    return transport === "tcp" ? "tcp:127.0.0.1:0" : `unix:${join(folder, name)}`;
  }

  for (const transport of transports) {
    test(`a C++ client pings our executable over ${transport}: once, 1,000 times pipelined, with 1 MiB`, async () => {
      const path = await buildOnce("echo", "node");
      const options = ["--capnp-listen-address", listenAddress(transport, "executable")];
      await using echo = new Executable(path, options);
      await runProgram([cpp.paths.client, "echo", cppAddress(await echo.address())]);
      assert.equal(await echo.stop(), 0);
      assert.deepEqual(echo.lines.slice(1), [], "the executable had something to say");
    });

    test(`a C++ client calls our service over ${transport}: callbacks, capabilities in results, embargoes, errors`, async () => {
      await using vat = new Vat({ platform: createNodePlatform() });
      const { address } = await vat.listen(listenAddress(transport, "service"), new InteropService());
      await runProgram([cpp.paths.client, "interop", cppAddress(formatAddress(address))]);
    });

    test(`our client pings a C++ server over ${transport}: once, 1,000 times pipelined, with 1 MiB`, async () => {
      await using server = await startCppServer([cpp.paths.server, "echo"], listenAddress(transport, "cpp-echo"));
      await using vat = new Vat({ platform: createNodePlatform() });
      using echo = await vat.connect(Echo, server.address);
      // The capability is still the promise of a bootstrap here, so every call is a pipelined one.
      for (const [count, bytes] of [
        [1, 11],
        [1000, 11],
        [1, 1 << 20],
      ] as const) {
        const texts = Array.from({ length: count }, (_, index) => `${index}${"x".repeat(bytes)}`);
        const results = await Promise.all(texts.map((msg) => echo.ping({ msg })));
        for (const [index, { reply }] of results.entries()) assert.equal(reply, `echo:${texts[index]}`);
      }
    });

    test(`our client calls a C++ service over ${transport}: callbacks, capabilities in results, embargoes, errors`, async () => {
      await using server = await startCppServer([cpp.paths.server, "interop"], listenAddress(transport, "cpp-service"));
      await using vat = new Vat({ platform: createNodePlatform() });
      using interop = await vat.connect(Interop, server.address);

      let calls = 0;
      class CountingReceiver extends Receiver.Server {
        receive({ index }: Receiver.ReceiveParams): Receiver.ReceiveResults.Init {
          calls += 1;
          return { value: 10n * BigInt(index) };
        }
      }
      const { sum } = await interop.callEach({ receiver: new CountingReceiver(), count: 100 });
      assert.equal(sum, 49_500n);
      assert.equal(calls, 100);

      using getting = interop.getGreeter({ name: "World" });
      const early = getting.greeter.greet({ greeting: "Hello" });
      assert.equal((await early).text, "Hello, World");
      const { greeter } = await getting;
      assert.equal((await greeter.greet({ greeting: "Goodbye" })).text, "Goodbye, World");

      const order: number[] = [];
      class OrderedReceiver extends Receiver.Server {
        receive({ index }: Receiver.ReceiveParams): Receiver.ReceiveResults.Init {
          order.push(index);
          return { value: 0n };
        }
      }
      const receiver = new OrderedReceiver();
      for (const call of [
        () => interop.reflect({ receiver }),
        // Its answer is that of a call which the server makes of an object of ours.
        () => interop.passOn({ other: new InteropService(), receiver }),
      ]) {
        order.length = 0;
        using reflecting = call();
        const sent = [reflecting.receiver.receive({ index: 0 }), reflecting.receiver.receive({ index: 1 })];
        const reflected = await reflecting;
        sent.push(reflected.receiver.receive({ index: 2 }), reflecting.receiver.receive({ index: 3 }));
        await Promise.all(sent);
        assert.deepEqual(order, [0, 1, 2, 3], "what comes back must not be overtaken");
      }

      await assert.rejects(Promise.resolve(interop.fail({ reason: "as asked" })), {
        code: "failed",
        message: /as asked/,
      });
    });
  }

  const noTap = process.env.CI === undefined ? whyNoTap() : undefined;
  test("a C++ client on the kernel's TCP/IP pings our executable through a tap", { skip: noTap }, async () => {
    const path = await buildOnce("echo", "tap");
    const namespace = tapNamespace();
    const options = ["--interface", "tap0", "--ipv4", "10.0.0.2/24", "--capnp-listen-address", "tcp:10.0.0.2:7000"];
    const [command = "", ...args] = [...namespace.create, path, ...options];
    await using echo = new Executable(command, args);
    const client = [cpp.paths.client, "echo", cppAddress(await echo.address())];
    await runProgram([...namespace.enter(echo.pid), ...client]);
    assert.equal(await echo.stop(), 0);
  });
});
