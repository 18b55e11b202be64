import type { ContextBody } from "../context/body.ts";

/*
 * What a closer look found, in a few lines for a terminal: only what a reviewer must not miss. The text is hostile; the
 * pen that writes it makes it safe.
 */

const MOST = 4;

/** A title and its lines; parts without lines are left out by the caller. */
export interface TerminalPart {
  readonly title: string;
  readonly lines: readonly string[];
}

export function changeParts({ change, git }: ContextBody): TerminalPart[] {
  const details = change?.details;
  if (details === undefined) return [];
  const named = (how: string) => details.publicInterface.filter((entry) => entry.change === how).map(({ symbol }) => symbol);
  const interfaces = [
    ["removed", named("removed")],
    ["other signature", named("changed")],
    ["added", named("added")],
  ] as const;
  const declared = details.dependencies.filter(({ kind }) => kind === "declared");
  const locked = details.dependencies.length - declared.length;
  const untested = details.tests.filter(({ state }) => state === "none").map(({ path }) => path);
  const unchanged = details.tests.filter(({ state }) => state === "unchanged");
  return [
    {
      title: "Public interface",
      lines: interfaces.filter(([, names]) => names.length > 0).map(([how, names]) => `${how}: ${listed(names)}`),
    },
    { title: "Workflows and permissions", lines: some(details.workflows.map(({ path, finding }) => `${path}: ${finding}`)) },
    { title: "Migrations", lines: some(details.migrations.map(({ path, removesData }) => (removesData ? `${path}: removes data` : path))) },
    {
      title: "Dependencies",
      lines: [
        ...some(
          declared.map(
            ({ name, from, to }) =>
              `${name}: ${from === null ? `new, ${anyVersion(to ?? "")}` : to === null ? "removed" : `${anyVersion(from)} → ${anyVersion(to)}`}`,
          ),
        ),
        ...(locked === 0 ? [] : [`${locked} locked ${locked === 1 ? "version" : "versions"} ${locked === 1 ? "moves" : "move"}`]),
      ],
    },
    {
      title: "Tests that are missing",
      lines: [
        ...(untested.length === 0 ? [] : [`none found for ${listed(untested)}`]),
        ...some(
          unchanged.map(
            ({ path, covering }) =>
              `${path}: ${covering[0]?.path === path ? "its own tests" : (covering[0]?.path ?? "its test")} did not change`,
          ),
        ),
      ],
    },
    {
      title: `Usually changes with these, and did not (in the last ${git.historyDepth} commits without merges)`,
      lines: some(details.companions.map(({ path, with: seed, together, commits }) => `${path} (${together} of ${commits} with ${seed})`)),
    },
    {
      title: "Could review",
      lines:
        details.reviewers.length === 0
          ? []
          : [
              listed(
                details.reviewers.map(({ name }) => name),
                5,
              ),
            ],
    },
  ];
}

/** Other open pull requests at the same files. */
export function conflictParts({ conflicts }: ContextBody): TerminalPart[] {
  const lines = (conflicts ?? []).map(
    ({ number, title, author, isDraft, paths }) =>
      `#${number} ${title} (${author ?? "unknown author"}${isDraft ? ", draft" : ""}): ${listed(paths, 2)}`,
  );
  return [{ title: "Other open pull requests at the same files", lines: some(lines) }];
}

export function taskParts({ change, taskContext }: ContextBody): TerminalPart[] {
  if (taskContext === undefined || change !== null) return [];
  return [
    {
      title: "Hot spots",
      lines: taskContext.hotSpots
        .slice(0, 6)
        .map(({ path, line, symbol, reason }) => `${symbol}  ${path}:${line}  (${reason.replaceAll("`", "")})`),
    },
    { title: "Example to follow", lines: taskContext.patterns.map(({ commit, subject }) => `${commit}  ${subject}`) },
    { title: "Risks", lines: some(taskContext.risks.map((risk) => risk.replaceAll("`", ""))) },
  ];
}

function anyVersion(version: string): string {
  return version === "" ? "any version" : version;
}

function some(lines: readonly string[]): string[] {
  return lines.length <= MOST ? [...lines] : [...lines.slice(0, MOST), `… and ${lines.length - MOST} more`];
}

function listed(names: readonly string[], most: number = MOST): string {
  return `${names.slice(0, most).join(", ")}${names.length > most ? ` and ${names.length - most} more` : ""}`;
}
