import type { Contradiction } from "./body.ts";
import type { Selection } from "./selection.ts";
import type { Surroundings } from "./surroundings.ts";

/*
 * Two sources that disagree are shown side by side. The doctor takes neither for the truth: which one is right is
 * exactly what a person has to find out.
 */

/** Those about the checks that are asked; each kind at most once, always in the same order. */
export function contradictions(found: Surroundings, selection: Selection): Contradiction[] {
  return [repositories(found), tokens(found), defaultBranch(found), ...twoAnswers(found), codeowners(found), lockFiles(found)]
    .filter((one) => one !== null)
    .filter(({ check }) => selection.has(check));
}

function repositories({ environment, repository }: Surroundings): Contradiction | null {
  const [named, origin] = [environment.repository, repository?.origin ?? null];
  if (named === null || origin === null || named.toLowerCase() === origin.toLowerCase()) return null;
  return {
    id: "repository-name",
    check: "repository",
    severity: "high",
    reason: "The environment and the clone name two repositories: `--pr` would judge one and read the files of the other.",
    sources: [
      { source: "GITHUB_REPOSITORY", says: named },
      { source: "remote origin", says: origin },
    ],
    mend: "Unset GITHUB_REPOSITORY, or run in a clone of the repository that it names.",
  };
}

function tokens({ environment }: Surroundings): Contradiction | null {
  if (!environment.twoTokens) return null;
  return {
    id: "two-tokens",
    check: "token",
    severity: "low",
    reason: "Two different tokens are set; GITHUB_TOKEN is used.",
    sources: [
      { source: "GITHUB_TOKEN", says: "one token" },
      { source: "GH_TOKEN", says: "another token" },
    ],
    mend: "Unset the one that is not meant.",
  };
}

function defaultBranch({ github, repository }: Surroundings): Contradiction | null {
  const local = repository?.remoteHead ?? null;
  if (github?.reachable !== true || local === null || local === github.defaultBranch) return null;
  return {
    id: "default-branch",
    check: "github",
    severity: "medium",
    reason: "The clone takes another branch for the default one than GitHub does: a local run compares with the wrong base.",
    sources: [
      { source: "refs/remotes/origin/HEAD", says: local },
      { source: "GitHub", says: github.defaultBranch },
    ],
    mend: "Run `git remote set-head origin --auto`.",
  };
}

function twoAnswers({ github }: Surroundings): Contradiction[] {
  if (github?.reachable !== true) return [];
  return github.disagreements.map(({ id, rest, graphql }) => ({
    id,
    check: "protection",
    severity: "high" as const,
    reason: "GitHub's two interfaces differ about the default branch, so one of them hides something from this token.",
    sources: [
      { source: "REST", says: rest },
      { source: "GraphQL", says: graphql },
    ],
    mend: "Run this again; when it repeats, use a token of a person who may read the repository's rules.",
  }));
}

function codeowners({ github, codeowners: path, repository }: Surroundings): Contradiction | null {
  const asks = github?.reachable === true ? github.reviewPolicy.find(({ setting }) => setting === "code-owners") : undefined;
  // Without a commit nobody looked for the file, so its absence says nothing.
  if (asks?.value !== "yes" || path !== null || repository?.headSha == null) return null;
  return {
    id: "code-owners",
    check: "codeowners",
    severity: "medium",
    reason: "The default branch asks for the review of code owners, and no CODEOWNERS file names any: the rule binds nobody.",
    sources: [
      { source: asks.source ?? "rule of the default branch", says: "code owners must review" },
      { source: "the commit here", says: "no CODEOWNERS file" },
    ],
    mend: "Add .github/CODEOWNERS, or drop the rule.",
  };
}

const NODE_LOCKS = ["npm", "pnpm", "yarn", "bun"];

/** Two lock files of one kind at the root: each installs something else. */
function lockFiles({ repository }: Surroundings): Contradiction | null {
  const locks = (repository?.packageManagers ?? []).filter(
    ({ name, evidence }) => NODE_LOCKS.includes(name) && !evidence.includes("/") && evidence !== "package.json",
  );
  const [first, second, ...others] = locks;
  if (first === undefined || second === undefined) return null;
  return {
    id: "package-managers",
    check: "tools",
    severity: "low",
    reason: "More than one package manager claims the repository, and each may install other versions.",
    sources: [first, second, ...others].map(({ name, evidence }) => ({ source: evidence, says: name })),
    mend: "Keep the lock file of one of them.",
  };
}
