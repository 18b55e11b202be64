import type { Span } from "./finding.ts";
import { encodedViews, unescapedView, unwrappedView } from "./decodings.ts";
import { scanText, type Strength } from "./scan.ts";
import { looksLikeWords } from "./validators.ts";
import type { View } from "./view.ts";

/** How deep decodings are followed: base64 in percent-encoded JSON in base64 is three. */
const DEPTH = 3;

type Detector = (text: string, strength: Strength) => Span[];

/**
 * Runs a detector over a text and over everything that can be decoded from it, and maps what it finds back to the
 * source. Deterministic; linear in the text, since every decoding shortens it and the depth is bounded.
 */
function detectInViews(text: string, detect: Detector, strength: Strength, depth: number): Span[] {
  const spans = detect(text, strength);
  if (depth === 0) return spans;
  const whole = new Map(spans.map((span) => [span.start, span.end]));
  const through = (view: View | null, viewStrength: Strength, rest: number): void => {
    if (view === null) return;
    for (const span of inSource(view, detectInViews(view.text, detect, viewStrength, rest))) {
      const end = whole.get(span.start);
      if (end === undefined || goesOn(text.slice(end, span.end))) spans.push(span);
    }
  };
  through(unescapedView(text), strength, depth - 1);
  // Joined lines bring strangers together, and decoded bytes may be noise: there only a secret's own form counts.
  through(unwrappedView(text), "by-form", 0);
  const encoded = encodedViews(text);
  through(encoded.text, strength, depth - 1);
  through(encoded.noise, "by-form", depth - 1);
  return spans;
}

/**
 * Whether what stands behind a secret that is complete already, after a line break, belongs to it. A next word does
 * not; half of a long token does.
 */
function goesOn(rest: string): boolean {
  if (!rest.includes("\n")) return true;
  const continuation = rest.replace(/^[^\n]*\n[^A-Za-z0-9]*/, "");
  return continuation.length >= 12 && !looksLikeWords(continuation);
}

function inSource<S extends Span>(view: View, spans: readonly S[]): S[] {
  return spans.map((span) => ({ ...span, ...view.source(span.start, span.end) })).filter((span) => span.end > span.start);
}

/** Secrets in a text and in everything that can be decoded from it. */
export function secretSpans(text: string): Span[] {
  return detectInViews(text, scanText, "all", DEPTH);
}

/** What a detector finds in a text as it stands and with its escapes resolved (`\/home\/x`, `%2Fhome%2Fx`). */
export function spansWithEscapes<S extends Span>(text: string, detect: (text: string) => S[]): S[] {
  const spans = detect(text);
  const view = unescapedView(text);
  return view === null ? spans : [...spans, ...inSource(view, detect(view.text))];
}
