import { VirtualClock } from "../../platform/memory/index.ts";
import type { Device } from "../../platform/tap/device/device.ts";
import { createMemoryLink } from "../../platform/tap/device/memory-link.ts";
import type { Limits } from "../../platform/tap/limits.ts";
import { createTapNetwork, type TapNetwork } from "../../platform/tap/network.ts";
import type { Address, Flow, FlowSink } from "../../src/platform.ts";
import { Random } from "./random.ts";

export interface Pair {
  readonly clock: VirtualClock;
  /** 10.0.0.1 */
  readonly left: TapNetwork;
  /** 10.0.0.2 */
  readonly right: TapNetwork;
}

export interface PairOptions {
  readonly clock?: VirtualClock;
  readonly devices?: readonly [Device, Device];
  readonly limits?: Partial<Limits>;
  readonly seed?: number;
}

/** Two networks joined by a link of one millisecond. */
export function createPair(options: PairOptions = {}): Pair {
  const clock = options.clock ?? new VirtualClock();
  const devices = options.devices ?? createMemoryLink({ clock, latency: 1 }).devices;
  const entropy = new Random(options.seed ?? 1);
  const defer = (run: () => void): void => clock.atTurnEnd(run);
  const common = { clock, entropy, defer, limits: options.limits };
  return {
    clock,
    left: createTapNetwork({ ...common, device: devices[0], ipv4: "10.0.0.1/24" }),
    right: createTapNetwork({ ...common, device: devices[1], ipv4: "10.0.0.2/24" }),
  };
}

export const service: Address = { transport: "tcp", host: "10.0.0.2", port: 7 };

/** A sink that writes down what it is told. */
export class SinkRecorder implements FlowSink {
  readonly events: string[] = [];
  readonly chunks: Uint8Array[] = [];
  bytes = 0;
  error: Error | undefined;
  isClosed = false;
  onData: ((chunk: Uint8Array) => void) | undefined;
  onEnd: (() => void) | undefined;

  data(chunk: Uint8Array): void {
    this.bytes += chunk.length;
    this.chunks.push(chunk);
    this.events.push("data");
    this.onData?.(chunk);
  }

  end(): void {
    this.events.push("end");
    this.onEnd?.();
  }

  drain(): void {
    this.events.push("drain");
  }

  closed(error: Error | undefined): void {
    this.events.push("closed");
    this.error = error;
    this.isClosed = true;
  }

  text(): string {
    return new TextDecoder().decode(this.join());
  }

  join(): Uint8Array {
    const all = new Uint8Array(this.bytes);
    let at = 0;
    for (const chunk of this.chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }
}

export interface OpenPair extends Pair {
  readonly client: Flow;
  readonly server: Flow;
  readonly clientSink: SinkRecorder;
  readonly serverSink: SinkRecorder;
}

/** A pair with one connection from left to right. */
export async function openPair(options: PairOptions = {}): Promise<OpenPair> {
  const pair = createPair(options);
  const clientSink = new SinkRecorder();
  const serverSink = new SinkRecorder();
  let server: Flow | undefined;
  const accept = (flow: Flow): void => {
    server = flow;
    flow.receive(serverSink);
  };
  await pair.right.listen(service, accept);
  const client = await pair.clock.run(() => pair.left.connect(service));
  client.receive(clientSink);
  await pair.clock.advance(10);
  if (server === undefined) throw new Error("nothing was accepted");
  return { ...pair, client, server, clientSink, serverSink };
}
