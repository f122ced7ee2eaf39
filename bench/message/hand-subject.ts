import { SlabAllocator } from "../../src/message/index.ts";
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

const size = 160;
const low = Number(interfaceId & 0xffff_ffffn);
const high = Number(interfaceId >> 32n);

/** The floor: every byte put in its place and taken from it by hand, without any check. Text of one byte a character. */
export function handSubject(): Subject {
  const slabs = new SlabAllocator();
  let slab = slabs.slabWith(size);
  let start = 0;
  build(0);
  const received = encoded();
  const view = new DataView(received.buffer);
  const buffer = Buffer.from(received.buffer);

  function build(questionId: number): number {
    slab = slabs.slabWith(size);
    start = slab.used;
    slab.used += size;
    const { view, bytes } = slab;
    view.setUint32(start + 4, 19, true);
    view.setUint32(start + 12, 0x0001_0001, true);
    view.setUint16(start + 16, 2, true);
    view.setUint32(start + 28, 0x0003_0003, true);
    view.setUint32(start + 32, questionId, true);
    view.setUint16(start + 36, methodId, true);
    view.setUint32(start + 40, low, true);
    view.setUint32(start + 44, high, true);
    view.setUint32(start + 56, 2 << 2, true);
    view.setUint32(start + 60, 0x0001_0001, true);
    view.setUint32(start + 64, 3 << 2, true);
    view.setUint32(start + 68, 0x0002_0000, true);
    view.setUint32(start + 80, importedCap, true);
    view.setUint32(start + 96, 1 << 2, true);
    view.setUint32(start + 100, 0x0001_0000, true);
    view.setUint32(start + 104, (3 << 2) | 1, true);
    view.setUint32(start + 108, (2 << 3) | 7, true);
    view.setUint32(start + 112, 1, true);
    view.setUint32(start + 116, ((message.length + 1) << 3) | 2, true);
    for (let index = 0; index < message.length; index++) bytes[start + 120 + index] = message.charCodeAt(index);
    view.setUint32(start + 136, 1 << 2, true);
    view.setUint32(start + 140, 0x0001_0001, true);
    view.setUint16(start + 144, 1, true);
    view.setUint32(start + 148, senderHosted, true);
    return slab.used;
  }

  function encoded(): Uint8Array {
    return slab.bytes.slice(start, start + size);
  }

  function parse(): Fields {
    fields.questionId = view.getUint32(32, true);
    fields.importedCap = view.getUint32(80, true);
    fields.interfaceId = view.getBigUint64(40, true);
    fields.methodId = view.getUint16(36, true);
    fields.senderHosted = view.getUint32(148, true);
    fields.message = buffer.toString("latin1", 120, 119 + (view.getUint32(116, true) >>> 3));
    return fields;
  }

  return { name: "by hand", build, encoded, parse };
}
