import { describe, expect, it } from "vitest";
import { wrongInAnswer } from "../../bed/github/rest/openapi.ts";
import {
  absent,
  changedFile,
  classicallyProtected,
  neverStarted,
  NEVER_STARTED_TEXTS,
  queued,
  typicalPullRequest,
  withChecks,
  withFiles,
} from "../../bed/github/index.ts";
import { at, github, rest } from "./client.ts";

const REPO = "/repos/acme/widgets";

describe("every endpoint of the typical pull request", () => {
  const { pullRequest, suite, repository } = typicalPullRequest();
  const head = pullRequest.headSha;
  const run = suite.workflowRun?.id ?? 0;
  const job = suite.checkRuns[0]?.id ?? 0;
  const paths = [
    "",
    "/pulls",
    "/pulls?state=all&base=main",
    "/pulls/12",
    "/pulls/12/files",
    "/pulls/12/commits",
    "/pulls/12/reviews",
    `/commits/${head}/pulls`,
    "/rules/branches/main",
    "/rules/branches/not-there",
    "/branches/main",
    "/branches/feature%2Fretry-upload",
    `/rulesets/${repository.rulesets[0]?.id ?? 0}`,
    `/commits/${head}/check-runs`,
    `/commits/${head}/check-suites`,
    `/commits/${head}/status`,
    `/commits/${head}/statuses`,
    `/commits/${head}`,
    `/check-runs/${job}`,
    `/check-runs/${job}/annotations`,
    `/actions/runs?head_sha=${head}`,
    `/actions/runs/${run}`,
    `/actions/runs/${run}/jobs`,
    `/actions/runs/${run}/approvals`,
    `/actions/runs/${run}/pending_deployments`,
    "/actions/workflows",
    "/collaborators/octo-admin/permission",
    "/contents/README.md?ref=main",
    "/contents/.github",
    "/contents/",
    "/compare/main...feature/retry-upload",
    "/issues/12/comments",
    "/issues/12/labels",
    "/codeowners/errors",
    "/git/ref/heads/main",
  ];
  it.each(paths)("GET %s answers 200, valid against GitHub's description", async (path) => {
    const running = await github(typicalPullRequest().world);
    expect(await rest(running, REPO + path)).toMatchObject({ status: 200 });
  });

  it("stays valid with everything at its most unusual", async () => {
    const typical = typicalPullRequest();
    const { world } = typical;
    const ghost = typical.pullRequest;
    Object.assign(ghost, {
      author: null,
      headRepository: null,
      conflicting: true,
      body: "",
      isDraft: true,
    });
    ghost.files.push(
      changedFile("logo.png", { patch: null, changeType: "ADDED" }),
      changedFile("src/new name.ts", { previousPath: "src/old.ts", changeType: "RENAMED" }),
      changedFile("gone.ts", { changeType: "DELETED" }),
    );
    neverStarted(typical, "build", NEVER_STARTED_TEXTS.budget);
    queued(typical, "test");
    Object.assign(typical.suite.checkRuns[2] ?? {}, { conclusion: "STALE" });
    typical.suite.workflowRun?.approvals.push({
      user: "octo-admin",
      state: "approved",
      comment: "go",
      environment: "production",
    });
    world.review(ghost, { commitSha: null, author: null, state: "DISMISSED" });
    world.comment(ghost, { body: "x", author: null });
    const running = await github(world);
    for (const path of paths.filter((one) => !one.includes("feature")))
      expect(await rest(running, REPO + path)).toMatchObject({ status: 200 });
    const files = await rest(running, `${REPO}/pulls/12/files`);
    expect((files.body as object[]).slice(-3)).toMatchObject([
      { filename: "logo.png" },
      { previous_filename: "src/old.ts", status: "renamed" },
      { status: "removed" },
    ]);
    expect(at(files.body, "12")).not.toHaveProperty("patch");
    expect((await rest(running, `${REPO}/pulls/12`)).body).toMatchObject({
      mergeable: false,
      mergeable_state: "dirty",
      merge_commit_sha: null,
      head: { repo: null },
    });
  });

  it("is not blind: a missing key, a wrong type and a key that GitHub does not have are told", () => {
    const path = "/repos/{owner}/{repo}/issues/{issue_number}/labels";
    const label = {
      id: 1,
      node_id: "x",
      url: "https://example.com",
      name: "x",
      description: null,
      color: "ededed",
      default: false,
    };
    expect(wrongInAnswer("GET", path, 200, [label])).toEqual([]);
    expect(wrongInAnswer("GET", path, 200, [{ ...label, extra: 1 }])).not.toEqual([]);
    expect(wrongInAnswer("GET", path, 200, [{ ...label, id: "1" }])).not.toEqual([]);
    expect(wrongInAnswer("GET", path, 200, [{ ...label, color: undefined }])).not.toEqual([]);
    expect(wrongInAnswer("GET", path, 299, [label])).not.toEqual([]);
    expect(wrongInAnswer("GET", "/not/cut", 200, [])).not.toEqual([]);
  });
});

