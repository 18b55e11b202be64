import { ConfigurationError } from "../facts/configuration-error.ts";
import { known, permissionMend, unknown, type Fact } from "../facts/fact.ts";
import type { FileChange } from "../facts/file-change.ts";
import type { OpenPullRequests, PullRequestFacts } from "../facts/pull-request-facts.ts";
import { fetchCommits } from "../git/fetch.ts";
import { observeChanges } from "../git/observe-changes.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import { RequestFailure, type ReadClient } from "../github/client-contract.ts";
import { resolveTarget, type Target } from "../github/event.ts";
import { gatherPullRequestFacts } from "../github/facts.ts";
import { readOpenPullRequests } from "../github/open-pull-requests.ts";
import { readPullRequestChanges } from "../github/pull-request-files.ts";
import { createReadClient } from "../github/read-client.ts";
import type { Host } from "../host/host.ts";
import { classifyTier } from "../policy/tiers.ts";
import { resolveMode } from "../policy/tighten.ts";
import { parsePolicy, policyFromFact } from "./policy-in-force.ts";
import { once, type JobWish, type PolicyInForce, type Session } from "./session.ts";

export interface PullRequestWish extends JobWish {
  readonly token: string | null;
  readonly repository: string | null;
  readonly pullRequest: number | null;
  readonly event: { name: string; payload: unknown };
  /** A policy given at a terminal in place of the one at the base commit; never on a runner. */
  readonly policyText?: { text: string; path: string } | null;
  /** A context pack will be made: the other open pull requests are asked for at once, beside the facts. */
  readonly openPullRequests?: boolean;
}

/** What is known of the other open pull requests to a branch, on its way. */
interface EarlyAnswer {
  readonly baseRef: string;
  readonly answer: Promise<Fact<OpenPullRequests>>;
}

/** A session over a pull request; `again` looks once more at the same pull request, with a new budget and deadline. */
export interface PullRequestSession extends Session {
  readonly facts: PullRequestFacts;
  readonly target: Target;
  again(): Promise<PullRequestSession>;
  /** Seconds that the last successful runs of a workflow took; `null`: not known. One request, for the log while waiting. */
  usualDuration(workflowPath: string): Promise<number | null>;
  /** The same look at another pull request of this repository, for the members of a merge group. */
  member(number: number): Promise<PullRequestSession>;
}

/** A pull request that is known by its number; `look` asks GitHub about it. */
export interface FoundPullRequest {
  look(): Promise<PullRequestSession>;
}

/**
 * Finds the pull request to judge; most events name it, so nothing is asked. Throws ConfigurationError when there is
 * none. `look` then costs one GraphQL and two REST requests where nothing is red, stuck or beyond a page, and throws
 * ConfigurationError without a token or an answer, and for a broken policy file.
 */
export async function findPullRequest(host: Host, wish: PullRequestWish): Promise<FoundPullRequest> {
  const repository = wish.repository ?? host.env["GITHUB_REPOSITORY"] ?? "";
  if (repository === "") {
    throw new ConfigurationError(
      "It is not known which repository the pull request belongs to.",
      "Run on a runner, or in a clone whose `origin` is on GitHub.",
    );
  }
  const client = clientOf(host, wish.token);
  const target = await told(() =>
    resolveTarget({ eventName: wish.event.name, payload: wish.event.payload, repository, pullRequestInput: wish.pullRequest, client }),
  );
  return { look: () => look(host, wish, target, client) };
}

const OPEN_PULL_REQUESTS_DEADLINE_MS = 20_000;

/** Asks at once where the event names the base branch; null where that is not wished or not known yet. */
function earlyAnswer(client: ReadClient, wish: PullRequestWish, target: Target): EarlyAnswer | null {
  if (wish.openPullRequests !== true || target.baseRef === null) return null;
  const answer = readOpenPullRequests(client, target.repository, target.baseRef, target.number);
  // Handled where it is awaited; when the facts fail first, nobody waits for it.
  answer.catch(() => undefined);
  return { baseRef: target.baseRef, answer };
}

