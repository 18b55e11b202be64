import type { FileChange } from "../facts/file-change.ts";
import { readHistory, type PastCommit } from "../git/history.ts";
import { followRenames } from "../git/renames.ts";
import { readBlobs } from "../git/read-file.ts";
import type { Repository } from "../git/repository.ts";
import { readUncommittedPaths } from "../git/status.ts";
import { readTree, type TreeEntry } from "../git/tree.ts";
import type { Log } from "../host/host.ts";
import { pathMatcher } from "../policy/glob.ts";
import type { ContextBody } from "./body.ts";
import type { ContextCache } from "./cache/context-cache.ts";
import { canAnswer } from "./cache/term-index.ts";
import { MAX_SCANNED_BYTES, readContents } from "./contents.ts";
import { classifyFile, isManifest } from "./file-kind.ts";
import { isForeign } from "./foreign-path.ts";
import { buildQuery } from "./query.ts";
import { closerLooker, type CloserLook } from "./rank/closer-look.ts";
import { enclosingNames } from "./rank/enclosing.ts";
import { firstLook, type FirstLook } from "./rank/first-look.ts";
import type { ContextSources, SourceText } from "./sources.ts";
import { TermScanner, type FileTerms } from "./term-scanner.ts";

const HISTORY_LIMIT = 2000;
/** Measured: a thousand commits rank as well as all of them. A depth of 1,000 shows a few less, since merges are left out. */
const ENOUGH_HISTORY = 900;
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
  /** The history of the base as it was fetched, where the clone is shallow; `null`: the clone's own is all there is. */
  olderHistory?: Promise<{ readonly repository: Repository; readonly whole: boolean } | null>;
  /** What earlier runs found; none: everything is read. The sources are the same. */
  cache?: ContextCache | null;
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
  const besides = Promise.all([pastChanges(repository, wish, judged, unknowns), readUncommittedPaths(repository)]);
  besides.catch(() => undefined);
  const entries = await treeOf(repository, judged);
  if (entries === null) {
    const past = await besides.catch(() => null);
    return { ...nothing(plain, [...unknowns, NO_TREE]), git: gitState(repository, past?.[0].length ?? 0, past?.[1] ?? null) };
  }
  log.step(`reading ${entries.length} files`);
  const reading = readTexts(repository, entries);
  reading.catch(() => undefined);
  const query = buildQuery(wish.task.text, changes, await changedPlaces(repository, entries, changes ?? []));
  const scanned = await scanContents(
    repository,
    entries,
    query.terms.map(({ term }) => term),
    wish,
  );
  const texts = await reading;
  const [past, uncommitted] = await besides;
  if (scanned.read < scanned.expected) {
    unknowns.push(partOfTheObjects(scanned.expected - scanned.read));
  }
  const seeds = new Set((changes ?? []).flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])));
  const names = new Set(entries.map(({ path }) => path));
  const seen = {
    tree: entries.map(({ path, kind, size, oid }) => ({ path, kind, size, oid })),
    query,
    terms: scanned.terms,
    history: followRenames(past, (path) => names.has(path)),
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

/** The files of the commit; `null` where a clone without trees cannot list them. */
async function treeOf(repository: Repository, sha: string): Promise<TreeEntry[] | null> {
  if (repository.promisor === null) return readTree(repository, sha);
  return readTree(repository, sha).catch(() => null);
}

function partOfTheObjects(files: number): Unknowns[number] {
  return {
    what: `The content of ${files} ${files === 1 ? "file" : "files"}.`,
    reason: "Git could not give them: this clone has only a part of the objects, and the rest could not be fetched.",
    mend: "Check out without `filter:`, or keep the credentials of actions/checkout, with which git can fetch.",
  };
}

const NO_TREE: Unknowns[number] = {
  what: "The repository's files.",
  reason: "This clone was made without the trees of its commits, and they could not be fetched.",
  mend: "Check out without `filter:`, or with `filter: blob:none`.",
};
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
  // Its trees are missing, not the commit: that is said where they are read.
  if (repository.headSha === headSha) return headSha;
  unknowns.push({
    what: "The files at the head commit.",
    reason: `The head commit \`${headSha.slice(0, 12)}\` is not in this checkout; the files of \`${repository.headSha.slice(0, 12)}\` were read in its place.`,
    mend: "Check out with `ref: ${{ github.event.pull_request.head.sha }}` or with `fetch-depth: 0`.",
  });
  return repository.headSha;
}

