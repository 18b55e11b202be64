import { canPush, compareCommits, findRepository, resolveRevision } from "../derive.ts";
import { isAllowed, lacksProtection } from "../access.ts";
import { ACTIONS_APP } from "../world.ts";
import { integration, publicUser, simpleUser } from "./account-view.ts";
import { blobView, commitView, contentsView } from "./commit-view.ts";
import { branchRules, branchView, protectionView, rulesetView } from "./protection-view.ts";
import { fullRepository, repositoryUrl } from "./repository-view.ts";
import type { RestRequest, RestResult, Route } from "./route.ts";
import { failure, notFound, ok, page, read } from "./route.ts";

const REPO = "/repos/{owner}/{repo}";
const NO_PLAN = "Upgrade to GitHub Pro or make this repository public to enable this feature.";

function parameter(request: RestRequest, name: string): string {
  return request.parameters[name] ?? "";
}

function contents(request: RestRequest): RestResult {
  const { repository } = request;
  const ref = request.query.get("ref") ?? repository.defaultBranch;
  const sha = resolveRevision(repository, ref);
  if (sha === null) return failure(404, `No commit found for the ref ${ref}`);
  const path = parameter(request, "path").replace(/\/+$/, "");
  const found = contentsView(repository, sha, path, ref);
  if (found === null) return notFound();
  const raw = request.accept.includes("vnd.github.raw") || request.accept.includes("vnd.github.v3.raw");
  return ok(raw && !Array.isArray(found) ? (repository.files[sha]?.[path] ?? "") : found);
}

/** `base...head`; either side may be `owner:branch` of a fork in the same network. */
function comparison(request: RestRequest): RestResult {
  const { world, repository } = request;
  const [base = "", head = ""] = parameter(request, "basehead").split("...");
  const resolve = (side: string) => {
    const [owner, branch] = side.includes(":") ? side.split(":", 2) : [null, side];
    const name = repository.nameWithOwner.split("/")[1] ?? "";
    const home = owner === null ? repository : findRepository(world, `${owner}/${name}`);
    return home === undefined ? null : resolveRevision(home, branch ?? side);
  };
  const [baseSha, headSha] = [resolve(base), resolve(head)];
  const compared = baseSha === null || headSha === null ? null : compareCommits(repository, baseSha, headSha);
  if (compared === null || baseSha === null) return notFound();
  const url = `${repositoryUrl(repository)}/compare/${base}...${head}`;
  const html = `https://github.com/${repository.nameWithOwner}/compare/${base}...${head}`;
  return page(request, compared.ahead, (rows) => ({
    url,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitView(world, repository, baseSha),
    merge_base_commit: commitView(world, repository, compared.mergeBase ?? baseSha),
    status: compared.status.toLowerCase(),
    ahead_by: compared.ahead.length,
    behind_by: compared.behind.length,
    total_commits: compared.ahead.length,
    commits: rows.map((sha) => commitView(world, repository, sha)),
    files: [],
  }));
}

/** Everybody may read a public repository, so GitHub answers `read` for a stranger there; 404 is for a login nobody has. */
function permission(request: RestRequest): RestResult {
  const { world, repository } = request;
  const user = world.users[parameter(request, "username").toLowerCase()];
  if (user === undefined) return notFound();
  const role = repository.collaborators[user.login] ?? (repository.visibility === "PUBLIC" ? "read" : "none");
  // The old field knows four words: maintain counts as write, triage as read.
  const level = role === "maintain" ? "write" : role === "triage" ? "read" : role;
  const push = canPush(repository, user.login);
  return ok({
    permission: level,
    role_name: role,
    user: {
      ...simpleUser(user),
      role_name: role,
      permissions: {
        admin: role === "admin",
        maintain: role === "admin" || role === "maintain",
        push,
        triage: push || role === "triage",
        pull: role !== "none",
      },
    },
  });
}

function codeownersErrors(request: RestRequest): RestResult {
  const { repository } = request;
  const ref = request.query.get("ref") ?? repository.defaultBranch;
  const sha = resolveRevision(repository, ref);
  const files = sha === null ? {} : (repository.files[sha] ?? {});
  if (![".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"].some((path) => files[path] !== undefined)) return notFound();
  return ok({
    errors: repository.codeownersErrors[ref] ?? repository.codeownersErrors[sha ?? ""] ?? [],
  });
}

