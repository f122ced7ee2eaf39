/**
 * What generated code keeps of its schema file, for reflection. It is made by a function, so that nothing of it is read,
 * not even by the JavaScript engine, until somebody asks.
 */
export interface EmbeddedSchema {
  /**
   * The declarations of the file: a CodeGeneratorRequest (schema.capnp) with nothing but `nodes`, packed, in base64. White
   * space does not count.
   */
  readonly nodes: string;
  /** The files whose declarations these refer to. */
  readonly imports: readonly (() => EmbeddedSchema)[];
}
