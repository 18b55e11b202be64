import type { Subject } from "../facts/subject.ts";
import type { CheckResult } from "../gate/body.ts";
import type { JudgedCheck } from "../readiness/body.ts";
import { STATUS_ORDER, statusOf } from "../readiness/status.ts";
import { groupName, type CheckGroup } from "./attention.ts";
import { markdownCode, markdownLink, markdownText, singleLine, tableCell } from "./escape.ts";
import { permissionsYaml, type MissingPermission } from "./permissions.ts";
import { markdownProse } from "./prose.ts";
import { MARKS, checkTone, classTone, shortSha } from "./words.ts";

/**
 * A table in GitHub's Markdown: at most `rows` rows, and a line that says what was left out. `render` gives the escaped
 * cells of one item, and is asked only for those that are shown.
 */
export function markdownTable<T>(
  head: readonly string[],
  items: readonly T[],
  render: (item: T) => readonly string[],
  rows: number,
): string {
  if (items.length === 0) return "";
  const lines = [`| ${head.join(" | ")} |`, `| ${head.map(() => "---").join(" | ")} |`];
  for (const item of items.slice(0, rows)) lines.push(`| ${render(item).join(" | ")} |`);
  if (items.length > rows) lines.push("", leftOut(items.length - rows));
  return lines.join("\n");
}

/** A list, with the same limit as a table. `render` gives the escaped Markdown of one item. */
export function markdownList<T>(items: readonly T[], render: (item: T) => string, rows: number): string {
  const lines = items.slice(0, rows).map((item) => `- ${render(item)}`);
  if (items.length > rows) lines.push(`- ${leftOut(items.length - rows)}`);
  return lines.join("\n");
}

function leftOut(number: number): string {
  return `*${number} more ${number === 1 ? "entry is" : "entries are"} not shown here; the JSON evidence has all of them.*`;
}

/** A folded part. The title is escaped here; the content is Markdown, so blank lines must surround it. */
export function folded(title: string, content: string): string {
  return content === "" ? "" : `<details>\n<summary>${markdownText(title)}</summary>\n\n${content}\n\n</details>`;
}

/** One line that says what all of this is about. */
export function subjectLine(subject: Subject): string {
  const what =
    subject.pullRequest === null ? (subject.repository ?? "this repository") : `${subject.repository ?? ""}#${subject.pullRequest}`;
  const base = `base ${subject.baseRef === null ? "" : `${markdownCode(subject.baseRef, 120)} `}${markdownCode(shortSha(subject.baseSha))}`;
  const head = `head ${subject.headRef === null ? "" : `${markdownCode(subject.headRef, 120)} `}${markdownCode(shortSha(subject.headSha))}`;
  return `**${markdownText(what)}** · ${head} · ${base}`;
}

/** One check (or several that say the same) that asks for attention: what, why, what to do. */
export function checkItem(group: CheckGroup): string {
  const mend = group.mend === null ? "" : `<br>**Do:** ${markdownProse(group.mend)}`;
  const ids = group.ids
    .slice(0, 30)
    .map((id) => markdownCode(id, 60))
    .join(", ");
  return `${MARKS[checkTone(group.status)]} **${markdownText(groupName(group))}** (${ids}: ${group.status}): ${markdownProse(group.reason)}${mend}`;
}

/** One CI check that keeps CI from being ready. */
export function ciItem(check: JudgedCheck): string {
  const cause = check.cause === null ? "" : `, ${markdownText(check.cause)}`;
  const mend = check.mend === null ? "" : `<br>**Do:** ${markdownProse(check.mend)}`;
  const name = check.url === null ? markdownCode(check.name, 200) : `**${markdownLink(check.name, check.url)}**`;
  return `${MARKS[classTone(check.class)]} ${name} (${check.class}${cause}): ${markdownProse(check.reason)}${mend}`;
}

/** All checks of the gate as a table. */
export function checksTable(checks: readonly CheckResult[], rows: number): string {
  return markdownTable(
    ["Check", "Result", "Level", "Why", "Seen"],
    checks,
    (check) => [
      `${markdownCode(check.id)}`,
      `${MARKS[checkTone(check.status)]} ${check.status}`,
      check.level,
      markdownProse(check.reason),
      `${check.inspected}${check.expected === null ? "" : ` of ${check.expected}`}`,
    ],
    rows,
  );
}

/** What keeps CI from being ready first, and of that what decides its status; else the order of the names. */
export function worstFirst(checks: readonly JudgedCheck[]): JudgedCheck[] {
  const rank = (check: JudgedCheck): number => (check.blocking ? STATUS_ORDER.indexOf(statusOf(check)) : STATUS_ORDER.length);
  return checks.toSorted((a, b) => rank(a) - rank(b));
}

/** What counts for CI, the worst first: class and cause, since when, why, what to do. */
export function requiredTable(checks: readonly JudgedCheck[], rows: number): string {
  const ordered = worstFirst(checks);
  return markdownTable(
    ["Required check", "Class", "Since", "Why", "Do"],
    ordered,
    (check) => [
      check.url === null ? markdownCode(check.name, 200) : markdownLink(check.name, check.url),
      `${MARKS[classTone(check.class)]} ${check.class}${check.cause === null ? "" : ` (${markdownText(check.cause)})`}`,
      check.since === null ? "" : markdownCode(check.since, 40),
      markdownProse(check.reason),
      check.mend === null ? "" : markdownProse(check.mend),
    ],
    rows,
  );
}

/** All CI checks as a table. */
export function ciTable(checks: readonly JudgedCheck[], rows: number): string {
  return markdownTable(
    ["CI check", "Class", "Required by", "Why"],
    checks,
    (check) => [
      check.url === null ? markdownCode(check.name, 200) : markdownLink(check.name, check.url),
      `${MARKS[classTone(check.class)]} ${check.class}${check.cause === null ? "" : ` (${markdownText(check.cause)})`}`,
      check.required ? tableCell([...new Set(check.sources.map(({ kind }) => kind))].join(", ")) : "not required",
      markdownProse(check.reason),
    ],
    rows,
  );
}

/** The exact YAML that shows what is unknown for want of a permission; empty when there is none. */
export function permissionsBlock(missing: readonly MissingPermission[]): string {
  if (missing.length === 0) return "";
  const yaml = permissionsYaml(missing, (text) => singleLine(text.replaceAll("`", "'"), 160));
  return `These could not be seen with this token. Add the lines to the job that runs this step; once a job has \`permissions:\`, every scope that is not listed is off.\n\n\`\`\`yaml\n${yaml}\n\`\`\``;
}
