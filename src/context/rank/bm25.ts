import type { QueryTerm } from "../query.ts";
import type { FileTerms } from "../term-scanner.ts";

/** One document: what the scan of its text found, and of its name. */
export interface Document {
  readonly text: FileTerms | null;
  readonly name: FileTerms;
}

export interface Bm25 {
  /** By document, over all terms; 0 where no term occurs. */
  readonly scores: Float64Array;
  /** The part of it that the identifiers of a diff bring. */
  readonly fromDiff: Float64Array;
  /** The part of it that the words of the title bring. */
  readonly fromTitle: Float64Array;
  /** The part of it that words written as code bring. */
  readonly fromCode: Float64Array;
  /** By document: rarity of the terms in its name alone. */
  readonly names: Float64Array;
  /** By document: the share of the query, by weight and rarity, that occurs in it at all; 0 to 1. */
  readonly coverage: Float64Array;
  /** The same of the words of the title alone; 0 without a title. */
  readonly titleCoverage: Float64Array;
  /** By term: its rarity here (inverse document frequency); 0 where it was not used. */
  readonly rarity: Float64Array;
}

const K1 = 1.2;
const B = 0.75;
/** A word in a path stands for many in the text. */
const NAME_WEIGHT = 3;

/** Of each origin, the terms that count: telling here (frequent in the task or diff, rare in the repository). */
const KEPT: Readonly<Record<QueryTerm["origin"], number>> = { text: 120, form: 120, diff: 60 };

/**
 * Okapi BM25 (Robertson and Zaragoza, 2009) over the terms of path and content. Only the strongest terms of the query
 * count, by weight times rarity. Plain arithmetic over the counts, in a fixed order: the same input gives the same bits.
 */
export function rankByWords(terms: readonly QueryTerm[], documents: readonly Document[]): Bm25 {
  const size = documents.length;
  const { frequency, average } = countTerms(terms.length, documents);
  const rarity = usedTerms(terms, frequency, size);
  const strength = Float64Array.from(terms, ({ weight }, term) => weight * (rarity[term] ?? 0));
  const whole = Math.max(
    Number.MIN_VALUE,
    strength.reduce((sum, value) => sum + value, 0),
  );
  const found = {
    scores: new Float64Array(size),
    fromDiff: new Float64Array(size),
    fromTitle: new Float64Array(size),
    fromCode: new Float64Array(size),
    names: new Float64Array(size),
    coverage: new Float64Array(size),
    titleCoverage: new Float64Array(size),
  };
  const titleStrength = strength.map((value, term) => (terms[term]?.title === true && terms[term]?.origin === "text" ? value : 0));
  const wholeTitle = titleStrength.reduce((sum, value) => sum + value, 0);
  const fromOrigin = Uint8Array.from(terms, ({ origin, title }) => (origin === "diff" ? DIFF : title ? TITLE : 0));
  const isCode = Uint8Array.from(terms, (term) => (term.code ? 1 : 0));
  const counts = new Uint32Array(terms.length);
  for (let index = 0; index < size; index += 1) {
    const { text, name } = documents[index] ?? NOTHING;
    if (text !== null) for (let at = 0; at < text.hits.length; at += 2) counts[text.hits[at] ?? 0] = text.hits[at + 1] ?? 0;
    for (let at = 0; at < name.hits.length; at += 2) {
      const term = name.hits[at] ?? 0;
      counts[term] = (counts[term] ?? 0) + (name.hits[at + 1] ?? 0) * NAME_WEIGHT;
      found.names[index] = (found.names[index] ?? 0) + (strength[term] ?? 0);
    }
    const norm = K1 * (1 - B + (B * ((text?.length ?? 0) + name.length * NAME_WEIGHT)) / average);
    let score = 0;
    let fromDiff = 0;
    let fromTitle = 0;
    let fromCode = 0;
    let covered = 0;
    let coveredTitle = 0;
    const take = (term: number) => {
      const count = counts[term] ?? 0;
      const value = strength[term] ?? 0;
      counts[term] = 0;
      if (count === 0 || value === 0) return;
      const share = (value * count * (K1 + 1)) / (count + norm);
      score += share;
      covered += value;
      coveredTitle += titleStrength[term] ?? 0;
      if (fromOrigin[term] === DIFF) fromDiff += share;
      if (fromOrigin[term] === TITLE) fromTitle += share;
      if (isCode[term] === 1) fromCode += share;
    };
    if (text !== null) for (let at = 0; at < text.hits.length; at += 2) take(text.hits[at] ?? 0);
    for (let at = 0; at < name.hits.length; at += 2) take(name.hits[at] ?? 0);
    found.scores[index] = score;
    found.fromDiff[index] = fromDiff;
    found.fromTitle[index] = fromTitle;
    found.fromCode[index] = fromCode;
    found.coverage[index] = covered / whole;
    found.titleCoverage[index] = wholeTitle === 0 ? 0 : coveredTitle / wholeTitle;
  }
  return { ...found, rarity };
}

const DIFF = 1;
const TITLE = 2;

const NOTHING: Document = { text: null, name: { length: 0, hits: new Uint32Array(0) } };

/** In how many documents each term occurs, and how long a document is on average. */
function countTerms(terms: number, documents: readonly Document[]): { frequency: Uint32Array; average: number } {
  const frequency = new Uint32Array(terms);
  const lastSeen = new Int32Array(terms).fill(-1);
  let total = 0;
  for (let index = 0; index < documents.length; index += 1) {
    const { text, name } = documents[index] ?? NOTHING;
    total += (text?.length ?? 0) + name.length * NAME_WEIGHT;
    for (let found = text === null ? name : text; ; found = name) {
      const { hits } = found;
      for (let at = 0; at < hits.length; at += 2) {
        const term = hits[at] ?? 0;
        if (lastSeen[term] === index) continue;
        lastSeen[term] = index;
        frequency[term] = (frequency[term] ?? 0) + 1;
      }
      if (found === name) break;
    }
  }
  return { frequency, average: Math.max(1, total / Math.max(1, documents.length)) };
}

function usedTerms(terms: readonly QueryTerm[], frequency: Uint32Array, documents: number): Float64Array {
  const all = terms.map(({ weight, origin }, index) => {
    const df = frequency[index] ?? 0;
    const idf = df === 0 ? 0 : Math.log(1 + (documents - df + 0.5) / (df + 0.5));
    return { index, origin, idf, strength: weight * idf };
  });
  const rarity = new Float64Array(terms.length);
  for (const origin of ["text", "form", "diff"] as const) {
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
