import type { PipelinePath } from "./hook.ts";
import type { AnswerId, ExportId, ImportId, QuestionId } from "./ids.ts";

/** How a message that we send names a capability (rpc.capnp `CapDescriptor`). */
export type Descriptor =
  | { readonly kind: "senderHosted"; readonly id: ExportId }
  | { readonly kind: "senderPromise"; readonly id: ExportId }
  | { readonly kind: "receiverHosted"; readonly id: ImportId }
  | { readonly kind: "receiverAnswer"; readonly question: QuestionId; readonly path: PipelinePath };

/** How a message that we received names a capability; a third party's vine is imported like any other. */
export type ReceivedDescriptor =
  | { readonly kind: "none" }
  | { readonly kind: "senderHosted"; readonly id: ImportId }
  | { readonly kind: "senderPromise"; readonly id: ImportId }
  | { readonly kind: "receiverHosted"; readonly id: ExportId }
  | { readonly kind: "receiverAnswer"; readonly answer: AnswerId; readonly path: PipelinePath };
