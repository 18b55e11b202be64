import type { Confidence } from "./finding.ts";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

let crcTable: Uint32Array | undefined;

function crc32(text: string): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let value = n;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value >>> 0;
  });
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i += 1) crc = (crcTable[(crc ^ text.charCodeAt(i)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The six characters that GitHub and npm put behind the 30 random ones: CRC-32 in base 62, padded with zeros. */
export function tokenChecksum(random: string): string {
  let rest = crc32(random);
  let text = "";
  for (let i = 0; i < 6; i += 1) {
    text = (BASE62[rest % 62] ?? "") + text;
    rest = Math.floor(rest / 62);
  }
  return text;
}

/**
 * Judges `<prefix>_<30 random><6 checksum>` (GitHub's token format of 2021, taken over by npm): a right checksum is
 * certain, a wrong one may be a made-up example or a typo, so it is still treated as a secret.
 */
export function judgeChecksummed(secret: string): Confidence {
  const body = secret.slice(secret.indexOf("_") + 1);
  return body.length === 36 && tokenChecksum(body.slice(0, 30)) === body.slice(30) ? "certain" : "likely";
}

/** Shannon entropy of the characters, in bits per character. */
export function entropy(text: string): number {
  if (text.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/**
 * True when the text reads like words (an identifier, a path, a sentence) and not like a random string: its parts, cut
 * at punctuation and at capitals, are long, hold vowels, and have no long runs of consonants. Digits are never words,
 * except a short number at the end of a word.
 */
export function looksLikeWords(text: string): boolean {
  const parts = text
    .split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])|(?<=\d)(?=[A-Z][a-z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .filter((part) => part !== "");
  if (parts.length === 0) return true;
  let letters = 0;
  for (const part of parts) {
    const word = part.replace(/\d{1,4}$/, "");
    if (/\d/.test(word)) return false;
    letters += word.length;
    if (word.length > 3 && (!/[aeiouy]/i.test(word) || /[^aeiouy]{6}/i.test(word))) return false;
    if (word.length > 20) return false;
  }
  return letters / parts.length >= 3.5 || parts.every((part) => part.length === text.length);
}

/** Luhn's check digit (ISO/IEC 7812-1) over a string of digits. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** ISO 13616 / ISO 7064 mod 97-10 over an IBAN without spaces, upper case. */
export function ibanIsValid(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    if (Number.isNaN(value)) return false;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** True when this is the first part of a JSON Web Token: base64url of a JSON object with `alg` (RFC 7515) or `typ`. */
export function isJwtHeader(part: string): boolean {
  try {
    const header: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof header === "object" && header !== null && ("alg" in header || "typ" in header || "enc" in header);
  } catch {
    return false;
  }
}