/** History up to the merge base, so that a change is not explained by its own commits; the fetched one, where there is one. */
async function pastChanges(
  repository: Repository,
  { baseSha, olderHistory, cache }: Pick<Parameters<typeof gatherContext>[0], "baseSha" | "olderHistory" | "cache">,
  judged: string,
  unknowns: Unknowns,
): Promise<PastCommit[]> {
  const hasBase = baseSha !== null && baseSha !== repository.emptyTree;
  const base = hasBase ? await repository.mergeBase(baseSha, judged) : null;
  const older = hasBase ? ((await olderHistory) ?? null) : null;
  if (older !== null && hasBase) {
    const start = base !== null && (await older.repository.hasCommit(base)) ? base : baseSha;
    const past = await readHistory(older.repository, start, HISTORY_LIMIT);
    if (!older.whole && past.length < ENOUGH_HISTORY) unknowns.push(cutHistory(past.length, "Raise `history-depth`, or add"));
    return past;
  }
  const start = base ?? judged;
  const past = await (cache == null ? readHistory(repository, start, HISTORY_LIMIT) : cache.history(repository, start, HISTORY_LIMIT));
  if (past.length < ENOUGH_HISTORY && (await isCut(repository))) unknowns.push(cutHistory(past.length, "Add"));
  return past;
}

/** Asked anew: fetching the commits of the change may have brought the rest as well. */
async function isCut(repository: Repository): Promise<boolean> {
  return repository.shallow && (await repository.run(["rev-parse", "--is-shallow-repository"])).toString("latin1").trim() === "true";
}

function cutHistory(read: number, mend: string): Unknowns[number] {
  return {
    what: "Older history.",
    reason: `This clone is shallow: ${read} past commits could be read, so "usually changes together" rests on these alone.`,
    mend: `${mend} \`fetch-depth: 0\` under \`with:\` of the step actions/checkout.`,
  };
}

async function scanContents(
  repository: Repository,
  entries: readonly TreeEntry[],
  terms: readonly string[],
  { exclude, log, cache }: Pick<Parameters<typeof gatherContext>[0], "exclude" | "log" | "cache">,
) {
  const excluded = pathMatcher(exclude);
  const wanted = entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => isScanned(entry) && !excluded(entry.path));
  const found: (FileTerms | null)[] = entries.map(() => null);
  // Whether a file that is not here would have been read, its size would say; so it counts as one that should have been.
  const expected = wanted.length + entries.filter(({ missing, path }) => missing && !excluded(path)).length;
  if (terms.length === 0) return { terms: found, expected, read: wanted.length };
  const scanner = new TermScanner(terms);
  const index = cache != null && canAnswer(terms) ? await cache.index() : null;
  const unread = index === null ? wanted : wanted.filter(({ entry }) => !index.has(entry.oid));
  let reported = 0;
  const read = await readContents(
    repository,
    unread,
    (at, bytes, length) => {
      const binary = isBinary(bytes, length);
      if (index?.add(entries[at]?.oid ?? "", bytes, length, binary) === true) return;
      found[at] = binary ? null : scanner.scan(bytes, length);
    },
    (done) => {
      if (done - reported < 20_000) return;
      reported = done;
      log.step(`reading files: ${done} of ${unread.length}`);
    },
  );
  if (index !== null) {
    const oids = wanted.map(({ entry }) => entry.oid);
    for (const [position, known] of index.answer(terms, oids).entries()) if (known !== null) found[wanted[position]?.index ?? 0] = known;
    if (read > 0) cache?.saveIndex(index, oids, read);
  }
  return { terms: found, expected, read: wanted.length - unread.length + read };
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

function isScanned({ kind, size, path, missing }: TreeEntry): boolean {
  return !missing && kind === "blob" && size > 0 && size <= MAX_SCANNED_BYTES && !classifyFile(path).skipContent;
}

/** Manifests, nearest to the root first, and the workflows. */
async function readTexts(
  repository: Repository,
  entries: readonly TreeEntry[],
): Promise<{ manifests: SourceText[]; workflows: SourceText[] }> {
  const small = entries.filter(({ kind, size, missing }) => kind === "blob" && !missing && size <= MAX_MANIFEST_BYTES);
  const manifests = small
    .filter(({ path }) => isManifest(path) && !isForeign(path))
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
