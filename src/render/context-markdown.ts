import type { ContextBody } from "../context/body.ts";
import { ESTIMATE, fitsUncounted, fitToBudget, type BudgetPart, type TokenCounter } from "../context/token-budget.ts";
import type { Subject } from "../facts/subject.ts";
import {
  companionLines,
  conflictLines,
  dependencyLines,
  interfaceLines,
  permissionLines,
  readingLines,
  reviewerLines,
} from "./context-change.ts";
import { promptLines } from "./context-prompt.ts";
import { conventionLines, repositoryLines } from "./context-repository.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { subjectLine } from "./markdown-parts.ts";
import { markdownProse } from "./prose.ts";
import { usualCommands } from "./usual-commands.ts";
import { count } from "./words.ts";

/**
 * `context-pack.md`: the pack for a reviewer or an agent, within `tokenBudget` tokens (as `counter` counts them; without
 * one an estimate on the careful side), the most valuable first. Names and commands of the repository are escaped; no
 * source text is in it. Pure.
 */
export function renderContextMarkdown(
  body: ContextBody,
  subject: Subject,
  { tokenBudget, counter = ESTIMATE }: { tokenBudget: number; counter?: TokenCounter },
): string {
  return fitToBudget(partsOf(body, subject), tokenBudget, counter);
}

/** Whether a tokenizer is needed to keep to the budget: a pack of few bytes fits without one. */
export function needsTokenizer(body: ContextBody, subject: Subject, tokenBudget: number): boolean {
  return !fitsUncounted(partsOf(body, subject), tokenBudget);
}

function partsOf(body: ContextBody, subject: Subject): BudgetPart[] {
  const { change } = body;
  const ofChange = (lines: (change: NonNullable<ContextBody["change"]>) => string[]) => (change === null ? [] : lines(change));
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
    part("Risk and tier", 5, riskAndTier(body)),
    part("Read in this order", 1, ofChange(readingLines)),
    part("Look at these first", 1, change === null ? files(body, "primary") : []),
    part("Hot spots", 4, change === null ? hotSpots(body) : []),
    part("Public interface", 6, ofChange(interfaceLines)),
    part("Workflows, permissions, migrations", 4, ofChange(permissionLines)),
    part("Dependencies", 7, ofChange(dependencyLines)),
    part("Other open pull requests at the same files", 6, conflictLines(body)),
    part(
      "Ask",
      5,
      body.reviewPrompts.map((prompt) => `- ${markdownProse(prompt)}`),
    ),
    part(
      "Risks",
      5,
      (body.taskContext?.risks ?? []).map((risk) => `- ${markdownProse(risk, 300)}`),
    ),
    part(
      "Usually changes with these, and did not",
      8,
      ofChange((found) => companionLines(found, body.git)),
    ),
    part(change === null ? "Related files" : "May belong to it", 9, files(body, "related")),
    part(
      "Tests",
      7,
      body.tests.map(({ path, command }) => `- ${code(path)}${command === null ? "" : `: ${code(command)}`}`),
    ),
    part("Example to follow", 10, patterns(body)),
    part("Who could review", 11, ofChange(reviewerLines)),
    part(
      "Open questions",
      9,
      body.openQuestions.map((question) => `- ${markdownProse(question)}`),
    ),
    part("Set up, check, run", 8, commands(body)),
    part("Conventions", 10, conventionLines(body)),
    part("Repository", 12, repositoryLines(body)),
    part("As a prompt", 8, promptLines(body)),
  ];
  return parts.filter(({ worth, lines }) => worth === 0 || lines.length > 0);
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
    `${markdownProse(first, 300)} *(from ${{ input: "the input", "pull-request": "the pull request", commits: "the commit messages" }[source]})*`,
  ];
}

function files(body: ContextBody, role: "primary" | "related"): string[] {
  const listed = new Set(role === "primary" ? body.primaryFiles : body.relatedFiles);
  return body.ranked
    .filter(({ path, role: own }) => own === role && listed.has(path))
    .map(
      ({ path, impact, reasons }) =>
        `- ${code(path)}${impact === "required" && role === "related" ? " (required)" : ""}: ${reasons.map((reason) => markdownProse(reason, 200)).join("; ")}`,
    );
}

function riskAndTier({ change, impact }: ContextBody): string[] {
  if (change === null) return [];
  const { risk, tier } = change;
  // What decides; the JSON has every rule.
  const deciding = tier.reasons.filter((reason) => reason.tier === tier.tier);
  const rest = tier.reasons.length - Math.min(8, deciding.length);
  return [
    `- **Risk ${risk.level}**, score ${risk.score} (medium from 4, high from 9)`,
    ...risk.reasons.map(({ points, reason }) => `  - +${points}: ${markdownProse(reason)}`),
    ...(impact == null ? [] : [`- **Impact ${impact.verdict}**: ${markdownProse(impact.reason, 300)}`]),
    `- **Tier ${tier.tier ?? "unknown"}**`,
    ...deciding
      .slice(0, 8)
      .map(({ tier: own, rule, path, evidence }) => `  - ${own} ${code(rule)} ${code(path)}: ${markdownProse(evidence, 200)}`),
    ...(rest === 0 ? [] : [`  - ${count(rest, "other file or rule", "other files and rules")} of the same or a lower tier`]),
  ];
}

function hotSpots({ taskContext }: ContextBody): string[] {
  return (taskContext?.hotSpots ?? []).map(
    ({ path, line, symbol, reason }) => `- ${code(symbol)} at ${code(`${path}:${line}`)}: ${markdownProse(reason, 200)}`,
  );
}

function patterns({ taskContext }: ContextBody): string[] {
  return (taskContext?.patterns ?? []).map(
    ({ commit, subject, paths, reason }) =>
      `- ${code(commit)} ${markdownProse(subject, 120)}: ${paths.slice(0, 5).map(code).join(", ")}${paths.length > 5 ? " …" : ""} (${markdownProse(reason, 200)})`,
  );
}

const MOST_COMMANDS = 5;
const GROUPS = { setup: "Set up", validate: "Check", runtime: "Run", context: "Find out" } as const;

function commands({ harness }: ContextBody): string[] {
  return (["setup", "validate", "runtime", "context"] as const).flatMap((group) => {
    const all = harness.commands.filter((command) => command.group === group);
    // What is run in one folder matters to that folder: it gives way to what is run for all.
    const root = all.filter(({ command }) => !command.startsWith("cd "));
    const own = root.length === 0 ? all : root;
    const most = group === "setup" || group === "validate" ? MOST_COMMANDS : 2;
    const shown = usualCommands(own, most);
    const lines = shown.map(
      ({ command, source, reason }) => `- ${GROUPS[group]}: ${code(command)} (${markdownText(reason, 120)}, ${code(source)})`,
    );
    return all.length > shown.length ? [...lines, `- ${GROUPS[group]}: ${all.length - shown.length} more in the JSON`] : lines;
  });
}
