import type { PullRequestFacts } from "../facts/pull-request-facts.ts";
import { nestsTooDeep } from "../policy/nested-yaml.ts";
import { CHECK_IDS, type Mode, type Policy } from "../policy/schema.ts";
import type { OwnerDecision } from "./body.ts";
import { namedAsMachine, sameLogin } from "./contributors.ts";
import { holdsDecisionBlock, readDecisionBlocks, type DecisionBlock } from "./decision-block.ts";
import { NOT_IN_THIS_VERSION } from "../policy/not-in-this-version.ts";
import { standingOf } from "./owners.ts";
import { shorten, shortSha } from "./wording.ts";

/*
 * Owner decisions: found, then accepted or refused, each with the reason (design section 6, feature X07). What an
 * accepted one does to a result stands in `apply-level.ts`.
 */

/** A review or comment that holds a decision. */
interface Statement {
  source: "review" | "comment";
  url: string;
  body: string;
  author: { login: string; type: string } | null;
  teams: readonly string[];
  ownsRepository: boolean;
  editor: string | null;
  lastEditedAt: string | null;
  /** When its present text was written, for the order of acceptance and withdrawal. */
  writtenAt: string;
  /** Reviews: the commit that GitHub bound it to, and the review's state. */
  commitSha: string | null;
  state: string | null;
}

/** What accepts: the whole entry, since "accept nothing" and "merge is forbidden" begin with such a word, too. */
const ACCEPTS = /^(?:accept(?:ed)?(?:[- ](?:the[- ])?risk)?|risk[- ]accepted|approved?|merge|proceed|waived?|override)[.!]?$/iu;

/**
 * Every owner decision of the pull request, judged, in the order of GitHub's lists. A list that could not be read may
 * hold a withdrawal, so nothing is accepted then: not seeing only ever takes a softening away. Loads the YAML parser
 * only where there is a block to read.
 */
export async function readOwnerDecisions(facts: PullRequestFacts, policy: Policy | null, mode: Mode): Promise<OwnerDecision[]> {
  const statements = statementsOf(facts).filter((statement) => holdsDecisionBlock(statement.body));
  if (statements.length === 0) return [];
  const { parseDocument } = await import("yaml");
  const parse = (text: string): unknown => {
    if (nestsTooDeep(text)) throw new SyntaxError("nested too deeply");
    // A pretty sentence for each of ten thousand mistakes costs minutes.
    const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false, logLevel: "error" });
    if (document.errors.length > 0) throw new SyntaxError("not valid YAML");
    return document.toJS({ maxAliasCount: 0 });
  };
  const judged = statements.flatMap((statement) =>
    readDecisionBlocks(statement.body, parse).map((read) => ({
      statement,
      decision: read.ok ? judge(statement, read.block, facts, policy, mode) : refused(statement, null, `Refused: ${read.reason}.`),
    })),
  );
  const hidden = [facts.reviews, facts.comments].find((list) => list.state === "unknown");
  return judged.map(({ statement, decision }) => {
    if (decision.accepted && hidden !== undefined)
      return { ...decision, accepted: false, reason: "Refused: whether it was withdrawn later cannot be seen." };
    const withdrawn = decision.accepted
      ? judged.find((later) => withdraws(later, statement.writtenAt, decision, facts, policy, mode))
      : undefined;
    if (withdrawn === undefined) return decision;
    return { ...decision, accepted: false, reason: `Refused: @${withdrawn.decision.by} withdrew it later.` };
  });
}

function statementsOf(facts: PullRequestFacts): Statement[] {
  const reviews = facts.reviews.state === "known" ? facts.reviews.value : [];
  const comments = facts.comments.state === "known" ? facts.comments.value : [];
  return [
    ...reviews.map((review) => ({
      source: "review" as const,
      url: review.url,
      body: review.body,
      author: review.author,
      teams: review.onBehalfOf.map((team) => team.toLowerCase()),
      ownsRepository: review.authorAssociation === "OWNER",
      editor: review.editor,
      lastEditedAt: review.lastEditedAt,
      writtenAt: review.lastEditedAt ?? review.submittedAt ?? "",
      commitSha: review.commitSha,
      state: review.state,
    })),
    ...comments.map((comment) => ({
      source: "comment" as const,
      url: comment.url,
      body: comment.body,
      author: comment.author,
      teams: [],
      ownsRepository: false,
      editor: comment.editor,
      lastEditedAt: comment.lastEditedAt,
      writtenAt: comment.lastEditedAt ?? comment.createdAt,
      commitSha: null,
      state: null,
    })),
  ];
}

function judge(statement: Statement, block: DecisionBlock, facts: PullRequestFacts, policy: Policy | null, mode: Mode): OwnerDecision {
  const selfReview = isAuthor(statement, facts);
  const why = ACCEPTS.test(block.decision)
    ? (whyUnfit(statement, block, facts, policy) ??
      (selfReview && mode !== "solo" ? "its writer is the author of the pull request; only the mode solo allows that" : null))
    : `"${shorten(block.decision, 40)}" accepts nothing; write \`decision: accept\``;
  if (why !== null) return refused(statement, block, `Refused: ${why}.`, selfReview);
  const standing = standingOf(accountOf(statement), policy, facts.permissions);
  const gap = selfReview ? " The writer is also the author: a recorded gap." : "";
  const reason = `Accepted: @${statement.author?.login ?? ""} ${standing.why}, for ${shortSha(facts.subject.headSha)} until ${block.expires}.${gap}`;
  return { ...refused(statement, block, reason, selfReview), accepted: true, headSha: facts.subject.headSha };
}

