import { findRepository } from "../derive.ts";
import type { RepositoryData } from "../world-data.ts";
import { accountView, userView } from "./actor-view.ts";
import { checkRunView, statusContextView, suiteView, workflowRunView } from "./check-view.ts";
import { commitView } from "./commit-view.ts";
import type { GraphqlContext, View } from "./context.ts";
import { forbidden, GithubGraphqlError, maySee } from "./context.ts";
import { commentView, reviewView, threadView } from "./discussion-view.ts";
import { pullRequestView } from "./pull-request-view.ts";
import { refView } from "./ref-view.ts";
import { issueView, repositoryView } from "./repository-view.ts";

function hit<T, V>(list: readonly T[], test: (one: T) => boolean, show: (one: T) => V): V | null {
  const found = list.find(test);
  return found === undefined ? null : show(found);
}

/** How to find a node of each prefix again, by the key that its global id carries. */
const FINDERS: Record<string, (context: GraphqlContext, repository: RepositoryData, key: string) => View | null> = {
  R: (context, repository) => repositoryView(context, repository),
  REF: (context, repository, key) => refView(context, repository, key),
  C: (context, repository, key) => (repository.commits[key] === undefined ? null : commitView(context, repository, key)),
  PR: (context, repository, key) =>
    hit(
      repository.pullRequests,
      (one) => `${one.id}` === key,
      (one) => pullRequestView(context, repository, one),
    ),
  I: (context, repository, key) =>
    hit(
      repository.issues,
      (one) => `${one.id}` === key,
      (one) => issueView(context, repository, one),
    ),
  CS: (context, repository, key) =>
    hit(
      repository.suites,
      (one) => `${one.id}` === key,
      (one) => suiteView(context, repository, one),
    ),
  CR: (context, repository, key) =>
    hit(
      repository.suites.flatMap((suite) => suite.checkRuns.map((run) => ({ suite, run }))),
      ({ run }) => `${run.id}` === key,
      ({ suite, run }) => checkRunView(context, repository, suite, run),
    ),
  WFR: (context, repository, key) =>
    hit(
      repository.suites.flatMap((suite) => (suite.workflowRun === null ? [] : [{ suite, run: suite.workflowRun }])),
      ({ run }) => `${run.id}` === key,
      ({ suite, run }) => workflowRunView(context, repository, suite, run),
    ),
  SC: (context, repository, key) =>
    hit(
      repository.statuses,
      (one) => `${one.id}` === key,
      (one) => statusContextView(context, repository, one),
    ),
  PRR: (context, repository, key) =>
    hit(
      repository.pullRequests.flatMap((pull) => pull.reviews.map((one) => ({ pull, one }))),
      ({ one }) => `${one.id}` === key,
      ({ pull, one }) => reviewView(context, repository, pull, one),
    ),
  IC: (context, repository, key) =>
    hit(
      repository.pullRequests.flatMap((pull) => pull.comments.map((one) => ({ pull, one }))),
      ({ one }) => `${one.id}` === key,
      ({ pull, one }) => commentView(context, repository, pull, one),
    ),
  PRRT: (context, repository, key) =>
    hit(
      repository.pullRequests.flatMap((pull) => pull.threads.map((one) => ({ pull, one }))),
      ({ one }) => `${one.id}` === key,
      ({ pull, one }) => threadView(context, repository, pull, one),
    ),
};

function nodeById(context: GraphqlContext, id: string): View {
  const [, prefix = "", repositoryId = "", key = ""] = /^([A-Z]+)_(\d+)_(.*)$/.exec(id) ?? [];
  const repository = Object.values(context.world.repositories).find((one) => `${one.id}` === repositoryId);
  const found = repository !== undefined && maySee(context, repository) ? FINDERS[prefix]?.(context, repository, key) : null;
  if (found == null) throw new GithubGraphqlError("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'.`);
  return found;
}

/** The root of every query. */
export function queryView(context: GraphqlContext): View {
  const { world, token } = context;
  const budget = world.rateLimit;
  return {
    __typename: "Query",
    $repository: null,
    rateLimit: {
      cost: context.cost,
      nodeCount: context.nodeCount,
      limit: budget.limit,
      used: budget.graphqlUsed,
      remaining: Math.max(0, budget.limit - budget.graphqlUsed),
      resetAt: new Date(Date.parse(world.now) + 3_600_000).toISOString(),
    },
    repository: (args: { owner: string; name: string }) => {
      const repository = findRepository(world, `${args.owner}/${args.name}`);
      if (repository !== undefined && maySee(context, repository)) return repositoryView(context, repository);
      throw new GithubGraphqlError("NOT_FOUND", `Could not resolve to a Repository with the name '${args.owner}/${args.name}'.`);
    },
    // An installation is nobody: GitHub refuses to say who the viewer is.
    viewer: () => {
      if (token.kind === "installation") throw forbidden(context);
      return userView(context, token.login);
    },
    user: (args: { login: string }) => {
      const user = world.users[args.login.toLowerCase()];
      if (user?.type === "User") return accountView(user);
      throw new GithubGraphqlError("NOT_FOUND", `Could not resolve to a User with the login of '${args.login}'.`);
    },
    node: (args: { id: string }) => nodeById(context, args.id),
    nodes: (args: { ids: string[] }) =>
      args.ids.map((id) => {
        try {
          return nodeById(context, id);
        } catch (error) {
          // An error as an element makes that one null, with its own path, and leaves the others alone.
          if (error instanceof GithubGraphqlError) return error;
          throw error;
        }
      }),
  };
}
