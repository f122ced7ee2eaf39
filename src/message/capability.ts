/** What the encoding needs to know of a capability: references to it are counted. */
export interface MessageCapability {
  /** Adds a reference, which someone has to release. */
  addReference(): void;
  /** Gives one reference up. */
  release(): void;
}
