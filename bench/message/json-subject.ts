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

/** JSON with the same fields. Text only: turning it into bytes and back would come on top. */
export function jsonSubject(): Subject {
  let text = "";
  build(0);
  const received = text;

  function build(questionId: number): number {
    text = JSON.stringify({
      call: {
        questionId,
        target: { importedCap },
        interfaceId: `${interfaceId}`,
        methodId,
        params: { content: { msg: message }, capTable: [{ senderHosted }] },
      },
    });
    return text.length;
  }

  function parse(): Fields {
    const { call } = JSON.parse(received);
    fields.questionId = call.questionId;
    fields.importedCap = call.target.importedCap;
    fields.interfaceId = call.interfaceId;
    fields.methodId = call.methodId;
    fields.senderHosted = call.params.capTable[0].senderHosted;
    fields.message = call.params.content.msg;
    return fields;
  }

  return { name: "JSON", build, encoded: () => text, parse };
}
