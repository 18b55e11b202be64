import type { ContextBody } from "../context/body.ts";
import { CONFLICTS_NOT_SEEN } from "../context/conflicts.ts";
import { singleLine } from "./visible-text.ts";
import { count } from "./words.ts";

const MOST = 20;

/** What a repository is, for a terminal. */
export function renderRepository(body: ContextBody, style: { colour: boolean }): string {
  const { repository, git } = body;
  const { structure } = repository;
  const bold = (text: string) => (style.colour ? `\u001B[1m${text}\u001B[0m` : text);
  const state =
    git.clean === null
      ? "no work tree"
      : git.clean
        ? "clean"
        : `${count(git.uncommittedPaths.length, "uncommitted path", "uncommitted paths")}`;
  const lines = [
    bold(
      `${repository.fileCount === 0 ? "No files were read" : count(repository.fileCount, "file", "files")}, ${git.branch === null ? "detached" : `branch ${singleLine(git.branch)}`}, ${state}, ${count(git.historyDepth, "past commit", "past commits")} read`,
    ),
    "",
    section(
      "Languages",
      repository.languages
        .slice(0, MOST)
        .map((language) => `${language.name}: ${count(language.files, "file", "files")}, ${Math.round(language.bytes / 1024)} KiB`),
    ),
    section(
      "Packages",
      (repository.packages ?? []).map(({ name, version, source }) =>
        singleLine(`${name}${version === null ? "" : ` ${version}`} (${source})`),
      ),
    ),
    section(
      "Package managers",
      repository.packageManagers.map((manager) => `${manager.name} (${singleLine(manager.evidence)})`),
    ),
    section(
      "Entry points",
      repository.entryPoints.slice(0, MOST).map((path) => singleLine(path)),
    ),
    section(
      "Folders",
      repository.importantDirectories
        .slice(0, MOST)
        .map((folder) => `${singleLine(folder.path)}: ${folder.role}, ${count(folder.files, "file", "files")}`),
    ),
    section(
      "Components",
      (structure?.components ?? [])
        .slice(0, MOST)
        .map(
          (component) =>
            `${singleLine(component.path)}: ${count(component.files, "file", "files")}${component.owners.length === 0 ? "" : `, owned by ${singleLine(component.owners.join(" "))}`}`,
        ),
    ),
    section(
      "Workspaces",
      (structure?.workspaces ?? []).map(
        (workspace) =>
          `${singleLine(workspace.tool)} (${singleLine(workspace.evidence)}): ${count(workspace.members.length, "member", "members")}, ${singleLine(workspace.members.slice(0, 6).join(", "))}${workspace.members.length > 6 ? ", …" : ""}`,
      ),
    ),
    section(
      "Conventions",
      (structure?.conventions ?? []).map(
        (convention) =>
          `${singleLine(convention.topic)}: ${singleLine(convention.finding.replaceAll("`", ""))} (${singleLine(convention.evidence)})`,
      ),
    ),
    section(
      "Submodules",
      (structure?.submodules ?? []).slice(0, MOST).map((path) => singleLine(path)),
    ),
    section(
      "Git LFS",
      structure?.largeFiles == null
        ? []
        : [`${count(structure.largeFiles.files, "file", "files")}: ${singleLine(structure.largeFiles.patterns.join(" "))}`],
    ),
    section(
      "Scripts",
      repository.scripts
        .slice(0, MOST)
        .map((script) => `${singleLine(script.name)}: ${singleLine(script.command, 100)}  (${singleLine(script.source)})`),
    ),
    unknowns(body),
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

/** How to set up, check and run a repository, for a terminal; nothing of it was run. */
export function renderHarness(body: ContextBody, style: { colour: boolean }): string {
  const bold = (text: string) => (style.colour ? `\u001B[1m${text}\u001B[0m` : text);
  const groups = ["setup", "validate", "runtime", "context"] as const;
  const titles = { setup: "Set up", validate: "Check", runtime: "Run", context: "Look around" } as const;
  const lines = groups.flatMap((group) => {
    const commands = body.harness.commands.filter((command) => command.group === group);
    if (commands.length === 0) return [];
    return [
      bold(titles[group]),
      ...commands.map(
        (command) =>
          `  ${singleLine(command.command, 160)}\n      ${command.trust}: ${singleLine(command.reason)} (${singleLine(command.source)})`,
      ),
    ];
  });
  if (lines.length === 0) lines.push("No command was found to set up, check or run this repository.");
  const focus = (body.harness.focusAreas ?? []).map(
    ({ path, files, reason }) => `  ${singleLine(path)}: ${count(files, "file", "files")} ${reason}`,
  );
  if (focus.length > 0) lines.push(bold("Focus"), ...focus);
  return `${[...lines, unknowns(body)].filter((line) => line !== "").join("\n")}\n`;
}

function section(title: string, rows: readonly string[]): string {
  return rows.length === 0 ? "" : `${title}\n${rows.map((row) => `  ${row}`).join("\n")}`;
}

function unknowns(body: ContextBody): string {
  return section(
    "Not seen",
    // These views are about the repository, not about its pull requests.
    body.unknowns
      .filter(({ what }) => what !== CONFLICTS_NOT_SEEN)
      .map((entry) => `${singleLine(entry.what)} ${singleLine(entry.reason)} → ${singleLine(entry.mend)}`),
  );
}
