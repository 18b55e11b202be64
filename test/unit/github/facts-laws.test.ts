import { describe, expect, it } from "vitest";
import type { PullRequestFacts } from "../../../src/facts/pull-request-facts.ts";
import type { GraphqlAnswer, ReadClient } from "../../../src/github/client-contract.ts";
import { gatherPullRequestFacts } from "../../../src/github/facts.ts";
import { createReadClient } from "../../../src/github/read-client.ts";
import { checkNamed, startGitHub, typicalPullRequest } from "../../bed/github/index.ts";
import { recordingLog } from "./loopback.ts";
import { gatherFrom, targetOf } from "./on-github.ts";

const SCOPES = ["actions", "checks", "contents", "issues", "statuses"] as const;
const FACTS = [
  "repository",
  "files",
  "rules",
  "classicProtection",
  "refUpdateRule",
  "behindBy",
  "checks",
  "suites",
  "testMergeState",
  "workflowFiles",
  "reviews",
  "reviewRequests",
  "threads",
  "comments",
  "commits",
  "linkedIssues",
  "policyFile",
  "codeowners",
  "codeownersErrors",
] as const satisfies readonly (keyof PullRequestFacts)[];

/** What is left of a fact when less can be seen: the same, unknown, or the same with parts that are unknown. */
function isHonest(less: unknown, whole: unknown): boolean {
  if (JSON.stringify(less) === JSON.stringify(whole)) return true;
  // `UNKNOWN` and the empty name of a requested reviewer are how a string says that it was hidden.
  if (typeof less !== "object" || less === null) return less === "UNKNOWN" || less === "";
  if ("state" in less && less.state === "unknown") return true;
  if (typeof whole !== "object" || whole === null) return false;
  const [left, right] = [Object.entries(less), new Map(Object.entries(whole))];
  return left.length === right.size && left.every(([key, value]) => isHonest(value, right.get(key)));
}

/** A pull request with something in every fact, so that nothing is equal because it is empty. */
function rich() {
  const typical = typicalPullRequest();
  const { world, pullRequest, repository } = typical;
  world.thread(pullRequest);
  world.user("octo-admin");
  pullRequest.reviewRequests.push({ reviewer: "octo-admin", asCodeOwner: true });
  world.comment(pullRequest, { author: "octo-admin", body: "```trust-layer-decision\n```" });
  checkNamed(typical, "lint").conclusion = "FAILURE";
  repository.files[pullRequest.baseSha] = { ...repository.files[pullRequest.baseSha], ".github/trust-layer.yml": "mode: team\n" };
  repository.codeownersErrors["main"] = [
    { kind: "Unknown owner", line: 1, column: 1, message: "m", path: "p", source: "s", suggestion: null },
  ];
  return typical;
}

describe("law 1: what cannot be seen is unknown, never another answer", () => {
  it("for every set of permissions", async () => {
    const typical = rich();
    const token = typical.world.tokens[typical.token];
    if (token === undefined) throw new Error("no token");
    const all = token.permissions;
    const running = await startGitHub(typical.world);
    const log = recordingLog();
    const gather = () => {
      const client = createReadClient({
        token: typical.token,
        apiUrl: running.apiUrl,
        graphqlUrl: running.graphqlUrl,
        now: () => new Date(0),
        log,
      });
      const target = targetOf(typical);
      return gatherPullRequestFacts({
        client,
        target,
        policyPath: ".github/trust-layer.yml",
        ownJob: null,
        observedAt: "2026-03-02T12:00:00Z",
        log,
      });
    };
    const whole = await gather();
    for (let set = 0; set < 2 ** SCOPES.length; set += 1) {
      typical.world.rateLimit.graphqlUsed = 0;
      typical.world.rateLimit.restUsed = 0;
      const gone = SCOPES.filter((_, index) => (set >> index) % 2 === 1);
      token.permissions = { ...all, ...Object.fromEntries(gone.map((scope) => [scope, "none" as const])) };
      const facts = await gather();
      for (const name of FACTS) {
        expect({ gone, name, honest: isHonest(facts[name], whole[name]), fact: facts[name] }).toMatchObject({ honest: true });
      }
    }
    await running.close();
  });

  it("for an error on every single field of the main answer", async () => {
    const typical = rich();
    const running = await startGitHub(typical.world);
    const log = recordingLog();
    const real = () =>
      createReadClient({ token: typical.token, apiUrl: running.apiUrl, graphqlUrl: running.graphqlUrl, now: () => new Date(0), log });
    const gather = (client: ReadClient) =>
      gatherPullRequestFacts({
        client,
        target: targetOf(typical),
        policyPath: ".github/trust-layer.yml",
        ownJob: null,
        observedAt: "2026-03-02T12:00:00Z",
        log,
        wait: async () => {},
      });
    let main: GraphqlAnswer | null = null;
    const keeping = real();
    const whole = await gather({
      ...keeping,
      graphql: async (query, variables, options) => {
        const answer = await keeping.graphql(query, variables, options);
        if (/^query Facts\b/.test(query)) main = answer;
        return answer;
      },
    });
    const answer: GraphqlAnswer | null = main;
    const paths = nullablePaths(answer === null ? null : (answer as GraphqlAnswer).data);
    expect(paths.length).toBeGreaterThan(100);
    const dishonest: string[] = [];
    const client = real();
    for (const path of paths) {
      // Every further question is refused, so that nothing can be made good by asking again.
      const facts = await gather({
        ...client,
        graphql: async (query) => {
          if (!/^query Facts\b/.test(query))
            return { data: null, errors: [{ type: "FORBIDDEN", path: [], message: "Resource not accessible" }] };
          return hide(answer, path);
        },
        get: async (asked) => answers.get(asked) ?? (await remember(asked, client)),
      }).catch((error: unknown) => (error instanceof Error && error.name === "ConfigurationError" ? null : Promise.reject(error)));
      if (facts === null) continue;
      for (const name of FACTS) {
        if (!isHonest(facts[name], whole[name])) dishonest.push(`${name} when ${path.join(".")} is hidden`);
      }
    }
    expect(dishonest).toEqual([]);
    await running.close();
  });
});

