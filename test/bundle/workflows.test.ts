import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { afterEach, describe, expect, it } from "vitest";

import { prettyJson } from "../../src/evidence/canonical-json.ts";
import { externalOutcome } from "../../src/evidence/consistency.ts";
import { seal } from "../../src/evidence/envelope.ts";
import { type ArtifactService, startArtifactService } from "../bed/artifacts/artifact-service.ts";
import { mountArtifacts } from "../bed/artifacts/mount.ts";
import { failed, fromFork, inMergeQueue, type RunningGithub, startGitHub, type Typical, typicalPullRequest } from "../bed/github/index.ts";
import { repositoryRoot } from "../bed/runner/action-manifest.ts";
import { mergeGroupPayload, pullRequestPayload, reviewPayload } from "../bed/workflow/event-payload.ts";
import { type GitFixture, makeGitFixture } from "../bed/workflow/git-fixture.ts";
import type { Stubs } from "../bed/workflow/run-step.ts";
import { runWorkflow, type RunWorkflowOptions, type WorkflowResult } from "../bed/workflow/run-workflow.ts";
import { contentOf, withPolicy } from "./stage.ts";

const EXAMPLES = join(repositoryRoot, "workflows-examples");
/** What the jobs of a user do in the examples that hold some. */
const GREEN = { "build/make build": {}, "test/make test": {} };
const STATUS_POLICY =
  "version: 1\nmode: team\ntransport:\n  enabled: true\n  repositories: [acme/widgets]\n  operations: { status: allow }\n";

const EXTERNAL_POLICY = "version: 1\nmode: team\nci: { external: [{ check: canary, max-age-hours: 24 }] }\n";
/** What `trust-layer record` leaves in the canary's job of external.yml. */
function canary({ repository, pullRequest }: Typical, more: { headSha?: string; result?: "success" | "failure" } = {}): Stubs {
  const { headSha = pullRequest.headSha, result = "success" } = more;
  const envelope = seal({
    kind: "external-check",
    subject: { repository: repository.nameWithOwner, pullRequest: null, baseRef: null, baseSha: null, headRef: null, headSha },
    producer: { action: "record", version: "0", workflow: "trust-layer", job: "canary", runId: 1, runAttempt: 1 },
    generatedAt: new Date().toISOString(),
    outcome: externalOutcome(result),
    body: { name: "canary", result, summary: "", url: null, expiresAt: null, steps: [] },
  });
  return { "canary/command-line": {}, "canary/canary": {}, "canary/record": { files: { "canary.json": prettyJson(envelope) } } };
}

/** Every example: the job that judges, whether it brings its own CI, and how it ends on the typical pull request. */
const examples: Record<string, { job: string; ownCi?: readonly string[]; policy?: string; never?: true }> = {
  "quickstart.yml": { job: "trust-layer" },
  "last-job.yml": { job: "trust-layer", ownCi: ["build", "test"] },
  "composed.yml": { job: "gate", ownCi: ["test"] },
  "forks.yml": { job: "trust-layer" },
  "merge-queue.yml": { job: "trust-layer", ownCi: ["test"] },
  "private.yml": { job: "trust-layer" },
  "external.yml": { job: "trust-layer", ownCi: ["test"], policy: EXTERNAL_POLICY },
  "reviews.yml": { job: "judge", policy: STATUS_POLICY, never: true },
};

interface Bed {
  typical: Typical;
  github: RunningGithub;
  artifacts: ArtifactService;
  run: (options?: Partial<RunWorkflowOptions>) => Promise<WorkflowResult>;
}

/** What is closed after each test, the last opened first; so these tests run one after the other. */
const open: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close();
});

