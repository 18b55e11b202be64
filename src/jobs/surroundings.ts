import { packageManagersOf } from "../context/package-managers.ts";
import { DOCTOR_CHECK_IDS } from "../doctor/checks.ts";
import type { Selection } from "../doctor/selection.ts";
import type { RepositorySighting, Surroundings } from "../doctor/surroundings.ts";
import { wantedTools } from "../doctor/tools.ts";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { lookAtFile, readFileAt } from "../git/read-file.ts";
import { readTexts } from "../git/read-texts.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import { readBranchPolicy } from "../github/branch-policy.ts";
import { RequestFailure } from "../github/client-contract.ts";
import { createReadClient } from "../github/read-client.ts";
import { DEFAULT_POLICY_PATH } from "../host/common-inputs.ts";
import type { Host } from "../host/host.ts";
import { reviewPolicy } from "../readiness/review-policy.ts";
import { lookForTools } from "./look-for-tools.ts";

/** Checks that stand on an answer of GitHub. Where none of them is asked, GitHub is not asked either. */
const ASK_GITHUB: readonly string[] = ["token", "github", "permissions", "actions", "protection", "required-checks"];
const ASK_PROGRAMS: readonly string[] = ["git", "tools", "repository"];

/**
 * Looks at what is here: tools, repository, policy, workflows, and GitHub where there is a token and an origin. Writes
 * nothing. What the selection does not need is not looked at.
 */
export async function lookAround(
  host: Host,
  token: string | null,
  selection: Selection = new Set(DOCTOR_CHECK_IDS),
): Promise<Surroundings> {
  // Whatever keeps git from opening it (none, no git, an old one, no right): nobody could look, and the checks say so.
  const repository = await openRepository(host.workspace).catch(() => null);
  const asks = (ids: readonly string[]): boolean => ids.some((id) => selection.has(id));
  const origin = repository?.originRepository ?? null;
  const lookHere = async (): Promise<{ local: Local | null; tools: Surroundings["tools"] }> => {
    const local = repository === null ? null : await lookAtRepository(repository);
    const wanted = wantedTools(local?.sighting ?? null);
    return { local, tools: asks(ASK_PROGRAMS) ? await lookForTools(wanted, host.env, repository?.root ?? host.workspace) : null };
  };
  const [{ local, tools }, github] = await Promise.all([
    lookHere(),
    token === null || origin === null || !asks(ASK_GITHUB) ? null : askGitHub(host, token, origin),
  ]);
  const gitVersion = tools?.find(({ command }) => command === "git")?.version ?? null;
  const { GITHUB_TOKEN: first, GH_TOKEN: second, GITHUB_REPOSITORY: named } = host.env;
  return {
    nodeVersion: process.version,
    gitVersion: gitVersion === null ? null : `git ${gitVersion}`,
    tools,
    repository: local?.sighting ?? null,
    tokenPresent: token !== null,
    environment: { repository: named || null, twoTokens: Boolean(first) && Boolean(second) && first !== second },
    policy: local?.policy ?? null,
    codeowners: local?.codeowners ?? null,
    workflows: local?.workflows ?? null,
    github,
  };
}

interface Local {
  sighting: RepositorySighting;
  policy: Surroundings["policy"];
  codeowners: string | null;
  workflows: Surroundings["workflows"];
}

