import { ConfigurationError } from "../facts/configuration-error.ts";
import type { Repository } from "./repository.ts";

/** The base that a local run compares with, and how it was found. */
export interface ChosenBase {
  /** A commit, or the empty tree for a first commit; `null`: none can be seen. */
  readonly sha: string | null;
  /** The name it was found under, for the subject; `null` for the empty tree and where there is none. */
  readonly ref: string | null;
  /** One sentence that says which base it is and why. */
  readonly note: string;
}

/**
 * The base of a local run: the given one, else the merge base with the remote's default branch, else the parent, else
 * the empty tree. Throws ConfigurationError when the given one is no commit here. A shallow clone whose parent was cut
 * off has no base: comparing with nothing would show every file as added.
 */
export async function chooseBase(repository: Repository, wish: { base: string | null; headSha: string }): Promise<ChosenBase> {
  if (wish.base !== null) return givenBase(repository, wish.base);
  const remote = await remoteTip(repository, ["origin/HEAD", "origin/main", "origin/master"]);
  if (remote !== null) {
    const { ref, tip } = remote;
    const sha = tip === wish.headSha ? tip : await repository.mergeBase(tip, wish.headSha);
    if (sha !== null && sha !== wish.headSha) {
      return { sha, ref, note: `Compared with ${short(sha)}, the merge base with \`${ref}\`.` };
    }
  }
  const parent = await repository.resolve(`${wish.headSha}~1`);
  if (parent !== null) return { sha: parent, ref: "HEAD~1", note: `Compared with ${short(parent)}, the commit before HEAD (\`HEAD~1\`).` };
  if (await hasHiddenParent(repository, wish.headSha)) {
    return {
      sha: null,
      ref: null,
      note: "There is no base to compare with: this clone is shallow. Fetch with `fetch-depth: 0` (or `git fetch --unshallow`).",
    };
  }
  return { sha: repository.emptyTree, ref: null, note: "Compared with the empty tree: this is the first commit." };
}

/** The first of some remote branches that is there, with its commit; `null`: none is. */
async function remoteTip(repository: Repository, names: readonly string[]): Promise<{ ref: string; tip: string } | null> {
  // One question for all of them; where a commit is missing, git answers for none, and they are asked one by one.
  const refs = names.map((name) => `refs/remotes/${name}`);
  const listed = await repository.attempt(["for-each-ref", "--format=%(objecttype) %(objectname) %(refname)", ...refs]);
  const lines = listed.stdout.toString("utf8").split("\n");
  for (const ref of names) {
    const line = lines.find((one) => one.startsWith("commit ") && one.endsWith(` refs/remotes/${ref}`));
    const tip = listed.code === 0 ? line?.split(" ")[1] : await repository.resolve(`refs/remotes/${ref}`);
    if (tip !== undefined && tip !== null) return { ref, tip };
  }
  return null;
}

async function givenBase(repository: Repository, ref: string): Promise<ChosenBase> {
  const sha = (await repository.resolve(ref)) ?? (await repository.resolve(`refs/remotes/origin/${ref}`));
  if (sha !== null) return { sha, ref, note: `Compared with ${short(sha)} (\`${ref}\`), as given.` };
  throw new ConfigurationError(
    `\`${ref}\` is not a commit of this repository.`,
    repository.shallow
      ? "This clone is shallow: check out with `fetch-depth: 0`, or run `git fetch --unshallow`, or give a commit that is here."
      : "Give a branch, tag or commit that exists here with --base.",
  );
}

/** A commit's own text names its parents, also those that a shallow clone has cut off. */
async function hasHiddenParent(repository: Repository, sha: string): Promise<boolean> {
  const commit = await repository.run(["cat-file", "commit", sha]);
  return /^parent [0-9a-f]+$/mu.test(commit.toString("latin1").split("\n\n", 1)[0] ?? "");
}

function short(sha: string): string {
  return `\`${sha.slice(0, 12)}\``;
}
