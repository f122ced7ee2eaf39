import { createMemoryPlatform } from "../../platform/memory/index.ts";
import { describeMessage, Vat } from "../../src/net.ts";
import { callChain } from "./chain.ts";
import { LinkService } from "./link-service.ts";
import { Link } from "./pipeline.capnp.ts";

const latency = 10;

/** What one chain costs, seen by its caller. */
export interface ChainCost {
  /** Virtual time by the time that one way takes, until the ping was back: 2 are a round trip. */
  readonly ways: number;
  /** All calls that were sent. */
  readonly calls: number;
  /** Calls that were sent before anything was heard. */
  readonly callsBeforeAnswer: number;
  readonly returns: number;
  /** What was sent to let go of answers and capabilities. */
  readonly otherMessages: number;
}

/** Has a chain called between two vats that are a known time apart, on a virtual clock, and counts. */
export async function countChain(): Promise<ChainCost> {
  const platform = createMemoryPlatform({ latency });
  const sent: string[] = [];
  let callsBeforeAnswer: number | undefined;
  let returns = 0;
  const calls = (): number => sent.filter((kind) => kind === "call").length;
  const server = new Vat({ platform });
  const client = new Vat({
    platform,
    tap: () => ({
      sent: (bytes, start, end) => sent.push(describeMessage(bytes.subarray(start, end)).kind),
      received(bytes, start, end) {
        callsBeforeAnswer ??= calls();
        if (describeMessage(bytes.subarray(start, end)).kind === "return") returns += 1;
      },
    }),
  });
  return await platform.clock.run(async () => {
    const { address } = await server.listen("tcp:127.0.0.1:0", new LinkService());
    using link = await client.connect(Link, address);
    await link.ping({ value: 1 });
    sent.length = 0;
    callsBeforeAnswer = undefined;
    returns = 0;
    const started = platform.clock.now();
    await callChain(link, 2);
    const ways = (platform.clock.now() - started) / latency;
    // What lets go of the last answer leaves behind the promise.
    await new Promise<void>((resolve) => platform.clock.after(0, resolve));
    const cost = {
      ways,
      calls: calls(),
      callsBeforeAnswer: callsBeforeAnswer ?? 0,
      returns,
      otherMessages: sent.length - calls(),
    };
    return cost;
  });
}
