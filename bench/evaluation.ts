import { mountArtifacts } from "../test/bed/artifacts/mount.ts";
import { startArtifactService } from "../test/bed/artifacts/artifact-service.ts";
import { sequentialRounds, startGitHub, typicalPullRequest } from "../test/bed/github/index.ts";
import { runAction } from "../test/bed/runner/run-action.ts";
import { pullRequestPayload } from "../test/bed/workflow/event-payload.ts";
import { median, printTable } from "./measure.ts";

const LATENCY_MS = 100;
const ACTIONS = ["ci-readiness", "merge-gate", "root"] as const;

interface Evaluation {
  graphql: number;
  rest: number;
  rounds: number;
  wallMs: number;
}

/**
 * Requests, sequential rounds and wall time of one evaluation of a typical green pull request, every answer of GitHub 100 ms away. There
 * is no checkout, so the actions that look at lines ask once more for the changed files.
 */
export async function benchEvaluation(rounds: number): Promise<void> {
  const rows: string[][] = [];
  for (const action of ACTIONS) {
    for (const upload of [false, true]) {
      const runs: Evaluation[] = [];
      for (let round = 0; round < rounds; round += 1) runs.push(await evaluate(action, upload));
      const of = (key: keyof Evaluation): string => median(runs.map((run) => run[key])).toFixed(0);
      rows.push([action, upload ? "yes" : "no", of("graphql"), of("rest"), of("rounds"), of("wallMs")]);
    }
  }
  process.stdout.write(`\n## One evaluation, each answer ${LATENCY_MS} ms away\n`);
  printTable(["action", "upload", "GraphQL", "REST", "rounds", "wall, ms"], rows);
}

async function evaluate(action: string, upload: boolean): Promise<Evaluation> {
  const typical = typicalPullRequest();
  const artifacts = await startArtifactService();
  const github = await startGitHub(typical.world, { latencyMs: LATENCY_MS, mounts: [mountArtifacts(artifacts, typical.world)] });
  try {
    const begin = performance.now();
    const result = await runAction({
      action,
      inputs: { upload: String(upload) },
      event: pullRequestPayload(typical.repository, typical.pullRequest),
      github,
      artifacts,
      token: typical.token,
    });
    const wallMs = performance.now() - begin;
    result.folder.dispose();
    if (result.conclusion !== "success") throw new Error(`${action} did not judge the typical pull request:\n${result.log}`);
    const asked = github.requests.filter(({ kind }) => kind !== "mounted");
    const count = (kind: "graphql" | "rest"): number => asked.filter((request) => request.kind === kind).length;
    return { graphql: count("graphql"), rest: count("rest"), rounds: sequentialRounds(asked), wallMs };
  } finally {
    await artifacts.close();
    await github.close();
  }
}
