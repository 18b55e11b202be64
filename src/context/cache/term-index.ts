import { randomBytes } from "node:crypto";
import { BYTE_CLASSES, DIGIT, FACTOR, JOINT, LOWER, OTHER, shapeOf, START, UPPER, type FileTerms } from "../term-scanner.ts";
import { NO_PARTS, type IndexParts } from "./index-parts.ts";

/**
 * Words of more bytes are not kept: a path of the longest file name makes no longer word, and nobody looks for one. Who
 * asks for a longer one must read the files.
 */
const LONGEST_TERM = 255;
const MOST_ASKED = 32_767;

/** False where a query must be answered by reading the files: it has too many words, or too long ones. */
export function canAnswer(terms: readonly string[]): boolean {
  return terms.length <= MOST_ASKED && terms.every((term) => Buffer.byteLength(term) <= LONGEST_TERM);
}

/** A posting is one number: the word in the upper 24 bits, how often it stands there in the lower 8; 255: the next number says. */
const MANY = 255;
const MOST_TERMS = 1 << 24;
/** What `lengths` holds for a binary file. */
const BINARY = 0xffff_ffff;

/**
 * Every word of every blob with its count, so that a query of another day needs no file. Words are known by the very
 * marks by which TermScanner knows them (hash, length, shape), so both count the same; a property test holds them
 * together. Whatever the arrays hold, wrong or hostile, an answer is numbers within bounds and ends.
 */
export class TermIndex {
  private hashes: Int32Array;
  private keys: Int32Array;
  private termCount: number;
  /** Open addressing from hash to word; made when the first blob is added, since answering needs none. */
  private slots = new Int32Array(0);
  private counts = new Uint32Array(0);
  private found = new Int32Array(1024);
  private foundCount = 0;
  private readonly blobs: Map<string, number>;
  private lengths: Uint32Array;
  private starts: Uint32Array;
  private postings: Uint32Array;
  private postingCount: number;

  constructor(parts: IndexParts = NO_PARTS) {
    this.hashes = parts.hashes;
    this.keys = parts.keys;
    this.termCount = parts.hashes.length;
    this.blobs = new Map(parts.oids.map((oid, index) => [oid, index]));
    this.lengths = parts.lengths;
    this.starts = parts.starts;
    this.postings = parts.postings;
    this.postingCount = parts.postings.length;
  }

  get size(): number {
    return this.blobs.size;
  }

  has(oid: string): boolean {
    return this.blobs.has(oid);
  }

  /** Counts the words of a blob; a second time changes nothing. False where the index is full. */
  add(oid: string, bytes: Uint8Array, length: number, binary: boolean): boolean {
    if (this.blobs.has(oid)) return true;
    if (this.termCount > MOST_TERMS - length) return false;
    this.append(oid, binary ? BINARY : this.scan(bytes, length));
    return true;
  }

  /**
   * How often each of `terms` stands in each of the blobs, as TermScanner gives it; `null` for a binary file and for one
   * that is not here. Only terms for which `canAnswer` is true.
   */
  answer(terms: readonly string[], oids: readonly string[]): (FileTerms | null)[] {
    const asked = this.askedWords(terms);
    const counts = new Uint32Array(terms.length);
    const found = new Uint16Array(terms.length);
    return oids.map((oid) => {
      const blob = this.blobs.get(oid);
      const length = blob === undefined ? BINARY : (this.lengths[blob] ?? BINARY);
      if (blob === undefined || length === BINARY) return null;
      let foundCount = 0;
      const end = Math.min(this.starts[blob + 1] ?? 0, this.postingCount);
      const { postings } = this;
      for (let at = this.starts[blob] ?? end; at < end; at += 1) {
        const posting = postings[at] ?? 0;
        const term = asked[posting >>> 8] ?? 0;
        const few = posting & MANY;
        if (few === MANY) at += 1;
        if (term === 0) continue;
        const count = few === MANY ? (postings[at] ?? 0) : few;
        if (counts[term - 1] !== 0 || count === 0) continue;
        counts[term - 1] = count;
        found[foundCount] = term - 1;
        foundCount += 1;
      }
      if (foundCount === 0) return { length, hits: NO_HITS };
      const hits = new Uint32Array(foundCount * 2);
      let position = 0;
      for (const term of found.subarray(0, foundCount).sort()) {
        hits[position] = term;
        hits[position + 1] = counts[term] ?? 0;
        counts[term] = 0;
        position += 2;
      }
      return { length, hits };
    });
  }

