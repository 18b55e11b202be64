import type { ContextBody } from "../../../src/context/body.ts";
import { makeContextPack } from "../../../src/context/make-pack.ts";
import { known, unknown } from "../../../src/facts/fact.ts";
import type { FileChange } from "../../../src/facts/file-change.ts";
import { readChanges } from "../../../src/git/changes.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { buildQuery } from "../../../src/context/query.ts";
import { firstLook } from "../../../src/context/rank/first-look.ts";
import type { ContextSources } from "../../../src/context/sources.ts";
import type { Log } from "../../../src/host/host.ts";
import { classifyTier } from "../../../src/policy/tiers.ts";

export const silent: Log = { debug: () => undefined, info: () => undefined, warning: () => undefined, step: () => undefined };

/** The whole way from a folder to a pack, for a task or for a change. */
export async function packOf(
  dir: string,
  wish: { task?: string; base?: string; exclude?: string[]; limit?: number; head?: string } = {},
): Promise<ContextBody> {
  const repository = await openRepository(dir);
  const headSha = wish.head ?? repository.headSha;
  const changes = wish.base === undefined || headSha === null ? null : await readChanges(repository, wish.base, headSha);
  const task: ContextBody["task"] =
    wish.task === undefined ? { text: "", source: "none" } : { text: wish.task, source: changes === null ? "input" : "pull-request" };
  const exclude = wish.exclude ?? [];
  return makeContextPack(
    { repository, baseSha: wish.base ?? null, headSha, changes, task, exclude, log: silent },
    {
      changes: changes === null ? unknown("No change.", "Give one.") : known(changes),
      tier: classifyTier(changes, undefined),
      maxFiles: wish.limit ?? 50,
      limit: wish.limit ?? 50,
    },
    null,
  );
}

/** A repository made of paths and texts alone. */
export function sourcesOf(files: Readonly<Record<string, string>>): ContextSources {
  const texts = Object.entries(files).map(([path, text]) => ({ path, text }));
  const tree = texts.map(({ path, text }) => ({ path, kind: "blob" as const, size: text.length, oid: "0".repeat(40) }));
  const query = buildQuery("", null);
  return {
    tree,
    query,
    first: firstLook({ tree, query, terms: [], history: [] }, { seeds: new Set(), excluded: () => false }),
    closer: new Map(),
    terms: texts.map(() => null),
    scan: { expected: 0, read: 0 },
    history: [],
    manifests: texts.filter(({ path }) => !path.startsWith(".github/")),
    workflows: texts.filter(({ path }) => path.startsWith(".github/workflows/")),
    git: { branch: null, headSha: null, shallow: false, historyDepth: 0, clean: null, uncommittedPaths: [] },
    unknowns: [],
  };
}

/** A changed file, with the parts that a test does not care for filled in. */
export function fileChange(path: string, over: Partial<FileChange> = {}): FileChange {
  return {
    path,
    previousPath: null,
    status: "modified",
    additions: 1,
    deletions: 0,
    binary: false,
    addedLines: [{ line: 1, text: "x" }],
    removedLines: [],
    ...over,
  };
}
