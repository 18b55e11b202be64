import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

import { inputVariable, resolveInputs, type RunnerMessage } from "./action-inputs.ts";
import { type ActionManifest, folderOfAction, readActionManifest } from "./action-manifest.ts";
import { type ChildResult, type Grace, runChild } from "./child-process.ts";
import { type CommandFile, makeCommandFiles, readPairs } from "./command-files.ts";
import { summaryLimit, summaryTooLarge } from "./file-commands.ts";
import { type JobOptions, surroundingsOf } from "./job-surroundings.ts";
import { requireNode } from "./node-binary.ts";
import type { RunnerFolder } from "./runner-folder.ts";
import { contextsOf, type JobSurroundings, stepEnvironment } from "./step-environment.ts";
import { parseWorkflowCommands, shownLog, type WorkflowCommand } from "./workflow-commands.ts";

export interface ProcessOptions {
  /** Path of the Node binary; Node 24 when absent. */
  node?: string;
  /** Milliseconds until the step is cancelled; 30 s when absent. */
  timeout?: number;
  /** Cancels the step once a line of the log matches. */
  cancelAfter?: RegExp;
  grace?: Grace;
}

export interface RunActionOptions extends JobOptions, ProcessOptions {
  /** `root`, `context-pack`, `ci-readiness`, `merge-gate`, `evidence-publish`, or the path of a folder with an action.yml. */
  action: string;
  /** The step's `with:` as values: `${{ }}` in them is text, as in what a runner made of a hostile title. */
  inputs?: Readonly<Record<string, string>>;
  /** The step's `env:`. */
  env?: Readonly<Record<string, string>>;
}

export interface ActionResult {
  conclusion: "success" | "failure" | "cancelled";
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** Both streams as GitHub shows them: secrets masked, debug lines only in debug runs. */
  log: string;
  outputs: Record<string, string>;
  /** Outputs that were set but that action.yml does not declare. */
  undeclaredOutputs: string[];
  /** What was written to GITHUB_ENV and GITHUB_STATE. */
  exported: Record<string, string>;
  state: Record<string, string>;
  /** The summary that GitHub shows; empty when it is lost for its size. */
  summary: string;
  /** Size in bytes of a summary that is lost for being over 1 MiB, else null. */
  lostSummaryBytes: number | null;
  /** Workflow commands of the log, in order. */
  commands: WorkflowCommand[];
  /** What the runner itself says of the step. */
  runnerMessages: RunnerMessage[];
  /** How the process was cancelled. */
  end: ChildResult["end"];
  signals: ChildResult["signals"];
  evidenceDir: string;
  /** Relative path (with `/`) -> absolute path of each file in the evidence folder, sorted. */
  files: ReadonlyMap<string, string>;
  folder: RunnerFolder;
}

/**
 * Runs the committed bundle of an action as a runner runs a step: inputs and their defaults from action.yml, the
 * environment of a hosted runner and nothing of the host's, event file, file commands, log commands, cancellation.
 * Without `github` the API is an address where nobody listens.
 */
export async function runAction(options: RunActionOptions): Promise<ActionResult> {
  const folder = /[/\\]/.test(options.action) ? options.action : folderOfAction(options.action);
  return runActionStep(await readActionManifest(folder), await surroundingsOf(options), options);
}

/** One step of a job that is set up already: a workflow has several over the same folders. */
export async function runActionStep(
  manifest: ActionManifest,
  job: JobSurroundings,
  options: Pick<RunActionOptions, "inputs" | "env" | keyof ProcessOptions>,
): Promise<ActionResult> {
  const runnerMessages: RunnerMessage[] = [];
  const inputs = resolveInputs(manifest, options.inputs ?? {}, contextsOf(job, "success"), runnerMessages);
  const commandFiles = await makeCommandFiles(job.folder);

  const environment = stepEnvironment(job);
  const child = await runChild({
    command: options.node ?? requireNode(24),
    args: [manifest.main],
    cwd: job.workspace,
    env: {
      ...environment,
      GITHUB_ACTION: `__${manifest.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`,
      GITHUB_ACTION_REPOSITORY: "trust-layer/trust-layer",
      GITHUB_ACTION_REF: "v1",
      ...options.env,
      ...Object.fromEntries([...inputs].map(([name, value]) => [inputVariable(name), value])),
      ...commandFiles,
    },
    timeout: options.timeout ?? 30_000,
    ...(options.cancelAfter === undefined ? {} : { cancelAfter: options.cancelAfter }),
    ...(options.grace === undefined ? {} : { grace: options.grace }),
  });

  const read = (name: CommandFile): Promise<Record<string, string>> => readPairs(commandFiles[name], name, runnerMessages);
  const outputs = await read("GITHUB_OUTPUT");
  const exported = await read("GITHUB_ENV");
  const state = await read("GITHUB_STATE");
  const summary = await readFile(commandFiles.GITHUB_STEP_SUMMARY);
  const lost = summary.length > summaryLimit;
  // Only a malformed file fails the step; a lost summary is an error in the log beside an unchanged result.
  const malformed = runnerMessages.some(({ level }) => level === "error");
  if (lost) runnerMessages.push({ level: "error", message: summaryTooLarge(summary.length) });
  const evidenceDir = inputs.get("evidence-dir") || join(job.folder.temp, "trust-layer");
  return {
    conclusion: child.end !== "exited" ? "cancelled" : child.exitCode === 0 && !malformed ? "success" : "failure",
    exitCode: child.exitCode,
    stdout: child.stdout,
    stderr: child.stderr,
    log: shownLog(child.lines, [job.token, environment["ACTIONS_RUNTIME_TOKEN"] ?? ""], job.debug),
    outputs,
    undeclaredOutputs: Object.keys(outputs).filter((name) => !manifest.outputs.includes(name)),
    exported,
    state,
    summary: lost ? "" : summary.toString("utf8"),
    lostSummaryBytes: lost ? summary.length : null,
    commands: parseWorkflowCommands(child.lines),
    runnerMessages,
    end: child.end,
    signals: child.signals,
    evidenceDir,
    files: await filesUnder(evidenceDir),
    folder: job.folder,
  };
}

async function filesUnder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).replaceAll(sep, "/"), path];
    });
  return new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
