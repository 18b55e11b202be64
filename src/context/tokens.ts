/*
 * How text becomes terms: runs of letters, digits, `_` and `$` are identifiers; an identifier is itself (without `_`, in
 * lower case, so that `parseConfig` and `parse_config` are one) and its parts at `_`, `$` and camel case. The scanner in
 * term-scanner.ts does the same over bytes; a property test holds the two together.
 */

const IDENTIFIER = /[A-Za-z0-9_$\u{80}-\u{10FFFF}]+/gu;

/** The identifiers of a text, as they stand. */
export function identifiersOf(text: string): string[] {
  return text.match(IDENTIFIER) ?? [];
}

/** The parts of an identifier in lower case, each of at least two bytes; `HTTPServerV2` gives http, server, v2. */
export function partsOf(identifier: string): string[] {
  if (BEYOND_ASCII.test(identifier)) return partsOfAny(identifier);
  // Thousands of names are asked about: one walk over the letters in the place of five patterns.
  const parts: string[] = [];
  const lower = identifier.toLowerCase();
  let start = 0;
  const end = (at: number) => {
    if (at - start > 1) parts.push(lower.slice(start, at));
  };
  for (let at = 0; at < identifier.length; at += 1) {
    const code = identifier.charCodeAt(at);
    if (code === UNDERSCORE || code === DOLLAR) {
      end(at);
      start = at + 1;
    } else if (isUpper(code) && at > start) {
      const next = identifier.charCodeAt(at + 1);
      if (!isUpper(identifier.charCodeAt(at - 1)) || (next >= 97 && next <= 122)) {
        end(at);
        start = at;
      }
    }
  }
  end(identifier.length);
  return parts;
}

const BEYOND_ASCII = /[\u{80}-\u{10FFFF}]/u;
const UNDERSCORE = 95;
const DOLLAR = 36;

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function partsOfAny(identifier: string): string[] {
  return identifier
    .replaceAll(/([^A-Z_$])(?=[A-Z])/gu, "$1_")
    .replaceAll(/([A-Z])(?=[A-Z][a-z\u{80}-\u{10FFFF}])/gu, "$1_")
    .split(/[_$]+/u)
    .map(lowerAscii)
    .filter((part) => part.length > 1 || BEYOND_ASCII.test(part));
}

/** An identifier as one term: in lower case, without separators. */
export function wholeOf(identifier: string): string {
  return lowerAscii(/[_$]/u.test(identifier) ? identifier.replaceAll(/[_$]+/gu, "") : identifier);
}

/** All terms of a text: every part, and every identifier of more than one part as a whole. */
export function termsOf(text: string): string[] {
  return identifiersOf(text).flatMap((identifier) => {
    const parts = partsOf(identifier);
    const whole = wholeOf(identifier);
    return parts.length === 1 && parts[0] === whole ? parts : [...parts, ...(whole.length > 2 || BEYOND_ASCII.test(whole) ? [whole] : [])];
  });
}

/** Only ASCII letters change: that is what a scan over bytes can do too. */
function lowerAscii(text: string): string {
  return BEYOND_ASCII.test(text) ? text.replaceAll(/[A-Z]+/gu, (upper) => upper.toLowerCase()) : text.toLowerCase();
}
