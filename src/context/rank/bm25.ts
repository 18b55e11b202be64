import type { QueryTerm } from "../query.ts";
import type { FileTerms } from "../term-scanner.ts";

/** One document: what the scan of its text found, and of its name. */
export interface Document {
  readonly text: FileTerms | null;
  readonly name: FileTerms;
}

export interface Bm25 {
  /** By document; 0 where no term occurs. */
  readonly scores: Float64Array;
  /** By term: its rarity here (inverse document frequency); 0 where it was not used. */
  readonly rarity: Float64Array;
}

const K1 = 1.2;
const B = 0.75;
/** A word in a path stands for many in the text. */
const NAME_WEIGHT = 3;

/** Of each origin, the terms that count: telling here (frequent in the task or diff, rare in the repository). */
const KEPT: Readonly<Record<QueryTerm["origin"], number>> = { text: 120, diff: 60 };

/**
 * Okapi BM25 (Robertson and Zaragoza, 2009) over the terms of path and content. Only the strongest terms of the query
 * count, by weight times rarity. Plain arithmetic over the counts, in a fixed order: the same input gives the same bits.
 */
export function rankByWords(terms: readonly QueryTerm[], documents: readonly Document[]): Bm25 {
  const frequency = new Uint32Array(terms.length);
  let total = 0;
  for (const { text, name } of documents) {
    total += (text?.length ?? 0) + name.length * NAME_WEIGHT;
    const seen = new Set<number>();
    eachHit(text, (term) => seen.add(term));
    eachHit(name, (term) => seen.add(term));
    for (const term of seen) frequency[term] = (frequency[term] ?? 0) + 1;
  }
  const average = Math.max(1, total / Math.max(1, documents.length));
  const rarity = usedTerms(terms, frequency, documents.length);
  const scores = new Float64Array(documents.length);
  const counts = new Map<number, number>();
  for (const [index, { text, name }] of documents.entries()) {
    counts.clear();
    eachHit(text, (term, count) => counts.set(term, count));
    eachHit(name, (term, count) => counts.set(term, (counts.get(term) ?? 0) + count * NAME_WEIGHT));
    const length = (text?.length ?? 0) + name.length * NAME_WEIGHT;
    const norm = K1 * (1 - B + (B * length) / average);
    let score = 0;
    for (const [term, count] of counts) {
      score += ((terms[term]?.weight ?? 0) * (rarity[term] ?? 0) * count * (K1 + 1)) / (count + norm);
    }
    scores[index] = score;
  }
  return { scores, rarity };
}

function usedTerms(terms: readonly QueryTerm[], frequency: Uint32Array, documents: number): Float64Array {
  const all = terms.map(({ weight, origin }, index) => {
    const df = frequency[index] ?? 0;
    const idf = df === 0 ? 0 : Math.log(1 + (documents - df + 0.5) / (df + 0.5));
    return { index, origin, idf, strength: weight * idf };
  });
  const rarity = new Float64Array(terms.length);
  for (const origin of ["text", "diff"] as const) {
    const kept = all.filter((term) => term.origin === origin && term.idf > 0).sort((a, b) => b.strength - a.strength || a.index - b.index);
    for (const { index, idf } of kept.slice(0, KEPT[origin])) rarity[index] = idf;
  }
  return rarity;
}

/** Calls `visit` for every term that a scan found. */
export function eachHit(terms: FileTerms | null, visit: (term: number, count: number) => void): void {
  if (terms === null) return;
  for (let at = 0; at < terms.hits.length; at += 2) visit(terms.hits[at] ?? 0, terms.hits[at + 1] ?? 0);
}
