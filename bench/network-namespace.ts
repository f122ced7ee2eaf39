import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";

/** Commands to put before another: `create` runs it in a new network namespace with a tap, `enter` in that of a process. */
export interface NamespaceCommands {
  readonly create: readonly string[];
  enter(pid: number): readonly string[];
}

/**
 * A network namespace with a tap `tap0`, and the kernel as 10.0.0.1/24 on its other side. It belongs to the processes in
 * it and ends with the last of them, so nothing is left to clean up. Without root it is made in a user namespace of its own.
 */
export function tapNamespace(): NamespaceCommands {
  const steps = [
    "ip link set lo up",
    "ip tuntap add tap0 mode tap",
    "ip address add 10.0.0.1/24 dev tap0",
    "ip link set tap0 up",
    'exec "$@"',
  ];
  const isRoot = process.getuid?.() === 0;
  const asRoot = isRoot ? [] : ["--map-root-user"];
  const sameUser = isRoot ? [] : ["--user", "--preserve-credentials"];
  return {
    create: ["unshare", "--net", ...asRoot, "sh", "-c", steps.join(" && "), "sh"],
    enter: (pid) => ["nsenter", "--target", String(pid), "--net", ...sameUser, "--"],
  };
}

/** Why no tap can be made here, to follow "since"; undefined when one can: it is tried. */
export function whyNoTap(): string | undefined {
  try {
    accessSync("/dev/net/tun", constants.R_OK | constants.W_OK);
  } catch {
    return "there is no /dev/net/tun that this user may read and write";
  }
  const [command = "", ...args] = tapNamespace().create;
  const { status, stderr, error } = spawnSync(command, [...args, "true"], { encoding: "utf8" });
  if (status === 0) return undefined;
  const reason = error?.message ?? stderr.trim().split("\n", 1)[0];
  return `no network namespace with a tap can be made (${reason}); it takes root or user namespaces, iproute2 and util-linux`;
}
