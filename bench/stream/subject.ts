/** Somewhere to write chunks to, which are acknowledged one by one. */
export interface ChunkStream {
  /** Writes `count` chunks of `chunkBytes`, and resolves when all have been acknowledged. */
  write(count: number, chunkBytes: number): Promise<void>;
}

export const subjectNames = ["raw", "univat"] as const;
export type SubjectName = (typeof subjectNames)[number];

export function toSubjectName(text: string | undefined): SubjectName {
  const name = subjectNames.find((candidate) => candidate === text);
  if (name === undefined) throw new Error(`There is no subject "${text}"; there is ${subjectNames.join(", ")}`);
  return name;
}
