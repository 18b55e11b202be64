import { classifyFile } from "../../src/context/file-kind.ts";
import type { ContextSources } from "../../src/context/sources.ts";
import { TermScanner } from "../../src/context/term-scanner.ts";

const K1 = 1.2;
const B = 0.75;

/** Plain BM25 over path and content, identifiers split, nothing else: the line that everything else has to beat. */
export function rankByPlainWords(sources: ContextSources): string[] {
  const terms = sources.query.terms;
  const scanner = new TermScanner(terms.map(({ term }) => term));
  const documents = sources.tree.map(({ path }, index) => {
    const counts = new Map<number, number>();
    const found = [sources.terms[index] ?? null, scanner.scan(Buffer.from(path))];
    for (const one of found) {
      for (let at = 0; at < (one?.hits.length ?? 0); at += 2) {
        const term = one?.hits[at] ?? 0;
        counts.set(term, (counts.get(term) ?? 0) + (one?.hits[at + 1] ?? 0));
      }
    }
    return { path, counts, length: found.reduce((sum, one) => sum + (one?.length ?? 0), 0) };
  });
  const average = Math.max(1, documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, documents.length));
  const frequency = new Map<number, number>();
  for (const { counts } of documents) for (const term of counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return documents
    .map(({ path, counts, length }) => {
      let score = 0;
      for (const [term, count] of counts) {
        if (terms[term]?.origin === "form") continue;
        const df = frequency.get(term) ?? 0;
        const idf = Math.log(1 + (documents.length - df + 0.5) / (df + 0.5));
        score += ((terms[term]?.weight ?? 0) * idf * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average));
      }
      return { path, score };
    })
    .filter(({ path, score }) => score > 0 && !classifyFile(path).skipContent)
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}
