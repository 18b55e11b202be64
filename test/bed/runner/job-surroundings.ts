import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { ArtifactService } from "../artifacts/artifact-service.ts";
import { contextOfEvent, type EventContext } from "./event-context.ts";
import { openRunnerFolder, type RunnerFolder } from "./runner-folder.ts";
import type { ApiAddresses, JobSurroundings } from "./step-environment.ts";

/** The job in which a step runs; what is absent has a plain default. */
export interface JobOptions {
  /** The payload of the event, and its name: `pull_request` when there is a payload, else `workflow_dispatch`. */
  event?: unknown;
  eventName?: string;
  /** What the event does not tell of the commit, or another value than it tells. */
  context?: Partial<EventContext>;
  github?: ApiAddresses;
  /** The value of `github.token`. */
  token?: string;
  artifacts?: ArtifactService;
  /** An existing checkout; an empty folder when absent. */
  workspace?: string;
  repository?: string;
  runId?: number;
  attempt?: number;
  /** The job's key, `gate` when absent. */
  job?: string;
  /** null or absent: a runner that does not give `job.check_run_id`. */
  checkRunId?: number | null;
  workflow?: { name: string; path: string };
  /** Folders of a job that goes on; fresh ones when absent. */
  folder?: RunnerFolder;
  serverUrl?: string;
  /** RUNNER_DEBUG, as "re-run with debug logging" sets it. */
  debug?: boolean;
}

/** An address where nobody listens (port 9, "discard"). */
const offline: ApiAddresses = { apiUrl: "http://127.0.0.1:9", graphqlUrl: "http://127.0.0.1:9/graphql" };

/** Fills in the defaults, makes the job's folders and writes the event file. */
export async function surroundingsOf(options: JobOptions): Promise<JobSurroundings> {
  const eventName = options.eventName ?? (options.event === undefined ? "workflow_dispatch" : "pull_request");
  const event = options.event ?? {};
  const context = { ...contextOfEvent(eventName, event, options.context?.sha), ...options.context };
  const repository = options.repository ?? context.repository ?? "octo/repo";
  const folder = options.folder ?? openRunnerFolder(repository);
  const eventFolder = join(folder.temp, "_github_workflow");
  await mkdir(eventFolder, { recursive: true });
  const eventPath = join(eventFolder, "event.json");
  await writeFile(eventPath, JSON.stringify(event));
  return {
    repository,
    eventName,
    event,
    context,
    runId: options.runId ?? 4711,
    attempt: options.attempt ?? 1,
    job: options.job ?? "gate",
    checkRunId: options.checkRunId ?? null,
    workflow: options.workflow ?? { name: "Trust layer", path: ".github/workflows/trust-layer.yml" },
    token: options.token ?? "token-of-the-bed",
    api: options.github ?? offline,
    artifacts: options.artifacts ?? null,
    retentionDays: 90,
    workspace: options.workspace ?? folder.workspace,
    eventPath,
    folder,
    debug: options.debug ?? false,
    serverUrl: options.serverUrl ?? "https://github.com",
  };
}
