/** The median of a figure, and the quartiles around it. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

/** The quartiles of a ratio, for a table. */
export function quartiles({ low, high }: Spread): string {
  return `${low.toFixed(2)} to ${high.toFixed(2)}`;
}