function clientOf(host: Host, token: string | null, deadlineMs?: number): ReadClient {
  return createReadClient({
    token,
    ...(deadlineMs === undefined ? {} : { deadlineMs }),
    apiUrl: host.env["GITHUB_API_URL"] || "https://api.github.com",
    graphqlUrl: host.env["GITHUB_GRAPHQL_URL"] || "https://api.github.com/graphql",
    now: host.now,
    log: host.log,
  });
}

async function look(
  host: Host,
  wish: PullRequestWish,
  target: Target,
  client: ReadClient,
  earlier: EarlyAnswer | null = null,
): Promise<PullRequestSession> {
  const started = performance.now();
  // It may be slow or fail where the facts do not, and no verdict hangs on it: a client, and so a deadline, of its own.
  const asking = clientOf(host, wish.token, OPEN_PULL_REQUESTS_DEADLINE_MS);
  const others = earlier ?? earlyAnswer(asking, wish, target);
  const observedAt = host.now().toISOString();
  const gathered = await told(() =>
    gatherPullRequestFacts({
      client,
      target,
      policyPath: wish.policyPath,
      ownJob: host.ownJob,
      observedAt,
      log: host.log,
      // Where the policy names owners only they may decide, so nobody's permission needs to be looked up.
      isPolicyOwner: (_login, policyText) => policyText !== null && /^owners[ \t]*:/mu.test(policyText),
    }),
  );
  const given = wish.policyText ?? null;
  const policy =
    given === null ? await policyFromFact(gathered.policyFile, wish.policyPath) : await parsePolicy(given.text, given.path, "file");
  const answered = await withAnswers(host, client, gathered, policy, wish);
  const facts = await withExternalResults(host, client, answered, policy, wish);
  const repository = once(() => checkout(host));
  // One request per 100 files comes on top of the budget of the facts: a client, and so a budget, of its own.
  const lines = clientOf(host, wish.token);
  const changes = once(() => readChange(host, wish, facts, lines, repository));
  return {
    wish,
    target,
    subject: facts.subject,
    facts,
    policy,
    mode: resolveMode(wish.mode, policy.policy, policy.source === "unknown"),
    observedAt,
    repository,
    changes,
    tier: once(async () => {
      const read = await changes();
      return classifyTier(read.state === "known" ? read.value : null, policy.policy?.tiers);
    }),
    openPullRequests: once(() => {
      // Without the name of the base all of them are asked for: a branch without a name has none, which would read as "no conflict".
      const base = facts.subject.baseRef;
      return others?.baseRef === base ? others.answer : readOpenPullRequests(asking, target.repository, base, target.number);
    }),
    measurements: () => ({
      graphqlRequests: client.count.graphql + lines.count.graphql + asking.count.graphql,
      restRequests: client.count.rest + lines.count.rest + asking.count.rest,
      retries: client.count.retries + lines.count.retries + asking.count.retries,
      durationMs: Math.round(performance.now() - started),
    }),
    usualDuration: async (workflowPath) =>
      (await import("../github/usual-duration.ts")).readUsualDuration(client, facts.subject.repository ?? "", workflowPath),
    // While waiting the others are not asked for again: the first answer stands.
    again: () => look(host, wish, target, clientOf(host, wish.token), others),
    member: (number) =>
      look(host, { ...wish, openPullRequests: false }, { ...target, number, baseSha: null, headSha: null }, clientOf(host, wish.token)),
  };
}

/** Asks what is needed to say why a required check never came; nothing on a pull request where all of them reported. */
async function withAnswers(
  host: Host,
  client: ReadClient,
  facts: PullRequestFacts,
  policy: PolicyInForce,
  wish: JobWish,
): Promise<PullRequestFacts> {
  const { absentNames } = await import("../readiness/absent-names.ts");
  const absent = absentNames(facts, policy.policy, { required: wish.requiredChecks });
  if (absent.length === 0) return facts;
  const [{ openQuestions }, { readAbsenceFacts }] = await Promise.all([
    import("../readiness/questions.ts"),
    import("../github/absence-facts.ts"),
  ]);
  const questions = openQuestions(facts, absent);
  if (questions === null) return facts;
  host.log.step(`looking why ${absent.length} required ${absent.length === 1 ? "check" : "checks"} never came`);
  return { ...facts, ...(await readAbsenceFacts(client, facts.subject, questions)) };
}

