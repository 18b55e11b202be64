import type { FileChange } from "../facts/file-change.ts";
import { readHistory } from "../git/history.ts";
import { readBlobs } from "../git/read-file.ts";
import type { Repository } from "../git/repository.ts";
import { readUncommittedPaths } from "../git/status.ts";
import { readTree, type TreeEntry } from "../git/tree.ts";
import type { Log } from "../host/host.ts";
import { pathMatcher } from "../policy/glob.ts";
import type { ContextBody } from "./body.ts";
import { MAX_SCANNED_BYTES, readContents } from "./contents.ts";
import { classifyFile, isManifest } from "./file-kind.ts";
import { buildQuery } from "./query.ts";
import { closerLooker, type CloserLook } from "./rank/closer-look.ts";
import { enclosingNames } from "./rank/enclosing.ts";
import { firstLook, type FirstLook } from "./rank/first-look.ts";
import type { ContextSources, PastChange, SourceText } from "./sources.ts";
import { TermScanner, type FileTerms } from "./term-scanner.ts";

const HISTORY_LIMIT = 2000;
/** Of a huge change, so many files are asked for what they import. */
const MOST_CHANGED = 300;
const MANIFEST_LIMIT = 80;
const MAX_MANIFEST_BYTES = 256 * 1024;

type Unknowns = ContextBody["unknowns"];

/**
 * Reads what the pack is decided from: the tree of the head commit, the words of the query in its files (one pass, no
 * text is kept), the history before the change, manifests and workflows, and the state of the checkout. `repository`
 * null: there is no checkout, and the sources say so. Nothing of the repository is run.
 */
export async function gatherContext(wish: {
  repository: Repository | null;
  baseSha: string | null;
  headSha: string | null;
  changes: readonly FileChange[] | null;
  task: ContextBody["task"];
  exclude: readonly string[];
  log: Log;
}): Promise<ContextSources> {
  const { repository, changes, log } = wish;
  const plain = buildQuery(wish.task.text, changes);
  if (repository === null) return nothing(plain, [NO_CHECKOUT]);
  const unknowns: Unknowns = [];
  const judged = await judgedCommit(repository, wish.headSha, unknowns);
  if (judged === null) {
    const sources = nothing(plain, [...unknowns, NO_COMMIT]);
    return { ...sources, git: gitState(repository, 0, await readUncommittedPaths(repository)) };
  }
  // History and state are read by other processes while this one scans; a failure is thrown where they are awaited.
  const besides = Promise.all([pastChanges(repository, wish.baseSha, judged, unknowns), readUncommittedPaths(repository)]);
  besides.catch(() => undefined);
  const entries = await readTree(repository, judged);
  log.step(`reading ${entries.length} files`);
  const reading = readTexts(repository, entries);
  reading.catch(() => undefined);
  const query = buildQuery(wish.task.text, changes, await changedPlaces(repository, entries, changes ?? []));
  const scanned = await scanContents(
    repository,
    entries,
    query.terms.map(({ term }) => term),
    wish.exclude,
    log,
  );
  const texts = await reading;
  const [past, uncommitted] = await besides;
  if (scanned.read < scanned.expected) {
    unknowns.push({
      what: `The content of ${scanned.expected - scanned.read} files.`,
      reason: "Git could not give them: this clone has only a part of the objects, and the rest could not be fetched.",
      mend: "Check out without `filter:`, or give the step a token with which git can fetch.",
    });
  }
  const seeds = new Set((changes ?? []).flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])));
  const seen = {
    tree: entries.map(({ path, kind, size, oid }) => ({ path, kind, size, oid })),
    query,
    terms: scanned.terms,
    history: past,
  };
  const first = firstLook(seen, { seeds, excluded: pathMatcher(wish.exclude) });
  return {
    ...seen,
    scan: { expected: scanned.expected, read: scanned.read },
    first,
    closer: await lookCloser(repository, entries, query, first, seeds),
    ...texts,
    git: gitState(repository, past.length, uncommitted),
    unknowns,
  };
}

const NO_CHECKOUT: Unknowns[number] = {
  what: "The repository.",
  reason: "There is no checkout in the workspace, so files, history and commands could not be read.",
  mend: "Add a step with `actions/checkout` (with `fetch-depth: 0` for the history) before this one.",
};
const NO_COMMIT: Unknowns[number] = {
  what: "The repository's files.",
  reason: "The repository has no commit yet.",
  mend: "Make a first commit, then run again.",
};

function nothing(query: ContextSources["query"], unknowns: Unknowns): ContextSources {
  return {
    tree: [],
    query,
    terms: [],
    scan: { expected: 0, read: 0 },
    history: [],
    first: firstLook({ tree: [], query, terms: [], history: [] }, { seeds: new Set(), excluded: () => false }),
    closer: new Map(),
    manifests: [],
    workflows: [],
    git: { branch: null, headSha: null, shallow: false, historyDepth: 0, clean: null, uncommittedPaths: [] },
    unknowns,
  };
}

/** The head commit, else what is checked out (said so): actions/checkout takes the test merge, without its parents. */
async function judgedCommit(repository: Repository, headSha: string | null, unknowns: Unknowns): Promise<string | null> {
  if (headSha === null || (await repository.hasCommit(headSha))) return headSha ?? repository.headSha;
  if (repository.headSha === null) return null;
  unknowns.push({
    what: "The files at the head commit.",
    reason: `The head commit \`${headSha.slice(0, 12)}\` is not in this checkout; the files of \`${repository.headSha.slice(0, 12)}\` were read in its place.`,
    mend: "Check out with `ref: ${{ github.event.pull_request.head.sha }}` or with `fetch-depth: 0`.",
  });
  return repository.headSha;
}

