import { CapnpError } from "../error.ts";
import { BrokenAnswer } from "../protocol/broken-hook.ts";
import { type CallReceiver, Hook, type PendingAnswer, type Request } from "../protocol/hook.ts";
import { formatInterfaceId, interfaceId } from "../rpc/method-id.ts";
import type { Payload } from "../rpc/payload.ts";
import { uncaught } from "../rpc/uncaught.ts";
import { LocalCall, paramsOf } from "./local-call.ts";
import type { InterfaceTable, MethodEntry, Server } from "./server.ts";
import { StreamGate } from "./stream-gate.ts";

interface LocalInterface {
  readonly low: number;
  readonly high: number;
  readonly table: InterfaceTable;
}

/** The capability that a server object is. */
export class LocalHook extends Hook {
  readonly server: Server;
  readonly #interfaces: readonly LocalInterface[];
  /** Made for the first call of a stream method. */
  #gate: StreamGate | undefined;

  constructor(server: Server) {
    super();
    this.server = server;
    this.#interfaces = server.$interfaces.map((table) => ({ ...interfaceId(table.interfaceId), table }));
  }

  override call(request: Request, receiver: CallReceiver): PendingAnswer {
    let call: LocalCall;
    try {
      call = new LocalCall(this, this.#find(paramsOf(request)), request, receiver);
    } catch (thrown) {
      const error = CapnpError.from(thrown);
      request.release();
      receiver.failed(error);
      return new BrokenAnswer(error);
    }
    if (call.isStream) this.#gate ??= new StreamGate();
    if (this.#gate === undefined) call.run();
    else call.enter(this.#gate);
    return call;
  }

  /** @throws CapnpError `unimplemented`. */
  #find(params: Payload): MethodEntry {
    for (const { low, high, table } of this.#interfaces) {
      if (low !== params.interfaceLow || high !== params.interfaceHigh) continue;
      const entry = table.methods[params.methodId];
      if (entry !== undefined) return entry;
      throw new CapnpError("unimplemented", `Unknown method ${table.name}.${params.methodId}`);
    }
    const id = formatInterfaceId(params.interfaceLow, params.interfaceHigh);
    throw new CapnpError("unimplemented", `Unknown interface ${id}`);
  }

  protected override dispose(): void {
    const { server } = this;
    try {
      if (isDisposable(server)) server[Symbol.dispose]();
    } catch (error) {
      // Whoever gave the last reference up cannot help it.
      uncaught(error);
    }
  }

  override toString(): string {
    return `local(${this.server.constructor.name})`;
  }
}

function isDisposable(value: object): value is Disposable {
  return Symbol.dispose in value && typeof value[Symbol.dispose] === "function";
}
