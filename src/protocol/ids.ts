/**
 * The four id spaces of a connection (rpc.capnp, "The Four Tables"). The brands keep an import id from being used as
 * an export id; each id is made in one place only, where it is allocated or read from the wire.
 */
declare const space: unique symbol;

/** Chosen by us for a call or bootstrap that we send. */
export type QuestionId = number & { readonly [space]: "question" };
/** Chosen by the peer: its question, our answer. */
export type AnswerId = number & { readonly [space]: "answer" };
/** Chosen by us for a capability that the peer may use. */
export type ExportId = number & { readonly [space]: "export" };
/** Chosen by the peer: its export, our import. */
export type ImportId = number & { readonly [space]: "import" };
/** Chosen by us for a Disembargo that the peer has to echo. */
export type EmbargoId = number & { readonly [space]: "embargo" };

export const questionId = (id: number): QuestionId => id as QuestionId;
export const answerId = (id: number): AnswerId => id as AnswerId;
export const exportId = (id: number): ExportId => id as ExportId;
export const importId = (id: number): ImportId => id as ImportId;
export const embargoId = (id: number): EmbargoId => id as EmbargoId;
