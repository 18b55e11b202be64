import { latestRuns, latestStatuses, resolveRevision, rollupState, suitesOf } from "../derive.ts";
import type { CheckSuiteData, StatusData } from "../world-data.ts";
import { account } from "./account-view.ts";
import { annotationView, checkRunView, jobView, suiteView, workflowRunView, workflowView } from "./actions-view.ts";
import { commitView, simpleStatus, statusView } from "./commit-view.ts";
import { minimalRepository, repositoryUrl } from "./repository-view.ts";
import type { RestRequest, RestResult, Route } from "./route.ts";
import { failure, invalid, notFound, ok, page, read, write } from "./route.ts";

const REPO = "/repos/{owner}/{repo}";
/** https://docs.github.com/en/rest/commits/statuses: at most 1,000 statuses per sha and context. */
const MOST_STATUSES = 1000;
const LONGEST_DESCRIPTION = 140;

/** Runs a handler with the commit that `{ref}` means, or answers GitHub's 422. */
function atCommit(request: RestRequest, handle: (sha: string) => RestResult): RestResult {
  const ref = request.parameters["ref"] ?? "";
  const sha = resolveRevision(request.repository, ref);
  return sha === null ? failure(422, `No commit found for SHA: ${ref}`) : handle(sha);
}

function checkRuns(request: RestRequest): RestResult {
  const { world, repository, query } = request;
  const [name, status, app] = [query.get("check_name"), query.get("status"), query.get("app_id")];
  return atCommit(request, (sha) => {
    // GitHub looks at the 1,000 newest suites only, and `latest` replaces a name within one suite, never across suites.
    const rows = suitesOf(repository, sha)
      .slice(-1000)
      .flatMap((suite) => {
        const runs = query.get("filter") === "all" ? suite.checkRuns : latestRuns(suite);
        return runs.map((run) => ({ suite, run }));
      })
      .filter(
        ({ suite, run }) =>
          (name === null || run.name === name) &&
          (status === null || run.status.toLowerCase() === status) &&
          (app === null || `${suite.app.id}` === app),
      )
      .toSorted((a, b) => b.run.id - a.run.id);
    return page(request, rows, (some) => ({
      total_count: rows.length,
      check_runs: some.map(({ suite, run }) => checkRunView(world, repository, suite, run)),
    }));
  });
}

function findRun(request: RestRequest) {
  const id = request.parameters["check_run_id"];
  for (const suite of request.repository.suites) {
    const run = suite.checkRuns.find((one) => `${one.id}` === id);
    if (run !== undefined) return { suite, run };
  }
  return null;
}

function findWorkflowRun(request: RestRequest) {
  for (const suite of request.repository.suites) {
    if (suite.workflowRun !== null && `${suite.workflowRun.id}` === request.parameters["run_id"]) return { suite, run: suite.workflowRun };
  }
  return null;
}

function combinedStatus(request: RestRequest): RestResult {
  const { world, repository } = request;
  return atCommit(request, (sha) => {
    const rows = latestStatuses(repository, sha);
    const state = rollupState({ ...repository, suites: [] }, sha) ?? "PENDING";
    const url = `${repositoryUrl(repository)}/commits/${sha}`;
    return page(request, rows, (some) => ({
      state: state === "EXPECTED" ? "pending" : state === "ERROR" ? "failure" : state.toLowerCase(),
      sha,
      total_count: rows.length,
      statuses: some.map((one) => simpleStatus(repository, one)),
      repository: minimalRepository(world, repository),
      commit_url: url,
      url: `${url}/status`,
    }));
  });
}

