/** The plain arrays that an index is made of: what is written to a file and read from one. */
export interface IndexParts {
  /** By word: its hash, and its length with its shape. */
  readonly hashes: Int32Array;
  readonly keys: Int32Array;
  /** By blob: its id as git writes it. */
  readonly oids: readonly string[];
  /** By blob: its length in words; all bits set for a binary file. */
  readonly lengths: Uint32Array;
  /** By blob, and one more at the end: where its postings begin. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
}

/** Of an index that holds nothing yet. */
export const NO_PARTS: IndexParts = {
  hashes: new Int32Array(0),
  keys: new Int32Array(0),
  oids: [],
  lengths: new Uint32Array(0),
  starts: new Uint32Array(1),
  postings: new Uint32Array(0),
};
