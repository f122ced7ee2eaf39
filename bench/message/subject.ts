/** What every subject writes and reads: a Call of `Echo.ping` on an imported capability, that passes one capability. */
export const interfaceId = 0xb13fc2f2a4c1d65bn;
export const methodId = 0;
export const importedCap = 3;
export const senderHosted = 9;
export const message = "hello world";

/** One way to encode a Call. */
export interface Subject {
  readonly name: string;
  /** Encodes one Call; `questionId` changes each time. Returns something of it, so that the work is not in vain. */
  build(questionId: number): number;
  /** The bytes or text that `build` made last. */
  encoded(): Uint8Array | string;
  /** Decodes the Call of `prepare`: the target, the ids, the capability's descriptor and the text. */
  parse(): Fields;
}

export interface Fields {
  questionId: number;
  importedCap: number;
  /** As the subject has it: as a number, or as something that `String` turns into one. */
  interfaceId: bigint | string | { toString(): string };
  methodId: number;
  senderHosted: number;
  message: string;
}

/** Filled in by `parse`, so that no subject is charged for its result. */
export const fields: Fields = {
  questionId: 0,
  importedCap: 0,
  interfaceId: 0n,
  methodId: 0,
  senderHosted: 0,
  message: "",
};
