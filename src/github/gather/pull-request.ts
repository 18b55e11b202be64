import * as z from "zod";
import { ConfigurationError } from "../../facts/configuration-error.ts";
import { known, type Fact } from "../../facts/fact.ts";
import type { PullRequestFacts } from "../../facts/pull-request-facts.ts";
import { shaSchema } from "../../facts/subject.ts";
import type { GraphqlAnswer } from "../client-contract.ts";
import { hidingError, valueAt } from "../graphql-answer.ts";
import { PULL_REQUEST } from "./main-answer.ts";
import { quote } from "../request-failure.ts";
import { readField } from "./read-field.ts";
import { SOURCES } from "./sources.ts";

const coreSchema = z.object({
  number: z.int().positive(),
  url: z.string(),
  title: z.string(),
  body: z.string(),
  state: z.string(),
  isDraft: z.boolean(),
  isCrossRepository: z.boolean(),
  createdAt: z.string(),
  changedFiles: z.int().nonnegative(),
  author: z.object({ __typename: z.string(), login: z.string() }).nullable(),
  headRefOid: shaSchema,
  headRefName: z.string(),
  baseRefOid: shaSchema,
  baseRefName: z.string(),
  headRepository: z.object({ nameWithOwner: z.string() }).nullable(),
  reviewDecision: z.string().nullable(),
  isInMergeQueue: z.boolean(),
  mergeable: z.string(),
  mergeStateStatus: z.string(),
});
/** What every other fact hangs on: without it there is nothing to judge. */
export type Core = z.infer<typeof coreSchema>;

/** Reads the pull request itself. Throws ConfigurationError when GitHub's answer cannot be understood, or hides the author. */
export function readCore(answer: GraphqlAnswer): Core {
  const parsed = coreSchema.safeParse(valueAt(answer, PULL_REQUEST));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigurationError(
      `GitHub's answer about the pull request cannot be understood: \`${issue?.path.join(".") ?? ""}\` ${issue?.message ?? ""}.`,
      "Update trust-layer; on GitHub Enterprise Server check that its version is supported.",
    );
  }
  // Null means "the account is gone", and then nobody is its author: a hidden author must not approve or decide.
  const author = hidingError(answer, [...PULL_REQUEST, "author"]);
  if (author !== null && parsed.data.author === null) {
    throw new ConfigurationError(
      `GitHub does not say who opened the pull request (${quote(author.message)}).`,
      "Run this again; when it repeats, look at githubstatus.com.",
    );
  }
  // Null means "no review is required", so a hidden decision must not become null.
  const hidden = hidingError(answer, [...PULL_REQUEST, "reviewDecision"]) !== null;
  return hidden ? { ...parsed.data, reviewDecision: "UNKNOWN" } : parsed.data;
}

/** The pull request as the facts hold it; `mergeable` and `mergeStateStatus` come from the newest look. */
export function pullRequestOf(
  core: Core,
  newest: Pick<Core, "mergeable" | "mergeStateStatus">,
  labels: readonly string[],
): PullRequestFacts["pullRequest"] {
  const { number, url, title, body, state, isDraft, isCrossRepository, createdAt, changedFiles, author } = core;
  return {
    number,
    url,
    title,
    body,
    state,
    isDraft,
    isCrossRepository,
    headRepository: core.headRepository?.nameWithOwner ?? null,
    author: author === null ? null : { login: author.login, type: author.__typename },
    labels: [...labels],
    createdAt,
    changedFiles,
    mergeable: newest.mergeable,
    mergeStateStatus: newest.mergeStateStatus,
    reviewDecision: core.reviewDecision,
    isInMergeQueue: core.isInMergeQueue,
  };
}

const repositorySchema = z.object({
  nameWithOwner: z.string(),
  databaseId: z.int().nullish(),
  visibility: z.string(),
  isFork: z.boolean(),
  isArchived: z.boolean(),
  squashMergeAllowed: z.boolean(),
  mergeCommitAllowed: z.boolean(),
  rebaseMergeAllowed: z.boolean(),
  squashMergeCommitTitle: z.string().nullable(),
  defaultBranchRef: z.object({ name: z.string() }).nullable(),
});
const REPOSITORY_FIELDS: ReadonlySet<unknown> = new Set(Object.keys(repositorySchema.shape));

/** The repository's settings. Errors about other fields of the answer do not touch them. */
export function readRepository(answer: GraphqlAnswer): PullRequestFacts["repository"] {
  const fact: Fact<z.infer<typeof repositorySchema>> = readField(
    answer,
    ["repository"],
    repositorySchema,
    SOURCES.repository,
    (errorPath) => !REPOSITORY_FIELDS.has(errorPath[1]),
  );
  if (fact.state === "unknown") return fact;
  const { defaultBranchRef, databaseId, ...settings } = fact.value;
  return known({ ...settings, id: databaseId ?? null, defaultBranch: defaultBranchRef?.name ?? null });
}
