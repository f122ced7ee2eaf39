import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { tapNamespace } from "../../bench/network-namespace.ts";

/** A network namespace of the kernel with one tap. It lasts until it is disposed of, then it and its children end. */
export interface NetworkNamespace extends AsyncDisposable {
  /** Starts a program inside. It is ended with the namespace. */
  spawn(command: string, args: readonly string[], options?: SpawnOptions): ChildProcess;
}

/** Makes a namespace in which the loopback and a tap are up: see `tapNamespace`. */
export async function createNetworkNamespace(): Promise<NetworkNamespace> {
  const { create, enter } = tapNamespace();
  const [unshare = "", ...steps] = create;
  // The namespace lives in this process, which ends when its input does, whatever becomes of us.
  const holder = spawn(unshare, [...steps, "sh", "-c", "echo ready; exec cat"], { stdio: ["pipe", "pipe", "pipe"] });
  await ready(holder);
  const [nsenter = "", ...inside] = enter(holder.pid ?? 0);
  const children = new Set<ChildProcess>();
  return {
    spawn(command, args, options = {}) {
      const child = spawn(nsenter, [...inside, command, ...args], options);
      children.add(child);
      child.once("exit", () => children.delete(child));
      return child;
    },
    async [Symbol.asyncDispose]() {
      const ended = [...children, holder].map(exited);
      for (const child of children) child.kill("SIGKILL");
      holder.stdin.end();
      await Promise.all(ended);
    },
  };
}

/** The exit code of a program and all that it has printed. */
export async function outcome(child: ChildProcess): Promise<{ readonly code: number | null; readonly output: string }> {
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { code, output };
}

function ready(holder: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let complaint = "";
    holder.stderr?.on("data", (text) => {
      complaint += text;
    });
    holder.stdout?.once("data", () => resolve());
    holder.once("error", reject);
    holder.once("close", () => reject(new Error(`The namespace cannot be made: ${complaint.trim()}`)));
  });
}

function exited(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}
