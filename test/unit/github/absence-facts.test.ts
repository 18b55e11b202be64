import { describe, expect, it } from "vitest";
import { readAbsenceFacts } from "../../../src/github/absence-facts.ts";
import { readBranchPolicy } from "../../../src/github/branch-policy.ts";
import { createReadClient } from "../../../src/github/read-client.ts";
import { readUsualDuration } from "../../../src/github/usual-duration.ts";
import { reviewPolicy } from "../../../src/readiness/review-policy.ts";
import { startGitHub, typicalPullRequest, withoutScope, type Typical } from "../../bed/github/index.ts";
import { recordingLog } from "./loopback.ts";

async function onTypical<T>(
  prepare: (typical: Typical) => void,
  work: (client: ReturnType<typeof createReadClient>, typical: Typical) => Promise<T>,
): Promise<T> {
  const typical = typicalPullRequest();
  prepare(typical);
  const github = await startGitHub(typical.world);
  const client = createReadClient({
    token: typical.token,
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    now: () => new Date(0),
    log: recordingLog(),
    wait: async () => {},
  });
  try {
    return await work(client, typical);
  } finally {
    await github.close();
  }
}
const subjectOf = ({ repository, pullRequest }: Typical) => ({
  repository: repository.nameWithOwner,
  pullRequest: 12,
  baseRef: "main",
  baseSha: pullRequest.baseSha,
  headRef: pullRequest.headRef,
  headSha: pullRequest.headSha,
});
const ALL = {
  workflowStates: true,
  headPusher: true,
  actionsEnabled: true,
  calls: ["acme/shared/.github/workflows/a.yml@main", "acme/gone/.github/workflows/a.yml@main"],
};

describe("what is asked about a check that never came", () => {
  it("reads states, pusher, switch and called workflows, and says of each what it could not see", () =>
    onTypical(
      (typical) => {
        typical.world.user("github-actions[bot]");
        typical.repository.pushers[typical.pullRequest.headSha] = "github-actions[bot]";
        const [first] = typical.repository.workflows;
        if (first !== undefined) first.state = "DISABLED_MANUALLY";
        const shared = typical.world.repository("acme/shared", {});
        const commit = typical.world.commit(shared, {});
        shared.branches["main"] = { sha: commit.sha, protection: null };
        shared.files[commit.sha] = { ".github/workflows/a.yml": "on: workflow_call\n" };
        Object.assign(typical.world.tokens[typical.token] ?? {}, { repositories: null });
      },
      async (client, typical) => {
        const facts = await readAbsenceFacts(client, subjectOf(typical), ALL);
        expect(facts.workflowStates).toMatchObject({
          state: "known",
          value: [{ path: ".github/workflows/ci.yml", state: "DISABLED_MANUALLY" }, { state: "ACTIVE" }],
        });
        expect(facts.headPusher).toEqual({ state: "known", value: "github-actions[bot]" });
        expect(facts.actionsEnabled).toMatchObject({ state: "unknown", permission: "administration: read" });
        expect(facts.calledWorkflows?.map(({ text }) => (text.state === "known" ? text.value : text.permission))).toEqual([
          "on: workflow_call\n",
          "contents: read",
        ]);
        expect(client.count).toEqual({ graphql: 0, rest: 5, retries: 0 });
      },
    ));

  it("sees with administration: read whether Actions is on", () =>
    onTypical(
      (typical) => {
        typical.repository.actionsEnabled = false;
        Object.assign(typical.world.tokens[typical.token]?.permissions ?? {}, { administration: "read" });
      },
      async (client, typical) => {
        expect((await readAbsenceFacts(client, subjectOf(typical), { ...ALL, calls: [] })).actionsEnabled).toEqual({
          state: "known",
          value: false,
        });
      },
    ));

  it("is unknown with the permission, where that is missing", () =>
    onTypical(
      (typical) => withoutScope(typical, "actions"),
      async (client, typical) => {
        expect((await readAbsenceFacts(client, subjectOf(typical), { ...ALL, calls: [] })).workflowStates).toMatchObject({
          state: "unknown",
          permission: "actions: read",
        });
        expect(await readUsualDuration(client, "acme/widgets", ".github/workflows/ci.yml")).toBeNull();
      },
    ));
});

describe("the default branch, for the doctor", () => {
  it("costs one GraphQL and eight REST requests, and every row has a source", () =>
    onTypical(
      () => undefined,
      async (client) => {
        const policy = await readBranchPolicy(client, "acme/widgets");
        expect(policy).toMatchObject({ defaultBranch: "main", recentRuns: { seen: 2, succeeded: 2 } });
        expect(Object.fromEntries(reviewPolicy(policy).map(({ setting, value }) => [setting, value]))).toMatchObject({
          protected: "yes",
          "required-checks": "build, test",
          approvals: "1",
          "code-owners": "yes",
          "stale-dismissal": "yes",
          conversations: "yes",
          deletion: "blocked",
          "force-push": "unknown",
        });
        expect(client.count).toEqual({ graphql: 1, rest: 8, retries: 0 });
      },
    ));

  it("fails with one reason where the repository cannot be seen", () =>
    onTypical(
      () => undefined,
      async (client) => {
        await expect(readBranchPolicy(client, "acme/nothing")).rejects.toMatchObject({ code: "not-found" });
      },
    ));
});
