import { CapnpError, type ErrorDetails } from "../error.ts";
import type { AnyPointerReader, MessageCapability, StructReader } from "../message/index.ts";
import { DescribedCapability } from "./describe-message.ts";
import type { KnownMethod } from "./known-methods.ts";
import type {
  CapabilityDescription,
  ExceptionDescription,
  MessageDescription,
  PayloadDescription,
  TargetDescription,
  UnknownTag,
} from "./message-description.ts";
import type { ObservedMessage } from "./observe-messages.ts";
import { printable } from "./printable.ts";

/**
 * Prints parameters or results on one line, in parentheses. With `format` of `univat/reflect`:
 * `(content, capability) => format(content, { short: true, capability })`.
 */
export type ContentPrinter = (content: StructReader, capability: (capability: MessageCapability) => string) => string;

export interface MessageTextOptions {
  /** Prints what methods take and give, where the method is known. Default: only capabilities are listed. */
  readonly print?: ContentPrinter | undefined;
}

/** Characters of what a printer or a peer has to say. */
const longestText = 200;

/**
 * What a message says, in one line without its sender and receiver: `call 1 on server:0 Echo.ping(msg = "hi")`.
 *
 * `server:0` is export 0 of the vat "server". The numbers of calls are those of the vat that makes them: `return 1` ends
 * call 1 of its receiver. `answer 1 [0]` is what is in pointer field 0 of the results of the sender's call 1. Calls only to
 * pipeline on, which never return, have numbers of their own: `call ~0`.
 */
export function messageText(observed: ObservedMessage, options: MessageTextOptions = {}): string {
  const { sender, receiver, method } = observed;
  return new MessageText({ sender, receiver, method, print: options.print }).text(observed.message);
}

/** A line for a log: time, sender, receiver, what the message says and its size. */
export function formatMessage(observed: ObservedMessage, options: MessageTextOptions = {}): string {
  const { time, sender, receiver, message } = observed;
  return `${time.toFixed(1)} ms  ${sender} > ${receiver}  ${messageText(observed, options)}  ${message.bytes} bytes`;
}

interface Context {
  readonly sender: string;
  readonly receiver: string;
  readonly method: KnownMethod | undefined;
  readonly print: ContentPrinter | undefined;
}

class MessageText {
  readonly #sender: string;
  readonly #receiver: string;
  readonly #method: KnownMethod | undefined;
  readonly #print: ContentPrinter | undefined;

  constructor({ sender, receiver, method, print }: Context) {
    this.#sender = sender;
    this.#receiver = receiver;
    this.#method = method;
    this.#print = print;
  }

  text(message: MessageDescription): string {
    switch (message.kind) {
      case "bootstrap":
        return `bootstrap ${questionText(message.question)}`;
      case "call":
        return `call ${questionText(message.question)} on ${targetText(this.#receiver, message.target)} ${this.#call(message)}`;
      case "return":
        return `return ${questionText(message.question)} ${this.#outcome(message)}`;
      case "finish":
        return `finish ${questionText(message.question)}${message.releaseResultCaps ? ", releasing its results" : ""}`;
      case "resolve":
        return `resolve ${this.#sender}:${message.promise} to ${this.#resolution(message.resolution)}`;
      case "release": {
        const { id, count } = message;
        return `release ${this.#receiver}:${id}${count === 1 ? "" : ` ${count} times`}`;
      }
      case "disembargo":
        return this.#disembargo(message);
      case "abort":
        return `abort ${exceptionText(message.exception)}`;
      case "unimplemented":
        return `unimplemented: ${this.#echo().text(message.message)}`;
      case "provide":
      case "join":
        return `${message.kind} ${message.question} ${targetText(this.#receiver, message.target)}`;
      case "accept":
        return `accept ${message.question}`;
      case "unknown":
        return `message ${unknownText(message)}`;
      case "undecodable":
        return `undecodable: ${quoted(message.problem)}`;
      default:
        return message.kind;
    }
  }

