import { type CallContext, CapnpError, type ResultsReturn } from "../../src/index.ts";
import { Callback, type Capabilities, Directory, Logger, type Person } from "../schema/example.capnp.ts";

/** Counts what it is asked to log. */
export class LoggerService extends Logger.Server implements Disposable {
  readonly lines: string[] = [];
  /** How often the last reference has gone. */
  disposals = 0;

  log({ text }: Logger.LogParams): Logger.LogResults.Init {
    this.lines.push(text);
    return {};
  }

  count(): Logger.CountResults.Init {
    return { lines: BigInt(this.lines.length) };
  }

  [Symbol.dispose](): void {
    this.disposals++;
  }
}

/** Counts its calls, and accepts as many as it is told. */
export class CallbackService extends Callback.Server implements Disposable {
  readonly values: Uint8Array[] = [];
  disposals = 0;

  call({ value }: Callback.CallParams): Callback.CallResults.Init {
    this.values.push(value.slice());
    return { accepted: true };
  }

  [Symbol.dispose](): void {
    this.disposals++;
  }
}

/** The directory of the example schema, each method in the plainest way. */
export class DirectoryService extends Directory.Server implements Disposable {
  readonly logger: LoggerService = new LoggerService();
  disposals = 0;

  getLogger(): Directory.GetLoggerResults.Init {
    return { logger: this.logger };
  }

  openSession({ name }: Directory.OpenSessionParams): Directory.OpenSessionResults.Init {
    const tools = { logger: this.logger, callback: new CallbackService(), spare: { directory: this } };
    return { session: { name, tools, parent: { name: "parent" } }, number: name.length };
  }

  exchange(_given: Capabilities): Capabilities.Init {
    throw new CapnpError("unimplemented", "Nothing to exchange");
  }

  write(): void {}

  anyLogger(): Directory.AnyLoggerResults.Init {
    return { logger: this.logger };
  }

  lookUp(
    _params: Directory.LookUpParams,
    _context: CallContext<Directory.LookUpResults.Builder, Directory.LookUpResults.Init>,
  ): ResultsReturn<Directory.LookUpResults.Init> {
    return { directory: this };
  }

  async subscribe({ callback, times }: Directory.SubscribeParams): Promise<Directory.SubscribeResults.Init> {
    let calls = 0;
    for (let left = Math.min(times, 100); left > 0; left--) {
      const { accepted } = await callback.call({ value: Uint8Array.of(left) });
      if (accepted) calls++;
    }
    return { calls };
  }

  addPerson(person: Person): { readonly name: string } {
    return { name: person.name };
  }

  /** A `reason` that begins with "unexpected" makes it throw what methods do not throw on purpose. */
  fail({ reason }: Directory.FailParams): never {
    if (reason.startsWith("unexpected")) throw new TypeError(reason);
    throw new CapnpError("overloaded", reason);
  }

  echoData({ data, text }: Directory.EchoDataParams): Directory.EchoDataResults.Init {
    return { data, text };
  }

  scale({ values, factor }: Directory.ScaleParams): Directory.ScaleResults.Init {
    return { values: Array.from(values, (value) => value * factor) };
  }

  then_(): Directory.ThenResults.Init {
    return {};
  }

  dup_(): Directory.DupResults.Init {
    return {};
  }

  measure(): Readonly<Record<string, never>> {
    return {};
  }

  [Symbol.dispose](): void {
    this.disposals++;
  }
}
