export { AnyPointerBuilder, AnyPointerReader } from "./any-pointer.ts";
export { readData, readText } from "./blob-reader.ts";
export { canonicalForm, isCanonical } from "./canonical.ts";
export type { MessageCapability } from "./capability.ts";
export { constantMessage, readRootList } from "./constant-message.ts";
export { copyPointer, copyStruct, copyStructInto } from "./copy-pointer.ts";
export type { EmbeddedSchema } from "./embedded-schema.ts";
export type { EmbeddedKind, EmbeddedStruct, EmbeddedType, GroupType } from "./embedded-type.ts";
export { flatForm, readFlat } from "./flat.ts";
export { FrameParser, type FrameSink } from "./frame-parser.ts";
export { defaultLimits, type MessageLimits, messageLimits, unlimitedTraversal } from "./limits.ts";
export { ListBuilder } from "./list-builder.ts";
export { type ListPlace, ListReader } from "./list-reader.ts";
export { type ListType, setListAt } from "./list-type.ts";
export { MessageBuilder, type Region } from "./message-builder.ts";
export { MessageReader } from "./message-reader.ts";
export { pointerWords, structWords } from "./message-size.ts";
export { adopt, disown, disownMember, Orphan } from "./orphan.ts";
export { PackedFrameWriter, packFrame } from "./pack.ts";
export { PackedFrameParser, unpackFrame } from "./packed-frame-parser.ts";
export {
  allocateList,
  allocateStruct,
  allocateStructList,
  checkBuilding,
  clearPointer,
  writeCapability,
  writeData,
  writeText,
} from "./pointer-builder.ts";
export {
  capabilityList,
  dataList,
  listList,
  type PointerElement,
  PointerListBuilder,
  pointerList,
  textList,
} from "./pointer-list.ts";
export {
  PointerTarget,
  readCapability,
  readCapabilityPath,
  readCapabilityPointer,
  readListPointer,
  readStructPointer,
} from "./pointer-reader.ts";
export {
  BoolListBuilder,
  boolList,
  enumList,
  float32List,
  float64List,
  int8List,
  int16List,
  int32List,
  int64List,
  PrimitiveListBuilder,
  type PrimitiveListType,
  uint8List,
  uint16List,
  uint32List,
  uint64List,
  voidList,
} from "./primitive-list.ts";
export { initRoot, readBuilt, readRoot, rootPointer } from "./root.ts";
export { SegmentBuilder } from "./segment-builder.ts";
export { Slab, SlabAllocator, type SlabOptions } from "./slab.ts";
export { StructBuilder, type StructBuilderConstructor } from "./struct-builder.ts";
export { StructListBuilder, structList } from "./struct-list.ts";
export { StructReader, type StructReaderConstructor } from "./struct-reader.ts";
export {
  type BuildableStruct,
  type GeneratedStructType,
  initStructAt,
  type ReadableStruct,
  readStructAt,
  type StructType,
} from "./struct-type.ts";
export { utf8Length } from "./text.ts";
export {
  writeBool,
  writeFloat32,
  writeFloat64,
  writeInt8,
  writeInt16,
  writeInt32,
  writeInt64,
  writeUint8,
  writeUint16,
  writeUint32,
  writeUint64,
  xorFloat32,
  xorFloat64,
  xorUint8,
  xorUint16,
  xorUint32,
  xorUint64,
} from "./write-scalars.ts";
