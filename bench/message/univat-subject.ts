import { initRoot, MessageBuilder, MessageReader, readRoot, SlabAllocator } from "../../src/message/index.ts";
import { Echo } from "../../unikernel/echo/echo.capnp.ts";
import { Message } from "./call.capnp.ts";
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

const pingParams = Echo.PingParams.type;

/** The whole message through the classes that the generator makes. */
export function univatSubject(): Subject {
  const builder = new MessageBuilder(new SlabAllocator());
  build(0);
  const received = encoded();
  const view = new DataView(received.buffer);

  function build(questionId: number): number {
    // As a connection does once the message has left.
    builder.release();
    builder.begin(152);
    const call = initRoot(Message.type, builder).initCall();
    call.questionId = questionId;
    call.initTarget().importedCap = importedCap;
    call.interfaceId = interfaceId;
    call.methodId = methodId;
    const payload = call.initParams();
    payload.initContent().initStruct(pingParams).msg = message;
    payload.initCapTable(1).at(0).senderHosted = senderHosted;
    builder.finish();
    return builder.frameEnd;
  }

  function encoded(): Uint8Array {
    return builder.bytes.slice(builder.frameStart, builder.frameEnd);
  }

  function parse(): Fields {
    const call = readRoot(Message.type, new MessageReader(received, view, 0, received.length)).call;
    if (call === undefined) throw new Error("The message is no Call");
    fields.questionId = call.questionId;
    fields.importedCap = call.target.importedCap ?? 0;
    fields.interfaceId = call.interfaceId;
    fields.methodId = call.methodId;
    const { params } = call;
    fields.senderHosted = params.capTable.at(0).senderHosted ?? 0;
    fields.message = params.content.asStruct(pingParams).msg;
    return fields;
  }

  return { name: "univat", build, encoded, parse };
}