/** A repository whose base branch holds this example, as when somebody copied it there. */
async function bedFor(example: string, prepare: (typical: Typical) => void = () => undefined): Promise<Bed> {
  const { ownCi, policy } = examples[example] ?? { ownCi: undefined, policy: undefined };
  const typical = typicalPullRequest();
  const { world, repository, pullRequest } = typical;
  for (const sha of [pullRequest.baseSha, pullRequest.headSha, pullRequest.mergeCommitSha ?? ""]) {
    const { [".github/workflows/ci.yml"]: ci, ...rest } = repository.files[sha] ?? {};
    const own = { [`.github/workflows/${example}`]: readFileSync(join(EXAMPLES, example), "utf8") };
    repository.files[sha] = { ...rest, ...own, ...(ownCi === undefined && ci !== undefined ? { ".github/workflows/ci.yml": ci } : {}) };
  }
  if (ownCi !== undefined) {
    repository.suites = repository.suites.filter(({ workflowRun }) => workflowRun?.path !== ".github/workflows/ci.yml");
    for (const rule of repository.rulesets.flatMap(({ rules }) => rules)) {
      if (rule.type === "required_status_checks" && rule.parameters !== undefined)
        rule.parameters["required_status_checks"] = ownCi.map((context) => ({ context, integration_id: 15368 }));
    }
  }
  if (policy !== undefined) withPolicy(typical, policy);
  prepare(typical);
  const fixture: GitFixture = await makeGitFixture(world, repository);
  const artifacts = await startArtifactService();
  const github = await startGitHub(world, { mounts: [mountArtifacts(artifacts, world)] });
  open.push(
    () => fixture.dispose(),
    () => artifacts.close(),
    () => github.close(),
  );
  return {
    typical,
    github,
    artifacts,
    async run(options = {}) {
      const result = await runWorkflow({
        file: join(EXAMPLES, example),
        eventName: "pull_request",
        event: pullRequestPayload(repository, pullRequest, "synchronize"),
        github,
        artifacts,
        repositoryDir: fixture.directory,
        ...options,
        stubs: { ...canary(typical), ...(options.stubs ?? GREEN) },
      });
      open.push(() => result.dispose());
      return result;
    },
  };
}

const judging = (result: WorkflowResult, example: string) => result.jobs.get(examples[example]?.job ?? "");
const outputsOf = (result: WorkflowResult, example: string): Record<string, string> =>
  judging(result, example)?.steps.at(-1)?.outputs ?? {};
const results = (result: WorkflowResult): Record<string, string> =>
  Object.fromEntries([...result.jobs].map(([id, job]) => [id, job.result]));

it("names every example that there is", () => {
  expect(
    readdirSync(EXAMPLES)
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted(),
  ).toEqual(Object.keys(examples).toSorted());
});

