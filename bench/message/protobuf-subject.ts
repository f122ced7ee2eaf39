import protobuf from "protobufjs";
import {
  type Fields,
  fields,
  importedCap,
  interfaceId,
  message,
  methodId,
  type Subject,
  senderHosted,
} from "./subject.ts";

const { Call } = protobuf.parse(`
  syntax = "proto3";
  message Call {
    uint32 questionId = 1;
    Target target = 2;
    fixed64 interfaceId = 3;
    uint32 methodId = 4;
    Payload params = 5;
    message Target { oneof of { uint32 importedCap = 1; uint32 promisedAnswer = 2; } }
    message Payload { PingParams content = 1; repeated CapDescriptor capTable = 2; }
    message PingParams { string msg = 1; }
    message CapDescriptor { oneof of { bool none = 1; uint32 senderHosted = 2; } }
  }`).root.nested as { Call: protobuf.Type };

/** protobufjs with the same fields, its encoders and decoders as it makes them of the schema. */
export function protobufSubject(): Subject {
  const id = {
    low: Number(BigInt.asIntN(32, interfaceId)),
    high: Number(BigInt.asIntN(32, interfaceId >> 32n)),
    unsigned: true,
  };
  let bytes: Uint8Array = new Uint8Array(0);
  build(0);
  const received = bytes;

  function build(questionId: number): number {
    bytes = Call.encode({
      questionId,
      target: { importedCap },
      interfaceId: id,
      methodId,
      params: { content: { msg: message }, capTable: [{ senderHosted }] },
    }).finish();
    return bytes.length;
  }

  function parse(): Fields {
    const call = Call.decode(received) as unknown as DecodedCall;
    fields.questionId = call.questionId;
    fields.importedCap = call.target.importedCap;
    fields.interfaceId = call.interfaceId;
    fields.methodId = call.methodId;
    fields.senderHosted = call.params.capTable[0]?.senderHosted ?? 0;
    fields.message = call.params.content.msg;
    return fields;
  }

  return { name: "protobufjs", build, encoded: () => bytes, parse };
}

/** What the decoder makes. */
interface DecodedCall {
  readonly questionId: number;
  readonly target: { readonly importedCap: number };
  readonly interfaceId: protobuf.Long;
  readonly methodId: number;
  readonly params: {
    readonly content: { readonly msg: string };
    readonly capTable: readonly { readonly senderHosted: number }[];
  };
}