/** Reads what gates that ran elsewhere found; nothing is loaded where no input names any. */
async function withExternalResults(
  host: Host,
  client: ReadClient,
  facts: PullRequestFacts,
  policy: PolicyInForce,
  wish: JobWish,
): Promise<PullRequestFacts> {
  const lines = wish.externalResults ?? [];
  if (lines.length === 0) return facts;
  const [{ readExternalResults }, { trustedRootFromGitHub }] = await Promise.all([
    import("./external-results.ts"),
    import("./trusted-root.ts"),
  ]);
  const root = () => trustedRootFromGitHub(client, facts.subject, policy.policy);
  return { ...facts, externalResults: await readExternalResults(host, lines, policy.policy, root) };
}

/** The checkout in the workspace; null when there is none, which is normal for ci-readiness and merge-gate. */
async function checkout(host: Host): Promise<Repository | null> {
  try {
    return await openRepository(host.workspace);
  } catch (error) {
    host.log.debug(error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** The change from git where both commits are there (or can be fetched), else from the API. */
async function readChange(
  host: Host,
  wish: PullRequestWish,
  facts: PullRequestFacts,
  client: ReadClient,
  repository: () => Promise<Repository | null>,
): Promise<Fact<FileChange[]>> {
  const { baseSha, headSha } = facts.subject;
  const git = await repository();
  if (git !== null && baseSha !== null && headSha !== null && sameRepository(git, facts)) {
    const local = await readChangeWithGit(host, wish, facts, git, baseSha, headSha);
    if (local !== null) return known(local);
  }
  try {
    return known(await readPullRequestChanges(client, facts.subject, facts.pullRequest.changedFiles));
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    const reason = `The changed files could not be read: ${error.message}.`;
    if (error.code !== "forbidden") return unknown(reason, `${MENDS[error.code]} Or check out with \`fetch-depth: 0\`.`);
    return unknown(reason, `${permissionMend("pull-requests: read")} Or check out with \`fetch-depth: 0\`.`, "pull-requests: read");
  }
}

/** A checkout of another repository must not answer for this pull request. An unknown origin may be a local mirror. */
function sameRepository(git: Repository, facts: PullRequestFacts): boolean {
  return git.originRepository === null || git.originRepository.toLowerCase() === (facts.subject.repository ?? "").toLowerCase();
}

async function readChangeWithGit(
  host: Host,
  wish: PullRequestWish,
  facts: PullRequestFacts,
  git: Repository,
  baseSha: string,
  headSha: string,
): Promise<FileChange[] | null> {
  const missing = [];
  for (const sha of [baseSha, headSha]) if (!(await git.hasCommit(sha))) missing.push(sha);
  if (missing.length > 0 || git.shallow) {
    if ((await git.mergeBase(baseSha, headSha)) === null) {
      host.log.step("fetching the two commits of the change");
      await fetchCommits(git, {
        serverUrl: host.env["GITHUB_SERVER_URL"] || "https://github.com",
        repository: facts.subject.repository ?? "",
        token: wish.token,
        shas: missing.length > 0 ? missing : [baseSha, headSha],
      });
    }
  }
  if ((await git.mergeBase(baseSha, headSha)) === null) return null;
  const changes = await observeChanges(git, baseSha, headSha);
  // GitHub counts the files itself; a difference means that this clone does not show the change that is judged.
  return changes.state === "known" && changes.value.length === facts.pullRequest.changedFiles ? changes.value : null;
}

/** Turns a request that failed for good into the one clear error. */
async function told<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    throw new ConfigurationError(`GitHub could not be asked: ${error.message}.`, MENDS[error.code]);
  }
}

const MENDS: Readonly<Record<RequestFailure["code"], string>> = {
  unauthorized: "Give a valid token: `github-token` in a workflow, GITHUB_TOKEN at a terminal.",
  forbidden: "Add the permission under `permissions:` of this job.",
  "not-found": "Check the repository and the number of the pull request, and that the token may see them.",
  "rate-limited": "Wait until the limit is reset, then re-run the job.",
  timeout: "Re-run the job; GitHub's status page says whether it is slow for everybody.",
  unavailable: "Check the network and GITHUB_API_URL, then run again.",
  "invalid-answer": "Re-run the job; if it stays so, check what answers at GITHUB_API_URL.",
  budget: "The pull request is unusually large; report it with the number of files and checks.",
};
