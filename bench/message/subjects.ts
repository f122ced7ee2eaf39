import { capnpEsSubject } from "./capnp-es-subject.ts";
import { handSubject } from "./hand-subject.ts";
import { jsonSubject } from "./json-subject.ts";
import { protobufSubject } from "./protobuf-subject.ts";
import type { Subject } from "./subject.ts";
import { univatSubject } from "./univat-subject.ts";

export type Operation = "build" | "parse";

/** The floor is the first. */
export function allSubjects(): readonly Subject[] {
  return [handSubject(), univatSubject(), protobufSubject(), capnpEsSubject(), jsonSubject()];
}
