import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { Message as Frame } from "capnp-es";
import { Message, MessageTarget, Return } from "capnp-es/capnp/rpc";

const exceptionTypes = ["failed", "overloaded", "disconnected", "unimplemented"];

/** Fields that only some versions of the schema have, at their defaults. */
const incidental =
  /, (attachedFd = 255|obsoleteIsCallersFault = false|obsoleteDurability = 0|allowThirdPartyTailCall = false|noPromisePipelining = false|onlyPromisePipeline = false|noFinishNeeded = (true|false)|requireEarlyCancellationWorkaround = false)/g;

const schema = "/usr/include/capnp/rpc.capnp";

/** Why messages cannot be decoded by the C++ tool here; false when they can. On CI they must be. */
export function noDecoder(): string | false {
  const isThere = existsSync(schema) && spawnSync("capnp", ["--version"]).status === 0;
  if (isThere || process.env.CI !== undefined) return false;
  return "needs the capnp tool and rpc.capnp: apt install capnproto libcapnp-dev";
}

/** The frame as C++'s `capnp decode` prints it, without what depends on its version. */
export function decodeRpc(frame: Uint8Array): string {
  return decodeBy(schema, frame);
}

/** The same by the rpc.capnp at `path`. */
export function decodeBy(path: string, frame: Uint8Array): string {
  const { status, stdout, stderr } = spawnSync("capnp", ["decode", "--short", path, "Message"], { input: frame });
  if (status !== 0) throw new Error(`capnp decode failed: ${stderr}`);
  return String(stdout).trim().replaceAll(incidental, "");
}

/** The gist of the frame as capnp-es reads it. */
export function summarizeRpc(frame: Uint8Array): string {
  const buffer = new Uint8Array(frame).buffer;
  const message = new Frame(buffer, false).getRoot(Message);
  switch (message.which()) {
    case Message.BOOTSTRAP:
      return `bootstrap ${message.bootstrap.questionId}`;
    case Message.CALL: {
      const { questionId, target, interfaceId, methodId, params } = message.call;
      return `call ${questionId} ${describeTarget(target)} ${interfaceId.toString(16)}.${methodId} caps ${params.capTable.length}`;
    }
    case Message.RETURN:
      return describeReturn(message.return);
    case Message.FINISH:
      return `finish ${message.finish.questionId} ${message.finish.releaseResultCaps}`;
    case Message.RELEASE:
      return `release ${message.release.id} ${message.release.referenceCount}`;
    case Message.DISEMBARGO:
      return `disembargo ${message.disembargo.context.receiverLoopback} ${describeTarget(message.disembargo.target)}`;
    case Message.ABORT:
      return `abort ${exceptionTypes[message.abort.type]} ${message.abort.reason}`;
    case Message.UNIMPLEMENTED:
      return `unimplemented ${message.unimplemented.which()}`;
    default:
      return `message ${message.which()}`;
  }
}

function describeTarget(target: MessageTarget): string {
  if (target.which() === MessageTarget.IMPORTED_CAP) return `import ${target.importedCap}`;
  const { questionId, transform } = target.promisedAnswer;
  return `answer ${questionId}[${Array.from(transform, (operation) => operation.getPointerField).join(",")}]`;
}

function describeReturn(answer: Return): string {
  const start = `return ${answer.answerId} ${answer.releaseParamCaps}`;
  switch (answer.which()) {
    case Return.RESULTS:
      return `${start} results caps ${answer.results.capTable.length}`;
    case Return.EXCEPTION:
      return `${start} ${exceptionTypes[answer.exception.type]} ${answer.exception.reason}`;
    case Return.CANCELED:
      return `${start} canceled`;
    default:
      return `${start} ${answer.which()}`;
  }
}
