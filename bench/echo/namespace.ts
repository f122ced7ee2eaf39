import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";

/** Commands to put before another: `create` runs it in a new network namespace with a tap, `enter` in that of a process. */
export interface NamespaceCommands {
  readonly create: readonly string[];
  enter(pid: number): readonly string[];
}

/**
 * A network namespace for one server and its clients: a tap `tap0`, with the kernel as 10.0.0.1/24 on its other side.
 * It belongs to the processes in it and ends with the last of them, so nothing is left to clean up.
 */
export function tapNamespace(): NamespaceCommands {
  const steps = [
    "ip link set lo up",
    "ip tuntap add tap0 mode tap",
    "ip address add 10.0.0.1/24 dev tap0",
    "ip link set tap0 up",
    'exec "$@"',
  ];
  return {
    create: ["unshare", "--net", "sh", "-c", steps.join(" && "), "sh"],
    enter: (pid) => ["nsenter", `--net=/proc/${pid}/ns/net`],
  };
}

/** Why no tap can be made here, to follow "since"; undefined when one can: it is tried. */
export function whyNoTap(): string | undefined {
  if (process.getuid?.() !== 0) return "it takes root to make a tap";
  try {
    accessSync("/dev/net/tun", constants.R_OK | constants.W_OK);
  } catch {
    return "there is no /dev/net/tun";
  }
  const [command = "", ...args] = tapNamespace().create;
  const { status, stderr, error } = spawnSync(command, [...args, "true"], { encoding: "utf8" });
  if (status === 0) return undefined;
  return `no network namespace with a tap can be made (${error?.message ?? stderr.trim().split("\n", 1)[0]})`;
}
