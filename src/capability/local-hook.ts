import { CapnpError } from "../error.ts";
import { BrokenAnswer } from "../protocol/broken-hook.ts";
import { type CallReceiver, Hook, type PendingAnswer, type Request } from "../protocol/hook.ts";
import { formatInterfaceId, interfaceId } from "../rpc/method-id.ts";
import { OutgoingCall } from "../rpc/outgoing-payload.ts";
import { Payload } from "../rpc/payload.ts";
import { LocalCall } from "./local-call.ts";
import type { InterfaceTable, MethodEntry, Server } from "./server.ts";

interface LocalInterface {
  readonly low: number;
  readonly high: number;
  readonly table: InterfaceTable;
}

/** The capability that a server object is. */
export class LocalHook extends Hook {
  readonly server: Server;
  readonly #interfaces: readonly LocalInterface[];

  constructor(server: Server) {
    super();
    this.server = server;
    this.#interfaces = server.$interfaces.map((table) => ({ ...interfaceId(table.interfaceId), table }));
  }

  override call(request: Request, receiver: CallReceiver): PendingAnswer {
    const params = request instanceof OutgoingCall ? request.toPayload() : request;
    const found = params instanceof Payload ? this.#find(params) : new CapnpError("invalid-argument", "Not a request");
    if (found instanceof CapnpError || !(params instanceof Payload)) {
      const error = CapnpError.from(found);
      request.release();
      receiver.failed(error);
      return new BrokenAnswer(error);
    }
    const call = new LocalCall(this, found, request, params, receiver);
    call.run();
    return call;
  }

  #find(params: Payload): MethodEntry | CapnpError {
    for (const { low, high, table } of this.#interfaces) {
      if (low !== params.interfaceLow || high !== params.interfaceHigh) continue;
      const entry = table.methods[params.methodId];
      return entry ?? new CapnpError("unimplemented", `Unknown method ${table.name}.${params.methodId}`);
    }
    const id = formatInterfaceId(params.interfaceLow, params.interfaceHigh);
    return new CapnpError("unimplemented", `Unknown interface ${id}`);
  }

  protected override dispose(): void {
    const { server } = this;
    if (isDisposable(server)) server[Symbol.dispose]();
  }

  override toString(): string {
    return `local(${this.server.constructor.name})`;
  }
}

function isDisposable(value: object): value is Disposable {
  return Symbol.dispose in value && typeof value[Symbol.dispose] === "function";
}
