import { count, list } from "./words.ts";

/** What git says of the work tree beside a commit; `unreadable` holds git's reason. */
export type WorkTree =
  | {
      readonly headSha: string | null;
      /** Tracked files that differ from HEAD, in the work tree or in the index. */
      readonly changed: readonly string[];
      /** Files and folders that git neither tracks nor ignores. */
      readonly untracked: readonly string[];
      /** Tracked files that git was told not to look at: a sparse checkout, `assume-unchanged`. */
      readonly unwatched: number;
    }
  | { readonly unreadable: string };

/** A sentence, and what a person does about it. */
export interface Fault {
  readonly reason: string;
  readonly mend: string;
}

/** Why commands in this work tree would say nothing about the commit `headSha`; `null`: the tree is that commit. */
export function faultBefore(tree: WorkTree, headSha: string): Fault | null {
  if ("unreadable" in tree) {
    return { reason: `git cannot compare the work tree with the commit (${tree.unreadable})`, mend: "Check the clone with `git status`." };
  }
  if (tree.headSha !== headSha) return { reason: "HEAD moved while the run began", mend: "Run again." };
  const { changed, untracked, unwatched } = tree;
  if (changed.length + untracked.length > 0) {
    const parts = [
      ...(changed.length === 0 ? [] : [`${count(changed.length, "file")} changed: ${list(changed)}`]),
      ...(untracked.length === 0 ? [] : [`${untracked.length} untracked: ${list(untracked)}`]),
    ];
    return {
      reason: `the work tree is not the commit (${parts.join("; ")})`,
      mend: "Commit the changes or put them away (`git stash --include-untracked`), add what is made anew to .gitignore, then run again.",
    };
  }
  if (unwatched > 0) {
    return {
      reason: `git does not look at ${count(unwatched, "tracked file")} (a sparse checkout, or \`assume-unchanged\`)`,
      mend: "Run in a whole checkout, for example a new one: `git worktree add ../check HEAD`.",
    };
  }
  return null;
}

/**
 * How a command left another work tree than the commit, so that neither its run nor a later one is about it; `null`: it
 * did not. New files that git does not track leave the commit's own files as they are and are no such change.
 */
export function faultAfter(name: string, tree: WorkTree, headSha: string): Fault | null {
  if ("unreadable" in tree) {
    return {
      reason: `after \`${name}\` git could no longer compare the work tree with the commit (${tree.unreadable})`,
      mend: "Check the clone with `git status`.",
    };
  }
  if (tree.headSha !== headSha) {
    return {
      reason: `\`${name}\` moved HEAD: the result is not about the commit`,
      mend: `Take what commits or checks out from the command \`${name}\`.`,
    };
  }
  if (tree.unwatched > 0) {
    return {
      reason: `\`${name}\` told git not to look at ${count(tree.unwatched, "tracked file")}: the result is not about the commit`,
      mend: `Undo it with \`git update-index --no-assume-unchanged\`, and take it from the command \`${name}\`.`,
    };
  }
  if (tree.changed.length === 0) return null;
  return {
    reason: `\`${name}\` changed ${count(tree.changed.length, "file")}: the result is not about the commit (${list(tree.changed)})`,
    mend: "Commit what it changed, or let the command check without writing (for example `--check` in place of `--fix`), then run again.",
  };
}
