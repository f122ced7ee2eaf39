import { CapnpError } from "../error.ts";
import { type MessageTextOptions, messageText } from "./message-text.ts";
import type { ObservedMessage } from "./observe-messages.ts";

export interface LadderOptions extends MessageTextOptions {
  /** The vats, from left to right; those without messages are left out. Default: as they come up in the messages. */
  readonly vats?: readonly string[] | undefined;
  /** Characters in a line, at most. Default 100. */
  readonly width?: number | undefined;
  /** Shows when each message passed its tap, in milliseconds from the first one. Default false. */
  readonly times?: boolean | undefined;
}

/** Something that happens at one vat, between its messages. */
export interface LadderNote {
  readonly vat: string;
  readonly note: string;
  readonly time?: number | undefined;
}

/** Characters between the lines of two vats, at least: room for an arrow and a word. */
const narrowest = 24;

/** Characters in which a time is shown, with what sets it off. */
const timeWidth = 13;

/**
 * Draws messages as a ladder: a line down for each vat, and an arrow for each message, in the order in which they were
 * observed. `messageText` says what stands at the arrows. Notes may stand between them.
 *
 * @throws CapnpError `invalid-argument` for less than two vats, for a message of a vat that is not among them, and for a
 * width with no room for them.
 */
export function drawLadder(messages: readonly (ObservedMessage | LadderNote)[], options: LadderOptions = {}): string {
  const { width = 100, times = false } = options;
  const seen = new Set(messages.flatMap(vatsOf));
  const vats = options.vats?.filter((vat) => seen.has(vat)) ?? [...seen];
  const left = times ? timeWidth : 0;
  const ladder = new Ladder(vats, left, width);
  const lines = [ladder.names(), ladder.blank()];
  const start = messages.find(({ time }) => time !== undefined)?.time ?? 0;
  for (const message of messages) {
    const time = times && message.time !== undefined ? formatTime(message.time - start) : "";
    if ("note" in message) lines.push(...ladder.note(message.vat, message.note, time));
    else lines.push(...ladder.arrow(message.sender, message.receiver, messageText(message, options), time));
  }
  return lines.join("\n");
}

function formatTime(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`.padStart(timeWidth - 2);
}

function vatsOf(message: ObservedMessage | LadderNote): string[] {
  return "note" in message ? [message.vat] : [message.sender, message.receiver];
}

/** Where the lines of the vats are. */
class Ladder {
  readonly #vats: readonly string[];
  /** The column of each vat's line. */
  readonly #columns: readonly number[];

  constructor(vats: readonly string[], left: number, width: number) {
    if (vats.length < 2) {
      throw new CapnpError("invalid-argument", `Cannot draw a ladder of "${vats.length}" vats: it needs two`);
    }
    const first = left + 2;
    const step = Math.floor((width - first - 3) / (vats.length - 1));
    if (!(step >= narrowest)) {
      const least = narrowest * (vats.length - 1) + first + 3;
      throw new CapnpError(
        "invalid-argument",
        `Cannot draw "${vats.length}" vats in a width of "${width}"; ${least} is enough`,
      );
    }
    this.#vats = vats;
    this.#columns = vats.map((_, index) => first + index * step);
  }

  /** The names over their lines; those at the ends stick out by two characters. */
  names(): string {
    let line = "";
    for (const [index, vat] of this.#vats.entries()) {
      const column = this.#columns[index] ?? 0;
      const name = shortened(vat, narrowest - 2);
      const isFirst = index === 0;
      const isLast = index === this.#vats.length - 1;
      const start = isFirst ? column - 2 : isLast ? column + 3 - name.length : column - (name.length >> 1);
      line = `${line.padEnd(start)}${name}`;
    }
    return line;
  }

  /** The lines alone. */
  blank(): string {
    return this.#row([]);
  }

  /** An arrow with its text, in as many rows as that takes; `time` stands in front of the last, which is the arrow. */
  arrow(sender: string, receiver: string, text: string, time: string): string[] {
    const from = this.#column(sender);
    const to = this.#column(receiver);
    const [left, right] = from < to ? [from, to] : [to, from];
    const rows = wrapped(text, right - left - 7);
    return rows.map((row, index) => {
      const isLast = index === rows.length - 1;
      // Text stands at the end at which its arrow begins.
      const start = from < to ? left + 3 : right - 2 - row.length;
      if (!isLast) return this.#row([{ at: start, text: row }]);
      const dashes = "─".repeat(right - left - 1 - row.length - 4);
      const shaft = from < to ? `├─ ${row} ${dashes}>` : `<${dashes} ${row} ─┤`;
      return this.#row([
        { at: 0, text: time },
        { at: from < to ? left : left + 1, text: shaft },
      ]);
    });
  }

  /** A mark on the line of a vat, with a text beside it. */
  note(vat: string, text: string, time: string): string[] {
    const column = this.#column(vat);
    const last = this.#columns.at(-1) ?? 0;
    const step = (this.#columns[1] ?? 0) - (this.#columns[0] ?? 0);
    return wrapped(text, step - 4).map((row, index) =>
      this.#row([
        { at: 0, text: index === 0 ? time : "" },
        { at: column, text: index === 0 ? "●" : "│" },
        { at: column === last ? column - 1 - row.length : column + 2, text: row },
      ]),
    );
  }

  #column(vat: string): number {
    const column = this.#columns[this.#vats.indexOf(vat)];
    if (column !== undefined) return column;
    throw new CapnpError(
      "invalid-argument",
      `Cannot draw a message of vat "${vat}": the ladder has ${this.#vats.map((name) => `"${name}"`).join(", ")}`,
    );
  }

  /** The lines with texts put over them. */
  #row(texts: readonly { readonly at: number; readonly text: string }[]): string {
    const row = Array.from({ length: (this.#columns.at(-1) ?? 0) + 1 }, () => " ");
    for (const column of this.#columns) row[column] = "│";
    for (const { at, text } of texts) {
      let column = at;
      for (let index = 0; index < text.length; index++) row[column++] = text[index] ?? " ";
    }
    return row.join("");
  }
}

/** Breaks text at spaces, and longer words where the line ends. */
function wrapped(text: string, width: number): string[] {
  const rows: string[] = [];
  let row = "";
  for (const word of text.split(" ")) {
    const longer = row === "" ? word : `${row} ${word}`;
    if (longer.length <= width) {
      row = longer;
      continue;
    }
    if (row !== "") rows.push(row);
    let rest = word;
    for (; rest.length > width; rest = rest.slice(width)) rows.push(rest.slice(0, width));
    row = rest;
  }
  rows.push(row);
  return rows;
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
