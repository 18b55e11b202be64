import type { Span } from "./finding.ts";
import { ibanIsValid, luhn } from "./validators.ts";

/*
 * Personal data that has a form: e-mail addresses, bank accounts (ISO 13616), payment cards (ISO/IEC 7812), telephone
 * numbers. Names and addresses of people have none; for them evidence carries logins only.
 */

const EMAIL =
  /(?<![A-Za-z0-9._%+-]|:\/\/)[A-Za-z0-9_][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9_])/g;
/** Addresses that name nobody: GitHub's masks (the login is public), ssh users, automatic senders. */
const NOBODY = /^(?:git|noreply|no-reply|hg|svn)@|@(?:users\.noreply\.github\.com|noreply\.github\.com)$/i;
/** `logo@2x.png`, `package@latest.tgz`: a file, no address. */
const FILE = /@\d+x\.[a-z]+$|\.(?:png|jpe?g|gif|svg|webp|ico|js|mjs|cjs|ts|tsx|jsx|css|json|ya?ml|html?|tgz|gz|zip|lock)$/i;

/** Lengths by country, ISO 13616 registry. */
const IBAN_LENGTH: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SC: 31,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
};
const IBAN_START = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?=[ -]?[A-Z0-9])/g;

/** Plain, or in groups as they are printed: 4-4-4-4(-3), 4-6-5 (American Express), 4-6-4 (Diners). */
const CARD = /(?<![\w.+-])(?:\d{14,16}|\d{19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5})(?![\w-]|\.\d)/g;
/** First digits of the networks; a long number that begins otherwise is an id. */
const CARD_NETWORK = /^(?:4|5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|3[47]|3(?:0[0-5]|[68])|35|6(?:011|4[4-9]|5|2))/;

/** International with `+`, or North American with separators. Dates, versions, ids and time zones have neither. */
const PHONE =
  /(?<![\w.+:/-])(?:\+[1-9]\d{0,2}(?:[ .-]?\(\d{1,4}\))?(?:[ .-]\d{2,5}){2,5}|\(\d{3}\) ?\d{3}[ -]\d{4}|[2-9]\d{2}-[2-9]\d{2}-\d{4}|(?<=\btel:|\bphone\W{1,4}|\bmobile\W{1,4}|\btelephone\W{1,4}|(?<=[^\n])[\s(])\+[1-9]\d{9,14})(?![\w-]|\.\d)/gi;

/** Personal data in one text as it stands. Values in `allow` stay: exactly, or by domain where the entry is `@domain`. */
export function findPersonalData(text: string, allow: readonly string[]): Span[] {
  const allowed = new Set(allow.map((entry) => entry.toLowerCase()));
  return [...emails(text, allowed), ...ibans(text), ...cards(text), ...phones(text)];
}

function emails(text: string, allowed: ReadonlySet<string>): Span[] {
  if (!text.includes("@")) return [];
  return [...text.matchAll(EMAIL)]
    .filter(([address]) => {
      const lower = address.toLowerCase();
      return !NOBODY.test(lower) && !FILE.test(lower) && !allowed.has(lower) && !allowed.has(lower.slice(lower.indexOf("@")));
    })
    .map((match) => span("e-mail", match.index, match[0]));
}

function ibans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(IBAN_START)) {
    const length = IBAN_LENGTH[match[0].slice(0, 2)];
    if (length === undefined) continue;
    let compact = "";
    let end = match.index;
    while (compact.length < length && end - match.index < 48) {
      const character = text.charAt(end);
      if (/[A-Z0-9]/.test(character)) compact += character;
      else if (!/[ -]/.test(character) || !/[A-Z0-9]/.test(text.charAt(end + 1))) break;
      end += 1;
    }
    if (compact.length === length && !/[A-Za-z0-9]/.test(text.charAt(end)) && ibanIsValid(compact)) {
      spans.push({ rule: "iban", start: match.index, end, confidence: "certain" });
    }
  }
  return spans;
}

function cards(text: string): Span[] {
  return [...text.matchAll(CARD)]
    .filter((match) => {
      const digits = match[0].replace(/\D/g, "");
      return CARD_NETWORK.test(digits) && !/^(\d)\1+$/.test(digits) && luhn(digits);
    })
    .map((match) => span("payment-card", match.index, match[0]));
}

function phones(text: string): Span[] {
  return [...text.matchAll(PHONE)]
    .filter((match) => {
      const digits = match[0].replace(/\D/g, "").length;
      return digits >= 10 - (match[0].startsWith("+") ? 2 : 0) && digits <= 15;
    })
    .map((match) => span("telephone", match.index, match[0]));
}

function span(rule: string, start: number, value: string): Span {
  return { rule, start, end: start + value.length, confidence: "likely" };
}
