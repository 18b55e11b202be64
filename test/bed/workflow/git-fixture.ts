import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { CommitData, RepositoryData, WorldData } from "../github/world-data.ts";
import { scrubbedEnvironment } from "../runner/step-environment.ts";

export interface GitFixture {
  /** A bare repository with the branches, and refs/pull/N/head and refs/pull/N/merge. */
  directory: string;
  dispose(): Promise<void>;
}

/**
 * Makes a real git repository of a repository of the in-process GitHub: the same commits, files, branches and pull
 * request refs, for a checkout to clone. Ids of commits follow from their content, so the world's ids are replaced by
 * git's everywhere in it, in place: read ids from the world afterwards, not from before.
 */
export async function makeGitFixture(world: WorldData, repository: RepositoryData): Promise<GitFixture> {
  const directory = await mkdtemp(join(tmpdir(), "trust-layer-git-"));
  const git = (args: readonly string[], stdin = ""): Promise<void> => runGit(directory, args, stdin);
  await git(["init", "--quiet", "--bare", "--initial-branch", repository.defaultBranch]);

  const commits = parentsFirst(repository);
  const marks = new Map(commits.map((commit, index) => [commit.sha, index + 1]));
  const stream = commits.map((commit) => importCommand(commit, repository.files[commit.sha] ?? {}, marks)).join("");
  const marksFile = join(directory, "bed-marks");
  await git(["fast-import", "--quiet", "--date-format=raw", `--export-marks=${marksFile}`], stream);

  const ids = new Map<string, string>();
  for (const line of (await readFile(marksFile, "utf8")).trim().split("\n")) {
    const [mark, id] = line.slice(1).split(" ");
    const commit = commits[Number(mark) - 1];
    if (commit !== undefined && id !== undefined) ids.set(commit.sha, id);
  }
  renameIn(world.repositories, ids, new Set());

  const refs: [string, string | null][] = [
    ...Object.entries(repository.branches).map(([name, { sha }]): [string, string] => [`refs/heads/${name}`, sha]),
    ...repository.pullRequests.flatMap((pull): [string, string | null][] => [
      [`refs/pull/${pull.number}/head`, pull.headSha],
      [`refs/pull/${pull.number}/merge`, pull.mergeCommitSha],
    ]),
  ];
  const known = new Set(ids.values());
  for (const [ref, id] of refs) if (id !== null && known.has(id)) await git(["update-ref", ref, id]);
  for (let index = 1; index <= commits.length; index += 1) await git(["update-ref", "-d", `refs/bed/${index}`]);
  return { directory, dispose: () => rm(directory, { recursive: true, force: true }) };
}

function parentsFirst(repository: RepositoryData): CommitData[] {
  const ordered: CommitData[] = [];
  const visit = (sha: string): void => {
    const commit = repository.commits[sha];
    if (commit === undefined || ordered.includes(commit)) return;
    commit.parents.forEach(visit);
    ordered.push(commit);
  };
  Object.keys(repository.commits).forEach(visit);
  return ordered;
}

/** One commit in the language of git fast-import; lengths are in bytes, paths are quoted as in C. */
function importCommand(commit: CommitData, files: Readonly<Record<string, string>>, marks: ReadonlyMap<string, number>): string {
  const mark = marks.get(commit.sha) ?? 0;
  const seconds = Math.floor(Date.parse(commit.committedDate) / 1000);
  const person = (who: CommitData["author"]): string => `${who.name} <${who.email}> ${seconds} +0000`;
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const parents = commit.parents.flatMap((sha) => marks.get(sha) ?? []);
  return [
    `commit refs/bed/${mark}\nmark :${mark}\n`,
    `author ${person(commit.author)}\ncommitter ${person(commit.committer)}\n`,
    data(commit.message),
    ...parents.map((parent, index) => `${index === 0 ? "from" : "merge"} :${parent}\n`),
    "deleteall\n",
    ...Object.entries(files).map(([path, text]) => `M 100644 inline ${quoted(path)}\n${data(text)}`),
    "\n",
  ].join("");
}

function quoted(path: string): string {
  return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}

/** Puts git's ids in the place of the world's, in every value and key; ids stand alone there, never inside other text. */
function renameIn(value: unknown, ids: ReadonlyMap<string, string>, seen: Set<unknown>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  const entries = Object.entries(value as Record<string, unknown>);
  for (const [key, child] of entries) {
    const renamed = typeof child === "string" ? (ids.get(child) ?? child) : child;
    const newKey = ids.get(key) ?? key;
    if (newKey !== key) delete (value as Record<string, unknown>)[key];
    (value as Record<string, unknown>)[newKey] = renamed;
    renameIn(renamed, ids, seen);
  }
}

async function runGit(directory: string, args: readonly string[], stdin: string): Promise<void> {
  const child = spawn("git", ["-C", directory, ...args], { env: scrubbedEnvironment(directory), stdio: ["pipe", "ignore", "pipe"] });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  child.stdin.on("error", () => undefined).end(stdin);
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`git ${args[0]}: ${complaint}`);
}
