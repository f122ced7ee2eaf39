import type { ErrorDetails } from "../error.ts";
import type { AnyPointerReader } from "../message/index.ts";
import type { exceptionTypes } from "../rpc/wire.ts";

/** What one frame says (rpc.capnp `Message`). Ids are as on the wire: those of the sender or of its peer, as it says. */
export type MessageDescription = { readonly bytes: number } & Body;

type Body =
  | { readonly kind: "bootstrap"; readonly question: number }
  | {
      readonly kind: "call";
      readonly question: number;
      readonly target: TargetDescription;
      readonly interfaceId: bigint;
      readonly methodId: number;
      readonly params: PayloadDescription;
      readonly sendResultsTo: "caller" | "yourself" | "thirdParty" | UnknownTag;
      readonly allowThirdPartyTailCall: boolean;
      readonly noPromisePipelining: boolean;
      readonly onlyPromisePipeline: boolean;
    }
  | {
      readonly kind: "return";
      /** The receiver's question. */
      readonly question: number;
      readonly releaseParamCaps: boolean;
      readonly noFinishNeeded: boolean;
      readonly outcome: OutcomeDescription;
    }
  | {
      readonly kind: "finish";
      readonly question: number;
      readonly releaseResultCaps: boolean;
      readonly requireEarlyCancellationWorkaround: boolean;
    }
  | {
      readonly kind: "resolve";
      /** The sender's export. */
      readonly promise: number;
      readonly resolution:
        | { readonly kind: "capability"; readonly capability: CapabilityDescription }
        | { readonly kind: "exception"; readonly exception: ExceptionDescription }
        | UnknownTag;
    }
  | {
      readonly kind: "release";
      /** The receiver's export. */
      readonly id: number;
      readonly count: number;
    }
  | {
      readonly kind: "disembargo";
      readonly target: TargetDescription;
      readonly context:
        | { readonly kind: "senderLoopback" | "receiverLoopback" | "provide"; readonly id: number }
        | { readonly kind: "accept" }
        | UnknownTag;
    }
  | { readonly kind: "abort"; readonly exception: ExceptionDescription }
  | { readonly kind: "unimplemented"; readonly message: MessageDescription }
  | { readonly kind: "provide" | "join"; readonly question: number; readonly target: TargetDescription }
  | { readonly kind: "accept"; readonly question: number }
  | { readonly kind: "obsoleteSave" | "obsoleteDelete" }
  | UnknownTag
  /** The bytes are no message of Cap'n Proto, or none of an rpc.capnp that makes sense. */
  | { readonly kind: "undecodable"; readonly problem: string };

/** A member of a union that this version does not know. */
export interface UnknownTag {
  readonly kind: "unknown";
  readonly tag: number;
}

/** How a call ended. */
export type OutcomeDescription =
  | { readonly kind: "results"; readonly results: PayloadDescription }
  | { readonly kind: "exception"; readonly exception: ExceptionDescription }
  | { readonly kind: "canceled" | "resultsSentElsewhere" | "acceptFromThirdParty" }
  /** `question` is one of the sender's. */
  | { readonly kind: "takeFromOtherQuestion"; readonly question: number }
  | UnknownTag;

/** What a call or a Disembargo goes to. */
export type TargetDescription =
  /** The receiver's export. */
  | { readonly kind: "importedCap"; readonly id: number }
  /** What `path`, indices of pointer fields, leads to in the results of the sender's question. */
  | { readonly kind: "promisedAnswer"; readonly question: number; readonly path: readonly number[] }
  | UnknownTag;

export type CapabilityDescription =
  | { readonly kind: "none" }
  /** An export of the sender. Of `thirdPartyHosted` it is the vine. */
  | { readonly kind: "senderHosted" | "senderPromise" | "thirdPartyHosted"; readonly id: number }
  /** An export of the receiver. */
  | { readonly kind: "receiverHosted"; readonly id: number }
  /** In the results of the sender's question. */
  | { readonly kind: "receiverAnswer"; readonly question: number; readonly path: readonly number[] }
  | UnknownTag;

export interface ExceptionDescription {
  readonly type: (typeof exceptionTypes)[number] | UnknownTag;
  readonly reason: string;
  /** What the sender says of where it comes from, if it says so. */
  readonly trace?: string;
  /** As the receiver gets them. */
  readonly details?: ErrorDetails;
}

/** Parameters or results. */
export interface PayloadDescription {
  /** To be read as what the method says. Capabilities in it are `DescribedCapability`. */
  readonly content: AnyPointerReader;
  readonly capabilities: readonly CapabilityDescription[];
}