  /** By word of the index: 1 + the position of the asked term, 0 for the many that nobody asked for. */
  private askedWords(terms: readonly string[]): Uint16Array {
    const wanted = new Map<number, { key: number; position: number }[]>();
    for (const [index, term] of terms.entries()) {
      const bytes = Buffer.from(term);
      let hash = START;
      for (const byte of bytes) hash = Math.imul(hash ^ byte, FACTOR);
      const key = keyOf(bytes.length, bytes[0] ?? 0, bytes.at(-1) ?? 0);
      wanted.set(hash | 0, [...(wanted.get(hash | 0) ?? []), { key, position: index + 1 }]);
    }
    // Nearly every word is ruled out by one bit, before the map is asked.
    const some = new Uint8Array(1 << 16);
    for (const hash of wanted.keys()) some[hash & 0xffff] = 1;
    const asked = new Uint16Array(this.termCount);
    for (let word = 0; word < this.termCount; word += 1) {
      const hash = this.hashes[word] ?? 0;
      if (some[hash & 0xffff] === 0) continue;
      const match = wanted.get(hash)?.find(({ key }) => key === this.keys[word]);
      if (match !== undefined) asked[word] = match.position;
    }
    return asked;
  }

  /** The arrays as they are now; with `keep`, only those blobs and the words that they hold. */
  parts(keep: ReadonlySet<string> | null = null): IndexParts {
    const kept = Array.from(this.blobs).filter(([oid]) => keep === null || keep.has(oid));
    if (kept.length === this.blobs.size) {
      return {
        hashes: this.hashes.subarray(0, this.termCount),
        keys: this.keys.subarray(0, this.termCount),
        oids: Array.from(this.blobs.keys()),
        lengths: this.lengths.subarray(0, this.blobs.size),
        starts: this.starts.subarray(0, this.blobs.size + 1),
        postings: this.postings.subarray(0, this.postingCount),
      };
    }
    const smaller = new TermIndex();
    const renamed = new Int32Array(this.termCount).fill(-1);
    for (const [oid, blob] of kept) smaller.copy(oid, this, blob, renamed);
    return smaller.parts();
  }

  private copy(oid: string, from: TermIndex, blob: number, renamed: Int32Array): void {
    const end = Math.min(from.starts[blob + 1] ?? 0, from.postingCount);
    for (let at = from.starts[blob] ?? end; at < end; at += 1) {
      const posting = from.postings[at] ?? 0;
      const word = posting >>> 8;
      if (word >= from.termCount) return;
      let name = renamed[word] ?? -1;
      if (name < 0) {
        name = this.newWord(from.hashes[word] ?? 0, from.keys[word] ?? 0);
        renamed[word] = name;
      }
      const few = posting & MANY;
      if (few === MANY) at += 1;
      this.count(name, few === MANY ? (from.postings[at] ?? 0) : few);
    }
    this.append(oid, from.lengths[blob] ?? BINARY);
  }

  /** Takes what was counted since the last time as the postings of one blob. */
  private append(oid: string, words: number): void {
    const blob = this.blobs.size;
    this.blobs.set(oid, blob);
    if (this.lengths.length <= blob) this.lengths = grown(this.lengths, blob + 1);
    if (this.starts.length <= blob + 1) this.starts = grown(this.starts, blob + 2);
    if (this.postings.length < this.postingCount + 2 * this.foundCount)
      this.postings = grown(this.postings, this.postingCount + 2 * this.foundCount);
    const { postings, counts, found } = this;
    let at = this.postingCount;
    for (let index = 0; index < this.foundCount; index += 1) {
      const word = found[index] ?? 0;
      const count = counts[word] ?? 0;
      counts[word] = 0;
      postings[at] = ((word << 8) | Math.min(count, MANY)) >>> 0;
      at += 1;
      if (count >= MANY) {
        postings[at] = count;
        at += 1;
      }
    }
    this.foundCount = 0;
    this.postingCount = at;
    this.lengths[blob] = words;
    this.starts[blob + 1] = at;
  }

