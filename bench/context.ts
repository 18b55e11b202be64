/*
 * How long does a context pack take? Generates repositories in a temporary folder, runs the built command line on each
 * (cold, as a user does) and prints time and memory beside the time of `git grep -c ""`, which reads the same files once.
 *
 *   node bench/context.ts [files ...]        default: 1000 10000 50000; `100000x180` makes files of 180 lines (1 GB);
 *                                           a folder is a repository of your own
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const CLI = join(import.meta.dirname, "..", "dist", "cli", "index.js");
const ROUNDS = 3;
const LINES = 90;
const COMMITS = 2000;
const TASK = "retry the upload of an artifact with backoff when the server closes the stream";
const WORDS = (
  "user account order invoice parse render token cache queue worker stream buffer socket client server request response header cookie session policy rule check " +
  "gate verdict evidence digest canonical envelope manifest artifact upload download retry backoff timeout signal process thread mutex channel event listener"
).split(" ");

/** A small generator with a fixed start, so that every run makes the same repository (mulberry32). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function* importStream(files: number, lines: number): Generator<string> {
  const next = sequence(files);
  const word = () => WORDS[next(WORDS.length)] ?? "word";
  const name = () => `${word()}${(word()[0] ?? "").toUpperCase()}${word()}`;
  const paths = Array.from({ length: files }, (_, index) => `src/area${Math.floor(index / 50)}/${name()}${index}.ts`);
  const file = (path: string) => {
    const text = Array.from(
      { length: lines },
      () => `  const ${name()} = ${name()}(${name()}, ${next(1000)}); // ${word()} ${word()}\n`,
    ).join("");
    return `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`;
  };
  const commit = (message: string) =>
    `commit refs/heads/main\ncommitter A <a@example.com> 1767225600 +0000\ndata ${message.length}\n${message}\n`;
  yield commit("first");
  for (const path of paths) yield file(path);
  for (let index = 0; index < COMMITS; index += 1) {
    yield commit(`${word()} the ${word()} of ${word()}`);
    for (let touched = 0; touched < 3; touched += 1) yield file(paths[next(paths.length)] ?? "src/a.ts");
  }
}

async function generate(folder: string, files: number, lines: number): Promise<void> {
  execFileSync("git", ["init", "-q", "-b", "main", folder]);
  const child = spawn("git", ["fast-import", "--quiet"], { cwd: folder, stdio: ["pipe", "inherit", "inherit"] });
  const closed = once(child, "close");
  for (const piece of importStream(files, lines)) if (!child.stdin.write(piece)) await once(child.stdin, "drain");
  child.stdin.end();
  await closed;
  execFileSync("git", ["-C", folder, "checkout", "-q", "-f", "main"]);
}

/** The shortest of some runs, in milliseconds: the one that was disturbed least. */
function shortest(command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const result = spawnSync(command, args, {
      cwd,
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
      env: { ...process.env, ...env },
    });
    if (result.status !== 0)
      throw new Error(`${command} ${args[0] ?? ""} ended with ${result.status ?? "a signal"}: ${result.stderr.slice(0, 500)}`);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** One row: the pack of a repository, beside one reading of the same files by git. */
function measure(name: string, repository: string, scratch: string): string {
  const script = join(scratch, "memory.cjs");
  const figure = join(scratch, "memory.txt");
  // In kilobytes on every system (libuv).
  writeFileSync(
    script,
    `process.once("exit", () => require("node:fs").writeFileSync(${JSON.stringify(figure)}, String(process.resourceUsage().maxRSS)));\n`,
  );
  const args = [CLI, "context", "--task", TASK, "--repo", repository, "--json"];
  const pack = shortest(process.execPath, args, repository, { NODE_OPTIONS: `--require=${script}` });
  const grep = shortest("git", ["grep", "-c", ""], repository);
  const megabytes = Number(readFileSync(figure, "utf8")) / 1024;
  return `| ${name} | ${pack.toFixed(0)} | ${grep.toFixed(0)} | ${(pack / grep).toFixed(1)} | ${megabytes.toFixed(0)} |\n`;
}

async function main(): Promise<void> {
  if (!existsSync(CLI)) throw new Error("dist/cli/index.js is not there: run `npm run build` first.");
  const wishes = process.argv.slice(2);
  const bare = shortest(process.execPath, ["-e", "0"], tmpdir());
  process.stdout.write(
    `Node alone: ${bare.toFixed(0)} ms\n\n| files | pack, ms | git grep, ms | ratio | memory, MB |\n| --- | --- | --- | --- | --- |\n`,
  );
  for (const wish of wishes.length > 0 ? wishes : ["1000", "10000", "50000"]) {
    const folder = mkdtempSync(join(tmpdir(), "trust-layer-bench-"));
    try {
      const [, files, lines] = /^(\d+)(?:x(\d+))?$/u.exec(wish) ?? [];
      const repository = files === undefined ? wish : join(folder, "repository");
      if (files !== undefined) await generate(repository, Number(files), Number(lines ?? LINES));
      process.stdout.write(measure(files === undefined ? basename(wish) : wish, repository, folder));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

await main();
