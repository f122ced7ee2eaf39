/** Capabilities that go from one vat through a second to a third: the one in the middle forwards, and gives back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type CallContext, CapnpError, type Platform } from "../src/index.ts";
import { Vat } from "../src/net.ts";
import { Directory } from "./schema/example.capnp.ts";
import { CallbackService, DirectoryService } from "./support/directory.ts";
import { grounds, until } from "./support/worlds.ts";

/** The third party. Subscriptions with 99 times last until they are cancelled. */
class Far extends DirectoryService {
  signal: AbortSignal | undefined;

  override async subscribe(
    params: Directory.SubscribeParams,
    context?: CallContext<unknown>,
  ): Promise<Directory.SubscribeResults.Init> {
    if (params.times !== 99) return super.subscribe(params);
    const signal = context?.signal;
    assert.ok(signal !== undefined);
    this.signal = signal;
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    return { calls: 0 };
  }
}

/** The one in the middle: hands out the far directory, and forwards subscriptions. */
class Middle extends DirectoryService {
  readonly far: Directory;

  constructor(far: Directory) {
    super();
    this.far = far;
  }

  override lookUp(): Directory.LookUpResults.Init {
    return { directory: this.far.dup() };
  }

  override getLogger(): Directory.GetLoggerResults.Init {
    // Not here yet, and given away already.
    return { logger: this.far.getLogger().logger };
  }

  override async subscribe(
    { callback, times }: Directory.SubscribeParams,
    context?: CallContext<unknown>,
  ): Promise<Directory.SubscribeResults.Init> {
    const { calls } = await this.far.subscribe({ callback, times }, { signal: context?.signal });
    return { calls };
  }

  override [Symbol.dispose](): void {
    super[Symbol.dispose]();
    this.far[Symbol.dispose]();
  }
}

interface Parties {
  /** The near party's client of the middle one. */
  readonly middle: Directory;
  readonly far: Far;
  readonly near: Vat;
  readonly center: Vat;
  readonly end: Vat;
  /** The connection from the middle to the far end holds nothing but the far directory. */
  quiet(): boolean;
}

/** Three vats in a row; when `body` is over nothing of the far service may be held by anyone. */
async function inARow(platform: Platform, body: (parties: Parties) => Promise<void>): Promise<void> {
  const [near, center, end] = [new Vat({ platform }), new Vat({ platform }), new Vat({ platform })];
  const far = new Far();
  const farAddress = (await end.listen("tcp:127.0.0.1:0", far)).address;
  const service = new Middle(await center.connect(Directory, farAddress));
  await service.far.then_();
  const { address } = await center.listen("tcp:127.0.0.1:0", service);
  const middle = await near.connect(Directory, address);
  const forwarding = center.connections[0];
  assert.ok(forwarding !== undefined);
  const quiet = () => {
    const { questions, answers, exports, imports } = forwarding.stats();
    return questions === 0 && answers === 0 && exports === 0 && imports <= 1;
  };
  try {
    await body({ middle, far, near, center, end, quiet });
    middle[Symbol.dispose]();
    await until(() => near.connections.length === 0, "the near connection closes");
    await until(quiet, `the middle gives everything back: ${JSON.stringify(forwarding.stats())}`);
    await Promise.all([near.close(), center.close()]);
    await until(() => end.connections.length === 0, "the middle lets the far end go");
    assert.equal(service.disposals, 1);
  } finally {
    await Promise.all([near.close(), center.close(), end.close()]);
  }
  assert.equal(far.disposals, 1);
  assert.ok(far.logger.disposals <= 1);
}

function inEveryRow(name: string, body: (parties: Parties) => Promise<void>): void {
  for (const ground of grounds)
    test(`${name} (${ground.name})`, () => ground.run((platform) => inARow(platform, body)));
}

