export type { MessageCapability } from "./capability.ts";
export { FrameParser, type FrameSink } from "./frame-parser.ts";
export { defaultLimits, type MessageLimits, messageLimits } from "./limits.ts";
export { MessageBuilder, type Region, SegmentBuilder } from "./message-builder.ts";
export { MessageReader } from "./message-reader.ts";
export {
  allocateList,
  allocateStruct,
  allocateStructList,
  clearPointer,
  writeCapability,
  writeData,
  writeText,
} from "./pointer-builder.ts";
export {
  PointerTarget,
  readCapability,
  readCapabilityPath,
  readCapabilityPointer,
  readListPointer,
  readStructPointer,
} from "./pointer-reader.ts";
export { initRoot, readBuilt, readRoot, rootPointer } from "./root.ts";
export { Slab, SlabAllocator, type SlabOptions } from "./slab.ts";
export { StructBuilder, type StructBuilderConstructor } from "./struct-builder.ts";
export { readData, readText, StructReader, type StructReaderConstructor } from "./struct-reader.ts";
export { initStructAt, readStructAt, type StructType } from "./struct-type.ts";
