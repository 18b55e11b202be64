import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";

import { unzipSync, zipSync } from "fflate";
import * as z from "zod";

import type { ArtifactJob } from "../artifacts/artifact-records.ts";
import type { ArtifactService } from "../artifacts/artifact-service.ts";
import type { JobSurroundings } from "../runner/step-environment.ts";

type Inputs = Readonly<Record<string, string>>;

function requireKnown(action: string, inputs: Inputs, known: readonly string[]): void {
  for (const name of Object.keys(inputs)) if (!known.includes(name)) throw new Error(`this bed does not know ${action}'s input ${name}`);
}

/** What actions/upload-artifact does with literal paths: files, or folders with what lies in them. Gives its outputs. */
export async function uploadArtifact(
  artifacts: ArtifactService,
  job: JobSurroundings,
  maker: ArtifactJob,
  inputs: Inputs,
): Promise<Record<string, string>> {
  requireKnown("upload-artifact", inputs, [
    "name",
    "path",
    "retention-days",
    "if-no-files-found",
    "compression-level",
    "include-hidden-files",
  ]);
  const paths = (inputs["path"] ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (paths.some((path) => /[*?[\]!]/.test(path))) throw new Error("this bed uploads literal paths only");
  const found = (await Promise.all(paths.map((path) => filesAt(resolve(job.workspace, path))))).flat().toSorted();
  if (found.length === 0) {
    if (inputs["if-no-files-found"] === "error") throw new Error(`No files were found with the provided path: ${paths.join(", ")}`);
    return {};
  }
  const [only] = paths;
  const single = paths.length === 1 && only !== undefined ? resolve(job.workspace, only) : null;
  const root = single === null ? commonFolder(found) : found.length === 1 && found[0] === single ? dirname(single) : single;
  const content: Record<string, Uint8Array> = {};
  for (const file of found) content[relative(root, file).replaceAll(sep, "/")] = await readFile(file);
  const zip = zipSync(content);
  const digest = createHash("sha256").update(zip).digest("hex");
  const days = Number(inputs["retention-days"] ?? "0");
  const id = await artifacts.put(maker, inputs["name"] ?? "artifact", zip, `sha256:${digest}`, days > 0 ? days : undefined);
  return {
    "artifact-id": String(id),
    "artifact-url": `${job.serverUrl}/${job.repository}/actions/runs/${job.runId}/artifacts/${id}`,
    "artifact-digest": digest,
  };
}

/** What actions/download-artifact does: one artifact by name, or all, of this run or (with a token) of another one. */
export async function downloadArtifact(artifacts: ArtifactService, job: JobSurroundings, inputs: Inputs): Promise<Record<string, string>> {
  requireKnown("download-artifact", inputs, ["name", "path", "merge-multiple", "run-id", "github-token", "repository"]);
  const target = resolve(job.workspace, inputs["path"] || ".");
  const { name } = inputs;
  const found =
    inputs["github-token"] === undefined
      ? await ofThisRun(artifacts, job)
      : await ofOtherRun(job, Number(inputs["run-id"] ?? job.runId), inputs["github-token"]);
  const chosen = found.filter((artifact) => name === undefined || name === "" || artifact.name === name);
  if (chosen.length === 0 && name !== undefined && name !== "") {
    throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
  }
  for (const artifact of chosen) {
    const folder = (name === undefined || name === "") && inputs["merge-multiple"] !== "true" ? join(target, artifact.name) : target;
    for (const [path, content] of Object.entries(unzipSync(await artifact.content()))) {
      if (path.endsWith("/")) continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  }
  return { "download-path": target };
}

interface Found {
  name: string;
  content: () => Promise<Uint8Array>;
}

async function ofThisRun(artifacts: ArtifactService, job: JobSurroundings): Promise<Found[]> {
  const stored = (await artifacts.stored()).filter((artifact) => artifact.runId === job.runId);
  // The newest of each name: the list is oldest first, and a later entry takes the place of an earlier one.
  const newest = new Map(stored.map((artifact) => [artifact.name, artifact]));
  return [...newest.values()].map(({ name, content }) => ({ name, content: () => Promise.resolve(content) }));
}

const listAnswer = z.object({ artifacts: z.array(z.object({ name: z.string(), archive_download_url: z.string() })) });

/** Over the API, so that a missing `actions: read` shows here as it does on GitHub. */
async function ofOtherRun(job: JobSurroundings, runId: number, token: string): Promise<Found[]> {
  const get = async (path: string): Promise<Response> => {
    const answer = await fetch(`${job.api.apiUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(`Unable to download artifact(s): ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const list = await get(`/repos/${job.repository}/actions/runs/${runId}/artifacts?per_page=100`);
  return listAnswer.parse(await list.json()).artifacts.map((artifact) => ({
    name: artifact.name,
    content: async () => {
      const { pathname } = new URL(artifact.archive_download_url);
      const answer = await get(pathname.slice(pathname.indexOf("/repos/")));
      return new Uint8Array(await answer.arrayBuffer());
    },
  }));
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function commonFolder(files: readonly string[]): string {
  const [first = [], ...rest] = files.map((file) => dirname(file).split(sep));
  const parts = [...first];
  for (const other of rest) while (parts.some((part, index) => part !== other[index])) parts.pop();
  return parts.join(sep);
}