  /** The walk of TermScanner.scan, except that every word is counted; both must change together. */
  private scan(bytes: Uint8Array, end: number): number {
    if (this.slots.length === 0) this.makeSlots(1 << 16);
    const classes = BYTE_CLASSES;
    let length = 0;
    let at = 0;
    while (at < end) {
      let byte = bytes[at] ?? 0;
      let kind = classes[byte] ?? OTHER;
      if (kind === OTHER) {
        at += 1;
        continue;
      }
      let parts = 0;
      let letters = 0;
      let whole = START;
      let first = 0;
      let last = 0;
      do {
        if (kind === JOINT) {
          at += 1;
          byte = bytes[at] ?? 0;
          kind = at < end ? (classes[byte] ?? OTHER) : OTHER;
          continue;
        }
        const start = at;
        let hash = START;
        const begin = byte;
        if (kind === UPPER) {
          do {
            last = byte;
            hash = Math.imul(hash ^ (byte | 32), FACTOR);
            whole = Math.imul(whole ^ (byte | 32), FACTOR);
            at += 1;
            byte = bytes[at] ?? 0;
            kind = at < end ? (classes[byte] ?? OTHER) : OTHER;
          } while (kind === UPPER && !(at + 1 < end && classes[bytes[at + 1] ?? 0] === LOWER));
        }
        while (kind === LOWER || kind === DIGIT) {
          last = byte;
          hash = Math.imul(hash ^ byte, FACTOR);
          whole = Math.imul(whole ^ byte, FACTOR);
          at += 1;
          byte = bytes[at] ?? 0;
          kind = at < end ? (classes[byte] ?? OTHER) : OTHER;
        }
        const size = at - start;
        if (size > 1) {
          length += 1;
          if (size <= LONGEST_TERM) this.count(this.wordOf(hash, keyOf(size, begin, last)), 1);
        }
        if (parts === 0) first = begin;
        parts += 1;
        letters += size;
      } while (kind !== OTHER);
      if (parts > 1 && letters > 2 && letters <= LONGEST_TERM) this.count(this.wordOf(whole, keyOf(letters, first, last)), 1);
    }
    return length;
  }

  private count(word: number, times: number): void {
    const before = this.counts[word] ?? 0;
    this.counts[word] = before + times;
    if (before !== 0) return;
    if (this.foundCount === this.found.length) this.found = grown(this.found, this.foundCount + 1);
    this.found[this.foundCount] = word;
    this.foundCount += 1;
  }

  private wordOf(hash: number, key: number): number {
    const { slots, hashes, keys } = this;
    const mask = slots.length - 1;
    let slot = spread(hash, key) & mask;
    for (;;) {
      const word = (slots[slot] ?? 0) - 1;
      if (word < 0) break;
      if (hashes[word] === hash && keys[word] === key) return word;
      slot = (slot + 1) & mask;
    }
    slots[slot] = this.termCount + 1;
    const word = this.newWord(hash, key);
    if (this.termCount * 2 > slots.length) this.makeSlots(slots.length * 4);
    return word;
  }

  private newWord(hash: number, key: number): number {
    const word = this.termCount;
    if (this.hashes.length <= word) {
      this.hashes = grown(this.hashes, word + 1);
      this.keys = grown(this.keys, word + 1);
    }
    if (this.counts.length <= word) this.counts = grown(this.counts, Math.max(word + 1, this.hashes.length));
    this.hashes[word] = hash;
    this.keys[word] = key;
    this.termCount += 1;
    return word;
  }

  private makeSlots(least: number): void {
    let size = least;
    while (size < this.termCount * 4) size *= 2;
    const slots = new Int32Array(size);
    const { hashes, keys } = this;
    for (let word = 0; word < this.termCount; word += 1) {
      const [hash, key] = [hashes[word] ?? 0, keys[word] ?? 0];
      let slot = spread(hash, key) & (size - 1);
      let other = (slots[slot] ?? 0) - 1;
      // The same word twice is in no index of ours: one that names it again is not walked past each time.
      while (other >= 0 && (hashes[other] !== hash || keys[other] !== key)) {
        slot = (slot + 1) & (size - 1);
        other = (slots[slot] ?? 0) - 1;
      }
      if (other < 0) slots[slot] = word + 1;
    }
    this.slots = slots;
    if (this.counts.length < this.termCount) this.counts = new Uint32Array(this.hashes.length);
  }
}

const NO_HITS = new Uint32Array(0);

function keyOf(length: number, first: number, last: number): number {
  return (length << 15) | shapeOf(length, first, last);
}

/**
 * Drawn anew by each process, so that nobody can choose words that fall on the same slots, whose number then grows with its
 * square. Which slot a word has decides about nothing but time: words are numbered in the order in which they are met.
 */
const SECRET = randomBytes(4).readInt32LE();

/** The finalizer of MurmurHash3 (Appleby) over hash, secret and key: the lower bits of FNV-1a over few letters are much alike. */
function spread(hash: number, key: number): number {
  let mixed = hash ^ SECRET ^ Math.imul(key, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function grown<T extends Int32Array | Uint32Array>(array: T, least: number): T {
  const larger = new (array.constructor as new (length: number) => T)(Math.max(1024, least, array.length * 2));
  larger.set(array);
  return larger;
}
