import { activeRules, protectionOf } from "../derive.ts";
import type { RepositoryData, RulesetData, WorldData } from "../world-data.ts";
import { commitView } from "./commit-view.ts";
import { repositoryUrl } from "./repository-view.ts";

/** Active rules of a branch, each with the ruleset it comes from. A classically protected branch has none here. */
export function branchRules(repository: RepositoryData, branch: string) {
  return activeRules(repository, branch).map(({ rule, ruleset }) => ({
    type: rule.type,
    ...(rule.parameters === undefined ? {} : { parameters: rule.parameters }),
    ruleset_source_type: ruleset.sourceType,
    ruleset_source: ruleset.source,
    ruleset_id: ruleset.id,
  }));
}

/** `bypass_actors` is left out for who cannot write the ruleset: unknown, which is another fact than "nobody". */
export function rulesetView(repository: RepositoryData, ruleset: RulesetData, mayWrite: boolean) {
  const self = `${repositoryUrl(repository)}/rulesets/${ruleset.id}`;
  return {
    id: ruleset.id,
    node_id: `RRS_${repository.id}_${ruleset.id}`,
    name: ruleset.name,
    target: "branch",
    source_type: ruleset.sourceType,
    source: ruleset.source,
    enforcement: ruleset.enforcement,
    created_at: repository.createdAt,
    updated_at: ruleset.updatedAt,
    conditions: {
      ref_name: {
        include: ruleset.branches.length === 0 ? ["~ALL"] : ruleset.branches.map((name) => `refs/heads/${name}`),
        exclude: [],
      },
    },
    rules: ruleset.rules,
    current_user_can_bypass: "never",
    _links: { self: { href: self } },
    ...(mayWrite ? { bypass_actors: [] } : {}),
  };
}

/** What a read token sees of a branch: of classic protection only the required contexts. */
export function branchView(world: WorldData, repository: RepositoryData, name: string) {
  const branch = repository.branches[name];
  if (branch === undefined) return null;
  const protection = protectionOf(repository, name);
  const self = `${repositoryUrl(repository)}/branches/${encodeURIComponent(name)}`;
  // A branch that only a ruleset protects lists no contexts of its own; whether it reads `protected` is believed, not verified.
  const isProtected = protection !== null || (world.quirks.rulesetsReadProtected && activeRules(repository, name).length > 0);
  return {
    name,
    commit: commitView(world, repository, branch.sha),
    protected: isProtected,
    protection_url: `${self}/protection`,
    _links: {
      self,
      html: `https://github.com/${repository.nameWithOwner}/tree/${encodeURIComponent(name)}`,
    },
    protection: {
      enabled: protection !== null,
      required_status_checks: {
        enforcement_level: protection === null ? "off" : protection.enforcement,
        contexts: protection?.checks.map((check) => check.context) ?? [],
        checks: protection?.checks.map((check) => ({ context: check.context, app_id: check.appId })) ?? [],
      },
    },
  };
}

/** All of classic protection, which needs `administration`. */
export function protectionView(repository: RepositoryData, name: string) {
  const protection = protectionOf(repository, name);
  if (protection === null) return null;
  const url = `${repositoryUrl(repository)}/branches/${encodeURIComponent(name)}/protection`;
  const count = protection.requiredApprovingReviewCount;
  return {
    url,
    required_status_checks: {
      url: `${url}/required_status_checks`,
      strict: protection.strict,
      contexts: protection.checks.map((check) => check.context),
      contexts_url: `${url}/required_status_checks/contexts`,
      checks: protection.checks.map((check) => ({ context: check.context, app_id: check.appId })),
    },
    ...(count === null
      ? {}
      : {
          required_pull_request_reviews: {
            url: `${url}/required_pull_request_reviews`,
            dismiss_stale_reviews: false,
            require_code_owner_reviews: protection.requiresCodeOwnerReviews,
            required_approving_review_count: count,
            require_last_push_approval: false,
          },
        }),
    required_signatures: {
      url: `${url}/required_signatures`,
      enabled: protection.requiresSignatures,
    },
    enforce_admins: {
      url: `${url}/enforce_admins`,
      enabled: protection.enforcement === "everyone",
    },
    required_linear_history: { enabled: protection.requiresLinearHistory },
    allow_force_pushes: { enabled: false },
    allow_deletions: { enabled: false },
    block_creations: { enabled: false },
    required_conversation_resolution: { enabled: protection.requiresConversationResolution },
    lock_branch: { enabled: false },
    allow_fork_syncing: { enabled: false },
  };
}
