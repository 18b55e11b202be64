import type { RankedFile } from "../body.ts";
import { listed } from "../change.ts";
import { classifyFile } from "../file-kind.ts";
import { pairedTests, testsByStem } from "../rank/test-pairs.ts";
import { RISK_FLAGS, riskFlagsOf } from "../risk-flags.ts";
import type { ContextSources } from "../sources.ts";

const LOOKED_AT = 10;
const RECENT = 300;
const LARGE_BYTES = 60_000;

/** What is risky about the files ranked first for a task, before anything of them is changed. */
export function taskRisks(sources: ContextSources, ranked: readonly RankedFile[]): string[] {
  const first = ranked
    .filter(({ role }) => role === "primary")
    .slice(0, LOOKED_AT)
    .map(({ path }) => path);
  const flags = new Map(first.map((path) => [path, riskFlagsOf(untouched(path), classifyFile(path).kind)]));
  const risks = [...RISK_FLAGS]
    .sort((a, b) => b.points - a.points)
    .flatMap(({ id, reason }) => {
      const files = first.filter((path) => flags.get(path)?.includes(id) === true);
      return files.length === 0 ? [] : [`${listed(files)}: ${reason}.`];
    });
  return [...risks, ...busy(sources, first), ...large(sources, first), ...untested(sources, first)];
}

/** A file as if it were changed and nothing added: only its path speaks. */
function untouched(path: string) {
  return {
    path,
    previousPath: null,
    status: "modified" as const,
    additions: null,
    deletions: null,
    binary: false,
    addedLines: [],
    removedLines: [],
  };
}

function busy({ history }: ContextSources, first: readonly string[]): string[] {
  const recent = history.slice(0, RECENT);
  const counts = first.map((path) => ({ path, count: recent.filter(({ paths }) => paths.includes(path)).length }));
  return counts
    .filter(({ path, count }) => count >= 10 && count * 15 >= recent.length && classifyFile(path).kind === "source")
    .slice(0, 2)
    .map(
      ({ path, count }) =>
        `${listed([path])} changes often: in ${count} of the last ${recent.length} commits, so others may be at work there.`,
    );
}

function large({ tree }: ContextSources, first: readonly string[]): string[] {
  const found = tree.filter(({ path, size }) => size > LARGE_BYTES && first.includes(path) && classifyFile(path).kind === "source");
  return found.length === 0
    ? []
    : [
        `${listed(found.map(({ path }) => path))}: a large file (${Math.round((found[0]?.size ?? 0) / 1024)} KiB${found.length > 1 ? " and more" : ""}), hard to review by line.`,
      ];
}

function untested({ tree, history }: ContextSources, first: readonly string[]): string[] {
  const paths = tree.map(({ path }) => path);
  const tests = Array.from(paths.entries()).filter(([, path]) => classifyFile(path).kind === "test");
  if (tests.length === 0) return [];
  const byStem = testsByStem(tests);
  const testNames = new Set(tests.map(([, path]) => path));
  const bare = first.slice(0, 3).filter((path) => {
    const { kind, language } = classifyFile(path);
    if (kind !== "source" || language === null || pairedTests(path, paths, byStem).length > 0) return false;
    return !history.some(
      (past) => past.paths.length <= 30 && past.paths.includes(path) && past.paths.some((other) => testNames.has(other)),
    );
  });
  return bare.length === 0 ? [] : [`${listed(bare)}: no test carries this name, and none changed with it before.`];
}
