import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";

/** A network namespace of the kernel with one tap. It lasts until it is disposed of, then it and its children end. */
export interface NetworkNamespace extends AsyncDisposable {
  /** Starts a program inside. It is ended with the namespace. */
  spawn(command: string, args: readonly string[], options?: SpawnOptions): ChildProcess;
}

export interface NetworkNamespaceOptions {
  /** The tap's name. Default `tap0`. */
  readonly tap?: string | undefined;
  /** The kernel's address on the tap. Default `10.0.0.1/24`. */
  readonly address?: string | undefined;
  /** Further commands of `sh`, run as root of the namespace when the tap is up. */
  readonly setup?: string | undefined;
}

/** Why no namespace with a tap can be made here: one line that says what is missing. Undefined when it can. */
export function whyNoNamespace(): string | undefined {
  if (process.platform !== "linux") return "network namespaces need Linux";
  for (const tool of ["ip", "unshare", "nsenter"]) {
    if (spawnSync(tool, ["--version"]).error !== undefined && spawnSync(tool, ["-V"]).error !== undefined) {
      return `"${tool}" is missing (packages iproute2 and util-linux)`;
    }
  }
  try {
    accessSync("/dev/net/tun", constants.R_OK | constants.W_OK);
  } catch {
    return "/dev/net/tun is missing, or this user may not read and write it";
  }
  if (spawnSync("unshare", [...unshareFlags(), "true"]).status !== 0) {
    return "neither root nor unprivileged user namespaces are available";
  }
  return undefined;
}

/** Makes a namespace in which the loopback and a tap are up. */
export async function createNetworkNamespace(options: NetworkNamespaceOptions = {}): Promise<NetworkNamespace> {
  const { tap = "tap0", address = "10.0.0.1/24", setup = "" } = options;
  const script = `set -e
    ip link set lo up
    ip tuntap add ${tap} mode tap
    ip addr add ${address} dev ${tap}
    ip link set ${tap} up
    ${setup}
    echo ready
    exec cat`;
  // The namespace lives in this process, which ends when its input does, whatever becomes of us.
  const holder = spawn("unshare", [...unshareFlags(), "sh", "-c", script], { stdio: ["pipe", "pipe", "pipe"] });
  await ready(holder);
  const children = new Set<ChildProcess>();
  const user = isRoot() ? [] : ["--user", "--preserve-credentials"];
  return {
    spawn(command, args, spawnOptions = {}) {
      const enter = ["--target", String(holder.pid), "--net", ...user, "--", command, ...args];
      const child = spawn("nsenter", enter, spawnOptions);
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

function unshareFlags(): string[] {
  return isRoot() ? ["--net"] : ["--net", "--map-root-user"];
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
