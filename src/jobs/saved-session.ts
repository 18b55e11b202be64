import { unknown } from "../facts/fact.ts";
import type { PullRequestFacts } from "../facts/pull-request-facts.ts";
import { resolveMode } from "../policy/tighten.ts";
import { classifyTier } from "../policy/tiers.ts";
import { parsePolicy, policyFromFact } from "./policy-in-force.ts";
import { once, type FactsSession, type JobWish } from "./session.ts";

/**
 * Replays saved facts, with the policy that they hold or with another one: nothing is asked of GitHub or git, so the same file
 * decides the same. The changed files are those that were saved;
 * lines that were not saved are not read, and the checks that need them say unknown.
 */
export async function openSavedSession(
  facts: PullRequestFacts,
  wish: JobWish & { policyText: { text: string; path: string } | null },
): Promise<FactsSession> {
  const policy =
    wish.policyText === null
      ? await policyFromFact(facts.policyFile, wish.policyPath)
      : await parsePolicy(wish.policyText.text, wish.policyText.path, "file");
  return {
    wish,
    subject: facts.subject,
    facts,
    policy,
    mode: resolveMode(wish.mode, policy.policy, policy.source === "unknown"),
    observedAt: facts.observedAt,
    repository: () => Promise.resolve(null),
    changes: once(() => Promise.resolve(facts.files)),
    tier: once(() => Promise.resolve(classifyTier(facts.files.state === "known" ? facts.files.value : null, policy.policy?.tiers))),
    openPullRequests: once(() =>
      Promise.resolve(
        facts.openPullRequests ??
          unknown(
            "The saved facts do not hold the other open pull requests: the run that saved them made no context pack.",
            "Save facts with `pilot --pr` or take those of the root action.",
          ),
      ),
    ),
    measurements: () => ({ graphqlRequests: 0, restRequests: 0, retries: 0, durationMs: 0 }),
  };
}

/**
 * The facts of a session with what was asked later: the changed files as they were read, lines included, and the other
 * open pull requests, so that a replay sees the same. What no job needed is not asked for.
 */
export async function completeFacts(session: FactsSession): Promise<PullRequestFacts> {
  const { changes, openPullRequests, facts } = session;
  return {
    ...facts,
    ...(changes.started() ? { files: await changes() } : {}),
    ...(openPullRequests.started() ? { openPullRequests: await openPullRequests() } : {}),
  };
}