async function lookAtRepository(repository: Repository): Promise<Local> {
  const { headSha, shallow, originRepository: origin } = repository;
  const remote = await repository.attempt(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
  const remoteHead =
    remote.code === 0
      ? remote.stdout
          .toString("utf8")
          .trim()
          .replace(/^origin\//u, "")
      : null;
  if (headSha === null) {
    const sighting = { headSha, shallow, origin, remoteHead, packageManagers: null, wrappers: [] };
    return { sighting, policy: null, codeowners: null, workflows: null };
  }
  const paths = await pathsAt(repository, headSha);
  const [policy, workflows, packageManagers] = await Promise.all([
    policyState(repository, headSha),
    paths === null ? null : workflowFiles(repository, headSha, paths),
    paths === null ? null : managers(repository, headSha, paths),
  ]);
  return {
    sighting: {
      headSha,
      shallow,
      origin,
      remoteHead,
      packageManagers,
      wrappers: ["gradlew", "mvnw"].filter((name) => paths?.has(name) === true),
    },
    policy,
    // GitHub takes the first found of these places and ignores the others.
    codeowners: [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"].find((path) => paths?.has(path) === true) ?? null,
    workflows,
  };
}

/** All paths of a commit; `null` where git cannot list it. */
async function pathsAt(repository: Repository, sha: string): Promise<ReadonlySet<string> | null> {
  const listed = await repository.attempt(["ls-tree", "-r", "-z", "--name-only", "--full-tree", sha]);
  return listed.code === 0
    ? new Set(
        listed.stdout
          .toString("utf8")
          .split("\0")
          .filter((path) => path !== ""),
      )
    : null;
}

async function managers(repository: Repository, sha: string, paths: ReadonlySet<string>): Promise<RepositorySighting["packageManagers"]> {
  const named = ["package.json", "pyproject.toml"].filter((path) => paths.has(path));
  const texts = await readTexts(
    repository,
    named.map((path) => ({ sha, path, limit: 1024 * 1024 })),
    4 * 1024 * 1024,
  );
  const manifests = named.flatMap((path, index) => {
    const text = texts[index] ?? null;
    return text === null ? [] : [{ path, text }];
  });
  return packageManagersOf([...paths], manifests);
}

async function policyState(repository: Repository, sha: string): Promise<Surroundings["policy"]> {
  const found = await lookAtFile(repository, sha, DEFAULT_POLICY_PATH);
  if (found.state === "absent") return { state: "absent" };
  if (found.state === "unreadable") return { state: "broken", reason: `${DEFAULT_POLICY_PATH} cannot be read. ${found.reason}` };
  const { loadPolicy } = await import("../policy/load.ts");
  try {
    const { policy } = loadPolicy(found.text, DEFAULT_POLICY_PATH);
    return { state: "valid", mode: policy.mode ?? null, states: Object.keys(policy) };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { state: "broken", reason: error.message };
  }
}

/** A step of this suite, or of a checkout of the suite itself (`uses: ./`), which its own action.yml shows. */
const USES_SUITE = /^[\s-]*uses:\s*['"]?trust-layer\/trust-layer(?:[/@'"\s]|$)/mu;
const USES_SELF = /^[\s-]*uses:\s*['"]?\.\/(?:['"\s]|$)/mu;

async function workflowFiles(repository: Repository, sha: string, paths: ReadonlySet<string>): Promise<Surroundings["workflows"]> {
  const files = [...paths].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path));
  const texts = await readTexts(
    repository,
    files.map((path) => ({ sha, path, limit: 1024 * 1024 })),
    32 * 1024 * 1024,
  );
  const own = paths.has("action.yml") ? await readFileAt(repository, sha, "action.yml") : null;
  const isSuite = own !== null && /^name:\s*['"]?trust-layer\b/mu.test(own);
  const ours = files.filter((_, index) => {
    const text = texts[index] ?? "";
    return USES_SUITE.test(text) || (isSuite && USES_SELF.test(text));
  });
  return { total: files.length, ours };
}

async function askGitHub(host: Host, token: string, name: string): Promise<Surroundings["github"]> {
  const client = createReadClient({
    token,
    apiUrl: host.env["GITHUB_API_URL"] || "https://api.github.com",
    graphqlUrl: host.env["GITHUB_GRAPHQL_URL"] || "https://api.github.com/graphql",
    now: host.now,
    log: host.log,
  });
  try {
    const { rules, rulesNotEnforceable, classicProtection, refUpdateRule, classicSettings, ...seen } = await readBranchPolicy(client, name);
    return {
      reachable: true,
      ...seen,
      reviewPolicy: reviewPolicy({ rules, rulesNotEnforceable, classicProtection, refUpdateRule }, classicSettings),
    };
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    const refused = error.code === "unauthorized" || error.code === "forbidden" || error.code === "not-found";
    return { reachable: false, refused, reason: error.message };
  }
}
