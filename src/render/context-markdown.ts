import type { ContextBody } from "../context/body.ts";
import { fitToBudget, type BudgetPart } from "../context/token-budget.ts";
import type { Subject } from "../facts/subject.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { subjectLine } from "./markdown-parts.ts";
import { markdownProse } from "./prose.ts";

/**
 * `context-pack.md`: the pack for a reviewer or an agent, within `tokenBudget` tokens (estimated as characters / 4), the
 * most valuable first. Names and commands of the repository are escaped; no source text is in it. Pure.
 */
export function renderContextMarkdown(body: ContextBody, subject: Subject, { tokenBudget }: { tokenBudget: number }): string {
  const parts: BudgetPart[] = [
    {
      title: "Headline",
      worth: 0,
      head: ["# Context pack", "", `## ${markdownProse(body.headline)}`, "", subjectLine(subject)],
      lines: [],
    },
    part("Task", 2, task(body)),
    part(
      "Not seen",
      3,
      body.unknowns.map(({ what, reason, mend }) => `- ${markdownProse(what)} ${markdownProse(reason)} **Do:** ${markdownProse(mend)}`),
    ),
    part("Risk and tier", 4, riskAndTier(body)),
    part("Look at these first", 1, files(body, "primary")),
    part(
      "Ask",
      5,
      body.reviewPrompts.map((prompt) => `- ${markdownProse(prompt)}`),
    ),
    part(body.change === null ? "Related files" : "Not changed, but belongs to it", 6, files(body, "related")),
    part(
      "Tests",
      7,
      body.tests.map(({ path, command }) => `- ${code(path)}${command === null ? "" : `: ${code(command)}`}`),
    ),
    part("Changed files", 10, changedFiles(body)),
    part(
      "Open questions",
      9,
      body.openQuestions.map((question) => `- ${markdownProse(question)}`),
    ),
    part("Set up, check, run", 8, commands(body)),
    part("Repository", 11, repository(body)),
  ];
  return fitToBudget(
    parts.filter(({ worth, lines }) => worth === 0 || lines.length > 0),
    tokenBudget,
  );
}

function part(title: string, worth: number, lines: readonly string[]): BudgetPart {
  return { title, worth, head: [`### ${title}`, ""], lines };
}

function code(text: string): string {
  return markdownCode(text, 300);
}

function task({ task: { text, source } }: ContextBody): string[] {
  if (source === "none") return [];
  const first = text.split("\n").find((line) => line.trim() !== "") ?? "";
  return [
    `${markdownText(first, 300)} *(from ${{ input: "the input", "pull-request": "the pull request", commits: "the commit messages" }[source]})*`,
  ];
}

function files(body: ContextBody, role: "primary" | "related"): string[] {
  const listed = new Set(role === "primary" ? body.primaryFiles : body.relatedFiles);
  return body.ranked
    .filter(({ path, role: own }) => own === role && listed.has(path))
    .map(({ path, reasons }) => `- ${code(path)}: ${reasons.map((reason) => markdownProse(reason, 200)).join("; ")}`);
}

function riskAndTier({ change }: ContextBody): string[] {
  if (change === null) return [];
  const { risk, tier } = change;
  return [
    `- **Risk ${risk.level}**, score ${risk.score} (medium from 4, high from 9)`,
    ...risk.reasons.map(({ points, reason }) => `  - +${points} ${markdownProse(reason)}`),
    `- **Tier ${tier.tier ?? "unknown"}**`,
    ...tier.reasons
      .slice(0, 20)
      .map(({ tier: own, rule, path, evidence }) => `  - ${own} ${code(rule)} ${code(path)}: ${markdownProse(evidence, 200)}`),
  ];
}

function changedFiles({ change }: ContextBody): string[] {
  if (change === null) return [];
  return change.domains.flatMap((domain) => [
    `- ${code(domain)}`,
    ...change.files
      .filter((file) => file.domain === domain)
      .map(({ path, previousPath, status, additions, deletions, kind, riskFlags }) => {
        const from = previousPath === null ? "" : ` from ${code(previousPath)}`;
        const lines = additions === null ? "lines not counted" : `+${additions} −${deletions ?? 0}`;
        return `  - ${code(path)}${from}: ${status}, ${kind}, ${lines}${riskFlags.length === 0 ? "" : ` (${riskFlags.join(", ")})`}`;
      }),
  ]);
}

const GROUPS = { setup: "Set up", validate: "Check", runtime: "Run", context: "Find out" } as const;

function commands({ harness }: ContextBody): string[] {
  return harness.commands.map(
    ({ group, command, source, reason }) => `- ${GROUPS[group]}: ${code(command)} (${markdownText(reason, 120)}, ${code(source)})`,
  );
}

function repository({ repository: shape, git }: ContextBody): string[] {
  if (shape.fileCount === 0) return [];
  const languages = shape.languages
    .slice(0, 8)
    .map(({ name, files: count, bytes }) => `${markdownText(name)} (${count} files, ${Math.ceil(bytes / 1024)} KiB)`);
  return [
    `- ${shape.fileCount} files: ${languages.join(", ") || "no programming language"}`,
    ...(shape.packageManagers.length === 0
      ? []
      : [`- Tools: ${shape.packageManagers.map(({ name, evidence }) => `${markdownText(name)} (${code(evidence)})`).join(", ")}`]),
    ...(shape.entryPoints.length === 0 ? [] : [`- Entry points: ${shape.entryPoints.slice(0, 10).map(code).join(", ")}`]),
    ...(shape.importantDirectories.length === 0
      ? []
      : [
          `- Folders: ${shape.importantDirectories
            .slice(0, 12)
            .map(({ path, files: count, role }) => `${code(path)} (${role}, ${count})`)
            .join(", ")}`,
        ]),
    `- Git: ${git.branch === null ? "no branch (detached)" : `branch ${code(git.branch)}`}, ${git.historyDepth} past commits read${git.shallow ? ", shallow" : ""}${git.clean === null ? "" : git.clean ? ", clean" : ", with work that is not committed"}`,
  ];
}
