import * as z from "zod";
import type { Fact } from "../../facts/fact.ts";
import type { Comment, Review } from "../../facts/pull-request-facts.ts";
import { shaSchema } from "../../facts/subject.ts";
import { readConnection, type ConnectionInput, type Page } from "./connection.ts";
import { SOURCES } from "./sources.ts";

type Next<T> = ConnectionInput<T>["next"];

const actorSchema = z.object({ __typename: z.string(), login: z.string() }).nullable();
const loginSchema = z.object({ login: z.string() }).nullable();

const reviewNodeSchema = z.object({
  id: z.string(),
  url: z.string(),
  state: z.string(),
  body: z.string(),
  submittedAt: z.string().nullable(),
  lastEditedAt: z.string().nullable(),
  author: actorSchema,
  authorAssociation: z.string(),
  authorCanPushToRepository: z.boolean(),
  editor: loginSchema,
  commit: z.object({ oid: shaSchema }).nullable(),
  onBehalfOf: z.object({ nodes: z.array(z.object({ combinedSlug: z.string() }).nullable()).nullable() }).optional(),
});

const commentNodeSchema = z.object({
  id: z.string(),
  fullDatabaseId: z.coerce.number().int().positive(),
  url: z.string(),
  body: z.string(),
  createdAt: z.string(),
  lastEditedAt: z.string().nullable(),
  author: actorSchema,
  editor: loginSchema,
});

const threadNodeSchema = z.object({
  path: z.string().nullable(),
  line: z.int().nullable(),
  isResolved: z.boolean(),
  isOutdated: z.boolean(),
});

const requestNodeSchema = z.object({
  asCodeOwner: z.boolean(),
  requestedReviewer: z.object({ login: z.string().optional(), combinedSlug: z.string().optional() }).nullable(),
});

/** The fenced block that makes a text an owner decision (design, section 6). Only the fence is looked at here. */
const DECISION_FENCE = /^ {0,3}(?:`{3,}|~{3,})[ \t]*trust-layer-decision\b/m;

/** True when a review or comment holds the fenced block of an owner decision. */
export function holdsDecision(text: string): boolean {
  return DECISION_FENCE.test(text.replaceAll("\r", ""));
}

/** An author as the facts name one; null for a deleted account. */
function actorOf(actor: z.infer<typeof actorSchema>): { login: string; type: string } | null {
  return actor === null ? null : { login: actor.login, type: actor.__typename };
}

/** All reviews, in GitHub's order (by submission). */
export function readReviews(first: Page, next: Next<Review>): Promise<Fact<Review[]>> {
  return readConnection({ source: SOURCES.reviews, first, next, read: readReview });
}

function readReview(node: unknown): Review {
  const review = reviewNodeSchema.parse(node);
  return {
    id: review.id,
    url: review.url,
    author: actorOf(review.author),
    authorAssociation: review.authorAssociation,
    authorCanPush: review.authorCanPushToRepository,
    state: review.state,
    body: review.body,
    submittedAt: review.submittedAt,
    commitSha: review.commit?.oid ?? null,
    editor: review.editor?.login ?? null,
    lastEditedAt: review.lastEditedAt,
    onBehalfOf: (review.onBehalfOf?.nodes ?? []).flatMap((team) => (team === null ? [] : [team.combinedSlug])).sort(),
  };
}

/** A comment with the GraphQL id by which its edits are asked for. */
export interface SeenComment {
  fact: Comment;
  nodeId: string;
}

/** Every comment is read, since a decision may stand in any; only those that hold one are kept by the caller. */
export function readComments(first: Page, next: Next<SeenComment>): Promise<Fact<SeenComment[]>> {
  return readConnection({ source: SOURCES.comments, first, next, read: readComment });
}

function readComment(node: unknown): SeenComment {
  const comment = commentNodeSchema.parse(node);
  return {
    nodeId: comment.id,
    fact: {
      id: comment.fullDatabaseId,
      url: comment.url,
      author: actorOf(comment.author),
      body: comment.body,
      createdAt: comment.createdAt,
      editor: comment.editor?.login ?? null,
      lastEditedAt: comment.lastEditedAt,
    },
  };
}

type Thread = z.infer<typeof threadNodeSchema>;

/** All review conversations: the unresolved ones may well stand on page 2. */
export function readThreads(first: Page, next: Next<Thread>): Promise<Fact<Thread[]>> {
  return readConnection({ source: SOURCES.threads, first, next, read: (node) => threadNodeSchema.parse(node) });
}

interface Requested {
  name: string;
  asCodeOwner: boolean;
}

/** Who was asked for a review: a login, or `org/team`. A reviewer that this token may not see has an empty name. */
export function readReviewRequests(first: Page, next: Next<Requested>): Promise<Fact<Requested[]>> {
  return readConnection({
    source: SOURCES.reviewRequests,
    first,
    next,
    tolerates: (path) => path.at(-1) === "requestedReviewer",
    read: (node) => {
      const { asCodeOwner, requestedReviewer } = requestNodeSchema.parse(node);
      return { asCodeOwner, name: requestedReviewer?.login ?? requestedReviewer?.combinedSlug ?? "" };
    },
  });
}
