import type { Confidence } from "./finding.ts";
import { looksLikeWords } from "./validators.ts";

/**
 * One kind of secret. `keywords` (lower case) are what the prefilter looks for; `pattern` is tried, sticky, exactly where
 * a keyword begins, so that no rule ever walks the whole text. Group 1 of the pattern, where there is one, is context
 * that stays; the rest of the match is the secret. All quantifiers are bounded: each try costs a constant.
 */
export interface SecretRule {
  readonly id: string;
  readonly keywords: readonly string[];
  readonly pattern: RegExp;
  readonly confidence: Confidence;
  /** For formats whose fixed text stands in the middle: what must come right before it; it belongs to the secret. */
  readonly before?: RegExp;
  /** The secret goes on to the end of the run of token characters, however long that is. */
  readonly extend?: boolean;
  /** How often the pattern is tried within one run of token characters; keeps long patterns linear on hostile text. */
  readonly triesPerRun?: number;
  /**
   * Final say: the confidence, or null for "not a secret". `context` is up to 64 characters before the secret, `next`
   * the character after it.
   */
  readonly judge?: (secret: string, context: string, next: string) => Confidence | null;
}

/**
 * Not preceded by a letter or digit, unless that letter is the end of an escape (`\n`, `\t`): in JSON text a token often
 * follows a line break written so.
 */
export const EDGE = String.raw`(?<![A-Za-z0-9](?<!\\[nrtbfv]))`;

/** An optional quotation mark, also one that is escaped inside a JSON or shell string. */
const QUOTE = "(?:\\\\{0,3}[\"'`])?";

/** From a name to its value: `name = "`, `"name": "`, `name => '`, `--name `, `name: `. */
export const ASSIGN = `${QUOTE}\\]?\\s{0,4}(?:=>|:=|==?|:)\\s{0,4}(?:[bru]?\\\\{0,3}["'\`])?`;

const CREDENTIAL_WORD = "(?:key|token|secret|password|passwd|pass|pwd|auth|credential|dsn)s?";

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/**
 * A token that begins with a fixed prefix. `body` is the pattern of what follows it, case-sensitive. Short prefixes, and
 * those without a separator, must stand at the edge of a word, since they occur in base64 by chance; the others are
 * found inside words too. What reads like an identifier (`nf_build_info_files`) is none.
 */
export function prefixed(
  id: string,
  prefixes: readonly string[],
  body: string,
  options: { confidence?: Confidence; judge?: SecretRule["judge"] } = {},
): SecretRule {
  const confidence = options.confidence ?? "certain";
  const alternatives = prefixes
    .map((prefix) => `${prefix.length < 4 || /^[A-Za-z0-9]{1,6}$/.test(prefix) ? EDGE : ""}${escapePattern(prefix)}`)
    .join("|");
  return {
    id,
    keywords: prefixes.map((prefix) => prefix.toLowerCase()),
    pattern: new RegExp(`(?:${alternatives})(?:${body})`, "y"),
    confidence,
    judge: options.judge ?? ((secret) => (/(?:[a-z]{2,}[_-]){3}/.test(secret) && looksLikeWords(secret) ? null : confidence)),
  };
}

/**
 * A value without a form of its own that is given away by the vendor's name in what it is assigned to, for example
 * `DATADOG_API_KEY = <32 hex>`. The name must also hold a word for a credential, so that digests and ids survive.
 */
export function named(id: string, vendors: readonly string[], value: string, judge?: SecretRule["judge"]): SecretRule {
  const vendor = vendors.map(escapePattern).join("|");
  return {
    id,
    keywords: vendors.map((name) => name.toLowerCase()),
    pattern: new RegExp(`((?:${vendor})[\\w.\\- ]{0,24}?${CREDENTIAL_WORD}[\\w.\\-]{0,12}${ASSIGN})(?:${value})(?![A-Za-z0-9_+/-])`, "iy"),
    confidence: "likely",
    ...(judge === undefined ? {} : { judge }),
  };
}
