import { isAscii } from "node:buffer";

/*
 * Paths in git are bytes. What is valid UTF-8 becomes text as it is; other paths are shown with each byte beyond ASCII
 * as `\xNN`, so that two different paths never become one text, as they would with replacement characters.
 */

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A path as text, without loss of identity. */
export function pathText(bytes: Uint8Array): string {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  try {
    return strict.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`)).join("");
  }
}

/** The pieces of git's `-z` output: everything between NUL bytes, without the empty end. */
export function zeroSeparated(output: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let start = 0;
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
    pieces.push(output.subarray(start, end));
    start = end + 1;
  }
  if (start < output.length) pieces.push(output.subarray(start));
  return pieces;
}
