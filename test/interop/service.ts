import { type CallContext, CapnpError } from "../../src/index.ts";
import { Greeter, Interop } from "./interop.capnp.ts";

/** The service that other implementations call; server.c++ is the same in C++. */
export class InteropService extends Interop.Server {
  getGreeter({ name }: Interop.GetGreeterParams): Interop.GetGreeterResults.Init {
    return { greeter: new GreeterService(name) };
  }

  async callEach({ receiver, count }: Interop.CallEachParams): Promise<Interop.CallEachResults.Init> {
    const calls = Array.from({ length: count }, (_, index) => receiver.receive({ index }));
    const results = await Promise.all(calls);
    return { sum: results.reduce((sum, { value }) => sum + value, 0n) };
  }

  fail({ reason }: Interop.FailParams): never {
    // Of a field that the other implementation need not know.
    throw new CapnpError("failed", reason, { details: new Map([[1n, new TextEncoder().encode(reason)]]) });
  }

  reflect({ receiver }: Interop.ReflectParams): Interop.Reflection.Init {
    return { receiver };
  }

  passOn(
    { other, receiver }: Interop.PassOnParams,
    context: CallContext<Interop.Reflection.Builder, Interop.Reflection.Init>,
  ): void {
    context.tailCall(other, Interop.methods.reflect, { receiver });
  }
}

class GreeterService extends Greeter.Server {
  readonly #name: string;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  greet({ greeting }: Greeter.GreetParams): Greeter.GreetResults.Init {
    return { text: `${greeting}, ${this.#name}` };
  }
}
