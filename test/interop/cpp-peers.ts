import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type CppPrograms, compileCpp } from "../../bench/cpp-programs.ts";

export const transports = ["tcp", "unix"] as const;

const run = promisify(execFile);
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The programs of this folder that call everything in the echo and the interop schemas. */
export function compilePeers(): Promise<CppPrograms<"client" | "server">> {
  return compileCpp({
    schemas: [path("../../unikernel/echo/echo.capnp"), path("interop.capnp")],
    programs: { client: path("client.c++"), server: path("server.c++") },
  });
}

/** The calculator, and its client. */
export function compileCalculator(): Promise<CppPrograms<"client" | "server">> {
  return compileCpp({
    schemas: [path("../../unikernel/calculator/calculator.capnp")],
    programs: { client: path("calculator-client.c++"), server: path("calculator-server.c++") },
  });
}

/** Runs a program to its end; rejects with what it printed when it fails. */
export async function runProgram(command: readonly string[]): Promise<string> {
  const [program = "", ...args] = command;
  const { stdout } = await run(program, args);
  return stdout;
}

/** Starts a server that prints the port it has taken. `listen` is an address of ours, of 127.0.0.1 where it is TCP. */
export async function startCppServer(
  command: readonly string[],
  listen: string,
): Promise<AsyncDisposable & { readonly address: string }> {
  const [program = "", ...args] = command;
  const child: ChildProcess = spawn(program, [...args, cppAddress(listen)], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout?.once("data", (line) => resolve(String(line).trim()));
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`${program} ended before it served`)));
  });
  return {
    address: listen.startsWith("unix:") ? listen : `tcp:127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}

/** C++ writes HOST:PORT where we write tcp:HOST:PORT. */
export function cppAddress(address: string): string {
  return address.replace(/^tcp:/, "");
}
