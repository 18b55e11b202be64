import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { unzipSync } from "fflate";

import type { Envelope } from "../../src/evidence/envelope.ts";
import type { GateBody } from "../../src/gate/body.ts";
import type { ReadinessBody } from "../../src/readiness/body.ts";
import { type ArtifactService, type StoredArtifact, startArtifactService } from "../bed/artifacts/artifact-service.ts";
import { mountArtifacts } from "../bed/artifacts/mount.ts";
import { type GithubOptions, type RunningGithub, startGitHub, type Typical, typicalPullRequest } from "../bed/github/index.ts";
import { repositoryRoot } from "../bed/runner/action-manifest.ts";
import { surroundingsOf } from "../bed/runner/job-surroundings.ts";
import { type ActionResult, runAction, type RunActionOptions } from "../bed/runner/run-action.ts";
import { openRunnerFolder, type RunnerFolder } from "../bed/runner/runner-folder.ts";
import { checkout } from "../bed/workflow/checkout.ts";
import { pullRequestPayload } from "../bed/workflow/event-payload.ts";
import { type GitFixture, makeGitFixture } from "../bed/workflow/git-fixture.ts";
import { serveGit } from "./git-server.ts";

if (!existsSync(join(repositoryRoot, "dist", "app", "index.js"))) {
  throw new Error("dist/ is not there; these tests run the built bundles: `npm run build` first");
}

export interface StageOptions extends Pick<GithubOptions, "faults" | "latencyMs" | "onRequest"> {
  /** Changes the typical pull request before anything is served. */
  prepare?: (typical: Typical) => void;
  /** Makes a git repository of it, so that something can be checked out; ids of commits change with it. */
  withGit?: boolean;
}

/** One GitHub with its artifacts, on which actions run as on a runner. */
export interface Stage {
  readonly typical: Typical;
  readonly github: RunningGithub;
  readonly artifacts: ArtifactService;
  /** What was asked of the git server; empty without `withGit`. */
  readonly gitRequests: readonly string[];
  /** Runs an action on the event `pull_request` of the typical pull request, unless it is told otherwise. */
  run(action: string, options?: Partial<RunActionOptions>): Promise<ActionResult>;
  /** A job folder with a checkout in it, as actions/checkout leaves it; `withGit` only. Later fetches find the server unless `cutOff`. */
  checkedOut(fetchDepth: number, cutOff?: "cut-off"): Promise<RunnerFolder>;
  /** A folder of the test's own, gone at the end. */
  folder(): Promise<string>;
  close(): Promise<void>;
}

/** Opens a stage. Close it, or the test hangs on its servers. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const typical = typicalPullRequest();
  options.prepare?.(typical);
  const fixture: GitFixture | null = options.withGit === true ? await makeGitFixture(typical.world, typical.repository) : null;
  const git = fixture === null ? null : await serveGit(fixture.directory);
  const artifacts = await startArtifactService();
  const github = await startGitHub(typical.world, {
    ...(options.faults === undefined ? {} : { faults: options.faults }),
    ...(options.latencyMs === undefined ? {} : { latencyMs: options.latencyMs }),
    ...(options.onRequest === undefined ? {} : { onRequest: options.onRequest }),
    mounts: [mountArtifacts(artifacts, typical.world)],
  });
  const folders: RunnerFolder[] = [];
  const own: string[] = [];
  const payload = (): unknown => pullRequestPayload(typical.repository, typical.pullRequest);
  return {
    typical,
    github,
    artifacts,
    gitRequests: git?.requests ?? [],
    async run(action, more = {}) {
      const result = await runAction({ action, event: payload(), github, token: typical.token, artifacts, ...more });
      folders.push(result.folder);
      return result;
    },
    async checkedOut(fetchDepth, cutOff) {
      if (fixture === null || git === null) throw new Error("open the stage with `withGit` to check something out");
      const folder = openRunnerFolder(typical.repository.nameWithOwner);
      folders.push(folder);
      const job = await surroundingsOf({ event: payload(), github, folder });
      await checkout(job, fixture.directory, { "fetch-depth": String(fetchDepth) });
      const server = cutOff === undefined ? git.url : "http://127.0.0.1:9";
      await writeFile(join(folder.home, ".gitconfig"), `[url "${server}/"]\n\tinsteadOf = https://github.com/\n`);
      return folder;
    },
    async folder() {
      const made = await mkdtemp(join(tmpdir(), "trust-layer-test-"));
      own.push(made);
      return made;
    },
    async close() {
      for (const folder of folders) folder.dispose();
      await Promise.all(own.map((folder) => rm(folder, { recursive: true, force: true })));
      await artifacts.close();
      await git?.close();
      await fixture?.dispose();
      await github.close();
    },
  };
}

/** Opens a stage for the length of one piece of work. */
export async function onStage(options: StageOptions, work: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openStage(options);
  try {
    await work(stage);
  } catch (error) {
    // The failure of the test says more than what the bed says of it.
    await stage.close().catch(() => undefined);
    throw error;
  }
  await stage.close();
}

