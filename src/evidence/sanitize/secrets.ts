import type { SecretFinding, Span } from "./finding.ts";
import { Lines } from "./lines.ts";
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
  return strongestSpans(spans).map((span) => ({ ...span, ...lines.at(span.start) }));
}

/** Of overlapping spans the certain one stays, then the earlier, then the longer. */
function strongestSpans(spans: readonly Span[]): Span[] {
  const weight = (span: Span): number => (span.confidence === "certain" ? 0 : 1);
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end || weight(a) - weight(b) || (a.rule < b.rule ? -1 : 1));
  const kept: Span[] = [];
  for (const span of ordered) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
    else {
      const stronger = weight(span) < weight(last) ? span : last;
      kept[kept.length - 1] = { ...stronger, start: last.start, end: Math.max(last.end, span.end) };
    }
  }
  return kept;
}
