import {
  initStructAt,
  type MessageLimits,
  messageLimits,
  readBuilt,
  readRoot,
  type StructReaderConstructor,
} from "../message/index.ts";
import { buildMessage } from "./frames.ts";
import { jsonInit } from "./json-init.ts";
import { dynamicTypeOf, type ReflectedType } from "./type-of.ts";

/**
 * A new message with the struct that `json` stands for, as `toJson` makes it. Keys that the struct does not know are
 * ignored, as in Cap'n Proto, so that old programs read what new ones write; null leaves a pointer null.
 *
 * @param type that of a generated class, or one made by `dynamicStruct`
 * @throws CapnpError `invalid-argument` for a value that is not of its field's type, `unimplemented` for capabilities and
 * AnyPointer, `limit-exceeded` when the message would be larger or nested deeper than `limits` allow.
 */
export function fromJson<Reader>(
  type: ReflectedType & { readonly Reader: StructReaderConstructor<Reader> },
  json: unknown,
  limits: Partial<MessageLimits> = {},
): Reader {
  const struct = dynamicTypeOf(type);
  const allowed = messageLimits(limits);
  const init = jsonInit(struct, json, allowed.nesting);
  const message = buildMessage(
    8 + struct.sizeHint(init),
    (segment, rootPointer) => initStructAt(struct, segment, rootPointer).write(init),
    allowed,
  );
  return readRoot(type, readBuilt(message, allowed));
}
