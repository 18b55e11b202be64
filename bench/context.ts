/*
 * How long does a context pack take? Generates repositories in a temporary folder, runs the built command line on each and
 * prints, in milliseconds: without a cache, filling one (an empty folder), the same question again, another question; then
 * the time of `git grep -c ""`, which reads the same files once, the ratio to it, and the memory of the run without a cache.
 *
 *   node bench/context.ts [files ...]        default: 2000 8900x120 50000; `8900x120` makes files of 120 lines (53 MB);
 *                                           a folder is a repository of your own
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { generateRepository } from "./generated-repository.ts";

const CLI = join(import.meta.dirname, "..", "dist", "cli", "index.js");
const ROUNDS = 3;
const LINES = 90;
const TASK = "retry the upload of an artifact with backoff when the server closes the stream";
const OTHER_TASK = "parse the header of a request and keep the cookie of its session in the cache";

interface Run {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Record<string, string>;
  /** Before each round, outside of what is measured. */
  readonly before?: () => void;
}

/** The shortest of some runs, in milliseconds: the one that was disturbed least. */
function shortest({ command, args, cwd, env = {}, before = () => undefined }: Run): number {
  const times = Array.from({ length: ROUNDS }, () => {
    before();
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

/** One row: the pack of a repository with and without a cache, beside one reading of the same files by git. */
function measure(name: string, repository: string, scratch: string): string {
  const script = join(scratch, "memory.cjs");
  const figure = join(scratch, "memory.txt");
  const cache = join(scratch, "cache");
  // In kilobytes on every system (libuv).
  writeFileSync(
    script,
    `process.once("exit", () => require("node:fs").writeFileSync(${JSON.stringify(figure)}, String(process.resourceUsage().maxRSS)));\n`,
  );
  const empty = () => rmSync(cache, { recursive: true, force: true });
  const pack = (task: string, ...more: readonly string[]): Run => ({
    command: process.execPath,
    args: [CLI, "context", "--task", task, "--repo", repository, "--json", ...more],
    cwd: repository,
  });
  const cold = shortest({ ...pack(TASK), env: { NODE_OPTIONS: `--require=${script}` } });
  const filling = shortest({ ...pack(TASK, "--cache", cache), before: empty });
  const same = shortest(pack(TASK, "--cache", cache));
  const other = shortest(pack(OTHER_TASK, "--cache", cache));
  const grep = shortest({ command: "git", args: ["grep", "-c", ""], cwd: repository });
  const megabytes = Number(readFileSync(figure, "utf8")) / 1024;
  const cells = [
    name,
    ...[cold, filling, same, other, grep].map((time) => time.toFixed(0)),
    (cold / grep).toFixed(1),
    megabytes.toFixed(0),
  ];
  return `| ${cells.join(" | ")} |\n`;
}

async function main(): Promise<void> {
  if (!existsSync(CLI)) throw new Error("dist/cli/index.js is not there: run `npm run build` first.");
  const wishes = process.argv.slice(2);
  const bare = shortest({ command: process.execPath, args: ["-e", "0"], cwd: tmpdir() });
  process.stdout.write(
    `Node alone: ${bare.toFixed(0)} ms\n\n` +
      "| files | no cache, ms | filling one, ms | same question, ms | new question, ms | git grep, ms | ratio | memory, MB |\n" +
      `|${" --- |".repeat(8)}\n`,
  );
  for (const wish of wishes.length > 0 ? wishes : ["2000", "8900x120", "50000"]) {
    const folder = mkdtempSync(join(tmpdir(), "trust-layer-bench-"));
    try {
      const [, files, lines] = /^(\d+)(?:x(\d+))?$/u.exec(wish) ?? [];
      const repository = files === undefined ? wish : join(folder, "repository");
      if (files !== undefined) await generateRepository(repository, Number(files), Number(lines ?? LINES));
      process.stdout.write(measure(files === undefined ? basename(wish) : wish, repository, folder));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

await main();
