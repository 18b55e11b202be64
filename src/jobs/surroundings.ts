import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { lookAtFile, readFileAt } from "../git/read-file.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import { readBranchPolicy } from "../github/branch-policy.ts";
import { RequestFailure } from "../github/client-contract.ts";
import { createReadClient } from "../github/read-client.ts";
import { DEFAULT_POLICY_PATH } from "../host/common-inputs.ts";
import type { Host } from "../host/host.ts";
import { reviewPolicy } from "../readiness/review-policy.ts";
import type { Surroundings } from "../doctor/examine.ts";

/** Looks at what is here: tools, repository, policy, workflows, and GitHub where there is a token and an origin. */
export async function lookAround(host: Host, token: string | null): Promise<Surroundings> {
  const repository = await openRepository(host.workspace).catch(() => null);
  const headSha = repository?.headSha ?? null;
  return {
    nodeVersion: process.version,
    gitVersion: await gitVersion(),
    repository: repository === null ? null : { headSha, shallow: repository.shallow, origin: repository.originRepository },
    tokenPresent: token !== null,
    policy: repository === null || headSha === null ? null : await policyState(repository, headSha),
    codeowners: repository === null || headSha === null ? null : await codeownersPath(repository, headSha),
    workflows: repository === null || headSha === null ? null : await workflowFiles(repository, headSha),
    github:
      token === null || repository === null || repository.originRepository === null
        ? null
        : await askGitHub(host, token, repository.originRepository),
  };
}

async function gitVersion(): Promise<string | null> {
  try {
    return (await promisify(execFile)("git", ["--version"])).stdout.trim();
  } catch {
    return null;
  }
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
    const at = error.location;
    return { state: "broken", reason: `${at === null ? "" : `${at.file}:${at.line}:${at.column}: `}${error.message}` };
  }
}

/** GitHub takes the first found of these places and ignores the others. */
async function codeownersPath(repository: Repository, sha: string): Promise<string | null> {
  for (const path of [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"]) {
    if ((await readFileAt(repository, sha, path)) !== null) return path;
  }
  return null;
}

async function workflowFiles(repository: Repository, sha: string): Promise<Surroundings["workflows"]> {
  const listed = await repository.attempt(["ls-tree", "-z", "--name-only", "--full-tree", sha, "--", ".github/workflows/"]);
  const paths = listed.stdout
    .toString("utf8")
    .split("\0")
    .filter((path) => /\.ya?ml$/.test(path));
  const ours: string[] = [];
  for (const path of paths) {
    const text = await readFileAt(repository, sha, path);
    if (text !== null && /uses:\s*['"]?(?:trust-layer\/trust-layer|\.\/)(?:[/@'"\s]|$)/m.test(text)) ours.push(path);
  }
  return { total: paths.length, ours };
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
    const { defaultBranch, recentRuns, ...branch } = await readBranchPolicy(client, name);
    return { reachable: true, defaultBranch, recentRuns, reviewPolicy: reviewPolicy(branch) };
  } catch (error) {
    if (error instanceof RequestFailure) return { reachable: false, reason: error.message };
    throw error;
  }
}
