import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A running executable of ours: its lines for the operator, and its end. */
export class Executable implements AsyncDisposable {
  readonly pid: number;
  /** All lines it has written to its standard error so far. */
  readonly lines: string[] = [];
  /** Its exit code, or the signal that ended it, once it has ended. */
  readonly ended: Promise<number | NodeJS.Signals>;
  readonly #child: ChildProcess;
  readonly #waiting = new Set<() => void>();
  #hasEnded = false;

  constructor(command: string, args: readonly string[], environment: NodeJS.ProcessEnv = process.env) {
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"], env: environment });
    this.#child = child;
    this.pid = child.pid ?? 0;
    createInterface({ input: child.stderr }).on("line", (line) => {
      this.lines.push(line);
      this.#wake();
    });
    // "close" comes after the last line has been read.
    this.ended = once(child, "close").then(([code, signal]) => {
      this.#hasEnded = true;
      this.#wake();
      return code ?? signal;
    });
    this.ended.catch(() => undefined); // an executable that is not there: reported by whoever waits
  }

  /** The first line that matches, now or later; rejects when the executable ends without one. */
  async line(pattern: RegExp): Promise<RegExpExecArray> {
    for (let seen = 0; ; ) {
      for (; seen < this.lines.length; seen += 1) {
        const match = pattern.exec(this.lines[seen] ?? "");
        if (match !== null) return match;
      }
      if (this.#hasEnded) throw new Error(`It ended without a line like ${pattern}: ${this.lines.join("; ")}`);
      await Promise.race([new Promise<void>((resolve) => this.#waiting.add(resolve)), this.ended]);
    }
  }

  /** The address on which it says that it is listening. */
  async address(): Promise<string> {
    const [, address = ""] = await this.line(/listening on (\S+)/);
    return address;
  }

  /** Asks it to stop, and waits until it has. */
  stop(signal: NodeJS.Signals = "SIGTERM"): Promise<number | NodeJS.Signals> {
    if (!this.#hasEnded) this.#child.kill(signal);
    return this.ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop().catch(() => undefined);
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}
