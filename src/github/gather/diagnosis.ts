import * as z from "zod";
import type { Log } from "../../host/host.ts";
import type { CheckDiagnosis, CheckRun, OwnJob } from "../../facts/pull-request-facts.ts";
import { RequestFailure, type ReadClient } from "../client-contract.ts";
import { isRecord, valueAt } from "../graphql-answer.ts";
import { DIAGNOSIS_QUERY } from "../queries/follow-up.ts";
import { repositoryPath } from "../repository-path.ts";
import { readAllPages } from "../rest-pages.ts";
import type { SeenCheck } from "./checks.ts";

/**
 * 50 nodes of a query cost 1 to 2 points (GitHub's formula: connections / 100), so that the first red run takes at most
 * 3 requests (two queries and its jobs) and each further one 1; 100 checks and 20 runs show any team what is wrong.
 */
const CHECKS_PER_QUERY = 50;
const MOST_CHECKS = 100;
const MOST_RUNS = 20;

const FINE_CONCLUSIONS = new Set(["SUCCESS", "NEUTRAL", "SKIPPED"]);

/** Red, stuck or never started: finished without success, or not finished and not at work. */
function needsDiagnosis(check: CheckRun): boolean {
  if (check.status === "COMPLETED") return !FINE_CONCLUSIONS.has(check.conclusion ?? "");
  return check.status !== "IN_PROGRESS";
}

const nodeSchema = z.object({
  id: z.string(),
  annotations: z
    .object({
      nodes: z
        .array(z.object({ annotationLevel: z.string().nullable(), title: z.string().nullable(), message: z.string() }).nullable())
        .nullable(),
    })
    .nullable(),
  steps: z.object({ totalCount: z.int().nonnegative() }).nullable(),
  pendingDeploymentRequest: z.object({ environment: z.object({ name: z.string() }) }).nullable(),
});

const jobSchema = z.object({
  id: z.int(),
  name: z.string(),
  runner_id: z.int().nullish(),
  labels: z.array(z.string()).nullish(),
  steps: z.array(z.unknown()).nullish(),
});

/**
 * A closer look at the checks that are red, stuck or never started: annotations and steps by GraphQL, the job's runner
 * and labels by REST. Costs nothing on a green pull request. What cannot be read is left out, with a line in the log:
 * the check stays what it was, only its cause is not known. Sorted by check run id.
 */
export async function diagnose(
  client: ReadClient,
  repository: string,
  checks: readonly SeenCheck[],
  ownJob: OwnJob | null,
  log: Log,
): Promise<CheckDiagnosis[]> {
  const suspects = checks.flatMap(({ fact, nodeId }) =>
    fact.kind === "check-run" && nodeId !== null && needsDiagnosis(fact) && fact.id !== ownJob?.checkRunId ? [{ fact, nodeId }] : [],
  );
  // What is required comes first, then the newest: those are what a reader has to understand.
  suspects.sort((a, b) => Number(b.fact.isRequired) - Number(a.fact.isRequired) || b.fact.id - a.fact.id);
  const asked = suspects.slice(0, MOST_CHECKS);
  if (asked.length === 0) return [];
  if (suspects.length > asked.length)
    log.info(`Only ${asked.length} of ${suspects.length} checks that are not green were looked at closely.`);
  log.step("looking closer at the checks that are not green");
  const runs = [...new Set(asked.flatMap(({ fact }) => runOf(fact)))].slice(0, MOST_RUNS);
  const [nodes, jobs] = await Promise.all([
    readNodes(
      client,
      asked.map(({ nodeId }) => nodeId),
      log,
    ),
    readJobs(client, repository, runs, log),
  ]);
  const diagnoses = asked.flatMap(({ fact, nodeId }) => {
    const node = nodes.get(nodeId);
    const job = jobs.get(fact.id) ?? null;
    return node === undefined && job === null ? [] : [diagnosisOf(fact.id, node, job)];
  });
  return diagnoses.sort((a, b) => a.checkRunId - b.checkRunId);
}

function diagnosisOf(checkRunId: number, node: z.infer<typeof nodeSchema> | undefined, job: CheckDiagnosis["job"]): CheckDiagnosis {
  const annotations = (node?.annotations?.nodes ?? []).flatMap((annotation) =>
    annotation === null ? [] : [{ level: annotation.annotationLevel, title: annotation.title, message: annotation.message }],
  );
  return {
    checkRunId,
    annotations,
    steps: node?.steps?.totalCount ?? null,
    pendingDeployment: node?.pendingDeploymentRequest?.environment.name ?? null,
    job,
  };
}

/** Only Actions jobs have a run. */
function runOf(check: CheckRun): number[] {
  return check.workflowRun.state === "known" && check.workflowRun.value !== null ? [check.workflowRun.value.id] : [];
}

async function readNodes(client: ReadClient, ids: readonly string[], log: Log): Promise<Map<string, z.infer<typeof nodeSchema>>> {
  const found = new Map<string, z.infer<typeof nodeSchema>>();
  for (let start = 0; start < ids.length; start += CHECKS_PER_QUERY) {
    try {
      const answer = await client.graphql(DIAGNOSIS_QUERY, { ids: ids.slice(start, start + CHECKS_PER_QUERY) });
      const nodes = valueAt(answer, ["nodes"]);
      for (const node of Array.isArray(nodes) ? nodes : []) {
        const parsed = nodeSchema.safeParse(node);
        if (parsed.success) found.set(parsed.data.id, parsed.data);
      }
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error;
      log.info(`The annotations of the checks could not be read: ${error.message}.`);
    }
  }
  return found;
}

/** Job id -> job. The id of an Actions job is the id of its check run. */
async function readJobs(
  client: ReadClient,
  repository: string,
  runs: readonly number[],
  log: Log,
): Promise<Map<number, NonNullable<CheckDiagnosis["job"]>>> {
  const found = new Map<number, NonNullable<CheckDiagnosis["job"]>>();
  const listOf = (data: unknown): unknown => (isRecord(data) ? data["jobs"] : null);
  await Promise.all(
    runs.map(async (run) => {
      try {
        const jobs = await readAllPages(client, `${repositoryPath(repository)}/actions/runs/${run}/jobs?filter=latest`, listOf);
        for (const item of jobs) {
          const parsed = jobSchema.safeParse(item);
          if (!parsed.success) continue;
          const { id, name, runner_id: runnerId, labels, steps } = parsed.data;
          found.set(id, { name, runnerId: runnerId ?? null, labels: labels ?? [], steps: steps?.length ?? 0 });
        }
      } catch (error) {
        if (!(error instanceof RequestFailure)) throw error;
        log.info(`The jobs of run ${run} could not be read: ${error.message}.`);
      }
    }),
  );
  return found;
}
