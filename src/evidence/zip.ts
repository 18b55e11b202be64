import { Inflate } from "fflate";
import { unsafePathReason } from "./safe-path.ts";

/*
 * Reads a zip that an untrusted job wrote, from memory into memory, so that nothing of it ever becomes a file by its
 * own path. Layout: PKWARE APPNOTE 6.3.10. The central directory alone decides; what it does not list does not exist.
 */

export interface ZipLimits {
  entries: number;
  /** Bytes of one file and of all files, unpacked. */
  fileBytes: number;
  totalBytes: number;
  /** Unpacked bytes per packed byte, for files over 1 MiB: plain deflate reaches 1,032. */
  ratio: number;
}

export const ZIP_LIMITS: ZipLimits = { entries: 5000, fileBytes: 32 * 1024 * 1024, totalBytes: 128 * 1024 * 1024, ratio: 200 };

export type ZipRejectionCode = "not-a-zip" | "unsupported" | "entries" | "size" | "ratio" | "path" | "duplicate" | "link" | "damaged";

/** The archive is refused as a whole; `code` is stable. */
export class ZipRejection extends Error {
  override readonly name = "ZipRejection";
  readonly code: ZipRejectionCode;
  constructor(code: ZipRejectionCode, message: string) {
    super(message);
    this.code = code;
  }
}

const END_RECORD = 0x06054b50;
const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const CHUNK_BYTES = 16 * 1024;

/**
 * Reads every file of a zip: relative path -> bytes. Folders are left out. Throws ZipRejection when anything is over a
 * limit, damaged, encrypted, a link, double (also when only the case differs), or has a path that leaves the folder.
 */
export function readZip(zip: Uint8Array, limits: ZipLimits = ZIP_LIMITS): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const files = new Map<string, Uint8Array>();
  const names = new Set<string>();
  let total = 0;
  for (const entry of centralDirectory(view, zip, limits)) {
    if (entry.isFolder) continue;
    const folded = entry.path.normalize("NFC").toLowerCase();
    if (names.has(folded)) throw new ZipRejection("duplicate", "The archive holds one path twice.");
    names.add(folded);
    total += entry.size;
    if (entry.size > limits.fileBytes || total > limits.totalBytes)
      throw new ZipRejection("size", "The archive is larger than evidence may be.");
    if (entry.size > 1024 * 1024 && entry.size > entry.packedSize * limits.ratio) {
      throw new ZipRejection("ratio", "A file of the archive unpacks to far more than it is packed: this looks like a bomb.");
    }
    files.set(entry.path, unpack(view, zip, entry));
  }
  return files;
}

interface Entry {
  path: string;
  isFolder: boolean;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  offset: number;
}

function* centralDirectory(view: DataView, zip: Uint8Array, limits: ZipLimits): Generator<Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff)
    throw new ZipRejection("unsupported", "The archive is a Zip64 one, which evidence never needs.");
  if (count > limits.entries) throw new ZipRejection("entries", "The archive holds more files than evidence may have.");
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
    throw new ZipRejection("unsupported", "The archive is split.");
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_HEADER)
      throw new ZipRejection("damaged", "The archive's list of files is damaged.");
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new ZipRejection("damaged", "The archive's list of files is damaged.");
    yield readEntry(view, at, decodeName(zip.subarray(at + 46, at + 46 + nameLength)));
    at = next;
  }
}

function readEntry(view: DataView, at: number, name: string): Entry {
  const madeBy = view.getUint8(at + 5);
  const unixMode = view.getUint32(at + 38, true) >>> 16;
  const fileType = unixMode & 0o170000;
  const isFolder = name.endsWith("/");
  // Unix (3) and macOS (19) keep the file type in the upper half; a link would point anywhere once unpacked.
  if ((madeBy === 3 || madeBy === 19) && fileType !== 0 && fileType !== 0o100000 && fileType !== 0o040000) {
    throw new ZipRejection("link", "The archive holds a link or a special file.");
  }
  const reason = unsafePathReason(isFolder ? name.slice(0, -1) : name);
  if (reason !== null) throw new ZipRejection("path", `The archive holds a file that is refused: ${reason}.`);
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw new ZipRejection("unsupported", "The archive is encrypted.");
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  if (packedSize === 0xffffffff || size === 0xffffffff)
    throw new ZipRejection("unsupported", "The archive is a Zip64 one, which evidence never needs.");
  return {
    path: name,
    isFolder,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset: view.getUint32(at + 42, true),
  };
}

function unpack(view: DataView, zip: Uint8Array, entry: Entry): Uint8Array {
  const at = entry.offset;
  if (at + 30 > zip.byteLength || view.getUint32(at, true) !== LOCAL_HEADER) throw damaged();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedSize > zip.byteLength) throw damaged();
  const packed = zip.subarray(start, start + entry.packedSize);
  let bytes: Uint8Array;
  if (entry.method === 0) bytes = packed.slice();
  else if (entry.method === 8) bytes = inflate(packed, entry.size);
  else throw new ZipRejection("unsupported", "The archive uses a compression that evidence never needs.");
  if (bytes.byteLength !== entry.size || crc32(bytes) !== entry.crc) throw damaged();
  return bytes;
}

/** Unpacks in small steps and stops as soon as more comes out than was announced. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const result = new Uint8Array(size);
  let written = 0;
  const stream = new Inflate((chunk) => {
    if (written + chunk.byteLength > size) throw damaged();
    result.set(chunk, written);
    written += chunk.byteLength;
  });
  try {
    for (let at = 0; at < packed.byteLength; at += CHUNK_BYTES) {
      stream.push(packed.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= packed.byteLength);
    }
  } catch (error) {
    throw error instanceof ZipRejection ? error : damaged();
  }
  return written === size ? result : result.subarray(0, written);
}

/** The end record stands last, before a comment of at most 65,535 bytes; it must end exactly where the file ends. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_RECORD && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new ZipRejection("not-a-zip", "This is not a zip archive, or it was cut.");
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ZipRejection("path", "The archive holds a path that is not UTF-8.");
  }
}

function damaged(): ZipRejection {
  return new ZipRejection("damaged", "A file of the archive is damaged.");
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as zip uses it: it finds a damaged copy, the manifest finds a forged one. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
