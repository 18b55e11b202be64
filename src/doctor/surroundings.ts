import type { ReviewPolicyRow } from "../readiness/review-policy.ts";
import type { SettingRow } from "./body.ts";

/** What was found here, as plain data; `null` stands for "could not be looked at". */
export interface Surroundings {
  nodeVersion: string;
  /** What `git --version` says. */
  gitVersion: string | null;
  /** The programs that were looked for; `null`: nobody looked. */
  tools: readonly ToolSighting[] | null;
  /** `null`: this is no git repository, or git could not open it. */
  repository: RepositorySighting | null;
  tokenPresent: boolean;
  /** What the environment says besides. Tokens themselves are never here. */
  environment: { repository: string | null; twoTokens: boolean };
  /** absent: there is none, which is allowed; broken: with the sentence that says where. */
  policy:
    | { state: "valid"; mode: string | null; states: readonly string[] }
    | { state: "absent" }
    | { state: "broken"; reason: string }
    | null;
  /** The file that GitHub would read; `null`: none. */
  codeowners: string | null;
  /** Workflow files at HEAD, and which of them use this suite. `null`: not seen. */
  workflows: { total: number; ours: readonly string[] } | null;
  /** What GitHub says of the default branch; `null`: not asked (no token or no origin on GitHub). */
  github: OnGitHub | { reachable: false; refused: boolean; reason: string } | null;
}

export interface RepositorySighting {
  headSha: string | null;
  shallow: boolean;
  /** `owner/name` of the remote `origin`. */
  origin: string | null;
  /** The branch that `refs/remotes/origin/HEAD` names. */
  remoteHead: string | null;
  /** Package managers and build tools, each with the file that shows it; `null`: not seen. */
  packageManagers: readonly { name: string; evidence: string }[] | null;
  /** Wrapper scripts at the root that bring their own build tool: `gradlew`, `mvnw`. */
  wrappers: readonly string[];
}

/** A program on PATH, outside the repository. */
export interface ToolSighting {
  command: string;
  /** Absolute path; `null`: not there. For the terminal only, never for a body. */
  path: string | null;
  /** The version number in what it said. */
  version: string | null;
}

/** What one request showed about a permission of the token. */
export interface PermissionSighting {
  /** As a workflow writes it. */
  permission: string;
  held: "yes" | "no" | "unknown";
  seenBy: string;
}

export interface OnGitHub {
  reachable: true;
  defaultBranch: string;
  reviewPolicy: readonly ReviewPolicyRow[];
  /** The newest runs of Actions; `null`: could not be seen. */
  recentRuns: { seen: number; succeeded: number } | null;
  permissions: readonly PermissionSighting[];
  /** Scopes of a classic token, from `x-oauth-scopes`; `null`: another kind of token. */
  oauthScopes: readonly string[] | null;
  settings: readonly SettingRow[];
  /** What REST and GraphQL say about one thing, where both were asked and differ. */
  disagreements: readonly { id: "branch-rules" | "merge-queue"; rest: string; graphql: string }[];
}