/** History up to the merge base, so that a change is not explained by its own commits. */
async function pastChanges(repository: Repository, baseSha: string | null, judged: string, unknowns: Unknowns): Promise<PastChange[]> {
  const base = baseSha === null || baseSha === repository.emptyTree ? null : await repository.mergeBase(baseSha, judged);
  const past = await readHistory(repository, base ?? judged, HISTORY_LIMIT);
  if (repository.shallow) {
    unknowns.push({
      what: "Older history.",
      reason: `This clone is shallow: ${past.length} past commits could be read, so "usually changes together" rests on these alone.`,
      mend: "Add `fetch-depth: 0` under `with:` of the step actions/checkout.",
    });
  }
  return past;
}

async function scanContents(
  repository: Repository,
  entries: readonly TreeEntry[],
  terms: readonly string[],
  exclude: readonly string[],
  log: Log,
) {
  const excluded = pathMatcher(exclude);
  const wanted = entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => isScanned(entry) && !excluded(entry.path));
  const found: (FileTerms | null)[] = entries.map(() => null);
  if (terms.length === 0) return { terms: found, expected: wanted.length, read: wanted.length };
  const scanner = new TermScanner(terms);
  let reported = 0;
  const read = await readContents(
    repository,
    wanted,
    (index, bytes, length) => {
      found[index] = isBinary(bytes, length) ? null : scanner.scan(bytes, length);
    },
    (done) => {
      if (done - reported < 20_000) return;
      reported = done;
      log.step(`reading files: ${done} of ${wanted.length}`);
    },
  );
  return { terms: found, expected: wanted.length, read };
}

/** The names of the definitions that the change touches. */
async function changedPlaces(repository: Repository, entries: readonly TreeEntry[], changes: readonly FileChange[]): Promise<string[]> {
  const byPath = new Map(changes.map((change) => [change.path, change]));
  const wanted = entries
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => byPath.has(entry.path) && isScanned(entry))
    .slice(0, MOST_CHANGED);
  const names: string[] = [];
  await readContents(
    repository,
    wanted,
    (index, bytes, length) => {
      const change = byPath.get(entries[index]?.path ?? "");
      if (change !== undefined && !isBinary(bytes, length))
        names.push(...enclosingNames(change, Buffer.from(bytes.buffer, bytes.byteOffset, length).toString("utf8")));
    },
    () => undefined,
  );
  return names.sort();
}

/** Reads the few strongest candidates and the changed files once more, this time for imports, definitions and places. */
async function lookCloser(
  repository: Repository,
  entries: readonly TreeEntry[],
  query: ContextSources["query"],
  first: FirstLook,
  seeds: ReadonlySet<string>,
): Promise<Map<number, CloserLook>> {
  const changed = Array.from(seeds, (path) => first.indexOf.get(path)).filter((index) => index !== undefined);
  const wanted = Array.from(new Set([...changed.slice(0, MOST_CHANGED), ...first.candidates]))
    .map((index) => ({ index, entry: entries[index] }))
    .filter((one): one is { index: number; entry: TreeEntry } => one.entry !== undefined && isScanned(one.entry));
  const look = closerLooker(query.terms, first.words.rarity, first.names);
  const found = new Map<number, CloserLook>();
  await readContents(
    repository,
    wanted,
    (index, bytes, length) => {
      if (!isBinary(bytes, length)) found.set(index, look(first.paths[index] ?? "", bytes.subarray(0, length)));
    },
    () => undefined,
  );
  return found;
}

/** A NUL byte early on is git's own sign of a binary file. */
function isBinary(bytes: Uint8Array, length: number): boolean {
  return bytes.subarray(0, Math.min(length, 8000)).includes(0);
}

function isScanned({ kind, size, path }: TreeEntry): boolean {
  return kind === "blob" && size > 0 && size <= MAX_SCANNED_BYTES && !classifyFile(path).skipContent;
}

/** Manifests, nearest to the root first, and the workflows. */
async function readTexts(
  repository: Repository,
  entries: readonly TreeEntry[],
): Promise<{ manifests: SourceText[]; workflows: SourceText[] }> {
  const small = entries.filter(({ kind, size }) => kind === "blob" && size <= MAX_MANIFEST_BYTES);
  const manifests = small
    .filter(
      ({ path }) => isManifest(path) && !/(?:^|\/)(?:node_modules|vendor|third_party|fixtures|testdata|examples?|tests?)\//u.test(path),
    )
    .sort((a, b) => a.path.split("/").length - b.path.split("/").length)
    .slice(0, MANIFEST_LIMIT);
  const workflows = small.filter(({ path }) => /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path)).slice(0, MANIFEST_LIMIT);
  const all = [...manifests, ...workflows];
  const texts: (SourceText | null)[] = all.map(() => null);
  await readBlobs(
    repository,
    all.map(({ oid }) => oid),
    (index, content) => {
      const path = all[index]?.path;
      if (content !== null && path !== undefined) texts[index] = { path, text: content.toString("utf8") };
    },
  );
  const there = (text: SourceText | null) => text !== null;
  return { manifests: texts.slice(0, manifests.length).filter(there), workflows: texts.slice(manifests.length).filter(there) };
}

function gitState(repository: Repository, historyDepth: number, uncommitted: readonly string[] | null): ContextBody["git"] {
  return {
    branch: repository.branch,
    headSha: repository.headSha,
    shallow: repository.shallow,
    historyDepth,
    clean: uncommitted === null ? null : uncommitted.length === 0,
    uncommittedPaths: (uncommitted ?? []).slice(0, 100),
  };
}
