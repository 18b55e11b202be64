/** What a scan found in one file: its length in terms, and pairs of term index and count for the terms that occur. */
export interface FileTerms {
  readonly length: number;
  readonly hits: Uint32Array;
}

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const JOINT = 4;

/** The class of every byte. Bytes beyond ASCII belong to letters of UTF-8 and count as lower case. */
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80 || (byte >= 97 && byte <= 122)) return LOWER;
  if (byte >= 65 && byte <= 90) return UPPER;
  if (byte >= 48 && byte <= 57) return DIGIT;
  return byte === 95 || byte === 36 ? JOINT : OTHER;
});

/** FNV-1a, 32 bits: the start and the factor. */
const START = 0x811c9dc5;
const FACTOR = 0x01000193;
const SLOTS = 8192;

/**
 * Counts a fixed set of terms in bytes, without making a string of them: about 200 MB/s in plain JavaScript. A term is
 * known by its hash and its length; with a few hundred terms a false match is one in ten million words.
 */
export class TermScanner {
  private readonly slots = new Int16Array(SLOTS).fill(-1);
  private readonly hashes: Int32Array;
  private readonly lengths: Uint16Array;
  private readonly counts: Uint32Array;
  private readonly found: Int16Array;
  private foundCount = 0;

  /** At most 4,096 terms; as `termsOf` makes them. */
  constructor(terms: readonly string[]) {
    this.hashes = new Int32Array(terms.length);
    this.lengths = new Uint16Array(terms.length);
    this.counts = new Uint32Array(terms.length);
    this.found = new Int16Array(terms.length);
    for (const [index, term] of terms.entries()) {
      const bytes = Buffer.from(term);
      let hash = START;
      for (const byte of bytes) hash = Math.imul(hash ^ byte, FACTOR);
      this.hashes[index] = hash;
      this.lengths[index] = bytes.length;
      let slot = hash & (SLOTS - 1);
      while (this.slots[slot] !== -1) slot = (slot + 1) & (SLOTS - 1);
      this.slots[slot] = index;
    }
  }

  /** Scans `bytes` from 0 to `end`. */
  scan(bytes: Uint8Array, end: number = bytes.length): FileTerms {
    let length = 0;
    let previous = OTHER;
    let part = START;
    let partLength = 0;
    let parts = 0;
    let whole = START;
    let wholeLength = 0;
    for (let at = 0; at <= end; at += 1) {
      const byte = at < end ? (bytes[at] ?? 0) : 0;
      const kind = CLASSES[byte] ?? OTHER;
      const breaks =
        kind === OTHER ||
        kind === JOINT ||
        (kind === UPPER &&
          (previous === LOWER || previous === DIGIT || (previous === UPPER && at + 1 < end && CLASSES[bytes[at + 1] ?? 0] === LOWER)));
      if (breaks && partLength > 0) {
        if (partLength > 1) {
          length += 1;
          this.count(part, partLength);
        }
        parts += 1;
        part = START;
        partLength = 0;
      }
      if (kind === OTHER) {
        if (parts > 1 && wholeLength > 2) this.count(whole, wholeLength);
        parts = 0;
        whole = START;
        wholeLength = 0;
      } else if (kind !== JOINT) {
        const lower = kind === UPPER ? byte | 32 : byte;
        part = Math.imul(part ^ lower, FACTOR);
        whole = Math.imul(whole ^ lower, FACTOR);
        partLength += 1;
        wholeLength += 1;
      }
      previous = kind;
    }
    return { length, hits: this.collect() };
  }

  private count(hash: number, length: number): void {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const index = this.slots[slot] ?? -1;
      if (index < 0) return;
      if (this.hashes[index] === hash && this.lengths[index] === length) {
        const before = this.counts[index] ?? 0;
        if (before === 0) {
          this.found[this.foundCount] = index;
          this.foundCount += 1;
        }
        this.counts[index] = before + 1;
        return;
      }
    }
  }

  private collect(): Uint32Array {
    const hits = new Uint32Array(this.foundCount * 2);
    const indexes = this.found.subarray(0, this.foundCount).sort();
    for (const [position, index] of indexes.entries()) {
      hits[position * 2] = index;
      hits[position * 2 + 1] = this.counts[index] ?? 0;
      this.counts[index] = 0;
    }
    this.foundCount = 0;
    return hits;
  }
}
