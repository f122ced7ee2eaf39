/** Throws an error that says which invariant does not hold. `describe` says what is the case instead. */
export function invariant(holds: boolean, describe: () => string): void {
  if (!holds) throw new Error(`Invariant broken: ${describe()}`);
}
