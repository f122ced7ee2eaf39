export interface Column {
  readonly title: string;
  readonly width: number;
  /** Figures stand to the right. */
  readonly isFigure: boolean;
}

/** A table as lines of text, to be printed as its rows become known. */
export class Table {
  readonly #columns: readonly Column[];

  constructor(columns: readonly Column[]) {
    this.#columns = columns;
  }

  heading(): string {
    return this.row(this.#columns.map(({ title }) => title));
  }

  row(cells: readonly string[]): string {
    const padded = this.#columns.map(({ width, isFigure }, index) => {
      const cell = cells[index] ?? "";
      return isFigure ? cell.padStart(width) : cell.padEnd(width);
    });
    return padded.join("  ").trimEnd();
  }
}

export function words(title: string, width: number): Column {
  return { title, width, isFigure: false };
}

export function figures(title: string, width: number): Column {
  return { title, width, isFigure: true };
}
