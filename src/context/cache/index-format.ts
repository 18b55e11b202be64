import type { IndexParts } from "./index-parts.ts";

/**
 * Raised whenever the same bytes would give other words, counts or arrays (a test holds a digest of both): an older file
 * is then none. Part of the name of the file and of the key of the Actions cache.
 */
export const CACHE_FORMAT = 2;

/** Read in the order of this machine: a file of the other byte order has another mark, and is foreign. */
const MARK = 0x74_6c_63_31;
const HEADER_WORDS = 6;
/** More names would fill the memory before anything is answered. */
const MOST_BLOBS = 1 << 20;
const MOST_WORDS = 1 << 23;

/**
 * An index as one row of 32-bit numbers: mark, format, counts of words, blobs, postings and digits of an id; the words'
 * hashes and keys; the blobs' lengths and starts; the postings; last the ids of the blobs, as text.
 */
export function encodeIndex(parts: IndexParts): Uint8Array[] {
  const digits = parts.oids[0]?.length ?? 40;
  const header = Uint32Array.of(MARK, CACHE_FORMAT, parts.hashes.length, parts.oids.length, parts.postings.length, digits);
  const rows = [header, parts.hashes, parts.keys, parts.lengths, parts.starts, parts.postings];
  return [...rows.map((row) => new Uint8Array(row.buffer, row.byteOffset, row.byteLength)), Buffer.from(parts.oids.join(""), "latin1")];
}

/**
 * The inverse; `null` for anything that is no such row, also where the blobs do not share the postings out among them in
 * turn: then every posting is looked at once. The numbers besides are taken as they are: whoever uses them stays within bounds.
 */
export function decodeIndex(content: Buffer): IndexParts | null {
  if (content.length < HEADER_WORDS * 4) return null;
  // Typed arrays need a multiple of four bytes as their start.
  const bytes = content.byteOffset % 4 === 0 ? content : Buffer.from(new Uint8Array(content).buffer);
  const words = (start: number, length: number) => new Uint32Array(bytes.buffer, bytes.byteOffset + start * 4, length);
  const [mark, format, terms = 0, blobs = 0, postings = 0, digits = 0] = words(0, HEADER_WORDS);
  const numbers = HEADER_WORDS + 2 * terms + 2 * blobs + 1 + postings;
  if (mark !== MARK || format !== CACHE_FORMAT || (digits !== 40 && digits !== 64) || blobs > MOST_BLOBS || terms > MOST_WORDS) return null;
  if (content.length !== numbers * 4 + blobs * digits) return null;
  const hashes = HEADER_WORDS;
  const keys = hashes + terms;
  const lengths = keys + terms;
  const starts = lengths + blobs;
  const begins = words(starts, blobs + 1);
  if (begins[0] !== 0 || begins[blobs] !== postings || begins.some((begin, blob) => begin > (begins[blob + 1] ?? begin))) return null;
  const ids = bytes.toString("latin1", numbers * 4);
  const oids = Array.from({ length: blobs }, (_, blob) => ids.slice(blob * digits, (blob + 1) * digits));
  return {
    hashes: new Int32Array(bytes.buffer, bytes.byteOffset + hashes * 4, terms),
    keys: new Int32Array(bytes.buffer, bytes.byteOffset + keys * 4, terms),
    oids,
    lengths: words(lengths, blobs),
    starts: begins,
    postings: words(starts + blobs + 1, postings),
  };
}
