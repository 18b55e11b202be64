import type { ContextBody } from "./body.ts";
import { listed } from "./change.ts";
import type { Habit } from "./rank/rank.ts";
import { RISK_FLAGS } from "./risk-flags.ts";

const MAX_PROMPTS = 12;

/** What a reviewer should ask, each prompt about something that was found in this very change, the heaviest first. */
export function reviewPrompts(change: ContextBody["change"], habits: readonly Habit[]): string[] {
  if (change === null || change.files.length === 0) return [];
  const heaviest = [...RISK_FLAGS].sort((a, b) => b.points - a.points);
  const prompts = heaviest.flatMap((flag) => {
    const files = change.files.filter(({ riskFlags }) => riskFlags.includes(flag.id)).map(({ path }) => path);
    return files.length === 0 ? [] : [flag.prompt.replace("{files}", listed(files))];
  });
  for (const { path, seed, together, seedChanges } of habits.slice(0, 3)) {
    prompts.push(
      `${listed([path])} is not part of this change, though it changed in ${together} of the ${seedChanges} past commits to ${listed([seed])}: is it rightly left alone?`,
    );
  }
  const source = change.files.filter(({ kind, status }) => kind === "source" && status !== "deleted");
  if (source.length > 0 && !change.files.some(({ kind }) => kind === "test")) {
    prompts.push(`No test changed with ${listed(source.map(({ path }) => path))}: which existing test would fail without this change?`);
  }
  const largest = [...source].sort((a, b) => lines(b) - lines(a) || (a.path < b.path ? -1 : 1))[0];
  if (largest !== undefined && lines(largest) > 0) {
    prompts.push(
      `Read ${listed([largest.path])} first: with ${lines(largest)} changed lines it holds most of the change. Does it do one thing?`,
    );
  }
  const renamed = change.files.filter(({ status }) => status === "renamed");
  if (renamed.length > 0)
    prompts.push(`${listed(renamed.map(({ path }) => path))} was renamed: do documentation, imports and configuration follow?`);
  if (prompts.length === 0) prompts.push(`Do ${listed(change.files.map(({ path }) => path))} say what is true of the code as it is now?`);
  return prompts.slice(0, MAX_PROMPTS);
}

/** What the pack itself cannot answer and a person can. */
export function openQuestions(body: Pick<ContextBody, "change" | "task" | "harness" | "ranked">): string[] {
  const questions: string[] = [];
  if (body.task.source === "none") questions.push("What is this change for? No task, title or commit message was given.");
  else if (body.task.text.trim().length < 15) questions.push("What is this change for? The task is only a few letters long.");
  if (!body.harness.commands.some(({ group }) => group === "validate"))
    questions.push("How is this repository checked? No command for tests, lint or build was found.");
  if (!body.harness.commands.some(({ group }) => group === "setup"))
    questions.push("How is this repository set up? No command for it was found.");
  if (body.change !== null && body.change.domains.length > 5)
    questions.push(`Is this one change? It touches ${body.change.domains.length} areas.`);
  if (body.task.source !== "none" && body.ranked.length === 0)
    questions.push("Where does this belong? No file holds the words of the task.");
  return questions;
}

function lines(file: { additions: number | null; deletions: number | null }): number {
  return (file.additions ?? 0) + (file.deletions ?? 0);
}
