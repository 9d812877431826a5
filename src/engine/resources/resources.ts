/** Bytes that the host reads and hands in; the engine decodes them. See `src/data/generated/manifest.json`. */
export interface Resources {
  /** The named-entity model with its gazetteer tables. */
  readonly names: Uint8Array;
}