function addStatus(request: RestRequest): RestResult {
  const { world, repository, token } = request;
  const sha = request.parameters["sha"] ?? "";
  if (repository.commits[sha] === undefined || token === null) return failure(422, `No commit found for SHA: ${sha}`);
  const given = request.body as {
    state: string;
    context?: string;
    description?: string | null;
    target_url?: string | null;
  };
  const context = given.context ?? "default";
  if ((given.description?.length ?? 0) > LONGEST_DESCRIPTION) {
    return invalid("Status", "description", "custom", `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`);
  }
  if (given.target_url != null && !/^https?:\/\//.test(given.target_url))
    return invalid("Status", "target_url", "custom", "target_url must use http(s) scheme");
  if (repository.statuses.filter((one) => one.sha === sha && one.context === context).length >= MOST_STATUSES) {
    return failure(422, "Validation Failed", {
      errors: [
        {
          resource: "Status",
          code: "custom",
          message: "This SHA and context has reached the maximum number of statuses.",
        },
      ],
    });
  }
  const status = world.status(repository, {
    sha,
    context,
    state: given.state.toUpperCase() as StatusData["state"],
    description: given.description ?? null,
    targetUrl: given.target_url ?? null,
    createdAt: world.now,
    creator: token.login,
  });
  return ok(statusView(world, repository, status), 201);
}

/** Moves of branches; what nobody is named for was pushed by nobody that this bed knows, and is left out. */
function activity(request: RestRequest): RestResult {
  const { world, repository, query } = request;
  const rows = Object.entries(repository.pushers).flatMap(([sha, login], index) => {
    const branch = Object.entries(repository.branches).find(([, { sha: tip }]) => tip === sha)?.[0];
    const ref = `refs/heads/${branch ?? ""}`;
    return query.get("ref") !== null && query.get("ref") !== ref
      ? []
      : [{ id: index + 1, login, sha, ref, commit: repository.commits[sha] }];
  });
  return page(request, rows, (some) =>
    some.map(({ id, login, sha, ref, commit }) => ({
      id,
      node_id: `PA_${repository.id}_${id}`,
      before: commit?.parents[0] ?? sha,
      after: sha,
      ref,
      timestamp: commit?.committedDate ?? world.now,
      activity_type: "push",
      actor: account(world, login),
    })),
  );
}

function workflowRuns(request: RestRequest, ofWorkflow: (path: string) => boolean = () => true): RestResult {
  const { world, repository, query } = request;
  const wanted = (key: string, value: string | null) => query.get(key) === null || query.get(key) === value;
  const rows = repository.suites
    .flatMap((suite: CheckSuiteData) =>
      suite.workflowRun === null || !ofWorkflow(suite.workflowRun.path) ? [] : [{ suite, run: suite.workflowRun }],
    )
    .filter(
      ({ suite, run }) =>
        wanted("head_sha", suite.sha) &&
        wanted("event", run.event) &&
        wanted("branch", suite.branch) &&
        (wanted("status", run.status.toLowerCase()) || wanted("status", run.conclusion?.toLowerCase() ?? null)) &&
        wanted("actor", run.actor),
    )
    .toSorted((a, b) => b.run.id - a.run.id);
  return page(request, rows, (some) => ({
    total_count: rows.length,
    workflow_runs: some.map(({ suite, run }) => workflowRunView(world, repository, suite, run)),
  }));
}

function atRun(request: RestRequest, handle: (found: NonNullable<ReturnType<typeof findWorkflowRun>>) => RestResult): RestResult {
  const found = findWorkflowRun(request);
  return found === null ? notFound() : handle(found);
}

function environmentOf(request: RestRequest, name: string) {
  const { repository } = request;
  const url = `${repositoryUrl(repository)}/environments/${encodeURIComponent(name)}`;
  const html = `https://github.com/${repository.nameWithOwner}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`;
  return { id: repository.id, node_id: `EN_${repository.id}_${name}`, name, url, html_url: html };
}

export const CHECK_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: `${REPO}/commits/{ref}`,
    needs: read("contents"),
    handle: (request) => atCommit(request, (sha) => ok(commitView(request.world, request.repository, sha))),
  },
  {
    method: "GET",
    path: `${REPO}/commits/{ref}/check-runs`,
    needs: read("checks"),
    handle: checkRuns,
  },
  {
    method: "GET",
    path: `${REPO}/commits/{ref}/check-suites`,
    needs: read("checks"),
    handle: (request) =>
      atCommit(request, (sha) => {
        const rows = suitesOf(request.repository, sha);
        return page(request, rows, (some) => ({
          total_count: rows.length,
          check_suites: some.map((suite) => suiteView(request.world, request.repository, suite)),
        }));
      }),
  },
  {
    method: "GET",
    path: `${REPO}/commits/{ref}/status`,
    needs: read("statuses"),
    handle: combinedStatus,
  },
  {
    method: "GET",
    path: `${REPO}/commits/{ref}/statuses`,
    needs: read("statuses"),
    handle: (request) =>
      atCommit(request, (sha) => {
        const rows = request.repository.statuses.filter((one) => one.sha === sha).toSorted((a, b) => b.id - a.id);
        return page(request, rows, (some) => some.map((one) => statusView(request.world, request.repository, one)));
      }),
  },
  { method: "POST", path: `${REPO}/statuses/{sha}`, needs: write("statuses"), handle: addStatus },
  {
    method: "GET",
    path: `${REPO}/check-runs/{check_run_id}`,
    needs: read("checks"),
    handle: (request) => {
      const found = findRun(request);
      return found === null ? notFound() : ok(checkRunView(request.world, request.repository, found.suite, found.run));
    },
  },
  {
    method: "GET",
    path: `${REPO}/check-runs/{check_run_id}/annotations`,
    needs: read("checks"),
    handle: (request) => {
      const found = findRun(request);
      if (found === null) return notFound();
      return page(request, found.run.annotations, (some) => some.map((one) => annotationView(request.repository, found.suite, one)));
    },
  },
  { method: "GET", path: `${REPO}/actions/runs`, needs: read("actions"), handle: workflowRuns },
  {
    method: "GET",
    path: `${REPO}/actions/runs/{run_id}`,
    needs: read("actions"),
    handle: (request) => atRun(request, ({ suite, run }) => ok(workflowRunView(request.world, request.repository, suite, run))),
  },
  {
    method: "GET",
    path: `${REPO}/actions/runs/{run_id}/jobs`,
    needs: read("actions"),
    handle: (request) =>
      atRun(request, ({ suite, run }) => {
        const jobs = request.query.get("filter") === "all" ? suite.checkRuns : latestRuns(suite);
        return page(request, jobs, (some) => ({
          total_count: jobs.length,
          jobs: some.map((job) => jobView(request.repository, suite, run, job)),
        }));
      }),
  },
  {
    method: "GET",
    path: `${REPO}/actions/runs/{run_id}/approvals`,
    needs: read("actions"),
    handle: (request) =>
      atRun(request, ({ run }) =>
        ok(
          run.approvals.map((one) => ({
            state: one.state,
            comment: one.comment,
            user: account(request.world, one.user),
            environments: [environmentOf(request, one.environment)],
          })),
        ),
      ),
  },
  {
    method: "GET",
    path: `${REPO}/actions/runs/{run_id}/pending_deployments`,
    needs: read("actions"),
    handle: (request) =>
      atRun(request, ({ suite }) => {
        const names = new Set(suite.checkRuns.flatMap((job) => (job.pendingEnvironment === null ? [] : [job.pendingEnvironment])));
        return ok(
          [...names].map((name) => ({
            environment: environmentOf(request, name),
            wait_timer: 0,
            wait_timer_started_at: null,
            current_user_can_approve: false,
            reviewers: [],
          })),
        );
      }),
  },
  {
    method: "GET",
    path: `${REPO}/actions/workflows`,
    needs: read("actions"),
    handle: (request) =>
      page(request, request.repository.workflows, (some) => ({
        total_count: request.repository.workflows.length,
        workflows: some.map((one) => workflowView(request.repository, one)),
      })),
  },
  {
    method: "GET",
    path: `${REPO}/actions/workflows/{workflow_id}/runs`,
    needs: read("actions"),
    handle: (request) => workflowRuns(request, (path) => path.split("/").at(-1) === request.parameters["workflow_id"]),
  },
  {
    method: "GET",
    path: `${REPO}/actions/permissions`,
    needs: read("administration"),
    handle: ({ repository }) => ok({ enabled: repository.actionsEnabled, allowed_actions: "all", sha_pinning_required: false }),
  },
  {
    method: "GET",
    path: `${REPO}/actions/permissions/workflow`,
    needs: read("administration"),
    handle: () => ok({ default_workflow_permissions: "read", can_approve_pull_request_reviews: false }),
  },
  { method: "GET", path: `${REPO}/activity`, needs: read("contents"), handle: activity },
];
