import { closeSync, constants, openSync } from "node:fs";
import { userInfo } from "node:os";
import { CapnpError, type ErrorCode } from "../../../src/error.ts";
import { errno, type SystemCalls } from "./system-calls.ts";

/** linux/if_tun.h, linux/if.h, linux/sockios.h and bits/socket.h. */
const TUNSETIFF = 0x400454ca;
const IFF_TAP = 0x0002;
const IFF_NO_PI = 0x1000;
const SIOCGIFMTU = 0x8921;
const AF_INET = 2;
const SOCK_DGRAM = 2;
const SOCK_CLOEXEC = 0o2000000;

/** struct ifreq: the name in 16 bytes, then a union. */
const interfaceRequestBytes = 40;
const nameBytes = 16;

const cloneDevice = "/dev/net/tun";

export interface OpenTap {
  readonly fd: number;
  readonly mtu: number;
}

/**
 * Attaches to a tap interface that exists; never makes one. Throws a `CapnpError` of one line that names it, the
 * reason, and what to do.
 */
export function openTap(name: string, calls: SystemCalls): OpenTap {
  if (!/^[^\s/]{1,15}$/.test(name)) {
    throw refusal("invalid-argument", name, "an interface has a name of 1 to 15 characters");
  }
  const request = new Uint8Array(interfaceRequestBytes);
  const view = new DataView(request.buffer);
  if (new TextEncoder().encodeInto(name, request.subarray(0, nameBytes - 1)).read < name.length) {
    throw refusal("invalid-argument", name, "an interface has a name of at most 15 bytes");
  }

  const mtu = mtuOf(name, request, view, calls);
  const fd = openCloneDevice(name);
  view.setUint16(nameBytes, IFF_TAP | IFF_NO_PI, isLittleEndian);
  if (calls.ioctl(fd, TUNSETIFF, request) < 0) {
    const error = calls.errno();
    closeSync(fd);
    throw attachFailure(name, error);
  }
  return { fd, mtu };
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Also finds out whether the interface exists: TUNSETIFF would make it, as root. */
function mtuOf(name: string, request: Uint8Array, view: DataView, calls: SystemCalls): number {
  const socket = calls.socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (socket < 0) throw refusal("device-unavailable", name, `a socket cannot be opened (errno ${calls.errno()})`);
  try {
    if (calls.ioctl(socket, SIOCGIFMTU, request) >= 0) return view.getInt32(nameBytes, isLittleEndian);
    const error = calls.errno();
    if (error === errno.ENODEV) {
      throw refusal("device-unavailable", name, `no such interface; make it, as root, with "${addCommand(name)}"`);
    }
    throw refusal("device-unavailable", name, `its MTU cannot be read (errno ${error})`);
  } finally {
    closeSync(socket);
  }
}

function openCloneDevice(name: string): number {
  try {
    return openSync(cloneDevice, constants.O_RDWR | constants.O_NONBLOCK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EACCES" || code === "EPERM") {
      const remedy = `allow this user to read and write it, as root, with "chmod 666 ${cloneDevice}"`;
      throw refusal("permission-denied", name, `permission denied on ${cloneDevice}; ${remedy}`, error);
    }
    if (code === "ENOENT" || code === "ENODEV" || code === "ENXIO") {
      const remedy = 'load the driver, as root, with "modprobe tun"';
      throw refusal("device-unavailable", name, `${cloneDevice} does not exist; ${remedy}`, error);
    }
    throw refusal("device-unavailable", name, `${cloneDevice} cannot be opened`, error);
  }
}

function attachFailure(name: string, error: number): CapnpError {
  const remake = `remove it and make it again, as root, with "${addCommand(name)}"`;
  if (error === errno.EPERM) {
    return refusal("permission-denied", name, `the interface belongs to another user; ${remake}`);
  }
  if (error === errno.EBUSY) return refusal("device-unavailable", name, "another process has the interface open");
  if (error === errno.EINVAL) return refusal("device-unavailable", name, `the interface is not a plain tap; ${remake}`);
  return refusal("device-unavailable", name, `the interface cannot be attached (errno ${error})`);
}

function refusal(code: ErrorCode, name: string, reason: string, cause?: unknown): CapnpError {
  return new CapnpError(code, `Cannot open tap "${name}": ${reason}`, cause === undefined ? {} : { cause });
}

function addCommand(name: string): string {
  return `ip tuntap add ${name} mode tap user ${userName()}`;
}

/** The name of the user that this process runs as, or the number when it has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? "USER");
  }
}
