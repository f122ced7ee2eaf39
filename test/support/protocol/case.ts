/** Two vats for the named cases: each step is the next message of one of them, and both are checked after it. */
import assert from "node:assert/strict";
import type { ConnectionOptions } from "../../../src/protocol/connection.ts";
import type { Hook } from "../../../src/protocol/hook.ts";
import type { Capabilities, TestCall } from "./content.ts";
import type { ServedCall, TestService } from "./services.ts";
import { deliverAll, type TestMessage, TestVat, type TestVatOptions } from "./test-vat.ts";

/** An end of a connection that checks its tables after all that happens to it. */
class CheckedVat extends TestVat {
  override receive(message: TestMessage): void {
    super.receive(message);
    this.check();
  }

  override call(target: Hook, text: string, capabilities: Capabilities = {}): TestCall {
    const call = super.call(target, text, capabilities);
    this.check();
    return call;
  }

  /** A capability in the results of a call that is itself given up; released at the end of the case. */
  callForCapability(target: Hook, text: string, capabilities: Capabilities = {}): Hook {
    const call = this.call(target, text, capabilities);
    const capability = call.capability(0);
    call.drop();
    return capability;
  }

  check(): void {
    this.connection.check();
    this.peer?.connection.check();
  }
}

/** What a case plays with. What it makes in `keep` is released at its end. */
export class Case {
  readonly client: CheckedVat;
  readonly server: CheckedVat;
  readonly #kept: Hook[] = [];

  /** Borrows both main capabilities until `end`. */
  constructor(
    serverMain: Hook | undefined,
    clientMain?: Hook,
    options: Omit<ConnectionOptions, "sink" | "bootstrap"> = {},
  ) {
    this.client = new CheckedVat(withMain(clientMain, options));
    this.server = new CheckedVat(withMain(serverMain, options));
    this.client.peer = this.server;
    this.server.peer = this.client;
  }

  /** The main capability of the server, as the client holds it; nothing is under way. */
  toServer(): Hook {
    const hook = this.keep(this.client.connection.bootstrap());
    this.steps("server bootstrap", "client return:(boot)", "server finish");
    return hook;
  }

  /** The main capability of the client, as the server holds it; nothing is under way. */
  toClient(): Hook {
    const hook = this.keep(this.server.connection.bootstrap());
    this.steps("client bootstrap", "server return:(boot)", "client finish");
    return hook;
  }

  /** Releases `hook` at the end, if the case has not given it up before. */
  keep<H extends Hook>(hook: H): H {
    this.#kept.push(hook);
    return hook;
  }

  /** Releases `hook`, which was kept, now. */
  giveUp(...hooks: readonly Hook[]): void {
    for (const hook of hooks) {
      const index = this.#kept.indexOf(hook);
      assert.ok(index >= 0, `${hook} was not kept`);
      this.#kept.splice(index, 1);
      hook.release();
      this.client.check();
    }
  }

  /** One message each: `server call:hello` is the next message of the client, which the server handles. */
  steps(...steps: readonly string[]): void {
    for (const [index, step] of steps.entries()) {
      const [who, ...name] = step.split(" ");
      assert.ok(who === "client" || who === "server", step);
      try {
        this[who].handles(name.join(" "));
      } catch (error) {
        if (error instanceof assert.AssertionError) error.message += ` (step ${index + 1}: "${step}")`;
        throw error;
      }
    }
  }

  /** Asserts that no message is under way. */
  quiet(): void {
    assert.deepEqual([...this.client.sent, ...this.server.sent], []);
  }

  /** Delivers all messages, in whatever order the two take turns. */
  flush(): void {
    deliverAll(this);
    this.client.check();
  }

  /** Lets everything go: the tables must be empty, and the services without a reference but the case's own. */
  end(...services: readonly TestService[]): void {
    for (const hook of this.#kept.splice(0)) hook.release();
    this.client.finishCalls();
    this.server.finishCalls();
    this.flush();
    this.client.checkEmpty();
    this.server.checkEmpty();
    for (const service of services) {
      assert.equal(service.references, 1, `references to ${service}`);
      service.release();
    }
  }
}

function withMain(bootstrap: Hook | undefined, options: Omit<ConnectionOptions, "sink" | "bootstrap">): TestVatOptions {
  return bootstrap === undefined ? options : { ...options, bootstrap };
}

/** The capability `index` in the parameters of `call`; borrowed. */
export function parameter(call: ServedCall, index = 0): Hook {
  return call.params.capabilities[index] ?? assert.fail(`no capability ${index} in "${call.params.text}"`);
}

/** Why all calls of `hook` fail; undefined if they need not. */
export function problemOf(hook: Hook): string | undefined {
  return hook.problem()?.message;
}