describe("what is not there", () => {
  it.each([
    ["/pulls/99", 404],
    ["/branches/nope", 404],
    ["/rulesets/1", 404],
    ["/contents/nope", 404],
    ["/contents/README.md?ref=nope", 404],
    [`/commits/${"0".repeat(40)}/pulls`, 422],
    [`/commits/${"0".repeat(40)}/check-runs`, 422],
    ["/collaborators/nobody-at-all/permission", 404],
    ["/issues/comments/1", 404],
    ["/actions/runs/1", 404],
    ["/compare/main...nope", 404],
  ])("%s is %i", async (path, status) => {
    const running = await github(typicalPullRequest().world);
    expect((await rest(running, REPO + path)).status).toBe(status);
  });

  it("an absent check run is simply not in the list", async () => {
    const typical = typicalPullRequest();
    absent(typical, "test");
    const running = await github(typical.world);
    const { body } = await rest(running, `${REPO}/commits/${typical.pullRequest.headSha}/check-runs?check_name=test`);
    expect(body).toMatchObject({ total_count: 0, check_runs: [] });
  });
});

describe("pages", () => {
  it("follows GitHub's Link header to the end", async () => {
    const typical = typicalPullRequest();
    withFiles(typical, 250);
    const running = await github(typical.world);
    const read: string[] = [];
    for (let path: string | undefined = `${REPO}/pulls/12/files?per_page=100`; path !== undefined;) {
      const { body, headers } = await rest(running, path);
      read.push(...(body as { filename: string }[]).map((file) => file.filename));
      path = /<([^>]+)>; rel="next"/.exec(headers.get("link") ?? "")?.[1]?.slice(running.apiUrl.length);
    }
    expect(read).toEqual(typical.pullRequest.files.map((file) => file.path));
    expect(running.requests).toHaveLength(3);
  });

  it("gives 30 unless asked, never more than 100, and never the 3,001st file", async () => {
    const typical = typicalPullRequest();
    withFiles(typical, 3005);
    const running = await github(typical.world);
    expect((await rest(running, `${REPO}/pulls/12/files`)).body).toHaveLength(30);
    expect((await rest(running, `${REPO}/pulls/12/files?per_page=500`)).body).toHaveLength(100);
    expect((await rest(running, `${REPO}/pulls/12/files?per_page=100&page=31`)).body).toHaveLength(0);
    expect((await rest(running, `${REPO}/pulls/12`)).body).toMatchObject({ changed_files: 3005 });
  });

  it("keeps the newest run of a name within a suite, and both across suites", async () => {
    const typical = typicalPullRequest();
    const { world, repository, pullRequest, suite } = typical;
    world.checkRun(suite, { name: "build", conclusion: "FAILURE" });
    withChecks(typical, 1);
    world.checkRun(repository.suites.at(-1) ?? suite, { name: "build" });
    const running = await github(world);
    const path = `${REPO}/commits/${pullRequest.headSha}/check-runs?check_name=build`;
    expect(at((await rest(running, path)).body, "check_runs")).toMatchObject([{ conclusion: "success" }, { conclusion: "failure" }]);
    expect((await rest(running, `${path}&filter=all`)).body).toMatchObject({ total_count: 3 });
  });
});

describe("where the rules are", () => {
  it("a ruleset shows in the rules and not as contexts of the branch", async () => {
    const running = await github(typicalPullRequest().world);
    expect(((await rest(running, `${REPO}/rules/branches/main`)).body as { type: string }[]).map((rule) => rule.type)).toEqual([
      "deletion",
      "required_status_checks",
      "pull_request",
    ]);
    expect((await rest(running, `${REPO}/branches/main`)).body).toMatchObject({
      protection: { enabled: false, required_status_checks: { contexts: [] } },
    });
  });

  it("classic protection shows at the branch and not in the rules", async () => {
    const typical = typicalPullRequest();
    classicallyProtected(typical);
    const running = await github(typical.world);
    expect((await rest(running, `${REPO}/rules/branches/main`)).body).toEqual([]);
    expect((await rest(running, `${REPO}/branches/main`)).body).toMatchObject({
      protected: true,
      protection: {
        required_status_checks: {
          enforcement_level: "non_admins",
          checks: [
            { context: "build", app_id: 15368 },
            { context: "test", app_id: null },
          ],
        },
      },
    });
  });

  it("a ruleset that only evaluates, or is off, has no rules", async () => {
    const typical = typicalPullRequest();
    for (const ruleset of typical.repository.rulesets) ruleset.enforcement = "evaluate";
    const running = await github(typical.world);
    expect((await rest(running, `${REPO}/rules/branches/main`)).body).toEqual([]);
  });

  it("a private repository of a free plan cannot have rules: 403 with GitHub's sentence", async () => {
    const typical = typicalPullRequest();
    Object.assign(typical.repository, { visibility: "PRIVATE", plan: "free" });
    const running = await github(typical.world);
    expect(await rest(running, `${REPO}/rules/branches/main`)).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining("Upgrade to GitHub Pro") as unknown },
    });
  });
});
