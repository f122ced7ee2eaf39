/**
 * The part of koffi that the tap needs. koffi is loaded when a tap is opened and not before, so that everything else
 * runs where its native library does not; a single executable passes a loader of its own.
 */
export interface Koffi {
  load(path: string | null): { func(definition: string): (...args: (number | Uint8Array)[]) => number };
  address(memory: Uint8Array): bigint;
  errno(): number;
  readonly node: {
    poll(fd: number, options: { readonly readable: boolean }, callback: () => void): PollHandle;
  };
}

/** Watches a file descriptor on Node's event loop. Must be kept: the collector ends a watch that nobody holds. */
export interface PollHandle {
  close(): void;
}

/** System calls as Linux has them: -1 and `errno()` when they fail. */
export interface SystemCalls {
  ioctl(fd: number, request: number, argument: Uint8Array): number;
  socket(domain: number, type: number, protocol: number): number;
  /** Reads into memory at an address that `addressOf` gave. */
  read(fd: number, address: number, length: number): number;
  write(fd: number, bytes: Uint8Array, length: number): number;
  errno(): number;
  /** The address of an array's first byte, for as long as the array lives. */
  addressOf(memory: Uint8Array): number;
  /** Calls `ready` while there is something to read. What `ready` throws is lost. */
  poll(fd: number, ready: () => void): PollHandle;
}

export function bindSystemCalls(koffi: Koffi): SystemCalls {
  // Node itself is linked with the C library, so that its functions are in this process.
  const library = koffi.load(null);
  return {
    ioctl: library.func("int ioctl(int fd, unsigned long request, void *argument)"),
    socket: library.func("int socket(int domain, int type, int protocol)"),
    read: library.func("long read(int fd, uintptr_t address, size_t length)"),
    write: library.func("long write(int fd, const void *bytes, size_t length)"),
    errno: () => koffi.errno(),
    addressOf: (memory) => Number(koffi.address(memory)),
    poll: (fd, ready) => koffi.node.poll(fd, { readable: true }, ready),
  };
}

/** Values of errno that mean something to us; the same on every architecture that koffi has a library for. */
export const errno = {
  EPERM: 1,
  EIO: 5,
  EAGAIN: 11,
  EBUSY: 16,
  ENODEV: 19,
  EINVAL: 22,
} as const;
