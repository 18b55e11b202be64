import type { Fact } from "../facts/fact.ts";
import type { FileChange } from "../facts/file-change.ts";
import { pathMatcher } from "../policy/glob.ts";
import type { TierResult } from "../policy/tier-result.ts";
import type { ContextBody, RankedFile } from "./body.ts";
import { describeChange, listed } from "./change.ts";
import { packageFoldersOf } from "./domain.ts";
import { tellingHabits } from "./details/telling-habits.ts";
import { classifyFile } from "./file-kind.ts";
import { harnessCommands } from "./harness/commands.ts";
import { testCommands } from "./harness/test-command.ts";
import { openQuestions, reviewPrompts } from "./prompts.ts";
import { rankFiles, type Habit } from "./rank/rank.ts";
import { repositoryShape } from "./shape.ts";
import type { ContextSources } from "./sources.ts";

export interface PackWish {
  readonly task: ContextBody["task"];
  /** `unknown` or `null`: there is none or it could not be read. */
  readonly changes: Fact<readonly FileChange[]> | null;
  readonly tier: TierResult | null;
  /** Most primary files, related files and tests, each. */
  readonly maxFiles: number;
  /** Globs of paths that are never proposed. */
  readonly exclude: readonly string[];
  /** Length of `ranked`. */
  readonly limit: number;
}

/** A proposed file has at least this share of the strongest one's score; a test, which is cheap to run, less. */
const WEAKEST_PROPOSED = 0.3;
const WEAKEST_TEST = 0.15;

/** The context pack, decided from what was gathered. Pure: the same sources and wish give the same bytes. */
export function buildContextPack(sources: ContextSources, wish: PackWish): ContextBody {
  return decidePack(sources, wish).body;
}

/** The same, with the habits that a closer look (`addDetails`) writes down in numbers. */
export function decidePack(sources: ContextSources, wish: PackWish): { body: ContextBody; habits: readonly Habit[] } {
  const repository = repositoryShape(sources);
  const harness = harnessCommands(sources, repository.packageManagers);
  const folders = packageFoldersOf(sources.manifests.map(({ path }) => path));
  const change = describeChange(wish.changes, wish.tier, folders);
  const changes = wish.changes?.state === "known" ? wish.changes.value : null;
  const ranking = rankFiles(sources, { changes, excluded: pathMatcher(wish.exclude), limit: wish.limit });
  const ranked = ranking.files;
  const habits = tellingHabits(
    ranking.habits,
    (changes ?? []).map(({ path }) => path),
  );
  // Weak candidates stay in the ranking, and are not proposed: a list that names everything says nothing.
  const best =
    ranked.find(({ role, path }) => changes === null || (role !== "primary" && changes.every((file) => file.path !== path)))?.score ?? 0;
  const withRole = (role: RankedFile["role"]) =>
    ranked
      .filter((file) => file.role === role && file.score >= best * (role === "test" ? WEAKEST_TEST : WEAKEST_PROPOSED))
      .slice(0, wish.maxFiles)
      .map(({ path }) => path);
  const commandFor = testCommands(sources, repository.packageManagers);
  const deleted = new Set((change?.files ?? []).filter(({ status }) => status === "deleted").map(({ path }) => path));
  const body = {
    repository,
    git: sources.git,
    harness: { commands: harness.commands },
    change,
    task: wish.task,
    ranked,
    primaryFiles: withRole("primary"),
    relatedFiles: withRole("related"),
    // A deleted test cannot be run, nor can the data of tests.
    tests: withRole("test")
      .filter((path) => !deleted.has(path) && classifyFile(path).language !== null)
      .map((path) => ({ path, command: commandFor(path) })),
    reviewPrompts: reviewPrompts(change, habits),
    unknowns: [...sources.unknowns, ...notSeen(sources, wish, harness.unread)],
    inspected: sources.scan.read,
    expected: sources.tree.length === 0 ? null : sources.scan.expected,
  };
  return { body: { headline: headlineOf(body), ...body, openQuestions: openQuestions(body) }, habits };
}

function notSeen(sources: ContextSources, { changes, task }: PackWish, unread: readonly string[]): ContextBody["unknowns"] {
  const unknowns: ContextBody["unknowns"] = [];
  if (changes?.state === "unknown" && task.source !== "input")
    unknowns.push({ what: "The change.", reason: changes.reason, mend: changes.mend });
  const lines =
    changes?.state === "known"
      ? changes.value.filter(({ addedLines, status, binary }) => addedLines === null && status !== "deleted" && !binary)
      : [];
  if (lines.length > 0) {
    unknowns.push({
      what: `The lines of ${listed(lines.map(({ path }) => path))}.`,
      reason: "They are too large to read by line, or the source of the change gave no patch.",
      mend: "Look at these files by hand, or check out with `fetch-depth: 0`.",
    });
  }
  if (unread.length > 0)
    unknowns.push({
      what: `The commands of ${listed(unread)}.`,
      reason: "The workflow file is not valid YAML.",
      mend: "Mend the file; GitHub does not run it either.",
    });
  const { uncommittedPaths } = sources.git;
  if (uncommittedPaths.length > 0) {
    unknowns.push({
      what: `Work that is not committed: ${listed(uncommittedPaths)}.`,
      reason: "The pack is about commits, so that it can be bound to them.",
      mend: "Commit, then run again.",
    });
  }
  return unknowns;
}

function headlineOf(body: Omit<ContextBody, "headline" | "openQuestions">): string {
  const { repository, change, ranked, primaryFiles } = body;
  if (repository.fileCount === 0 && change === null) return "Nothing could be read: there is no context.";
  const language = repository.languages[0]?.name;
  const what =
    repository.fileCount === 0
      ? "The repository was not read"
      : `${language === undefined ? "" : `${language}, `}${repository.fileCount} files`;
  const first = primaryFiles.length > 0 ? primaryFiles : ranked.map(({ path }) => path);
  if (change === null) return `${what}; ${ranked.length === 0 ? "no file fits the task" : `look first at ${listed(first.slice(0, 2))}`}.`;
  if (change.files.length === 0) return `${what}; the change has no files.`;
  const where = change.domains
    .slice(0, 3)
    .map((domain) => `\`${domain}\``)
    .join(", ");
  const more = change.domains.length > 3 ? ` and ${change.domains.length - 3} more` : "";
  return `${change.risk.level} risk, tier ${change.tier.tier ?? "unknown"}: ${change.files.length} changed ${change.files.length === 1 ? "file" : "files"} in ${where}${more}.`;
}
