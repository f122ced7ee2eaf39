import { Command, CommanderError } from "commander";
import { CapnpError } from "../src/error.ts";
import type { Platform } from "../src/platform.ts";
import type { Unikernel } from "./unikernel.ts";

/** What a target adds to the common boot: its own keys, and how its platform is opened with them. */
export interface Target<Keys extends object> {
  addKeys(command: Command): void;
  /** The caller disposes the platform. */
  open(keys: Keys, host: Host): Promise<Platform & Disposable>;
}

/** What a platform gets from the boot code. */
export interface Host {
  /** Aborting it gives up the opening, which rejects with code `cancelled`. */
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
  /** Tells that the platform can do nothing any more: the service is stopped, with exit code 1. */
  readonly failed: (error: Error) => void;
}

/** Exit codes of every executable: 0 after a clean stop, 1 when something failed, 2 for wrong options. */
const exitCode = { failure: 1, usage: 2 } as const;

/** The main function of an executable: starts the unikernel, and sets the exit code when it has stopped. */
export function boot<OwnKeys extends object, TargetKeys extends object>(
  unikernel: Unikernel<OwnKeys>,
  target: Target<TargetKeys>,
): void {
  run(unikernel, target).catch((error: unknown) => {
    // Not an error of the operator but a defect: it is shown in full.
    console.error(error);
    process.exitCode = exitCode.failure;
  });
}

async function run<OwnKeys extends object, TargetKeys extends object>(
  unikernel: Unikernel<OwnKeys>,
  target: Target<TargetKeys>,
): Promise<void> {
  const keys = readKeys(unikernel, target);
  if (keys === undefined) return;
  const log = (line: string): void => {
    process.stderr.write(`${unikernel.name}: ${line}\n`);
  };
  // Nobody may be reading the log any more; that is no reason to stop.
  process.stderr.on("error", () => undefined);
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once("SIGTERM", onSignal);
  process.once("SIGINT", onSignal);
  const failed = (error: Error): void => {
    log(error.message);
    process.exitCode = exitCode.failure;
    stop.abort();
  };
  try {
    using platform = await target.open(keys, { signal: stop.signal, log, failed });
    await unikernel.start({ platform, keys, log, signal: stop.signal });
  } catch (error) {
    const isCancelled = error === stop.signal.reason || (error instanceof CapnpError && error.code === "cancelled");
    if (stop.signal.aborted && isCancelled) return;
    if (!(error instanceof CapnpError)) throw error;
    log(error.message);
    process.exitCode = error.code === "invalid-argument" ? exitCode.usage : exitCode.failure;
  } finally {
    process.off("SIGTERM", onSignal);
    process.off("SIGINT", onSignal);
  }
}

/** Reads the command line and the environment; undefined when there is nothing to start, with `exitCode` set. */
function readKeys<OwnKeys extends object, TargetKeys extends object>(
  unikernel: Unikernel<OwnKeys>,
  target: Target<TargetKeys>,
): (OwnKeys & TargetKeys) | undefined {
  const command = new Command(unikernel.name)
    .description(unikernel.description)
    .helpOption("-h, --help", "show this help")
    .showSuggestionAfterError(false)
    .exitOverride();
  unikernel.addKeys(command);
  target.addKeys(command);
  try {
    return command.parse().opts<OwnKeys & TargetKeys>();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) process.exitCode = exitCode.usage;
    return undefined;
  }
}
