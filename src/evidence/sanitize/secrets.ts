import type { SecretFinding } from "./finding.ts";
import { Lines } from "./lines.ts";
import { mergeSpans } from "./merge-spans.ts";
import { secretSpans } from "./views.ts";

export type { SecretFinding } from "./finding.ts";
export { isSecretFileName } from "./secret-files.ts";

/**
 * Secrets in a text: vendors' formats, private keys, web tokens, headers, URLs, and values that a name gives away, also
 * where they are encoded (base64, hexadecimal, percent, `\uXXXX`, entities), wrapped, or hidden by invisible characters.
 * `certain` rests on a form or a checksum, `likely` on a name or entropy. Ordered by place; one finding for one stretch.
 * Marks that ask a scanner to look away are ignored: the text is not ours. Values in `allow` are let through, exactly.
 */
export function findSecrets(text: string, options: { allow?: readonly string[] } = {}): SecretFinding[] {
  const allow = new Set(options.allow);
  const spans = secretSpans(text).filter((span) => !allow.has(text.slice(span.start, span.end)));
  const lines = new Lines(text);
  return mergeSpans(spans).map((span) => ({ ...span, ...lines.at(span.start) }));
}
