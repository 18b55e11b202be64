import { known, type Fact } from "../facts/fact.ts";
import type { PullRequestFacts, Review } from "../facts/pull-request-facts.ts";
import type { Mode, Policy } from "../policy/schema.ts";
import { doubt, type Remark } from "./check.ts";
import { contributorsOf, namedAsMachine, sameLogin, type Contributors } from "./contributors.ts";
import { listed, shortSha } from "./wording.ts";

/*
 * Which approvals count, and why each of the others does not. `reviewDecision` alone is no answer: it is null where no
 * review is required (github-semantics section 1), so the opinions are counted here.
 */

export interface Approval {
  login: string;
  /** Teams (`org/team`, lower case) that GitHub says it was given for. */
  teams: readonly string[];
  atHead: boolean;
  /** The account owns the repository, as GitHub says (`authorAssociation` OWNER). */
  ownsRepository: boolean;
  commitSha: string | null;
  url: string;
}

export interface ReviewLedger {
  /** Approvals that count, by login; beside them those that do not, and whether GitHub itself would count them. */
  approvals: readonly Approval[];
  discounted: readonly { login: string; why: string; countsOnGitHub: boolean; url: string }[];
  /** Who asks for changes and may block: accounts with write access. */
  changesRequested: readonly { login: string; url: string }[];
  /** Reviewers with an opinion. */
  opinions: number;
  /** Whatever keeps the count from being certain; each check that counts approvals passes it on. */
  doubts: readonly { reason: string; mend: string }[];
  /** Contributors that no account could be found for. */
  unmapped: readonly string[];
}

const OPINIONS: ReadonlySet<string> = new Set(["APPROVED", "CHANGES_REQUESTED", "DISMISSED"]);
const NO_OPINION: ReadonlySet<string> = new Set(["COMMENTED", "PENDING"]);

/**
 * The latest opinion of each reviewer, weighed. An approval counts when a human with write access gave it who had no
 * hand in the change; under high-risk only on the head commit. Unknown as long as the list of reviews is.
 */
export function readReviews(facts: PullRequestFacts, policy: Policy | null, mode: Mode): Fact<ReviewLedger> {
  if (facts.reviews.state === "unknown") return facts.reviews;
  const contributors = contributorsOf(facts, policy);
  const doubts: { reason: string; mend: string }[] = [];
  const latest = new Map<string, Review>();
  const discounted: ReviewLedger["discounted"][number][] = [];
  for (const review of inOrder(facts.reviews.value)) {
    if (NO_OPINION.has(review.state)) continue;
    if (!OPINIONS.has(review.state)) {
      doubts.push({
        reason: `GitHub gave the review state "${review.state}", which this version does not know.`,
        mend: "Update trust-layer.",
      });
      continue;
    }
    if (review.author !== null) latest.set(sameLogin(review.author.login), review);
    else if (review.state === "APPROVED") {
      discounted.push({ login: "ghost", why: "the account no longer exists", countsOnGitHub: false, url: review.url });
    }
  }
  const approvals: Approval[] = [];
  const changesRequested: { login: string; url: string }[] = [];
  for (const [key, review] of [...latest].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const login = review.author?.login ?? key;
    if (review.state === "CHANGES_REQUESTED" && review.authorCanPush) changesRequested.push({ login, url: review.url });
    const why = whyNot(review, facts, policy, mode, contributors);
    if (why !== null) discounted.push({ login, ...why, url: review.url });
    else if (review.state === "APPROVED") approvals.push(approvalOf(review, login, facts.subject.headSha));
  }
  if (contributors.state === "unknown")
    doubts.push({ reason: `Whether an approver wrote part of the change cannot be seen. ${contributors.reason}`, mend: contributors.mend });
  const unmapped = contributors.state === "known" ? contributors.value.unmapped : [];
  if (mode === "high-risk" && unmapped.length > 0) {
    doubts.push({
      reason: `No account could be found for ${listed(unmapped)}, so an approver may have written part of the change.`,
      mend: "Commit with an e-mail address that GitHub knows, or name the agent under `agents:` in the policy.",
    });
  }
  return known({ approvals, discounted, changesRequested, opinions: latest.size, doubts, unmapped });
}

/** Reviews by the moment they were submitted; GitHub's order decides between equals. */
function inOrder(reviews: readonly Review[]): Review[] {
  return reviews
    .filter((review) => review.submittedAt !== null)
    .toSorted((a, b) => Date.parse(a.submittedAt ?? "") - Date.parse(b.submittedAt ?? ""));
}

function approvalOf(review: Review, login: string, headSha: string | null): Approval {
  return {
    login,
    teams: review.onBehalfOf.map((team) => team.toLowerCase()),
    atHead: review.commitSha !== null && review.commitSha === headSha,
    ownsRepository: review.authorAssociation === "OWNER",
    commitSha: review.commitSha,
    url: review.url,
  };
}

function whyNot(
  review: Review,
  facts: PullRequestFacts,
  policy: Policy | null,
  mode: Mode,
  contributors: Fact<Contributors>,
): { why: string; countsOnGitHub: boolean } | null {
  const nowhere = { countsOnGitHub: false };
  const there = { countsOnGitHub: true };
  if (review.state === "DISMISSED") return { why: "the review was dismissed", ...nowhere };
  if (review.state !== "APPROVED" || review.author === null) return null;
  const { login, type } = review.author;
  if (type !== "User") return { why: `a ${type === "Bot" ? "bot" : type} is not a human reviewer`, ...there };
  if (namedAsMachine(policy, login)) return { why: "the policy names this account as a bot or agent", ...there };
  const opened = facts.pullRequest.author !== null && sameLogin(facts.pullRequest.author.login) === sameLogin(login);
  if (opened) return { why: "nobody approves the pull request they opened", ...nowhere };
  const did = contributors.state === "known" ? contributors.value.byLogin.get(sameLogin(login)) : undefined;
  if (did !== undefined) return { why: `this account ${did}`, ...there };
  if (!review.authorCanPush) return { why: "the account has no write access", ...nowhere };
  if (mode === "high-risk" && (review.commitSha === null || review.commitSha !== facts.subject.headSha)) {
    return { why: `it is about ${shortSha(review.commitSha)}, the head is ${shortSha(facts.subject.headSha)}`, ...there };
  }
  return null;
}

/** The ledger's doubts as remarks of a check. */
export function ledgerDoubts(ledger: ReviewLedger, severity: Remark["severity"] = null): Remark[] {
  return ledger.doubts.map(({ reason, mend }) => doubt(reason, mend, severity));
}

/** "Does not count: @bob (the account has no write access)." or nothing. */
export function explainDiscounted(ledger: ReviewLedger): string {
  if (ledger.discounted.length === 0) return "";
  return ` Does not count: ${listed(ledger.discounted.map(({ login, why }) => `@${login} (${why})`))}.`;
}