  /** For a message that the receiver has sent. */
  #echo(): MessageText {
    return new MessageText({
      sender: this.#receiver,
      receiver: this.#sender,
      method: undefined,
      print: undefined,
    });
  }

  #call(call: MessageDescription & { readonly kind: "call" }): string {
    const { params, sendResultsTo } = call;
    const extras: string[] = [];
    if (sendResultsTo !== "caller") {
      extras.push(
        typeof sendResultsTo === "string" ? `results to ${sendResultsTo}` : `results ${unknownText(sendResultsTo)}`,
      );
    }
    if (call.onlyPromisePipeline) extras.push("only to pipeline on");
    return [`${methodText(this.#method, call)}${this.#payload(params, this.#method?.params)}`, ...extras].join(", ");
  }

  #outcome({ outcome, noFinishNeeded }: MessageDescription & { readonly kind: "return" }): string {
    switch (outcome.kind) {
      case "results":
        return `${this.#payload(outcome.results, this.#method?.results)}${noFinishNeeded ? ", final" : ""}`;
      case "exception":
        return exceptionText(outcome.exception);
      case "canceled":
        return "canceled";
      case "resultsSentElsewhere":
        return "results sent elsewhere";
      case "takeFromOtherQuestion":
        return `take the results of ${this.#sender}'s call ${questionText(outcome.question)}`;
      case "acceptFromThirdParty":
        return "accept from a third party";
      case "unknown":
        return unknownText(outcome);
    }
  }

  #resolution(resolution: (MessageDescription & { readonly kind: "resolve" })["resolution"]): string {
    switch (resolution.kind) {
      case "capability":
        return this.#capability(resolution.capability);
      case "exception":
        return exceptionText(resolution.exception);
      case "unknown":
        return unknownText(resolution);
    }
  }

  #disembargo({ target, context }: MessageDescription & { readonly kind: "disembargo" }): string {
    const way = targetText(this.#receiver, target);
    switch (context.kind) {
      case "senderLoopback":
        return `disembargo ${context.id} by way of ${way}`;
      case "receiverLoopback":
        return `disembargo ${context.id} echoed, to ${way}`;
      case "accept":
        return `disembargo of an accept, by way of ${way}`;
      case "provide":
        return `disembargo of provide ${context.id}, by way of ${way}`;
      case "unknown":
        return `disembargo ${unknownText(context)}, by way of ${way}`;
    }
  }

  #capability(capability: CapabilityDescription): string {
    switch (capability.kind) {
      case "none":
        return "nothing";
      case "senderHosted":
        return `${this.#sender}:${capability.id}`;
      case "senderPromise":
        return `promise ${this.#sender}:${capability.id}`;
      case "receiverHosted":
        return `${this.#receiver}:${capability.id}`;
      case "receiverAnswer":
        return answerText(capability);
      case "thirdPartyHosted":
        return `a third party's, or ${this.#sender}:${capability.id}`;
      case "unknown":
        return `capability ${unknownText(capability)}`;
    }
  }

  /** In parentheses. */
  #payload({ content, capabilities }: PayloadDescription, type: KnownMethod["params"] | undefined): string {
    if (this.#print === undefined || type === undefined) {
      return `(${capabilities.map((capability) => this.#capability(capability)).join(", ")})`;
    }
    return shortened(printable(this.#content(content, type, this.#print)));
  }

  #content(content: AnyPointerReader, type: KnownMethod["params"], print: ContentPrinter): string {
    try {
      const struct = content.asStruct(type);
      if (struct.$dataBytes === 0 && struct.$pointerCount === 0) return "()";
      return print(struct, (capability) =>
        capability instanceof DescribedCapability ? this.#capability(capability.description) : "a capability",
      );
    } catch (error) {
      return `(unreadable: ${quoted(CapnpError.from(error).message)})`;
    }
  }
}

/** `Echo.ping`; its numbers where the method is not known. */
export function methodText(
  method: KnownMethod | undefined,
  { interfaceId, methodId }: Pick<MessageDescription & { readonly kind: "call" }, "interfaceId" | "methodId">,
): string {
  return method?.name ?? `@0x${interfaceId.toString(16)}.${methodId}`;
}

/** What a message for `receiver` goes to: `server:0`, `answer 1 [0]`. */
export function targetText(receiver: string, target: TargetDescription): string {
  switch (target.kind) {
    case "importedCap":
      return `${receiver}:${target.id}`;
    case "promisedAnswer":
      return answerText(target);
    case "unknown":
      return `target ${unknownText(target)}`;
  }
}

function answerText({ question, path }: { readonly question: number; readonly path: readonly number[] }): string {
  const answer = `answer ${questionText(question)}`;
  return path.length === 0 ? answer : `${answer} [${path.join(", ")}]`;
}

/** The numbers of calls only to pipeline on begin here. */
const pipelineOnlyQuestions = 2 ** 31;

function questionText(question: number): string {
  return question < pipelineOnlyQuestions ? `${question}` : `~${question - pipelineOnlyQuestions}`;
}

function exceptionText({ type, reason, trace, details }: ExceptionDescription): string {
  const kind = typeof type === "string" ? type : `exception ${unknownText(type)}`;
  const parts = [`${kind} ${quoted(reason)}`];
  if (trace !== undefined) parts.push(`trace ${quoted(trace)}`);
  if (details !== undefined) parts.push(shortened(`details ${detailsText(details)}`));
  return parts.join(", ");
}

function detailsText(details: ErrorDetails): string {
  return [...details].map(([id, data]) => `@0x${id.toString(16)} (${data.length} bytes)`).join(", ");
}

function unknownText({ tag }: UnknownTag): string {
  return `of unknown kind ${tag}`;
}

function quoted(text: string): string {
  return shortened(printable(JSON.stringify(text)));
}

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
