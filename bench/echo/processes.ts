/**
 * Server and client of a benchmark are processes of their own, so that the figures of one hold nothing of the other.
 * The driver talks to them over Node's IPC channel: it sends a request, the process answers it.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { messageOf } from "../../src/error.ts";
import type { LoadRequest, Measured } from "./load.ts";
import type { Sample } from "./sample.ts";
import type { SubjectName } from "./subject.ts";

/** Where a subject is reached, and on whose network: the kernel's, or a stack of ours on a device. */
export interface Place {
  readonly address: string;
  readonly stack?: { readonly interface: string; readonly ipv4: string } | undefined;
}

/** What a process can be asked to do, and what it answers. */
export interface Requests {
  serve: { request: { subject: SubjectName; place: Place }; reply: { address: string } };
  connect: { request: { subject: SubjectName; place: Place }; reply: null };
  callOnce: { request: { text: string }; reply: { text: string } };
  load: { request: LoadRequest; reply: null };
  begin: { request: null; reply: null };
  end: { request: null; reply: Measured };
  sample: { request: null; reply: Sample };
}

export type Handlers = {
  [Kind in keyof Requests]?: (request: Requests[Kind]["request"]) => Promise<Requests[Kind]["reply"]>;
};

interface RequestMessage {
  readonly number: number;
  readonly kind: keyof Requests;
  readonly request: never;
}

type ReplyMessage = { readonly number: number } & ({ readonly reply: never } | { readonly error: string });

/** Answers the requests of the driver until it goes away; then the process ends. */
export function answerRequests(handlers: Handlers): void {
  process.on("message", (message: RequestMessage) => {
    const handler = handlers[message.kind];
    const answer = handler === undefined ? Promise.reject(new Error("Unknown request")) : handler(message.request);
    answer.then(
      (reply) => process.send?.({ number: message.number, reply }),
      (error: unknown) => process.send?.({ number: message.number, error: messageOf(error) }),
    );
  });
  process.on("disconnect", () => process.exit(0));
}

export class BenchProcess implements AsyncDisposable {
  readonly pid: number;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, { resolve(reply: never): void; reject(error: Error): void }>();
  #number = 0;

  /** Starts `script` under this Node; `prefix` is a command that runs another, such as `nsenter`. */
  constructor(script: URL, prefix: readonly string[] = []) {
    const [command = process.execPath, ...args] = [...prefix, process.execPath, script.pathname];
    this.#child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    this.pid = this.#child.pid ?? 0;
    this.#child.on("message", (message: ReplyMessage) => {
      const waiting = this.#waiting.get(message.number);
      this.#waiting.delete(message.number);
      if ("error" in message) waiting?.reject(new Error(message.error));
      else waiting?.resolve(message.reply);
    });
    const fail = (reason: string) => {
      for (const waiting of this.#waiting.values()) waiting.reject(new Error(`${script.pathname} ${reason}`));
      this.#waiting.clear();
    };
    this.#child.on("error", (error) => fail(`did not start: ${error.message}`));
    this.#child.on("exit", (code, signal) => fail(`ended with ${signal ?? `exit code ${code}`}`));
  }

  request<Kind extends keyof Requests>(
    kind: Kind,
    request: Requests[Kind]["request"],
  ): Promise<Requests[Kind]["reply"]> {
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#child.send({ number, kind, request }, (error) => {
        if (error !== null) reject(error);
      });
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null || this.pid === 0) return;
    const exited = once(this.#child, "exit");
    if (this.#child.connected) this.#child.disconnect();
    else this.#child.kill();
    await exited;
  }
}
