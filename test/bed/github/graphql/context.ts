import { isAllowed, isVisible, notAccessible } from "../access.ts";
import type { PullRequestData, RepositoryData, Scope, TokenData, WorldData } from "../world-data.ts";

/** What one GraphQL request knows while it runs. */
export interface GraphqlContext {
  world: WorldData;
  token: TokenData;
  cost: number;
  nodeCount: number;
  /** Fields that the schema promises and the bed does not model: never made up, always told. */
  gaps: Set<string>;
  /** Pull requests whose `mergeable` was looked at, which is what sets GitHub computing. */
  lookedAt: Set<PullRequestData>;
}

/** A node of the graph: its type, the repository that decides who may see it, and its fields or ways to them. */
export interface View {
  __typename: string;
  $repository: RepositoryData | null;
  [field: string]: unknown;
}

/** An error with GitHub's `type` beside the path. */
export class GithubGraphqlError extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export function forbidden(context: GraphqlContext): GithubGraphqlError {
  return new GithubGraphqlError("FORBIDDEN", notAccessible(context.token));
}

export function mayRead(context: GraphqlContext, repository: RepositoryData | null, scope: Scope): boolean {
  return repository === null || isAllowed(context.world, context.token, repository, scope, "read");
}

export function maySee(context: GraphqlContext, repository: RepositoryData): boolean {
  return isVisible(context.token, repository);
}

export function seesTeams(context: GraphqlContext): boolean {
  return !(context.world.quirks.teamsHidden && context.token.kind === "installation");
}

/** Global ids are opaque to readers; inside they say what and where. */
export function nodeId(prefix: string, repository: RepositoryData | null, key: string | number): string {
  return `${prefix}_${repository?.id ?? 0}_${key}`;
}
