import type { CheckRunData, CheckSuiteData } from "../github/world-data.ts";
import type { World } from "../github/world.ts";

export type JobOutcome = "success" | "failure" | "cancelled" | "skipped";

export interface RunRecordOptions {
  world: World;
  repository: string;
  /** The commit that the check runs hang on: the head of the pull request, not its test merge. */
  sha: string;
  branch: string | null;
  event: string;
  path: string;
  /** The workflow's `name:`. */
  name: string;
  actor: string;
  runId: number | null;
  attempt: number;
}

/**
 * The run as GitHub shows it while it goes on: a suite on the head commit, and a check run for each job from the moment
 * when its needs are over. The actions under test find themselves and their upstream jobs there, as on GitHub.
 */
export class RunRecord {
  readonly #world: World;
  readonly #suite: CheckSuiteData;
  readonly runId: number;

  constructor(options: RunRecordOptions) {
    const { world } = options;
    const repository = world.repositories[options.repository.toLowerCase()];
    if (repository === undefined) throw new Error(`the in-process GitHub has no repository ${options.repository}`);
    world.user(options.actor);
    const run = world.workflowRun(repository, {
      path: options.path,
      event: options.event,
      attempt: options.attempt,
      actor: options.actor,
      status: "IN_PROGRESS",
      conclusion: null,
      ...(options.runId === null ? {} : { id: options.runId }),
    });
    for (const workflow of repository.workflows) if (workflow.path === options.path) workflow.name = options.name;
    this.#world = world;
    this.runId = run.id;
    this.#suite = world.suite(repository, {
      sha: options.sha,
      branch: options.branch,
      status: "IN_PROGRESS",
      conclusion: null,
      createdAt: world.now,
      workflowRun: run,
    });
  }

  start(name: string): CheckRunData {
    return this.#world.checkRun(this.#suite, {
      name,
      status: "IN_PROGRESS",
      conclusion: null,
      startedAt: this.#world.now,
      completedAt: null,
      steps: [{ number: 1, name: "Set up job", status: "COMPLETED", conclusion: "SUCCESS" }],
    });
  }

  /** Ends a job with its steps: a failed job without any is how GitHub shows one that never started. */
  finish(check: CheckRunData, outcome: JobOutcome, steps: readonly { label: string; conclusion: JobOutcome }[]): void {
    for (const { label, conclusion } of steps) {
      check.steps.push({ number: check.steps.length + 1, name: label, status: "COMPLETED", conclusion: conclusion.toUpperCase() });
    }
    check.status = "COMPLETED";
    check.conclusion = outcome.toUpperCase();
    check.completedAt = this.#world.now;
  }

  /** A job that is skipped has a check run that is over at once, and no runner. */
  skip(name: string, outcome: JobOutcome): CheckRunData {
    const check = this.start(name);
    check.runnerId = 0;
    check.runnerName = null;
    check.steps = [];
    this.finish(check, outcome, []);
    return check;
  }

  close(outcome: JobOutcome): void {
    this.#suite.status = "COMPLETED";
    this.#suite.conclusion = outcome.toUpperCase();
    if (this.#suite.workflowRun !== null) {
      this.#suite.workflowRun.status = "COMPLETED";
      this.#suite.workflowRun.conclusion = outcome.toUpperCase();
    }
  }
}
