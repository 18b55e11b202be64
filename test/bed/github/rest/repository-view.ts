import type { Level, RepositoryData, TokenData, WorldData } from "../world-data.ts";
import { account, API } from "./account-view.ts";

/** The link templates of a repository: key without `_url` -> what follows the repository's own address. */
const LINKS: Record<string, string> = {
  archive: "/{archive_format}{/ref}",
  assignees: "/assignees{/user}",
  blobs: "/git/blobs{/sha}",
  branches: "/branches{/branch}",
  collaborators: "/collaborators{/collaborator}",
  comments: "/comments{/number}",
  commits: "/commits{/sha}",
  compare: "/compare/{base}...{head}",
  contents: "/contents/{+path}",
  contributors: "/contributors",
  deployments: "/deployments",
  downloads: "/downloads",
  events: "/events",
  forks: "/forks",
  git_commits: "/git/commits{/sha}",
  git_refs: "/git/refs{/sha}",
  git_tags: "/git/tags{/sha}",
  hooks: "/hooks",
  issue_comment: "/issues/comments{/number}",
  issue_events: "/issues/events{/number}",
  issues: "/issues{/number}",
  keys: "/keys{/key_id}",
  labels: "/labels{/name}",
  languages: "/languages",
  merges: "/merges",
  milestones: "/milestones{/number}",
  notifications: "/notifications{?since,all,participating}",
  pulls: "/pulls{/number}",
  releases: "/releases{/id}",
  stargazers: "/stargazers",
  statuses: "/statuses/{sha}",
  subscribers: "/subscribers",
  subscription: "/subscription",
  tags: "/tags",
  teams: "/teams",
  trees: "/git/trees{/sha}",
};

export function repositoryUrl(repository: RepositoryData): string {
  return `${API}/repos/${repository.nameWithOwner}`;
}

/** GitHub's `minimal-repository`, as it stands inside other answers. */
export function minimalRepository(world: WorldData, repository: RepositoryData) {
  const url = repositoryUrl(repository);
  const [owner = "", name = ""] = repository.nameWithOwner.split("/");
  return {
    id: repository.id,
    node_id: `R_${repository.id}_`,
    name,
    full_name: repository.nameWithOwner,
    private: repository.visibility !== "PUBLIC",
    owner: account(world, owner),
    html_url: `https://github.com/${repository.nameWithOwner}`,
    description: null,
    fork: repository.isFork,
    url,
    ...Object.fromEntries(Object.entries(LINKS).map(([key, path]) => [`${key}_url`, url + path])),
  };
}

/** GitHub's `repository`, as it stands in a pull request's base and head. */
export function repositoryView(world: WorldData, repository: RepositoryData) {
  const html = `https://github.com/${repository.nameWithOwner}`;
  return {
    ...minimalRepository(world, repository),
    clone_url: `${html}.git`,
    git_url: `git://github.com/${repository.nameWithOwner}.git`,
    ssh_url: `git@github.com:${repository.nameWithOwner}.git`,
    svn_url: html,
    default_branch: repository.defaultBranch,
    forks: 0,
    forks_count: 0,
    has_issues: true,
    has_projects: true,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    homepage: null,
    language: "TypeScript",
    archived: repository.isArchived,
    disabled: repository.isDisabled,
    mirror_url: null,
    open_issues: 1,
    open_issues_count: 1,
    license: null,
    pushed_at: repository.createdAt,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    size: 100,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    visibility: repository.visibility.toLowerCase(),
    topics: [],
  };
}

/** What merges are allowed is told to those who may write; a read token gets the keys all the same on `GET /repos`. */
export function fullRepository(world: WorldData, token: TokenData | null, repository: RepositoryData) {
  const level: Level = token?.permissions.contents ?? "none";
  return {
    ...repositoryView(world, repository),
    network_count: 0,
    subscribers_count: 0,
    allow_rebase_merge: repository.rebaseMergeAllowed,
    allow_squash_merge: repository.squashMergeAllowed,
    allow_merge_commit: repository.mergeCommitAllowed,
    allow_auto_merge: false,
    delete_branch_on_merge: false,
    squash_merge_commit_title: repository.squashMergeCommitTitle,
    squash_merge_commit_message: "COMMIT_MESSAGES",
    permissions: {
      admin: level === "admin",
      maintain: false,
      push: level === "write",
      triage: false,
      pull: true,
    },
  };
}
