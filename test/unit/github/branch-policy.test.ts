import { describe, expect, it } from "vitest";
import { readBranchPolicy } from "../../../src/github/branch-policy.ts";
import { createReadClient } from "../../../src/github/read-client.ts";
import { startGitHub, typicalPullRequest, withoutScope, type GithubOptions, type Typical } from "../../bed/github/index.ts";
import { recordingLog } from "./loopback.ts";

type Look = Awaited<ReturnType<typeof readBranchPolicy>>;

/** One look at the default branch of the typical repository. */
async function look(prepare: (typical: Typical) => void, faults: GithubOptions["faults"] = []): Promise<Look> {
  const typical = typicalPullRequest();
  prepare(typical);
  const github = await startGitHub(typical.world, { faults });
  const client = createReadClient({
    token: typical.token,
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    now: () => new Date(0),
    log: recordingLog(),
    wait: async () => {},
  });
  try {
    return await readBranchPolicy(client, typical.repository.nameWithOwner);
  } finally {
    await github.close();
  }
}
const heldIn = (found: Look) => Object.fromEntries(found.permissions.map(({ permission, held }) => [permission, held]));
const settingsIn = (found: Look) => Object.fromEntries(found.settings.map(({ setting, value }) => [setting, value]));
const READS = ["contents", "pull-requests", "checks", "statuses", "actions", "issues"] as const;
const all = (held: string) => Object.fromEntries(READS.map((scope) => [`${scope}: read`, held]));

describe("the permissions of the token, from the very requests that ask", () => {
  it("sees each as an answer of GitHub, and the one for administrators as refused", async () => {
    const found = await look(() => undefined);
    expect(heldIn(found)).toEqual({ ...all("yes"), "administration: read": "no" });
    expect(found.oauthScopes).toBeNull();
    expect(settingsIn(found)).toMatchObject({
      "actions-enabled": "unknown",
      "default-workflow-permissions": "unknown",
      "merge-queue": "no",
    });
  });

  it.each(READS)("sees that %s is missing, with the refusal", async (scope) => {
    const found = await look((typical) => withoutScope(typical, scope));
    expect(heldIn(found)[`${scope}: read`]).toBe("no");
    expect(found.permissions.find(({ permission }) => permission === `${scope}: read`)?.seenBy).toMatch(/refused \(403\)/);
    expect(found.defaultBranch).toBe("main");
  });

  it("without any permission nothing is held, and the branch is still named", async () => {
    const found = await look((typical) => READS.forEach((scope) => withoutScope(typical, scope)));
    expect(heldIn(found)).toEqual({ ...all("no"), "administration: read": "no" });
    expect(found.recentRuns).toBeNull();
    expect(found.defaultBranch).toBe("main");
  });

  it("an administrator sees the switch and the default of a workflow's token", async () => {
    const found = await look(({ world, token }) => void Object.assign(world.tokens[token]?.permissions ?? {}, { administration: "read" }));
    expect(heldIn(found)["administration: read"]).toBe("yes");
    expect(settingsIn(found)).toMatchObject({ "actions-enabled": "yes", "default-workflow-permissions": "read" });
  });

  it("an administrator sees all of classic protection; others see that it was not seen", async () => {
    const protect = ({ repository }: Typical) => {
      repository.rulesets = [];
      const main = repository.branches["main"];
      if (main !== undefined) {
        main.protection = {
          checks: [{ context: "build", appId: null }],
          enforcement: "everyone",
          strict: true,
          requiredApprovingReviewCount: 1,
          requiresCodeOwnerReviews: true,
          requiresConversationResolution: false,
          requiresLinearHistory: false,
          requiresSignatures: false,
          viewerExempt: false,
        };
      }
    };
    const admin = await look((typical) => {
      protect(typical);
      Object.assign(typical.world.tokens[typical.token]?.permissions ?? {}, { administration: "read" });
    });
    expect(admin.classicSettings).toMatchObject({ strict: "yes", approvals: "1", "force-push": "blocked", "admin-enforcement": "yes" });
    expect((await look(protect)).classicSettings).toBeNull();
  });

  it("reads the scopes of a classic token from the header, sorted", async () => {
    const found = await look(({ world, token }) => void Object.assign(world.tokens[token] ?? {}, { oauthScopes: ["repo", "read:org"] }));
    expect(found.oauthScopes).toEqual(["read:org", "repo"]);
  });
});

describe("what fails, says nothing of the token", () => {
  const at =
    (part: string) =>
    ({ kind, path }: { kind: string; path: string }) =>
      kind === "rest" && path.endsWith(part);

  it.each(["status-404", "status-500", "html-502", "rate-limit-403-rest"] as const)(
    "%s for one request: unknown, and all others as they were",
    async (fault) => {
      const found = await look(() => undefined, [{ match: at("/check-runs"), fault }]);
      expect(heldIn(found)).toEqual({ ...all("yes"), "checks: read": "unknown", "administration: read": "no" });
    },
  );

  it("GraphQL down: REST names the branch, and what only GraphQL tells is unknown", async () => {
    const found = await look(() => undefined, [{ match: ({ kind }) => kind === "graphql", fault: "status-502" }]);
    expect(found.defaultBranch).toBe("main");
    expect(found.refUpdateRule.state).toBe("unknown");
    expect(settingsIn(found)["merge-queue"]).toBe("unknown");
    expect(found.disagreements).toEqual([]);
  });

  it("all down, or a token that GitHub does not know: one failure", async () => {
    await expect(look(() => undefined, [{ match: () => true, fault: "status-502" }])).rejects.toMatchObject({ code: "unavailable" });
    await expect(look(() => undefined, [{ match: () => true, fault: "status-401" }])).rejects.toMatchObject({ code: "unauthorized" });
  });

  it("a private repository on a free plan: what the plan refuses is told, and is no fault of the token", async () => {
    const found = await look(({ repository }) => void Object.assign(repository, { visibility: "PRIVATE", plan: "free" }));
    expect(found.rulesNotEnforceable).toMatch(/Upgrade to GitHub/);
    expect(settingsIn(found)["merge-queue"]).toBe("cannot exist on this plan");
    expect(heldIn(found)["contents: read"]).toBe("yes");
  });
});

const QUEUE = {
  check_response_timeout_minutes: 60,
  grouping_strategy: "ALLGREEN",
  max_entries_to_build: 5,
  max_entries_to_merge: 5,
  merge_method: "SQUASH",
  min_entries_to_merge: 1,
  min_entries_to_merge_wait_minutes: 5,
};

describe("two answers of GitHub that differ", () => {
  it("a queue that both know is a setting, no contradiction", async () => {
    const found = await look(({ repository }) => void (repository.mergeQueues["main"] = []));
    expect(settingsIn(found)["merge-queue"]).toBe("yes");
    expect(found.disagreements).toEqual([]);
  });

  it("a rule that asks for a queue which GraphQL does not show is one", async () => {
    const found = await look(({ repository }) => {
      repository.rulesets[0]?.rules.push({ type: "merge_queue", parameters: QUEUE });
    });
    expect(settingsIn(found)["merge-queue"]).toBe("unknown");
    expect(found.disagreements).toEqual([expect.objectContaining({ id: "merge-queue" })]);
  });
});
