import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import type { ArtifactJob } from "../../bed/artifacts/artifact-records.ts";
import type { ArtifactService } from "../../bed/artifacts/artifact-service.ts";

export function jobOf(runId: number, attempt = 1, job = "gate"): ArtifactJob {
  return {
    run: { repository: "octo/repo", runId, headBranch: "feature", headSha: "a".repeat(40) },
    attempt,
    job,
  };
}

/** The environment that the real client reads, for the time of one call: it reads it at each call. */
export async function asJob<T>(service: ArtifactService, job: ArtifactJob, work: () => Promise<T>): Promise<T> {
  const wanted = { ...service.environmentFor(job), GITHUB_SERVER_URL: "https://github.com" };
  const before = Object.keys(wanted).map((key) => [key, process.env[key]] as const);
  Object.assign(process.env, wanted);
  const log = silenceLog();
  try {
    return await work();
  } finally {
    log.restore();
    for (const [key, value] of before) {
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
    }
  }
}

/** The client logs each request as a workflow command on stdout: noise in a test report. */
function silenceLog(): { restore: () => void } {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  return {
    restore: () => {
      process.stdout.write = write;
    },
  };
}

/** A folder that is gone after the work. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "bed-artifacts-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const paths: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    paths.push(path);
  }
  return paths;
}

/** Relative path -> text of every file under the folder. */
export async function readTree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Record<string, string> = {};
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1)] = await readFile(path, "utf8");
  }
  return files;
}
