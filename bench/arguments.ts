import { InvalidArgumentError } from "commander";

/** A whole number from 1 up, as an option of a benchmark. */
export function toCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("Write a whole number from 1 up.");
  return Number(text);
}

/** Several of them, with commas. */
export function toCounts(text: string): number[] {
  return text.split(",").map(toCount);
}
