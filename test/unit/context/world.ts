import type { ContextBody } from "../../../src/context/body.ts";
import { gatherContext } from "../../../src/context/gather.ts";
import { buildContextPack } from "../../../src/context/pack.ts";
import { known, unknown } from "../../../src/facts/fact.ts";
import type { FileChange } from "../../../src/facts/file-change.ts";
import { readChanges } from "../../../src/git/changes.ts";
import { openRepository } from "../../../src/git/repository.ts";
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
  const sources = await gatherContext({ repository, baseSha: wish.base ?? null, headSha, changes, task, exclude, log: silent });
  return buildContextPack(sources, {
    task,
    changes: changes === null ? unknown("No change.", "Give one.") : known(changes),
    tier: classifyTier(changes, undefined),
    maxFiles: wish.limit ?? 50,
    exclude,
    limit: wish.limit ?? 50,
  });
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
