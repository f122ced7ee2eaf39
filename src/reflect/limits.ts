import { CapnpError } from "../error.ts";

/** What turning a message into JSON or text may cost, beyond the limits of reading it. */
export interface ReflectLimits {
  /** Pointers followed one below the other, at most; defaults that the schema holds count as well. Default 64. */
  readonly nesting: number;
  /**
   * Values in the result, at most, a byte of Data in an array for one: a small message can stand for much more text than
   * it has bytes. Default 4 Mi.
   */
  readonly values: number;
}

const defaultLimits: ReflectLimits = { nesting: 64, values: 4 * 1024 * 1024 };

/** Counts what is used. */
export class Budget {
  readonly #limits: ReflectLimits;
  #values = 0;

  /** @throws CapnpError `invalid-argument` for a limit that is no positive integer. */
  constructor(limits: Partial<ReflectLimits>) {
    this.#limits = { ...defaultLimits, ...limits };
    for (const [name, value] of Object.entries(this.#limits)) {
      if (Number.isSafeInteger(value) && value > 0) continue;
      throw new CapnpError("invalid-argument", `Limit ${name} must be a positive integer, not "${value}"`);
    }
  }

  /** @throws CapnpError `limit-exceeded` below what `nesting` allows. */
  enter(depth: number): void {
    if (depth <= this.#limits.nesting) return;
    throw new CapnpError(
      "limit-exceeded",
      `Value is nested deeper than "${this.#limits.nesting}" levels; raise the limit nesting if that is intended`,
    );
  }

  /** @throws CapnpError `limit-exceeded` for more than `values` allows. */
  count(values: number): void {
    this.#values += values;
    if (this.#values <= this.#limits.values) return;
    throw new CapnpError(
      "limit-exceeded",
      `More than "${this.#limits.values}" values; raise the limit values if that is intended`,
    );
  }
}
