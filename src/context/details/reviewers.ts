import type { CodeOwner, Codeowners } from "../../gate/codeowners.ts";
import { winningRule } from "../../gate/codeowners.ts";
import type { ChangeDetails } from "../body.ts";
import type { PastChange } from "../sources.ts";

type Reviewer = ChangeDetails["reviewers"][number];

const MOST_AUTHORS = 5;
const BOT =
  /\[bot\]|^(?:dependabot|renovate|github-actions|greenkeeper|snyk|pre-commit-ci|mergify|codecov|weblate|web-flow|copilot|claude|cursor|devin|codex|jules|sweep)\b|\bbot$/iu;

/**
 * Who could review: the owners that CODEOWNERS of the base names for the changed files, then those who changed these files
 * before, by their share of the recent commits. Whoever wrote this change, and bots, are left out. A commit shows a name
 * and an e-mail address: only the name is used, and which login it belongs to is not known.
 */
export function suggestReviewers(
  paths: readonly string[],
  owners: Codeowners | null,
  history: readonly PastChange[],
  authorsOfChange: readonly string[],
): Reviewer[] {
  return [...ownersOf(paths, owners), ...authorsOf(paths, history, new Set(authorsOfChange.map(plain)))];
}

function ownersOf(paths: readonly string[], owners: Codeowners | null): Reviewer[] {
  const files = new Map<string, number>();
  for (const path of paths) for (const { name } of ownersOfPath(owners, path)) files.set(name, (files.get(name) ?? 0) + 1);
  return Array.from(files, ([name, count]): Reviewer => ({
    name,
    kind: "owner",
    files: count,
    reason: `owns ${share(count, paths.length)} (CODEOWNERS)`,
  })).sort((a, b) => b.files - a.files || (a.name < b.name ? -1 : 1));
}

/** The owners of a path whose names may be shown: accounts and teams. An e-mail address never is. */
export function ownersOfPath(owners: Codeowners | null, path: string): readonly CodeOwner[] {
  return owners === null ? [] : (winningRule(owners.rules, path)?.owners.filter(({ kind }) => kind !== "email") ?? []);
}

function authorsOf(paths: readonly string[], history: readonly PastChange[], own: ReadonlySet<string>): Reviewer[] {
  const wanted = new Set(paths);
  const totals = new Map<string, { weight: number; commits: number; files: Set<string> }>();
  for (const [age, { author, paths: touched }] of history.entries()) {
    // A commit of many files is a clean-up: its author need not know any of them.
    if (touched.length > 50 || !isPerson(author) || own.has(plain(author))) continue;
    const mine = touched.filter((path) => wanted.has(path));
    if (mine.length === 0) continue;
    const total = totals.get(author) ?? { weight: 0, commits: 0, files: new Set<string>() };
    totals.set(author, total);
    total.weight += 0.5 ** (age / 200);
    total.commits += 1;
    for (const path of mine) total.files.add(path);
  }
  return Array.from(totals)
    .sort(([nameA, a], [nameB, b]) => b.weight - a.weight || (nameA < nameB ? -1 : 1))
    .slice(0, MOST_AUTHORS)
    .map(([name, { commits, files }]) => ({
      name,
      kind: "author",
      files: files.size,
      reason: `${commits} past ${commits === 1 ? "commit" : "commits"} to ${share(files.size, paths.length)}`,
    }));
}

function share(files: number, all: number): string {
  return all === 1 ? "the changed file" : files === all ? `all ${all} changed files` : `${files} of the ${all} changed files`;
}

function isPerson(name: string): boolean {
  return name.trim() !== "" && !BOT.test(name) && !/@/u.test(name);
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