/** A policy file at the base commit. */
export function withPolicy(typical: Typical, text: string): void {
  const { repository, pullRequest } = typical;
  for (const sha of [pullRequest.baseSha, pullRequest.headSha, pullRequest.mergeCommitSha]) {
    if (sha !== null) repository.files[sha] = { ...repository.files[sha], ".github/trust-layer.yml": text };
  }
}

/** An envelope that an action wrote into the evidence folder. */
export function evidence(result: ActionResult, file: string): Envelope {
  const path = result.files.get(file);
  if (path === undefined)
    throw new Error(`there is no ${file}, only ${[...result.files.keys()].join(", ") || "nothing"}; log:\n${result.log}${result.stderr}`);
  return JSON.parse(readFileSync(path, "utf8")) as Envelope;
}

export const gateIn = (result: ActionResult): GateBody => evidence(result, "merge-gate.json").body as unknown as GateBody;
export const readinessIn = (result: ActionResult): ReadinessBody => evidence(result, "ci-readiness.json").body as unknown as ReadinessBody;

/** One check of the gate; an error when it is not there, so that nothing passes for being absent. */
export function checkIn(result: ActionResult, id: string): GateBody["checks"][number] {
  const found = gateIn(result).checks.find((check) => check.id === id);
  if (found === undefined) throw new Error(`the gate has no check ${id}`);
  return found;
}

/** Messages of the workflow command `error`, each a line on the page of the run. */
export const errorsOf = (result: ActionResult): string[] =>
  result.commands.filter(({ command }) => command === "error").map(({ message }) => message);

/** Names of files that a write left half done, anywhere below the job's folders. */
export function leftovers(result: ActionResult): string[] {
  return [result.folder.temp, result.folder.workspace, result.evidenceDir].flatMap((root) =>
    existsSync(root) ? readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".partial")) : [],
  );
}

/** An artifact that was uploaded under this name. */
export async function artifactNamed(stage: Stage, name: string): Promise<StoredArtifact> {
  const stored = await stage.artifacts.stored();
  const found = stored.findLast((artifact) => artifact.name === name);
  if (found === undefined) throw new Error(`no artifact ${name}; there are ${stored.map((artifact) => artifact.name).join(", ")}`);
  return found;
}

/** What lies in an artifact, by path. */
export const contentOf = (artifact: StoredArtifact): Record<string, Uint8Array> => unzipSync(artifact.content);

/** Writes bytes into a folder of the test's own and gives the path. */
export async function saved(stage: Stage, name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(await stage.folder(), name);
  await writeFile(path, bytes);
  return path;
}

const RANK: Readonly<Record<string, number>> = { PASS: 0, WARN: 1, FAIL: 2 };

/** 0 PASS, 1 WARN, 2 FAIL, for "never better than". */
export function rank(verdict: string | undefined): number {
  const value = RANK[verdict ?? ""];
  if (value === undefined) throw new Error(`"${verdict}" is no verdict`);
  return value;
}
