import { initRoot, MessageBuilder, MessageReader, readRoot, SlabAllocator } from "../../src/message/index.ts";
import { echoPingParamsType, messageType } from "./call-schema.ts";
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

/** The whole message through classes as the generator writes them. */
export function univatSubject(): Subject {
  const builder = new MessageBuilder(new SlabAllocator());
  build(0);
  const received = encoded();
  const view = new DataView(received.buffer);

  function build(questionId: number): number {
    builder.begin(152);
    const call = initRoot(messageType, builder).initCall();
    call.questionId = questionId;
    call.initTarget().importedCap = importedCap;
    call.interfaceId = interfaceId;
    call.methodId = methodId;
    const payload = call.initParams();
    payload.content.initStruct(echoPingParamsType).msg = message;
    payload.initCapTable(1).at(0).senderHosted = senderHosted;
    builder.finish();
    return builder.frameEnd;
  }

  function encoded(): Uint8Array {
    return builder.bytes.slice(builder.frameStart, builder.frameEnd);
  }

  function parse(): Fields {
    const call = readRoot(messageType, new MessageReader(received, view, 0, received.length)).call;
    fields.questionId = call.questionId;
    fields.importedCap = call.target.importedCap;
    fields.interfaceId = call.interfaceId;
    fields.methodId = call.methodId;
    const { params } = call;
    fields.senderHosted = params.capTable.at(0).senderHosted;
    fields.message = params.content.asStruct(echoPingParamsType).msg;
    return fields;
  }

  return { name: "univat", build, encoded, parse };
}
