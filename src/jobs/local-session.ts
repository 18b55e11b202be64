import { unknown, type Fact } from "../facts/fact.ts";
import type { FileChange } from "../facts/file-change.ts";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { chooseBase } from "../git/base.ts";
import { observeChanges } from "../git/observe-changes.ts";
import { lookAtFile, type FileAt } from "../git/read-file.ts";
import { openRepository } from "../git/repository.ts";
import type { Host } from "../host/host.ts";
import { classifyTier } from "../policy/tiers.ts";
import { resolveMode } from "../policy/tighten.ts";
import { parsePolicy } from "./policy-in-force.ts";
import { once, type JobWish, type PolicyInForce, type Session } from "./session.ts";

/** Without GitHub nobody knows of other pull requests, and that is not the same as none. */
const NOT_ASKED = unknown(
  "GitHub was not asked for other open pull requests.",
  "Add `--conflicts` to `context` or `pr`, or judge the pull request with `pilot --pr N`; both need GITHUB_TOKEN.",
);

/** A local session and the sentence that says which base it took. */
export interface LocalSession extends Session {
  readonly baseNote: string;
}

/**
 * What git alone can tell, without GitHub: the change from `base` (default: the merge base with the remote's default
 * branch, else the parent) to `head` (default HEAD). Throws ConfigurationError when it is no repository, when it has no
 * commit, or when a given ref does not exist.
 */
export async function openLocalSession(
  host: Host,
  wish: JobWish & { base: string | null; head: string | null; policyText: { text: string; path: string } | null },
): Promise<LocalSession> {
  const started = performance.now();
  const repository = await openRepository(host.workspace);
  const headSha = wish.head === null ? repository.headSha : await repository.resolve(wish.head);
  if (headSha === null) {
    throw wish.head === null
      ? new ConfigurationError("The repository has no commit yet.", "Make a first commit, then run again.")
      : new ConfigurationError(
          `\`${wish.head}\` is not a commit of this repository.`,
          "Give a branch, tag or commit that exists here with --head.",
        );
  }
  const base = await chooseBase(repository, { base: wish.base, headSha });
  const policy = await policyAt(wish, base.sha, (sha, path) => lookAtFile(repository, sha, path));
  const changes = once(async (): Promise<Fact<FileChange[]>> => {
    if (base.sha === null) return unknown("There is no base commit to compare with.", "Give one with --base.");
    return observeChanges(repository, base.sha, headSha);
  });
  return {
    wish,
    baseNote: base.note,
    subject: {
      repository: repository.originRepository,
      pullRequest: null,
      baseRef: base.ref,
      baseSha: base.sha,
      headRef: wish.head ?? repository.branch,
      headSha,
    },
    facts: null,
    policy,
    mode: resolveMode(wish.mode, policy.policy, policy.source === "unknown"),
    observedAt: host.now().toISOString(),
    repository: () => Promise.resolve(repository),
    changes,
    tier: once(async () => {
      const read = await changes();
      return classifyTier(read.state === "known" ? read.value : null, policy.policy?.tiers);
    }),
    openPullRequests: once(() => Promise.resolve(NOT_ASKED)),
    measurements: () => ({ graphqlRequests: 0, restRequests: 0, retries: 0, durationMs: Math.round(performance.now() - started) }),
  };
}

/** The policy given as a file at the terminal, else the one at the base commit, else the defaults. */
async function policyAt(
  wish: JobWish & { policyText: { text: string; path: string } | null },
  baseSha: string | null,
  read: (sha: string, path: string) => Promise<FileAt>,
): Promise<PolicyInForce> {
  if (wish.policyText !== null) {
    return parsePolicy(wish.policyText.text, wish.policyText.path, "file");
  }
  const nothing = { policy: null, path: wish.policyPath, sha256: null };
  if (baseSha === null) return { ...nothing, source: "unknown", unread: "There is no base commit to read it from." };
  const found = await read(baseSha, wish.policyPath);
  if (found.state === "unreadable") return { ...nothing, source: "unknown", unread: found.reason };
  if (found.state === "absent") return { ...nothing, source: "defaults", unread: null };
  return parsePolicy(found.text, wish.policyPath, "base-commit");
}
