import type { Fact } from "../facts/fact.ts";
import type { OpenPullRequests } from "../facts/pull-request-facts.ts";
import type { Conflict, ContextBody } from "./body.ts";
import { listed } from "./change.ts";
import { classifyFile } from "./file-kind.ts";

/** How the unknown about all of this is called. */
export const CONFLICTS_NOT_SEEN = "Open pull requests that touch the same files.";

/** The pack with the conflicts, what was not seen of them, and a question about the first; from the open pull requests and, at a terminal, the own branch. Pure. */
export function withConflicts(body: ContextBody, fact: Fact<OpenPullRequests>, headRef: string | null): ContextBody {
  const { conflicts, unknowns } = conflictsOf(fact, body, headRef);
  return {
    ...body,
    conflicts,
    reviewPrompts: [...body.reviewPrompts, ...(body.change === null ? [] : questionAbout(conflicts ?? []))],
    unknowns: [...body.unknowns, ...unknowns],
  };
}

/** The numbers alone: what others call their pull requests is no text for a question of ours. */
function questionAbout(conflicts: readonly Conflict[]): string[] {
  const [first] = conflicts;
  if (first === undefined) return [];
  const others = conflicts.length - 1;
  return [
    `${listed(first.paths)} ${first.paths.length === 1 ? "is" : "are"} also changed by the open pull request #${first.number}${others === 0 ? "" : ` (and ${others} more touch files of this one)`}: which goes in first, and does the other still hold then?`,
  ];
}

/**
 * The open pull requests that touch the files of the change, or, for a task without one, the files ranked first; those that
 * share most files that people write come first. What was not looked at is named in `unknowns`: an empty list says that all
 * were. A pull request from the same branch as `headRef` is the change itself. Pure.
 */
function conflictsOf(
  fact: Fact<OpenPullRequests>,
  { change, primaryFiles }: Pick<ContextBody, "change" | "primaryFiles">,
  headRef: string | null,
): { conflicts: Conflict[] | null; unknowns: ContextBody["unknowns"] } {
  if (fact.state === "unknown") return { conflicts: null, unknowns: [{ what: CONFLICTS_NOT_SEEN, reason: fact.reason, mend: fact.mend }] };
  const own = new Set(
    change === null
      ? primaryFiles
      : change.files.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])),
  );
  if (own.size === 0) return { conflicts: null, unknowns: [{ what: CONFLICTS_NOT_SEEN, ...NOTHING_TO_COMPARE }] };
  const { seen, notSeen } = fact.value;
  const others = seen.filter((other) => headRef === null || other.fromFork || other.headRef !== headRef);
  const conflicts = others
    .map(({ number, title, author, headRef: branch, isDraft, updatedAt, paths }) => ({
      number,
      title,
      author,
      headRef: branch,
      isDraft,
      updatedAt,
      paths: paths.filter((path) => own.has(path)).sort(writtenFirst),
    }))
    .filter(({ paths }) => paths.length > 0)
    .sort((a, b) => written(b.paths) - written(a.paths) || b.paths.length - a.paths.length || a.number - b.number);
  return { conflicts, unknowns: [...tooMany(others.length, notSeen), ...tooLarge(others)] };
}

/** Lock files and generated files are shared by many pull requests, and made again by a tool: they say least. */
function writtenFirst(a: string, b: string): number {
  return Number(classifyFile(a).skipContent) - Number(classifyFile(b).skipContent) || (a < b ? -1 : 1);
}

function written(paths: readonly string[]): number {
  return paths.filter((path) => !classifyFile(path).skipContent).length;
}

const NOTHING_TO_COMPARE = {
  reason: "There is no file of this change or task to compare with.",
  mend: "See first why no file was found.",
};

function tooMany(seen: number, notSeen: number): ContextBody["unknowns"] {
  if (notSeen === 0) return [];
  return [
    {
      what: CONFLICTS_NOT_SEEN,
      reason: `${seen} of ${seen + notSeen} were looked at, those updated last.`,
      mend: "Look at the older ones by hand, or close those that nobody goes on with.",
    },
  ];
}

/** GitHub gives 100 files of a pull request at a time, of a moved one the new name alone, and of some pull requests none. */
function tooLarge(others: OpenPullRequests["seen"]): ContextBody["unknowns"] {
  const cut = others
    .filter(({ pathsComplete }) => !pathsComplete)
    .map(({ number }) => number)
    .sort((a, b) => a - b);
  if (cut.length === 0) return [];
  const named = cut
    .slice(0, 5)
    .map((number) => `#${number}`)
    .join(", ");
  return [
    {
      what: `All files of the open pull ${cut.length === 1 ? "request" : "requests"} ${named}${cut.length > 5 ? ` and ${cut.length - 5} more` : ""}.`,
      reason: "Of each GitHub told at most the first 100 files, and of a moved one only the new name.",
      mend: "Compare by hand where they may touch the same files.",
    },
  ];
}
