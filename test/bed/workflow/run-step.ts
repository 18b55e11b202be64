import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import type { ArtifactJob } from "../artifacts/artifact-records.ts";
import { folderOfAction, readActionManifest } from "../runner/action-manifest.ts";
import { type ActionResult, runActionStep } from "../runner/run-action.ts";
import type { JobSurroundings } from "../runner/step-environment.ts";
import { downloadArtifact, uploadArtifact } from "./artifact-steps.ts";
import { checkout } from "./checkout.ts";

/** What a step that this bed does not run is said to have done: a script, or somebody else's action. */
export interface Stub {
  /** `success` when absent. */
  outcome?: "success" | "failure";
  outputs?: Readonly<Record<string, string>>;
  /** Files that it leaves, by path in the workspace. */
  files?: Readonly<Record<string, string>>;
}

/** Stubs by `<job>/<id or label of the step>`, or by the action's name without its version. */
export type Stubs = Readonly<Record<string, Stub>>;

export interface StepWork {
  outcome: "success" | "failure" | "cancelled";
  outputs: Record<string, string>;
  /** Set for our own actions only. */
  action: ActionResult | null;
  /** Why a step failed that is not one of ours. */
  error: string | null;
}

export interface StepPlace {
  /** `<job>/<id or label>` */
  key: string;
  uses: string | null;
  inputs: Readonly<Record<string, string>>;
  env: Readonly<Record<string, string>>;
  job: JobSurroundings;
  maker: ArtifactJob;
  repositoryDir: string;
  stubs: Stubs;
  /** Where the actions come from; this repository's when absent. */
  actionFolder?: (name: string) => string;
}

/** `trust-layer/trust-layer@v1`, `trust-layer/trust-layer/actions/merge-gate@v1`, or the same as a local path. */
function ownAction(uses: string): string | null {
  const match = /^(?:trust-layer\/trust-layer|\.)(?:\/(?:actions\/([a-z-]+))?)?(?:@.+)?$/.exec(uses);
  return match === null ? null : (match[1] ?? "root");
}

/**
 * Does one step: our actions as processes, the three actions of GitHub that our examples use over the bed, everything
 * else as its stub says. A step without a stub is an error, so that none passes unseen.
 */
export async function runStep(place: StepPlace): Promise<StepWork> {
  const { uses } = place;
  const own = uses === null ? null : ownAction(uses);
  if (own !== null) {
    const manifest = await readActionManifest((place.actionFolder ?? folderOfAction)(own));
    const action = await runActionStep(manifest, place.job, { inputs: place.inputs, env: place.env });
    return { outcome: action.conclusion, outputs: action.outputs, action, error: null };
  }
  const name = uses?.split("@")[0] ?? null;
  const stub = place.stubs[place.key] ?? (name === null ? undefined : place.stubs[name]);
  if (stub !== undefined) return runStub(stub, place.job.workspace);
  const { artifacts } = place.job;
  switch (name) {
    case "actions/checkout":
      return attempt(() => checkout(place.job, place.repositoryDir, place.inputs));
    case "actions/upload-artifact":
      if (artifacts === null) break;
      return attempt(() => uploadArtifact(artifacts, place.job, place.maker, place.inputs));
    case "actions/download-artifact":
      if (artifacts === null) break;
      return attempt(() => downloadArtifact(artifacts, place.job, place.inputs));
    default:
  }
  throw new Error(`no stub says what the step ${place.key} does`);
}

async function attempt(work: () => Promise<Record<string, string>>): Promise<StepWork> {
  try {
    return { outcome: "success", outputs: await work(), action: null, error: null };
  } catch (error) {
    return { outcome: "failure", outputs: {}, action: null, error: error instanceof Error ? error.message : String(error) };
  }
}

async function runStub(stub: Stub, workspace: string): Promise<StepWork> {
  for (const [path, content] of Object.entries(stub.files ?? {})) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), content);
  }
  return { outcome: stub.outcome ?? "success", outputs: { ...stub.outputs }, action: null, error: null };
}
