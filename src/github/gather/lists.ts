import * as z from "zod";
import type { Fact } from "../../facts/fact.ts";
import type { PullRequestFacts, Review } from "../../facts/pull-request-facts.ts";
import type { Subject } from "../../facts/subject.ts";
import type { ReadClient } from "../client-contract.ts";
import type { Target } from "../event.ts";
import { unknownFromFailure, valueAt } from "../graphql-answer.ts";
import type { PullRequestConnection } from "../queries/main.ts";
import { readChecks, readSuites, type SeenCheck } from "./checks.ts";
import { readCoAuthors } from "./co-authors.ts";
import { readCommits } from "./commits.ts";
import { readConnection, type Page } from "./connection.ts";
import { readFiles } from "./files.ts";
import { readClosingReferences, type LinkedIssue } from "./linked-issues.ts";
import { PULL_REQUEST, type MainAnswer } from "./main-answer.ts";
import { commitPages, movedOn, pullRequestPages } from "./pages.ts";
import type { Core } from "./pull-request.ts";
import { readComments, readReviewRequests, readReviews, readThreads, type SeenComment } from "./reviews.ts";
import { SOURCES } from "./sources.ts";

type PlainLists = Pick<PullRequestFacts, "files" | "threads" | "reviewRequests" | "commits" | "suites">;

/** Everything that comes in pages. Checks and comments keep the ids by which more is asked about them. */
export type Lists = PlainLists & {
  labels: Fact<string[]>;
  reviews: Fact<Review[]>;
  comments: Fact<SeenComment[]>;
  checks: Fact<SeenCheck[]>;
  closing: Fact<LinkedIssue[]>;
};

/** Reads every connection to its end, all of them at once; the first page of each came with the main answer. */
export async function readLists(client: ReadClient, target: Target, main: MainAnswer, core: Core, subject: Subject): Promise<Lists> {
  const first = (connection: PullRequestConnection): Page => ({ answer: main.answer, path: [...PULL_REQUEST, connection] });
  const next = (connection: PullRequestConnection) => pullRequestPages(client, target, core.headRefOid, connection);
  const [files, labels, reviews, comments, threads, reviewRequests, commits, closing, judged] = await Promise.all([
    readFiles(client, subject, core.changedFiles, first("files"), next("files")),
    readConnection({ source: SOURCES.labels, first: first("labels"), next: next("labels"), read: (node) => labelSchema.parse(node).name }),
    readAllReviews(client, target, main, core.headRefOid),
    readComments(first("comments"), next("comments")),
    readThreads(first("reviewThreads"), next("reviewThreads")),
    readReviewRequests(first("reviewRequests"), next("reviewRequests")),
    readCommits(first("commits"), next("commits"), core.headRefOid).then((read) => readCoAuthors(client, target.repository, read)),
    readClosingReferences(first("closingIssuesReferences"), next("closingIssuesReferences")),
    readJudgedCommit(client, target, main, core),
  ]);
  return { files, labels, reviews, comments, threads, reviewRequests, commits, closing, ...judged };
}

const labelSchema = z.object({ name: z.string() });

/** A review that counts for a team which this token may not see comes back as null: then all are asked without teams. */
async function readAllReviews(client: ReadClient, target: Target, main: MainAnswer, headSha: string): Promise<Fact<Review[]>> {
  const hiddenByTeams = main.answer.errors.some((error) => error.path.includes("onBehalfOf"));
  const next = pullRequestPages(client, target, headSha, "reviews", !hiddenByTeams);
  if (!hiddenByTeams) return readReviews({ answer: main.answer, path: [...PULL_REQUEST, "reviews"] }, next);
  try {
    const page = await next(null);
    return "state" in page ? page : await readReviews(page, next);
  } catch (error) {
    return unknownFromFailure(error, SOURCES.reviews);
  }
}

/**
 * Checks and suites of the commit that CI is judged on: the head, or the merge group's commit. The last commit of the list
 * must be the head; while GitHub still catches up with a push it is not, and then nothing is known of the checks.
 */
async function readJudgedCommit(
  client: ReadClient,
  target: Target,
  main: MainAnswer,
  core: Core,
): Promise<Pick<Lists, "checks" | "suites">> {
  const { mergeGroup } = target;
  const commit = mergeGroup === null ? [...PULL_REQUEST, "head", "nodes", 0, "commit"] : ["repository", "groupCommit"];
  const oid = mergeGroup === null ? core.headRefOid : mergeGroup.headSha;
  const seen = valueAt(main.answer, [...commit, "oid"]);
  if (seen !== null && seen !== oid) return { checks: movedOn(), suites: movedOn() };
  const [checks, suites] = await Promise.all([
    readChecks({ answer: main.answer, path: [...commit, "statusCheckRollup", "contexts"] }, commitPages(client, target, oid, "contexts")),
    readSuites({ answer: main.answer, path: [...commit, "checkSuites"] }, commitPages(client, target, oid, "checkSuites")),
  ]);
  return { checks, suites };
}

/** Labels are shown, never judged: hidden ones are none. */
export function labelsOf(labels: Fact<string[]>): string[] {
  return labels.state === "known" ? [...labels.value].sort() : [];
}