const answers = new Map<string, Awaited<ReturnType<ReadClient["get"]>>>();
async function remember(path: string, client: ReadClient) {
  const answer = await client.get(path);
  answers.set(path, answer);
  return answer;
}

/** The paths of all objects and lists of an answer: the places where GitHub puts null beside an error. */
function nullablePaths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [];
  const below = Array.isArray(value)
    ? value.slice(0, 2).flatMap((item, index) => nullablePaths(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => nullablePaths(item, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

/** The answer with null at a path and GitHub's error that says so. */
function hide(answer: GraphqlAnswer | null, path: readonly (string | number)[]): GraphqlAnswer {
  const data: unknown = structuredClone(answer?.data);
  let at: unknown = data;
  for (const part of path.slice(0, -1)) at = step(at, part);
  const last = path.at(-1);
  if (Array.isArray(at) && typeof last === "number") at[last] = null;
  else if (typeof at === "object" && at !== null && typeof last === "string") Object.assign(at, { [last]: null });
  return { data, errors: [{ type: "FORBIDDEN", path, message: "Resource not accessible by integration" }] };
}

function step(value: unknown, part: string | number): unknown {
  if (Array.isArray(value) && typeof part === "number") return value[part];
  return typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === part)?.[1] : null;
}

/** The facts when GitHub hides one field of the pull request in every answer. */
async function gatherWithout(field: string) {
  const typical = typicalPullRequest();
  const running = await startGitHub(typical.world);
  const log = recordingLog();
  const options = { token: typical.token, apiUrl: running.apiUrl, graphqlUrl: running.graphqlUrl, now: () => new Date(0), log };
  const client = createReadClient(options);
  const path = ["repository", "pullRequest", field];
  try {
    return await gatherPullRequestFacts({
      client: { ...client, graphql: async (query, variables, more) => hide(await client.graphql(query, variables, more), path) },
      target: targetOf(typical),
      policyPath: ".github/trust-layer.yml",
      ownJob: null,
      observedAt: "2026-03-02T12:00:00Z",
      log,
    });
  } finally {
    await running.close();
  }
}

describe("a field that GitHub hides", () => {
  it("the review decision is not taken for `no review is required`", async () => {
    expect((await gatherWithout("reviewDecision")).pullRequest.reviewDecision).toBe("UNKNOWN");
  });

  it("the author is not taken for an account that is gone, whom nobody could be", async () => {
    await expect(gatherWithout("author")).rejects.toThrow(/does not say who opened the pull request/);
    const { facts } = await gatherFrom(({ pullRequest }) => void (pullRequest.author = null));
    expect(facts.pullRequest.author).toBeNull();
  });
});

describe("law 6: same input, same bytes", () => {
  it("whatever the order in which GitHub lists checks, suites and files", async () => {
    const shuffled = await gatherFrom(({ repository, pullRequest }) => {
      repository.suites.reverse();
      for (const suite of repository.suites) suite.checkRuns.reverse();
      pullRequest.files.reverse();
      for (const ruleset of repository.rulesets) ruleset.rules.reverse();
    });
    expect(JSON.stringify(shuffled.facts)).toBe(JSON.stringify((await gatherFrom()).facts));
  });
});
