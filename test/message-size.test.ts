/** Messages that are larger than a connection allows. Cases of the C++ suite are named in brackets. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryPlatform } from "../platform/memory/index.ts";
import { CapnpError } from "../src/index.ts";
import { Vat, type VatLimits } from "../src/net.ts";
import { Echo } from "../unikernel/echo/echo.capnp.ts";
import { Workshop } from "./support/membranes.capnp.ts";
import { ThingService, WorkshopService } from "./support/membranes.ts";

const address = "tcp:10.0.0.1:1";

class DoublingEcho extends Echo.Server {
  calls = 0;

  override ping({ msg }: Echo.PingParams): Echo.PingResults.Init {
    this.calls++;
    return { reply: msg + msg };
  }
}

async function open(serverLimits: Partial<VatLimits>, clientLimits: Partial<VatLimits>) {
  const platform = createMemoryPlatform({ latency: 1 });
  const { clock } = platform;
  const service = new DoublingEcho();
  const server = new Vat({ platform, limits: serverLimits });
  const client = new Vat({ platform, limits: clientLimits });
  await clock.run(() => server.listen(address, service));
  const echo = await clock.run(() => client.connect(Echo, address));
  return {
    clock,
    service,
    echo,
    client,
    async close() {
      echo[Symbol.dispose]();
      await clock.run(() => Promise.all([client.close(), server.close()]));
    },
  };
}

const tooLarge = (error: unknown) =>
  error instanceof CapnpError &&
  /^Echo.ping: Cannot send a message of "\d+" bytes: the limit frameBytes is 50000$/.test(error.message);

test("parameters larger than a message may be fail their call alone [HugeMessage request]", async () => {
  const { clock, service, echo, client, close } = await open({}, { frameBytes: 50_000 });
  await clock.run(() => Promise.resolve(echo.ping({ msg: "small" })));
  await assert.rejects(
    clock.run(() => Promise.resolve(echo.ping({ msg: "x".repeat(50_000) }))),
    tooLarge,
  );
  assert.equal(service.calls, 1);
  const { questions, exports } = client.stats();
  assert.deepEqual({ questions, exports }, { questions: 0, exports: 0 });
  assert.equal((await clock.run(() => Promise.resolve(echo.ping({ msg: "still there" })))).reply.length, 22);
  client.check();
  await close();
});

test("results larger than a message may be fail their call alone [HugeMessage response]", async () => {
  const { clock, service, echo, close } = await open({ frameBytes: 50_000 }, {});
  await assert.rejects(
    clock.run(() => Promise.resolve(echo.ping({ msg: "x".repeat(30_000) }))),
    tooLarge,
  );
  assert.equal(service.calls, 1);
  assert.equal((await clock.run(() => Promise.resolve(echo.ping({ msg: "still there" })))).reply.length, 22);
  await close();
});

test("a message with more segments than allowed fails its call alone", async () => {
  const { clock, echo, close } = await open({}, { segments: 1 });
  // Several hints too small by far.
  const grown = echo.ping((params) => {
    params.msg = "x".repeat(3_000_000);
  });
  await assert.rejects(
    clock.run(() => Promise.resolve(grown)),
    (error) =>
      error instanceof CapnpError &&
      /^Echo.ping: Cannot send a message of "2" segments: the limit segments is 1$/.test(error.message),
  );
  assert.equal((await clock.run(() => Promise.resolve(echo.ping({ msg: "still there" })))).reply.length, 22);
  await close();
});

test("a vat may send and take messages larger than the default", async () => {
  const limits = { frameBytes: 200 * 1024 * 1024, traversalWords: 32 * 1024 * 1024 };
  const { clock, echo, close } = await open(limits, limits);
  const msg = "x".repeat(70 * 1024 * 1024);
  assert.equal((await clock.run(() => Promise.resolve(echo.ping({ msg })))).reply.length, 2 * msg.length);
  await close();
});

test("capabilities in a message that is too large are released", async () => {
  const platform = createMemoryPlatform({ latency: 1 });
  const { clock } = platform;
  const server = new Vat({ platform });
  const client = new Vat({ platform, limits: { frameBytes: 136 } });
  await clock.run(() => server.listen(address, new WorkshopService()));
  using workshop = await clock.run(() => client.connect(Workshop, address));
  class Watched extends ThingService {
    isDisposed = false;
    [Symbol.dispose](): void {
      this.isDisposed = true;
    }
  }
  const thing = new Watched("client");
  await assert.rejects(
    clock.run(() => Promise.resolve(workshop.loopback({ thing }))),
    (error) => error instanceof CapnpError && error.code === "limit-exceeded",
  );
  await clock.advance(10);
  assert.ok(thing.isDisposed);
  assert.equal(client.stats().exports, 0);
  await clock.run(() => Promise.all([client.close(), server.close()]));
});