/** Whatever keeps a decision from counting, in the order in which a reader would ask; `null` when nothing does. */
function whyUnfit(statement: Statement, block: DecisionBlock, facts: PullRequestFacts, policy: Policy | null): string | null {
  const { author } = statement;
  if (author === null) return "its writer's account no longer exists";
  if (author.type !== "User" || namedAsMachine(policy, author.login)) return `@${author.login} is not a human`;
  if (statement.state === "DISMISSED") return "the review was dismissed";
  if (statement.state === "PENDING") return "the review was not submitted";
  if (statement.state === "CHANGES_REQUESTED") return "the same review asks for changes";
  const edited = whyEdited(statement, author.login);
  if (edited !== null) return edited;
  const moved = whyOtherHead(statement, block, facts.subject.headSha);
  if (moved !== null) return moved;
  const foreign = block.covers.find((id) => !(CHECK_IDS as readonly string[]).includes(id) && !NOT_IN_THIS_VERSION.includes(id));
  if (foreign !== undefined) return `\`covers\` names "${shorten(foreign, 40)}", which is no check; the ids are ${CHECK_IDS.join(", ")}`;
  if (expiryOf(block.expires) <= Date.parse(facts.observedAt)) return `it expired on ${block.expires}`;
  const standing = standingOf(accountOf(statement), policy, facts.permissions);
  return standing.entitled === true ? null : `@${author.login} may not decide: ${standing.why}`;
}

function whyEdited(statement: Statement, writer: string): string | null {
  if (statement.lastEditedAt === null && statement.editor === null) return null;
  if (statement.editor === null) return "its text was edited, and by whom cannot be seen";
  return sameLogin(statement.editor) === sameLogin(writer) ? null : `its text was edited by @${statement.editor}`;
}

/** A review is bound by GitHub to its commit; a comment binds itself by naming the head in full. */
function whyOtherHead(statement: Statement, block: DecisionBlock, headSha: string | null): string | null {
  if (headSha === null) return "the head commit is not known";
  if (block.head !== undefined && block.head !== headSha)
    return `it is about ${shortSha(block.head)}, and the head is ${shortSha(headSha)}`;
  if (statement.source === "review") {
    return statement.commitSha === headSha
      ? null
      : `it is about ${shortSha(statement.commitSha)}, and the head has moved to ${shortSha(headSha)}`;
  }
  const named: readonly string[] = statement.body.toLowerCase().match(/(?<![0-9a-z])(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-z])/gu) ?? [];
  if (named.includes(headSha)) return null;
  return named.length === 0
    ? `the comment does not name the head commit ${headSha}`
    : `the comment names another commit than the head ${headSha}`;
}

/** A day lasts to its end in UTC, wherever the reader sits. */
function expiryOf(expires: string): number {
  return Date.parse(expires.includes("T") ? expires : `${expires}T23:59:59.999Z`);
}

/** A later "withdraw" or "reject" of someone entitled, for the same head and one of the same checks. */
function withdraws(
  later: { statement: Statement; decision: OwnerDecision },
  writtenAt: string,
  accepted: OwnerDecision,
  facts: PullRequestFacts,
  policy: Policy | null,
  mode: Mode,
): boolean {
  const { statement, decision } = later;
  // Whoever may decide and later writes anything but an acceptance (reject, hold, "not yet") no longer accepts.
  if (decision.decision === "" || ACCEPTS.test(decision.decision) || !decision.covers.some((id) => accepted.covers.includes(id)))
    return false;
  if (Date.parse(statement.writtenAt) < Date.parse(writtenAt)) return false;
  if (isAuthor(statement, facts) && mode !== "solo") return false;
  return standingOf(accountOf(statement), policy, facts.permissions).entitled !== false;
}

function isAuthor(statement: Statement, facts: PullRequestFacts): boolean {
  const { author } = facts.pullRequest;
  return author !== null && statement.author !== null && sameLogin(author.login) === sameLogin(statement.author.login);
}

function accountOf(statement: Statement): { login: string; teams: readonly string[]; ownsRepository: boolean } {
  return { login: statement.author?.login ?? "", teams: statement.teams, ownsRepository: statement.ownsRepository };
}

function refused(statement: Statement, block: DecisionBlock | null, reason: string, selfReview = false): OwnerDecision {
  return {
    accepted: false,
    by: statement.author?.login ?? "ghost",
    url: statement.url,
    decision: shorten(block?.decision ?? "", 200),
    covers: block === null ? [] : [...new Set(block.covers)].map((id) => shorten(id, 40)),
    rationale: shorten(block?.rationale ?? "", 500),
    expires: block?.expires ?? null,
    headSha: statement.source === "review" ? statement.commitSha : null,
    reason,
    selfReview,
  };
}
