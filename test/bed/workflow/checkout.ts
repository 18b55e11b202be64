import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import { scrubbedEnvironment, type JobSurroundings } from "../runner/step-environment.ts";

const run = promisify(execFile);

/** Inputs of actions/checkout that change nothing here: they are about credentials, submodules and cleaning. */
const accepted = new Set([
  "ref",
  "fetch-depth",
  "path",
  "repository",
  "persist-credentials",
  "token",
  "clean",
  "show-progress",
  "fetch-tags",
]);

/**
 * What actions/checkout leaves in the workspace: a clone of `repositoryDir` with one commit (or the whole history with
 * `fetch-depth: 0`), a detached head on the test merge of a pull request, else the branch. The remote has the address
 * that it has on GitHub; git on this runner reaches the fixture under that address, so that later fetches work.
 */
export async function checkout(
  job: JobSurroundings,
  repositoryDir: string,
  inputs: Readonly<Record<string, string>>,
): Promise<{ ref: string; commit: string }> {
  for (const name of Object.keys(inputs)) if (!accepted.has(name)) throw new Error(`this bed does not know checkout's input ${name}`);
  if ((inputs["repository"] ?? job.repository) !== job.repository) throw new Error("this bed checks out the run's own repository only");
  const target = resolve(job.workspace, inputs["path"] ?? ".");
  const address = `${job.serverUrl}/${job.repository}`;
  const local = pathToFileURL(resolve(repositoryDir)).href;
  await mkdir(target, { recursive: true });
  await writeFile(join(job.folder.home, ".gitconfig"), `[url "${local}"]\n\tinsteadOf = ${address}\n[protocol "file"]\n\tallow = always\n`);

  const env = scrubbedEnvironment(job.folder.home);
  const git = async (...args: string[]): Promise<string> => (await run("git", ["-C", target, ...args], { env })).stdout.trim();
  await git("init", "--quiet");
  await git("remote", "add", "origin", address);

  const ref = qualified(inputs["ref"] || job.context.ref);
  // Without `ref` the run's own commit is fetched, even where the ref has moved on since.
  const wanted = inputs["ref"] || /^0+$/.test(job.context.sha) ? ref : job.context.sha;
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const tracking = branch === undefined ? ref.replace(/^refs\//, "refs/remotes/") : `refs/remotes/origin/${branch}`;
  const refspec = tracking.startsWith("refs/") ? `+${wanted}:${tracking}` : wanted;
  const depth = Number(inputs["fetch-depth"] ?? "1");
  if (depth === 0) await git("fetch", "--quiet", "origin", "+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*");
  await git("fetch", "--quiet", ...(depth === 0 ? [] : ["--no-tags", `--depth=${depth}`]), "origin", refspec);
  const commit = await git("rev-parse", "FETCH_HEAD");
  if (branch === undefined) await git("checkout", "--quiet", "--force", "--detach", commit);
  else await git("checkout", "--quiet", "--force", "-B", branch, commit);
  return { ref, commit };
}

/** A commit stays as it is, a short name is a branch, as in our examples. */
function qualified(ref: string): string {
  return ref.startsWith("refs/") || /^[0-9a-f]{40}$/.test(ref) ? ref : `refs/heads/${ref}`;
}
