import type { FileChange } from "../facts/file-change.ts";
import { classifyFile } from "./file-kind.ts";
import { otherForms } from "./word-forms.ts";
import { taskSignals, type TaskSignals } from "./task-signals.ts";
import { isGeneric, stemOf } from "./rank/test-pairs.ts";
import { identifiersOf, partsOf, termsOf, wholeOf } from "./tokens.ts";

/** One word that is looked for. */
export interface QueryTerm {
  readonly term: string;
  /** Before its rarity in this repository is known. */
  readonly weight: number;
  /** `text`: from the task, title or body; `form`: another form of such a word; `diff`: an identifier of the changed lines. */
  readonly origin: "text" | "diff" | "form";
  /** Stands in the first line of the task. */
  readonly title: boolean;
  /** Written as code in the task: an identifier of several words, or a word between backticks. */
  readonly code: boolean;
}

export interface Query {
  readonly terms: readonly QueryTerm[];
  readonly announced: TaskSignals;
}

/** Candidates; ranking keeps the strongest once it knows how rare each is. */
const MAX_TEXT_TERMS = 300;
const MAX_DIFF_TERMS = 400;
/** Another form of a word says less than the word, and of a long text only the strongest words get any. */
const FORM_WEIGHT = 0.4;
/** The name of a changed function counts like so many uses of it. */
const PLACE_COUNT = 3;
const MOST_WITH_FORMS = 60;

/** Words of English and of templates that say nothing about a file. */
const STOP_WORDS = new Set(
  (
    "a about above add added adding adds after all allow allows also an and another any are as at be because been before being both but by can cannot " +
    "case change changed changes check co could did do does doing done don each either else etc even ever every first fix fixed fixes fixing for from " +
    "get gets give given go had has have having he her here his how however if in instead into is it its just keep let like ll look made make makes " +
    "many may me might more most much must my need needs new no non not now of off on once one only or other our out over own per please pr pull " +
    "re request same see set she should since so some still such sure test tests than that the their them then there these they this those to too " +
    "two under until up update updated updates us use used uses using ve very via was way we well were what when where whether which while who why " +
    "will with without work works would yes you your signed authored summary plan description checklist closes resolves http https www com github"
  ).split(" "),
);

/**
 * What to look for: the words of the task (those of its first line twice, since titles are chosen with care), and the
 * whole identifiers of the changed lines. `places`: names of the definitions that these lines stand in. Same text and change give the same query.
 */
export function buildQuery(task: string, changes: readonly FileChange[] | null, places: readonly string[] = []): Query {
  const text = new Map<string, number>();
  const cleaned = withoutNoise(task);
  const [title = "", ...rest] = cleaned.split("\n");
  const asCode = new Set(
    identifiersOf(cleaned)
      .filter((identifier) => partsOf(identifier).length > 1)
      .map(wholeOf),
  );
  for (const [, quoted = ""] of cleaned.matchAll(/`([^`\n]{1,200})`/gu))
    for (const identifier of identifiersOf(quoted)) asCode.add(wholeOf(identifier));
  const inTitle = new Set(termsOf(title).filter(isTelling));
  for (const term of termsOf(title)) if (isTelling(term)) text.set(term, (text.get(term) ?? 0) + 2);
  for (const term of termsOf(rest.join("\n"))) if (isTelling(term)) text.set(term, (text.get(term) ?? 0) + 1);
  const diff = new Map<string, number>();
  for (const change of changes ?? []) {
    const { skipContent, language } = classifyFile(change.path);
    if (skipContent) continue;
    // Who uses a changed file names it, also where the changed lines do not.
    const name = stemOf(change.path);
    if (language !== null && name.length > 3 && !isGeneric(name)) diff.set(name, (diff.get(name) ?? 0) + 2);
    const lines = [...(change.addedLines ?? []).map((line) => line.text), ...(change.removedLines ?? [])];
    for (const identifier of lines.slice(0, 5000).flatMap(identifiersOf)) {
      const whole = wholeOf(identifier);
      if (whole.length > 2 && whole.length < 80 && !/^\d/u.test(whole) && partsOf(identifier).length > 0)
        diff.set(whole, (diff.get(whole) ?? 0) + 1);
    }
  }
  for (const name of places) if (wholeOf(name).length > 2) diff.set(wholeOf(name), (diff.get(wholeOf(name)) ?? 0) + PLACE_COUNT);
  const words = strongestOf(text, MAX_TEXT_TERMS, "text").map((term) => ({
    ...term,
    title: inTitle.has(term.term),
    code: asCode.has(term.term),
  }));
  const merged = new Map<string, QueryTerm>();
  for (const term of [...words, ...strongestOf(diff, MAX_DIFF_TERMS, "diff")]) {
    const known = merged.get(term.term);
    merged.set(term.term, known === undefined ? term : { ...known, weight: known.weight + term.weight });
  }
  for (const { term, weight, title: first } of words.slice(0, MOST_WITH_FORMS))
    for (const form of otherForms(term))
      if (!merged.has(form) && isTelling(form))
        merged.set(form, { term: form, weight: weight * FORM_WEIGHT, origin: "form", title: first, code: false });
  return { terms: Array.from(merged.values()), announced: taskSignals(cleaned) };
}

function strongestOf(counts: ReadonlyMap<string, number>, limit: number, origin: QueryTerm["origin"]): QueryTerm[] {
  return Array.from(counts, ([term, count]) => ({ term, weight: 1 + Math.log(count), origin, title: false, code: false }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, limit);
}

function isTelling(term: string): boolean {
  return term.length < 80 && !STOP_WORDS.has(term) && !/^\d+$/u.test(term);
}

/** Trailers, HTML comments of templates, links' addresses (but for the file that they name) and full commit ids carry other people's words. */
export function withoutNoise(text: string): string {
  const shown = text.slice(0, 20_000).replaceAll(/<!--[^]*?(?:-->|$)/gu, " ");
  // Thousands of past messages come by here, and few have trailers: to look for one first is much faster.
  const spoken = /-by: /iu.test(shown) ? shown.replaceAll(/^[\w-]+-by: .*$/gimu, " ") : shown;
  return spoken.replaceAll(/https?:\/\/\S+/gu, linkedPath).replaceAll(/\b[0-9a-f]{12,64}\b/gu, " ");
}

/** Of a link to a file on GitHub, `/owner/name/blob/ref/path#L12`, the path: whoever pastes one means that file. */
function linkedPath(link: string): string {
  return ` ${/^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:blob|blame|edit)\/[^/]+\/([\w@~./-]+)/u.exec(link)?.[1] ?? ""} `;
}
