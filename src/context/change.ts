import type { Fact } from "../facts/fact.ts";
import type { FileChange } from "../facts/file-change.ts";
import type { TierResult } from "../policy/tier-result.ts";
import type { ContextBody } from "./body.ts";
import { domainOf } from "./domain.ts";
import { classifyFile } from "./file-kind.ts";
import { RISK_FLAGS, riskFlagsOf } from "./risk-flags.ts";

import { needsTests } from "./needs-tests.ts";

type Change = NonNullable<ContextBody["change"]>;

/** The change by file, domain and risk; `null` where it could not be read. */
export function describeChange(
  changes: Fact<readonly FileChange[]> | null,
  tier: TierResult | null,
  packageFolders: readonly string[],
): Change | null {
  if (changes === null || changes.state === "unknown") return null;
  const files = changes.value.map((change): Change["files"][number] => {
    const { kind } = classifyFile(change.path);
    return {
      path: change.path,
      previousPath: change.previousPath,
      status: change.status,
      additions: change.additions,
      deletions: change.deletions,
      kind,
      domain: domainOf(change.path, packageFolders),
      riskFlags: riskFlagsOf(change, kind),
    };
  });
  return {
    files,
    additions: sum(files.map(({ additions }) => additions)),
    deletions: sum(files.map(({ deletions }) => deletions)),
    domains: Array.from(new Set(files.map(({ domain }) => domain))).sort(),
    risk: riskOf(files),
    tier: tier ?? { tier: null, reasons: [] },
  };
}

/**
 * Risk as a sum that a person can check: points once for each kind of risk (half a point more for each further file of
 * the kind, at most two), for size, for spread, and for source without tests. High from 9, medium from 4. Tests and
 * documentation weigh nothing, however large.
 */
function riskOf(files: Change["files"]): Change["risk"] {
  const reasons: { points: number; reason: string }[] = [];
  for (const flag of RISK_FLAGS) {
    const flagged = files.filter(({ riskFlags }) => riskFlags.includes(flag.id));
    if (flagged.length === 0) continue;
    const points = flag.points + Math.min(2, 0.5 * (flagged.length - 1));
    reasons.push({ points, reason: `${flag.reason}: ${listed(flagged.map(({ path }) => path))}` });
  }
  const weighing = files.filter(({ kind }) => !["test", "docs", "assets", "generated"].includes(kind));
  const lines = sum(
    weighing
      .filter(({ riskFlags }) => !riskFlags.includes("lock-file"))
      .map(({ additions, deletions }) => (additions ?? 0) + (deletions ?? 0)),
  );
  const size = lines > 1000 ? 4 : lines > 400 ? 3 : lines > 150 ? 2 : lines > 50 ? 1 : 0;
  if (size > 0) reasons.push({ points: size, reason: `${lines} changed lines outside tests and documentation` });
  const spread = weighing.length > 50 ? 3 : weighing.length > 20 ? 2 : weighing.length > 8 ? 1 : 0;
  if (spread > 0) reasons.push({ points: spread, reason: `${weighing.length} changed files outside tests and documentation` });
  const domains = new Set(weighing.map(({ domain }) => domain)).size;
  if (domains > 3) reasons.push({ points: domains > 6 ? 2 : 1, reason: `${domains} areas at once` });
  const source = files.filter(({ path, status }) => needsTests(path) && status !== "deleted");
  if (source.length > 0 && !files.some(({ kind }) => kind === "test")) {
    reasons.push({ points: 1, reason: `source without a changed test: ${listed(source.map(({ path }) => path))}` });
  }
  const score = reasons.reduce((total, { points }) => total + points, 0);
  return { level: score >= 9 ? "high" : score >= 4 ? "medium" : "low", score, reasons };
}

/** Up to three paths between backticks, and how many more. */
export function listed(paths: readonly string[], most: number = 3): string {
  const shown = paths
    .slice(0, most)
    .map((path) => `\`${path.replaceAll("`", "'")}\``)
    .join(", ");
  return paths.length > most ? `${shown} and ${paths.length - most} more` : shown;
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
