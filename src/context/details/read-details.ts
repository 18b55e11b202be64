import type { FileChange } from "../../facts/file-change.ts";
import { readTexts } from "../../git/read-texts.ts";
import type { Repository } from "../../git/repository.ts";
import type { ContextBody } from "../body.ts";
import { readContents } from "../contents.ts";
import { classifyFile, isLockFile } from "../file-kind.ts";
import type { ContextSources, SourceText } from "../sources.ts";
import type { ChangedText } from "../symbols/changed-symbols.ts";
import type { Details } from "./details.ts";
import { candidateTests } from "./test-cover.ts";

/** A change of more files is looked at by its most telling ones. */
const MOST_CHANGED = 150;
const MAX_TEXT = 400_000;
const MAX_LOCK = 3_000_000;
/** All texts of one side together; a change of more is told by its lines. */
const MAX_TOTAL = 16_000_000;
const MOST_FIRST = 12;
const MOST_TESTS = 40;
const CODEOWNERS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** Whose texts say more by symbol, dependency or permission than their lines do; the others are not read twice. */
const COMPARED = new Set(["source", "test", "ci", "dependencies", "migration"]);

/** Where the texts come from. */
export interface DetailsRange {
  readonly repository: Repository | null;
  readonly changes: readonly FileChange[] | null;
  readonly baseSha: string | null;
  readonly headSha: string | null;
  /** The text that GitHub gave, where it was asked; `null`: it is read from the base commit. */
  readonly codeowners: string | null;
}

/** What does not depend on the tree or the ranking, so that it can be read while the files are scanned. */
export interface BaseTexts {
  /** By path before the change: the changed files at the merge base. `null`: it is not known which commit that is. */
  readonly before: ReadonlyMap<string, string> | null;
  readonly authors: readonly string[];
  readonly codeowners: string | null;
  /** False: the base commit is not in this clone, so nobody looked for its CODEOWNERS. */
  readonly ownersRead: boolean;
}

/** The changed files as they were, CODEOWNERS of the base commit (law 3), the authors of the change. Nothing is run. */
export async function readBaseTexts({ repository, changes, baseSha, headSha, codeowners }: DetailsRange): Promise<BaseTexts> {
  const head = headSha ?? repository?.headSha ?? null;
  if (repository === null || head === null || !(await repository.hasCommit(head)))
    return { before: null, authors: [], codeowners, ownersRead: codeowners !== null };
  const authors = authorsOf(repository, baseSha, head);
  const base = baseSha === null || baseSha === repository.emptyTree ? baseSha : await repository.mergeBase(baseSha, head);
  const paths =
    base === null ? [] : compared(changes).flatMap(({ path, previousPath, status }) => (status === "added" ? [] : [previousPath ?? path]));
  const owners = codeowners === null ? CODEOWNERS.map((path) => ({ sha: baseSha ?? head, path, limit: MAX_LOCK })) : [];
  const texts = await readTexts(
    repository,
    [...owners, ...paths.map((path) => ({ sha: base ?? head, path, limit: limitOf(path) }))],
    MAX_TOTAL,
  );
  const before = new Map<string, string>();
  for (const [index, path] of paths.entries()) {
    const text = texts[owners.length + index];
    if (typeof text === "string") before.set(path, text);
  }
  return {
    before: base === null ? null : before,
    authors: await authors,
    ownersRead: codeowners !== null || baseSha === null || (await repository.hasCommit(baseSha)),
    // GitHub takes the first of these places that is there.
    codeowners: codeowners ?? texts.slice(0, owners.length).find((text) => text !== null) ?? null,
  };
}

/**
 * The changed files as they are, `.gitattributes`, the files ranked first, and the tests that may cover the change: from
 * the work tree where it is the commit's, else from git. Without a checkout only the lines of the change are there.
 */
