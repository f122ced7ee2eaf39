import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A process that says a line when it is ready, and then answers each line with a line; it ends when its input does. */
export class LineProcess implements AsyncDisposable {
  readonly pid: number;
  readonly #child: ChildProcess;
  readonly #lines: string[] = [];
  #waiting: PromiseWithResolvers<string> | undefined;
  #failure: Error | undefined;

  constructor(command: readonly string[]) {
    const [program = "", ...args] = command;
    const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
    this.#child = child;
    this.pid = child.pid ?? 0;
    const fail = (reason: string): void => {
      this.#failure = new Error(`${command.join(" ")} ${reason}`);
      this.#waiting?.reject(this.#failure);
    };
    child.stdin.on("error", () => undefined); // it has ended, which is told below
    child.on("error", (error) => fail(`did not start: ${error.message}`));
    child.on("close", (code, signal) => fail(`ended with ${signal ?? `exit code ${code}`}`));
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (this.#waiting === undefined) this.#lines.push(line);
      else this.#waiting.resolve(line);
      this.#waiting = undefined;
    });
  }

  /** The next line that it says. */
  line(): Promise<string> {
    const line = this.#lines.shift();
    if (line !== undefined) return Promise.resolve(line);
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    this.#waiting = Promise.withResolvers();
    return this.#waiting.promise;
  }

  /** Says a line to it, and resolves to what it answers. */
  ask(question: string): Promise<string> {
    this.#child.stdin?.write(`${question}\n`);
    return this.line();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null || this.pid === 0) return;
    const ended = once(this.#child, "exit");
    this.#child.stdin?.end();
    await ended;
  }
}
