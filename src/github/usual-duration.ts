import * as z from "zod";
import { RequestFailure, type ReadClient } from "./client-contract.ts";
import { repositoryPath } from "./repository-path.ts";

const runsSchema = z.object({ workflow_runs: z.array(z.object({ run_started_at: z.string().nullish(), updated_at: z.string() })) });

/**
 * How long the last successful runs of a workflow took, in seconds (the median of at most 5); `null` where it cannot be
 * seen. One request. `path`: of the workflow file. It is for the log only, so a failure is no news.
 */
export async function readUsualDuration(client: ReadClient, repository: string, path: string): Promise<number | null> {
  const file = encodeURIComponent(path.split("/").at(-1) ?? path);
  try {
    const { data } = await client.get(`${repositoryPath(repository)}/actions/workflows/${file}/runs?status=success&per_page=5`);
    const runs = runsSchema.safeParse(data);
    const lengths = (runs.success ? runs.data.workflow_runs : [])
      .map((run) => (Date.parse(run.updated_at) - Date.parse(run.run_started_at ?? "")) / 1000)
      .filter((seconds) => Number.isFinite(seconds) && seconds > 0)
      .toSorted((a, b) => a - b);
    return lengths[Math.floor(lengths.length / 2)] ?? null;
  } catch (error) {
    if (error instanceof RequestFailure) return null;
    throw error;
  }
}