function rateLimit(request: RestRequest): RestResult {
  const { limit, restUsed, graphqlUsed } = request.world.rateLimit;
  const reset = Math.floor(Date.parse(request.world.now) / 1000) + 3600;
  const budget = (used: number) => ({ limit, used, remaining: Math.max(0, limit - used), reset });
  return ok({
    resources: { core: budget(restUsed), search: budget(0), graphql: budget(graphqlUsed) },
    rate: budget(restUsed),
  });
}

export const REPOSITORY_ROUTES: readonly Route[] = [
  {
    // Only the app itself, with its signed JWT, may ask; no token of a workflow is one.
    method: "GET",
    path: "/app",
    needs: [],
    handle: ({ world, token }) =>
      token === null ? ok(integration(world, ACTIONS_APP)) : failure(401, "A JSON web token could not be decoded"),
  },
  {
    method: "GET",
    path: "/user",
    needs: [],
    handle: ({ world, token }) => {
      const user = world.users[token?.login.toLowerCase() ?? ""];
      return token?.kind !== "user" || user === undefined ? failure(403, "Resource not accessible by integration") : ok(publicUser(user));
    },
  },
  {
    method: "GET",
    path: "/users/{username}",
    needs: [],
    handle: (request) => {
      const user = request.world.users[parameter(request, "username").toLowerCase()];
      return user === undefined ? notFound() : ok(publicUser(user));
    },
  },
  { method: "GET", path: "/rate_limit", needs: [], handle: rateLimit },
  {
    method: "GET",
    path: REPO,
    needs: read("metadata"),
    handle: ({ world, token, repository }) => ok(fullRepository(world, token, repository)),
  },
  {
    method: "GET",
    path: `${REPO}/branches/{branch}/protection`,
    needs: read("administration"),
    handle: (request) => {
      if (lacksProtection(request.repository)) return failure(403, NO_PLAN);
      const found = protectionView(request.repository, parameter(request, "branch"));
      return found === null ? failure(404, "Branch not protected") : ok(found);
    },
  },
  {
    method: "GET",
    path: `${REPO}/branches/{branch}`,
    needs: read("contents"),
    handle: (request) => {
      const found = branchView(request.world, request.repository, parameter(request, "branch"));
      return found === null ? failure(404, "Branch not found") : ok(found);
    },
  },
  {
    // The branch need not exist: rules are about names.
    method: "GET",
    path: `${REPO}/rules/branches/{branch}`,
    needs: read("metadata"),
    handle: (request) =>
      lacksProtection(request.repository)
        ? failure(403, NO_PLAN)
        : page(request, branchRules(request.repository, parameter(request, "branch")), (rows) => rows),
  },
  {
    method: "GET",
    path: `${REPO}/rulesets/{ruleset_id}`,
    needs: read("metadata"),
    handle: (request) => {
      const { world, token, repository } = request;
      if (lacksProtection(repository)) return failure(403, NO_PLAN);
      const found = repository.rulesets.find((one) => `${one.id}` === parameter(request, "ruleset_id"));
      return found === undefined
        ? notFound()
        : ok(rulesetView(repository, found, isAllowed(world, token, repository, "administration", "write")));
    },
  },
  {
    method: "GET",
    path: `${REPO}/collaborators/{username}/permission`,
    needs: read("metadata"),
    handle: permission,
  },
  {
    method: "GET",
    path: `${REPO}/codeowners/errors`,
    needs: read("contents"),
    handle: codeownersErrors,
  },
  { method: "GET", path: `${REPO}/contents/{path}`, needs: read("contents"), handle: contents },
  {
    method: "GET",
    path: `${REPO}/compare/{basehead}`,
    needs: read("contents"),
    handle: comparison,
  },
  {
    method: "GET",
    path: `${REPO}/git/blobs/{file_sha}`,
    needs: read("contents"),
    handle: (request) => {
      const found = blobView(request.repository, parameter(request, "file_sha"));
      return found === null ? notFound() : ok(found);
    },
  },
  {
    method: "GET",
    path: `${REPO}/git/ref/{ref}`,
    needs: read("contents"),
    handle: (request) => {
      const { repository } = request;
      const name = parameter(request, "ref");
      const sha = repository.branches[name.replace(/^heads\//, "")]?.sha;
      if (!name.startsWith("heads/") || sha === undefined) return notFound();
      const url = repositoryUrl(repository);
      const object = { type: "commit", sha, url: `${url}/git/commits/${sha}` };
      return ok({
        ref: `refs/${name}`,
        node_id: `REF_${repository.id}_${name}`,
        url: `${url}/git/refs/${name}`,
        object,
      });
    },
  },
];