describe.each(Object.entries(examples))("%s", (example, { job, never }) => {
  it("ends with PASS on a pull request of which a reviewer would say fine", async () => {
    const { run, artifacts, github } = await bedFor(example);
    const result = await run();
    expect(result, JSON.stringify(results(result))).toMatchObject({ notTriggered: null, conclusion: "success" });
    expect(outputsOf(result, example), judging(result, example)?.summary.slice(0, 3000)).toMatchObject({
      verdict: "PASS",
      unknowns: "[]",
      warnings: "[]",
    });
    const judged = judging(result, example)?.summary ?? "";
    expect(judged).toMatch(/^## ✅ PASS/);
    // Least permissions that leave nothing unseen.
    expect(judged).not.toContain("could not be seen with this token");
    for (const { steps } of result.jobs.values())
      for (const { action } of steps)
        expect(action?.commands.filter(({ command }) => command === "error" || command === "warning") ?? []).toEqual([]);
    const names = (await artifacts.stored()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["trust-layer-evidence-public", "trust-layer-evidence-private"]));
    const index = (await artifacts.stored()).find(({ name }) => name === "trust-layer-evidence-public");
    if (index === undefined) throw new Error("no public bundle");
    expect(JSON.parse(Buffer.from(contentOf(index)["proof-index.json"] ?? []).toString("utf8"))).toMatchObject({
      body: { verdict: "PASS", rejected: [] },
    });
    if (example !== "reviews.yml") expect(github.requests.filter(({ method, kind }) => kind === "rest" && method !== "GET")).toEqual([]);
  });

  it("ends with FAIL when a check is red, and the job with it", async () => {
    const { ownCi } = examples[example] ?? {};
    const { run, typical } = await bedFor(example, (made) => (ownCi === undefined ? void failed(made, "test") : undefined));
    const result = await run({ stubs: { ...GREEN, "test/make test": { outcome: ownCi === undefined ? "success" : "failure" } } });
    expect(outputsOf(result, example)["verdict"], JSON.stringify(results(result))).toBe("FAIL");
    expect(results(result)[job]).toBe(never === true ? "success" : "failure");
    expect(judging(result, example)?.summary).toMatch(/^## ❌ FAIL/);
    expect(judging(result, example)?.summary).toMatch(/\btest\b.*\(red\)/);
    if (never === true) {
      const status = typical.repository.statuses.findLast(({ context }) => context === "trust-layer");
      expect(status).toMatchObject({ state: "FAILURE", sha: typical.pullRequest.headSha });
    }
  });

  it("starts for the events that a verdict depends on, and not for others", async () => {
    const { run, typical } = await bedFor(example);
    const event = (action: string) => pullRequestPayload(typical.repository, typical.pullRequest, action);
    for (const action of ["closed", "assigned"]) expect((await run({ event: event(action) })).notTriggered).toContain(action);
    expect((await run({ eventName: "push" })).notTriggered).toContain("push");
  });
});

describe("the same example with another event or author", () => {
  it.each(["edited", "ready_for_review", "labeled", "opened", "reopened"])("quickstart.yml judges at `%s`", async (action) => {
    const { run, typical } = await bedFor("quickstart.yml");
    if (action === "edited") typical.pullRequest.title = "something else";
    const result = await run({ event: pullRequestPayload(typical.repository, typical.pullRequest, action) });
    expect(outputsOf(result, "quickstart.yml")["verdict"]).toBe(action === "edited" ? "WARN" : "PASS");
  });

  it.each(["forks.yml", "quickstart.yml", "last-job.yml", "private.yml"])(
    "%s works with the read-only token of a fork",
    async (example) => {
      const { run, github } = await bedFor(example, (typical) => void fromFork(typical));
      const result = await run();
      expect(outputsOf(result, example), judging(result, example)?.summary.slice(0, 3000)).toMatchObject({ verdict: "PASS" });
      expect(github.requests.filter(({ method, kind }) => kind === "rest" && method !== "GET")).toEqual([]);
    },
  );

  it("reviews.yml on a fork: the verdict stands, the status cannot be written, and the run says so", async () => {
    const { run, typical } = await bedFor("reviews.yml", (made) => void fromFork(made));
    const result = await run();
    expect(result.conclusion).toBe("success");
    expect(JSON.parse(outputsOf(result, "reviews.yml")["transport-decision"] ?? "{}")).toMatchObject({ status: "fork_read_only" });
    expect(typical.repository.statuses.some(({ context }) => context === "trust-layer")).toBe(false);
  });

  it("reviews.yml sets the status anew at each review", async () => {
    const { run, typical } = await bedFor("reviews.yml", ({ pullRequest }) => void pullRequest.reviews.splice(0));
    const status = () => typical.repository.statuses.findLast(({ context }) => context === "trust-layer");
    const before = await run();
    expect(outputsOf(before, "reviews.yml")["verdict"]).toBe("FAIL");
    expect(status()).toMatchObject({ state: "FAILURE" });
    typical.world.review(typical.pullRequest);
    const after = await run({ eventName: "pull_request_review", event: reviewPayload(typical.repository, typical.pullRequest) });
    expect(after.notTriggered).toBeNull();
    expect(outputsOf(after, "reviews.yml"), judging(after, "reviews.yml")?.summary.slice(0, 3000)).toMatchObject({ verdict: "PASS" });
    expect(status()).toMatchObject({ state: "SUCCESS", sha: typical.pullRequest.headSha });
  });

  it.each([
    ["failed", { result: "failure" as const }, /canary \(external\)[^\n]*red/],
    ["ran on another commit", { headSha: "c".repeat(40) }, /canary \(external\)[^\n]*external-other-commit/],
  ])("external.yml does not pass when the canary %s", async (_, more, words) => {
    const { run, typical } = await bedFor("external.yml");
    const result = await run({ stubs: { ...GREEN, ...canary(typical, more) } });
    expect(outputsOf(result, "external.yml")["verdict"]).not.toBe("PASS");
    expect(judging(result, "external.yml")?.summary).toMatch(words);
  });

  describe("merge-queue.yml in the queue", () => {
    const queued = async (prepare: (typical: Typical) => void = () => undefined) => {
      let group = "";
      const ref = "gh-readonly-queue/main/pr-12-0123456789abcdef0123456789abcdef01234567";
      const bed = await bedFor("merge-queue.yml", (typical) => {
        prepare(typical);
        group = inMergeQueue(typical).group.sha;
        typical.repository.branches[ref] = { sha: group, protection: null };
      });
      const headSha = bed.typical.repository.branches[ref]?.sha ?? "";
      const { pullRequest, repository } = bed.typical;
      const event = mergeGroupPayload(repository, { headSha, headRef: ref, baseSha: pullRequest.baseSha, baseRef: "main" });
      return { ...bed, headSha, options: { eventName: "merge_group", event } };
    };

    it("judges CI on the group's commit and reviews on the member's head", async () => {
      const { run, options, headSha } = await queued();
      const result = await run(options);
      expect(outputsOf(result, "merge-queue.yml"), judging(result, "merge-queue.yml")?.summary.slice(0, 3000)).toMatchObject({
        verdict: "PASS",
        status: "ready",
      });
      expect(judging(result, "merge-queue.yml")?.summary).toContain(headSha.slice(0, 7));
    });

    it("fails for a red test on the group's commit", async () => {
      const { run, options } = await queued();
      const result = await run({ ...options, stubs: { ...GREEN, "test/make test": { outcome: "failure" } } });
      expect(outputsOf(result, "merge-queue.yml")).toMatchObject({ verdict: "FAIL", status: "failing" });
      expect(result.conclusion).toBe("failure");
    });

    it("fails for a member without its approval", async () => {
      const { run, options } = await queued(({ pullRequest }) => void pullRequest.reviews.splice(0));
      expect(outputsOf(await run(options), "merge-queue.yml")).toMatchObject({ verdict: "FAIL", status: "ready" });
    });
  });

  it("private.yml keeps artifacts for a week, and on a free plan says that rules cannot exist", async () => {
    const { run, artifacts } = await bedFor("private.yml", ({ repository }) => {
      Object.assign(repository, { visibility: "PRIVATE", plan: "free", rulesets: [] });
    });
    const result = await run();
    expect(outputsOf(result, "private.yml")["verdict"], judging(result, "private.yml")?.summary.slice(0, 3000)).toBe("WARN");
    expect(judging(result, "private.yml")?.summary).toContain("Rules cannot be enforced on this repository's plan");
    for (const { expiresAt } of await artifacts.stored()) expect(Math.round((expiresAt.getTime() - Date.now()) / 86_400_000)).toBe(7);
  });

  it("composed.yml: each job has its narrow token, and the gate's job alone fails", async () => {
    const { run } = await bedFor("composed.yml");
    const result = await run({ stubs: { ...GREEN, "test/make test": { outcome: "failure" } } });
    expect(results(result)).toEqual({ test: "failure", context: "success", readiness: "success", gate: "failure", publish: "success" });
    expect(result.jobs.get("publish")?.summary).toMatch(/^## ❌ FAIL/);
    expect(result.jobs.get("context")?.permissions).toEqual({ contents: "read", "pull-requests": "read", metadata: "read" });
  });

  it("composed.yml: re-running the failed jobs finds the evidence of the earlier attempt", async () => {
    const { run } = await bedFor("composed.yml");
    const first = await run();
    expect(first.conclusion).toBe("success");
    const again = await run({ runId: first.runId ?? 0, attempt: 2 });
    expect(again.conclusion, JSON.stringify(results(again))).toBe("success");
    expect(again.jobs.get("publish")?.summary).toMatch(/^## ✅ PASS/);
  });
});
