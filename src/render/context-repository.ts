import type { ContextBody } from "../context/body.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { markdownProse } from "./prose.ts";
import { count } from "./words.ts";

/** What the repository is, one line for each side of it; empty when nothing was read. */
export function repositoryLines({ repository: shape, git, harness }: ContextBody): string[] {
  if (shape.fileCount === 0) return [];
  const { structure } = shape;
  const languages = shape.languages
    .slice(0, 6)
    .map(({ name, files, bytes }) => `${markdownText(name)} (${count(files, "file")}, ${Math.ceil(bytes / 1024)} KiB)`);
  const line = (name: string, items: readonly string[], most: number) =>
    items.length === 0
      ? []
      : [`- ${name}: ${items.slice(0, most).join(", ")}${items.length > most ? ` and ${items.length - most} more` : ""}`];
  return [
    `- ${count(shape.fileCount, "file")}: ${languages.join(", ") || "no programming language"}`,
    ...line(
      "Packages",
      (shape.packages ?? []).map(
        ({ name, version, source }) => `${code(name)}${version === null ? "" : ` ${code(version)}`} (${code(source)})`,
      ),
      4,
    ),
    ...line(
      "Focus",
      (harness.focusAreas ?? []).map(({ path, files, reason }) => `${code(path)} (${count(files, "file")} ${reason})`),
      6,
    ),
    ...line(
      "Tools",
      shape.packageManagers.map(({ name, evidence }) => `${markdownText(name)} (${code(evidence)})`),
      10,
    ),
    ...(structure?.workspaces ?? []).flatMap(({ tool, evidence, members }) =>
      line(`Workspace of ${markdownText(tool)} (${code(evidence)}), ${count(members.length, "member")}`, members.map(code), 8),
    ),
    ...line(
      "Components",
      (structure?.components ?? []).map(
        ({ path, files, owners }) =>
          `${code(path)} (${count(files, "file")}${owners.length === 0 ? "" : `, ${owners.slice(0, 3).map(code).join(" ")}`})`,
      ),
      10,
    ),
    ...line(
      "Folders",
      shape.importantDirectories.map(({ path, files, role }) => `${code(path)} (${role}, ${files})`),
      8,
    ),
    ...line("Entry points", shape.entryPoints.map(code), 6),
    ...line("Submodules", (structure?.submodules ?? []).map(code), 8),
    ...(structure?.largeFiles == null
      ? []
      : [`- Git LFS: ${count(structure.largeFiles.files, "file")} (${structure.largeFiles.patterns.slice(0, 6).map(code).join(", ")})`]),
    `- Git: ${git.branch === null ? "no branch (detached)" : `branch ${code(git.branch)}`}, ${count(git.historyDepth, "past commit")} read${git.shallow ? ", shallow" : ""}${git.clean === null ? "" : git.clean ? ", clean" : ", with work that is not committed"}`,
  ];
}

/** How things are done here, with the numbers. */
export function conventionLines({ repository: { structure } }: ContextBody): string[] {
  return (structure?.conventions ?? []).map(
    ({ topic, finding, evidence }) => `- ${markdownText(topic)}: ${markdownProse(finding, 300)} (${markdownProse(evidence, 120)})`,
  );
}

function code(text: string): string {
  return markdownCode(text, 300);
}
