import type { Span } from "./finding.ts";
import { SECRET_RULES } from "./rules/index.ts";

let ranks: ReadonlyMap<string, number> | undefined;

/** Lower is more telling: certain before likely, then the order of the rules; what is no secret comes last. */
function weight(span: Span): number {
  ranks ??= new Map(SECRET_RULES.map((rule, index) => [rule.id, index]));
  const rank = span.rule === "private-key" ? -1 : (ranks.get(span.rule) ?? SECRET_RULES.length);
  return rank + (span.confidence === "certain" ? 0 : 2 * SECRET_RULES.length);
}

/**
 * One span for each stretch, ordered by place: overlapping ones become one that covers them all and has the name of the
 * most telling. Spans that only touch stay apart.
 */
export function mergeSpans<S extends Span>(spans: readonly S[]): S[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end || weight(a) - weight(b) || (a.rule < b.rule ? -1 : 1));
  const merged: S[] = [];
  for (const span of ordered) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else
      merged[merged.length - 1] = { ...(weight(span) < weight(last) ? span : last), start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}
