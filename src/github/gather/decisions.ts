import { known, type Fact } from "../../facts/fact.ts";
import type { PullRequestFacts, Review } from "../../facts/pull-request-facts.ts";
import type { ReadClient } from "../client-contract.ts";
import { readForeignEditors, readPermissions } from "./decision-writers.ts";
import { holdsDecision, type SeenComment } from "./reviews.ts";

/**
 * Reviews and comments as the facts hold them, with what an owner decision needs: of the comments only those that hold
 * one, of the edited ones who else edited them, and the permission of each writer whom the policy does not name. Costs
 * nothing where there is no decision.
 */
export async function readDecisions(
  client: ReadClient,
  repository: string,
  reviews: Fact<Review[]>,
  comments: Fact<SeenComment[]>,
  isPolicyOwner: (login: string) => boolean,
): Promise<Pick<PullRequestFacts, "reviews" | "comments" | "permissions">> {
  const decidingComments = comments.state === "unknown" ? [] : comments.value.filter(({ fact }) => holdsDecision(fact.body));
  const decidingReviews = reviews.state === "unknown" ? [] : reviews.value.filter((review) => holdsDecision(review.body));
  const texts = [
    ...decidingReviews.map((review) => ({ nodeId: review.id, fact: review })),
    ...decidingComments.map(({ nodeId, fact }) => ({ nodeId, fact })),
  ];
  const writers = texts.flatMap(({ fact }) => (fact.author === null ? [] : [fact.author.login]));
  const edited = texts.filter(({ fact }) => fact.lastEditedAt !== null);
  const [permissions, foreign] = await Promise.all([
    readPermissions(
      client,
      repository,
      writers.filter((login) => !isPolicyOwner(login)),
    ),
    readForeignEditors(
      client,
      edited.map(({ nodeId, fact }) => ({ nodeId, author: fact.author?.login ?? null })),
    ),
  ]);
  const editorOf = (nodeId: string, editor: string | null): string | null => {
    const stranger = foreign.get(nodeId);
    return stranger === undefined ? editor : stranger;
  };
  return {
    permissions,
    reviews:
      reviews.state === "unknown"
        ? reviews
        : known(reviews.value.map((review) => ({ ...review, editor: editorOf(review.id, review.editor) }))),
    comments:
      comments.state === "unknown"
        ? comments
        : known(decidingComments.map(({ nodeId, fact }) => ({ ...fact, editor: editorOf(nodeId, fact.editor) }))),
  };
}
