import { changedFile, createWorld, shaOf } from "./world.ts";
import type { World } from "./world.ts";
import type { CheckRunData, CheckSuiteData, Permissions, PullRequestData, RepositoryData } from "./world-data.ts";

/** What the examples ask for in `permissions:` so that nothing stays unknown. */
export const ENOUGH_PERMISSIONS: Permissions = {
  actions: "read",
  checks: "read",
  contents: "read",
  issues: "read",
  metadata: "read",
  "pull-requests": "read",
  statuses: "read",
};
export const TYPICAL_TOKEN = "ghs_typicalPullRequest";

export interface Typical {
  world: World;
  repository: RepositoryData;
  pullRequest: PullRequestData;
  /** A secret that this GitHub knows, with `ENOUGH_PERMISSIONS`. */
  token: string;
  /** The suite of the workflow `ci`, which holds `build` and `test`. */
  suite: CheckSuiteData;
}

const CI_WORKFLOW = `name: ci
on:
  pull_request:
jobs:
  build:
    runs-on: ubuntu-24.04
    steps: [{ run: npm run build }]
  test:
    needs: build
    runs-on: ubuntu-24.04
    steps: [{ run: npm test }]
  lint:
    runs-on: ubuntu-24.04
    steps: [{ run: npm run lint }]
  typecheck:
    runs-on: ubuntu-24.04
    steps: [{ run: npm run typecheck }]
`;
const NIGHT_WORKFLOW = `name: compatibility
on:
  pull_request:
jobs:
  compatibility:
    strategy: { matrix: { os: [ubuntu-24.04, macos-15, windows-2025] } }
    name: compatibility (\${{ matrix.os }})
    runs-on: \${{ matrix.os }}
    steps: [{ run: npm test }]
`;
const CODEOWNERS = "* @octo-reviewer\n/src/ @octo-reviewer @acme/core\n";
const BODY = `## Summary

Retries an upload that the store answered with 503, with a backoff.

## Test plan

- \`npm test\`, with the new cases for 503 and for a store that never answers.

Closes #7
`;

/**
 * A pull request of which a reviewer would say "fine": 12 files with tests, 8 green checks, one human approval on the
 * head, CODEOWNERS satisfied, a ruleset that requires `build` and `test` and one approval, a Conventional title, a
 * body with both sections, a closed issue. Everything is mutable: break the one thing that the test is about.
 */
export function typicalPullRequest(): Typical {
  const world = createWorld();
  for (const login of ["octo-author", "octo-reviewer", "octo-admin"]) world.user(login);
  const repository = world.repository("acme/widgets", {
    collaborators: { "octo-author": "write", "octo-reviewer": "write", "octo-admin": "admin" },
  });
  const base = world.commit(repository, {
    sha: shaOf("base"),
    message: "feat: upload",
    committedDate: "2026-03-01T09:00:00Z",
  });
  const first = world.commit(repository, {
    sha: shaOf("first"),
    parents: [base.sha],
    message: "feat: retry an upload",
  });
  const head = world.commit(repository, {
    sha: shaOf("head"),
    parents: [first.sha],
    message: "test: cover the retry",
    committedDate: "2026-03-02T10:00:00Z",
  });
  const merge = world.commit(repository, {
    sha: shaOf("merge"),
    parents: [base.sha, head.sha],
    message: "Merge head into base",
  });
  repository.branches["main"] = { sha: base.sha, protection: null };
  repository.branches["feature/retry-upload"] = { sha: head.sha, protection: null };
  const baseFiles: Record<string, string> = {
    "README.md": "# widgets\n",
    ".github/CODEOWNERS": CODEOWNERS,
    ".github/workflows/ci.yml": CI_WORKFLOW,
    ".github/workflows/compatibility.yml": NIGHT_WORKFLOW,
    "package.json": '{ "name": "widgets", "version": "1.4.0" }\n',
  };
  const changed = [
    ...["retry", "backoff", "store", "upload", "errors", "index"].map((name) => `src/${name}.ts`),
    ...["retry", "backoff", "store", "upload"].map((name) => `test/${name}.test.ts`),
    "docs/upload.md",
    "README.md",
  ];
  const headFiles = { ...baseFiles };
  for (const path of changed) {
    baseFiles[path] ??= "first line\n";
    headFiles[path] = `${baseFiles[path]}second line\n`;
  }
  Object.assign(repository.files, {
    [base.sha]: baseFiles,
    [first.sha]: headFiles,
    [head.sha]: headFiles,
    [merge.sha]: headFiles,
  });

  const suite = world.suite(repository, {
    sha: head.sha,
    branch: "feature/retry-upload",
    workflowRun: world.workflowRun(repository, { path: ".github/workflows/ci.yml" }),
  });
  for (const name of ["build", "test", "lint", "typecheck"]) world.checkRun(suite, { name });
  const second = world.suite(repository, {
    sha: head.sha,
    branch: "feature/retry-upload",
    workflowRun: world.workflowRun(repository, { path: ".github/workflows/compatibility.yml" }),
  });
  for (const os of ["ubuntu-24.04", "macos-15", "windows-2025"]) world.checkRun(second, { name: `compatibility (${os})`, labels: [os] });
  world.status(repository, {
    sha: head.sha,
    context: "coverage/patch",
    description: "97 % of the lines are covered",
    targetUrl: "https://coverage.example.com/1",
  });

  world.ruleset(repository, {
    name: "main",
    branches: ["main"],
    rules: [
      { type: "deletion" },
      {
        type: "required_status_checks",
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [
            { context: "build", integration_id: 15368 },
            { context: "test", integration_id: 15368 },
          ],
        },
      },
      {
        type: "pull_request",
        parameters: {
          required_approving_review_count: 1,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: true,
          require_last_push_approval: false,
          required_review_thread_resolution: true,
          allowed_merge_methods: ["squash"],
        },
      },
    ],
  });
  world.issue(repository, { number: 7, title: "Uploads fail when the store is busy" });
  const pullRequest = world.pullRequest(repository, {
    number: 12,
    title: "feat(upload): retry when the store is busy",
    body: BODY,
    baseRef: "main",
    baseSha: base.sha,
    headRef: "feature/retry-upload",
    headSha: head.sha,
    mergeCommitSha: merge.sha,
    commits: [first.sha, head.sha],
    files: changed.map((path) => changedFile(path)),
    closingIssues: [{ repository: repository.nameWithOwner, number: 7 }],
  });
  world.review(pullRequest);
  world.token(TYPICAL_TOKEN, {
    permissions: { ...ENOUGH_PERMISSIONS },
    repositories: [repository.nameWithOwner],
  });
  return { world, repository, pullRequest, token: TYPICAL_TOKEN, suite };
}

/** The check run of that name on the head; the bed throws when there is none, so that no test passes for nothing. */
export function checkNamed(typical: Typical, name: string): CheckRunData {
  const runs = typical.repository.suites.flatMap((suite) => (suite.sha === typical.pullRequest.headSha ? suite.checkRuns : []));
  const run = runs.find((candidate) => candidate.name === name);
  if (run === undefined) throw new Error(`The world has no check run ${name} on the head; it has ${runs.map((r) => r.name).join(", ")}`);
  return run;
}