export async function readDetails(sources: ContextSources, body: ContextBody, range: DetailsRange, base: BaseTexts): Promise<Details> {
  const { repository, headSha } = range;
  const changes = range.changes ?? [];
  const here = repository !== null && sources.tree.length > 0 && (headSha === null || (await repository.hasCommit(headSha)));
  const paths = sources.tree.map(({ path }) => path);
  const tests =
    changes.length === 0
      ? []
      : candidateTests(
          changes,
          paths,
          sources.history,
          body.tests.map(({ path }) => path),
          MOST_TESTS,
        );
  const first = body.ranked
    .filter(({ role }) => role !== "test")
    .slice(0, MOST_FIRST)
    .map(({ path }) => path);
  const wanted = new Set(compared(changes));
  const now = here
    ? await readNow(repository, sources, [".gitattributes", ...first, ...tests, ...Array.from(wanted, ({ path }) => path)])
    : null;
  const texts = (of: readonly string[]) =>
    of.flatMap((path): SourceText[] => (now?.has(path) === true ? [{ path, text: now.get(path) ?? "" }] : []));
  const changed = changes.map((change) => (wanted.has(change) ? bothTexts(change, base.before, now) : linesOnly(change)));
  const unread = changed.filter(({ change, complete }) => wanted.has(change) && !complete).length;
  return {
    changed,
    authors: base.authors,
    codeowners: base.codeowners,
    attributes: now?.get(".gitattributes") ?? null,
    first: texts(first),
    tests: texts(tests),
    unknowns: [
      ...ownersUnknown(base, changes.length > 0 && repository !== null),
      ...notCompared(unread + changes.filter(isTelling).length - wanted.size),
    ],
  };
}

async function readNow(repository: Repository, { tree }: ContextSources, paths: readonly string[]): Promise<Map<string, string>> {
  const wanted = new Set(paths);
  let room = MAX_TOTAL;
  const entries = Array.from(tree.entries()).flatMap(([index, file]) => {
    if (!wanted.has(file.path) || file.kind !== "blob" || file.size > Math.min(limitOf(file.path), room)) return [];
    room -= file.size;
    return [{ index, entry: file }];
  });
  const found = new Map<string, string>();
  await readContents(
    repository,
    entries,
    (index, bytes, length) => {
      const path = tree[index]?.path;
      if (path !== undefined && !bytes.subarray(0, Math.min(length, 8000)).includes(0))
        found.set(path, Buffer.from(bytes.subarray(0, length)).toString("utf8"));
    },
    () => undefined,
  );
  return found;
}

/** The changed files that are worth a comparison, at most so many. */
function compared(changes: readonly FileChange[] | null): FileChange[] {
  return (changes ?? []).filter(isTelling).slice(0, MOST_CHANGED);
}

function isTelling(change: FileChange): boolean {
  return COMPARED.has(classifyFile(change.path).kind) && !change.binary;
}

function notCompared(count: number): ContextBody["unknowns"] {
  if (count === 0) return [];
  return [
    {
      what: `Symbols and dependencies of ${count} changed ${count === 1 ? "file" : "files"}.`,
      reason: `Their two versions were not compared: too large, not in this clone, or beyond the first ${MOST_CHANGED}; only their changed lines were looked at.`,
      mend: "Look at these by hand, or check out with `fetch-depth: 0`.",
    },
  ];
}

function ownersUnknown(base: BaseTexts, asked: boolean): ContextBody["unknowns"] {
  if (base.ownersRead || !asked) return [];
  return [
    {
      what: "The owners of the changed files.",
      reason: "CODEOWNERS is read at the base commit, and that commit is not in this clone.",
      mend: "Add `fetch-depth: 0` under `with:` of the step actions/checkout.",
    },
  ];
}

function limitOf(path: string): number {
  return isLockFile(path) ? MAX_LOCK : MAX_TEXT;
}

function bothTexts(change: FileChange, before: ReadonlyMap<string, string> | null, now: ReadonlyMap<string, string> | null): ChangedText {
  const old = change.status === "added" ? null : (before?.get(change.previousPath ?? change.path) ?? null);
  const after = change.status === "deleted" ? null : (now?.get(change.path) ?? null);
  return {
    change,
    before: old,
    after,
    complete: (change.status === "added" || old !== null) && (change.status === "deleted" || after !== null),
  };
}

function linesOnly(change: FileChange): ChangedText {
  return { change, before: null, after: null, complete: false };
}

/** Names only: e-mail addresses are not asked for. */
async function authorsOf(repository: Repository, baseSha: string | null, head: string): Promise<string[]> {
  if (baseSha === null) return [];
  const range = baseSha === repository.emptyTree ? head : `${baseSha}..${head}`;
  const log = await repository.attempt(["log", "--format=%an", "--no-mailmap", "--max-count=500", range, "--"]);
  return log.code === 0
    ? Array.from(
        new Set(
          log.stdout
            .toString("utf8")
            .split("\n")
            .filter((name) => name !== ""),
        ),
      )
    : [];
}