inEveryRow(
  "calls on a capability of a third vat are forwarded, in order, and so are capabilities in results",
  async ({ middle, far }) => {
    using lookUp = middle.lookUp({});
    const { directory } = lookUp;
    using session = directory.openSession({ name: "far" });
    const { logger } = session.session.tools;
    const lines = Array.from({ length: 50 }, (_, index) => `line ${index}`);
    const logged = lines.map((text) => logger.log({ text }));
    assert.equal((await session).number, 3);
    const more = (await session).session.tools.logger.log({ text: "last" });
    await Promise.all([...logged, more]);
    assert.deepEqual(far.logger.lines, [...lines, "last"]);
    using getLogger = session.session.tools.spare.directory.getLogger();
    assert.equal((await getLogger.logger.count()).lines, 51n);
  },
);

inEveryRow(
  "a capability that is still to come is given away in the middle, and works when it is there",
  async ({ middle, far }) => {
    using promise = middle.getLogger();
    const early = promise.logger.log({ text: "early" });
    const { logger } = await promise;
    await Promise.all([early, logger.log({ text: "late" })]);
    assert.deepEqual(far.logger.lines, ["early", "late"]);
  },
);

inEveryRow(
  "a callback goes through the middle to the far end, is called from there, and comes back",
  async ({ middle, quiet }) => {
    const callback = new CallbackService();
    assert.equal((await middle.subscribe({ callback, times: 3 })).calls, 3);
    await until(() => callback.disposals === 1, "the callback is released through the middle");
    assert.ok(quiet());
    using lookUp = middle.lookUp({});
    const other = new CallbackService();
    assert.equal((await lookUp.directory.subscribe({ callback: other, times: 2 })).calls, 2);
    await until(() => other.disposals === 1, "so is one that nobody in the middle has seen");
  },
);

inEveryRow("cancelling goes through the middle, whether it forwards knowingly or not", async ({ middle, far }) => {
  for (const knowingly of [true, false]) {
    using lookUp = middle.lookUp({});
    const target = knowingly ? middle : lookUp.directory;
    const controller = new AbortController();
    const callback = new CallbackService();
    const call = target.subscribe({ callback, times: 99 }, { signal: controller.signal });
    far.signal = undefined;
    await until(() => far.signal !== undefined, "the call arrives");
    controller.abort(new Error("enough"));
    await assert.rejects(call, /enough/);
    await until(() => far.signal?.aborted === true, "the far method learns of it");
    await until(() => callback.disposals === 1, "the callback is released");
  }
});

inEveryRow(
  "when the near end goes, the far method is cancelled and everything is given back",
  async ({ middle, near, far }) => {
    const callback = new CallbackService();
    using lookUp = middle.lookUp({});
    const call = assert.rejects(lookUp.directory.subscribe({ callback, times: 99 }), (error) => {
      assert.ok(error instanceof CapnpError);
      return error.code === "disconnected";
    });
    await until(() => far.signal !== undefined, "the call arrives");
    for (const connection of near.connections) connection.end();
    await call;
    await until(() => far.signal?.aborted === true, "the far method learns of it");
    assert.equal(callback.disposals, 1);
  },
);

inEveryRow(
  "when the far end goes, calls through the middle fail as disconnected, and the middle goes on",
  async ({ middle, end, far }) => {
    const callback = new CallbackService();
    using lookUp = middle.lookUp({});
    const { directory } = lookUp;
    const code = (expected: string) => (error: unknown) => error instanceof CapnpError && error.code === expected;
    const call = assert.rejects(directory.subscribe({ callback, times: 99 }), code("disconnected"));
    await until(() => far.signal !== undefined, "the call arrives");
    await end.close();
    await call;
    await assert.rejects(directory.then_(), code("disconnected"));
    await middle.then_();
    await until(() => callback.disposals === 1, "the callback is released");
  },
);

inEveryRow("an error of the far end arrives with its code", async ({ middle }) => {
  using lookUp = middle.lookUp({});
  await assert.rejects(lookUp.directory.fail({ reason: "far away" }), (error) => {
    assert.ok(error instanceof CapnpError);
    assert.match(error.message, /far away/);
    return error.code === "overloaded";
  });
});
