import { Message, ObjectSize, Struct, utils } from "capnp-es";
import { Message as RpcMessage } from "capnp-es/capnp/rpc";
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

class EchoPingParams extends Struct {
  static override readonly _capnp = { displayName: "Echo.ping$Params", id: "0", size: new ObjectSize(0, 1) };
  get msg(): string {
    return utils.getText(0, this);
  }
  set msg(value: string) {
    utils.setText(0, value, this);
  }
}

/** capnp-es as its documentation uses it. */
export function capnpEsSubject(): Subject {
  let built = new ArrayBuffer(0);
  build(0);
  const received = new Uint8Array(built);

  function build(questionId: number): number {
    const encoder = new Message();
    const call = encoder.initRoot(RpcMessage)._initCall();
    call.questionId = questionId;
    call._initTarget().importedCap = importedCap;
    call.interfaceId = interfaceId;
    call.methodId = methodId;
    const payload = call._initParams();
    utils.initStructAt(0, EchoPingParams, payload).msg = message;
    payload._initCapTable(1).get(0).senderHosted = senderHosted;
    built = encoder.toArrayBuffer();
    return built.byteLength;
  }

  function parse(): Fields {
    const { call } = new Message(received, false).getRoot(RpcMessage);
    fields.questionId = call.questionId;
    fields.importedCap = call.target.importedCap;
    fields.interfaceId = call.interfaceId;
    fields.methodId = call.methodId;
    const { params } = call;
    fields.senderHosted = params.capTable.get(0).senderHosted;
    fields.message = utils.getAs(EchoPingParams, params.content).msg;
    return fields;
  }

  return { name: "capnp-es", build, encoded: () => new Uint8Array(built), parse };
}
