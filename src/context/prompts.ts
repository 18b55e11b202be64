import type { ChangeDetails, ContextBody } from "./body.ts";
import { listed } from "./change.ts";
import type { Habit } from "./rank/rank.ts";
import { RISK_FLAGS } from "./risk-flags.ts";

type Change = NonNullable<ContextBody["change"]>;

const MAX_PROMPTS = 12;

/** Flags whose general question gives way to one that names what was found. */
const SPECIFIC: Readonly<Record<string, "workflows" | "dependencies">> = {
  workflow: "workflows",
  "privileged-trigger": "workflows",
  "wider-permissions": "workflows",
  dependencies: "dependencies",
};

/** A manifest in which no dependency was seen to change may still run or pin something. */
const NONE_CHANGED =
  "In {files} no declared dependency was seen to change: what did (version, scripts, overrides, plugins), and what does that do on install or build?";

/** Files that say much besides dependencies: where none of those changed, there is nothing to ask; what was not compared is told as not seen. */
const READ_WHOLE = /(?:^|\/)(?:settings\.gradle(?:\.kts)?|[^/]+\.(?:cs|fs|vb)proj)$/u;

/** What a reviewer should ask, each prompt about something that was found in this very change, the heaviest first. */
export function reviewPrompts(change: ContextBody["change"], habits: readonly Habit[]): string[] {
  if (change === null || change.files.length === 0) return [];
  const { details } = change;
  const heaviest = [...RISK_FLAGS].sort((a, b) => b.points - a.points);
  const prompts = heaviest.flatMap((flag) => {
    const specific = SPECIFIC[flag.id];
    const told = new Set(specific === undefined ? [] : (details?.[specific] ?? []).map(({ path }) => path));
    const isTold = (path: string) => told.has(path) || (specific === "dependencies" && details !== undefined && READ_WHOLE.test(path));
    const files = change.files.filter(({ path, riskFlags }) => riskFlags.includes(flag.id) && !isTold(path)).map(({ path }) => path);
    const prompt = specific === "dependencies" && details !== undefined ? NONE_CHANGED : flag.prompt;
    return files.length === 0 ? [] : [prompt.replace("{files}", () => listed(files))];
  });
  if (details !== undefined) prompts.unshift(...aboutWorkflows(details), ...aboutInterface(details), ...aboutDependencies(details));
  prompts.push(...aboutHabits(habits));
  const source = change.files.filter(({ kind, status }) => kind === "source" && status !== "deleted");
  const changedTests = change.files.flatMap(({ path, kind, status }) => (kind === "test" && status !== "deleted" ? [path] : []));
  prompts.push(...(details === undefined ? withoutTests(change, source) : aboutTests(details, changedTests)));
  const largest = [...source].sort((a, b) => lines(b) - lines(a) || (a.path < b.path ? -1 : 1))[0];
  if (largest !== undefined && source.length > 1 && lines(largest) > 20) {
    prompts.push(
      `Read ${listed([largest.path])} with the most time: it holds ${lines(largest)} of the changed lines. Does it do one thing?`,
    );
  }
  const renamed = change.files.filter(({ status }) => status === "renamed");
  if (renamed.length > 0)
    prompts.push(
      `${listed(renamed.map(({ path }) => path))} ${renamed.length === 1 ? "was" : "were"} renamed: do documentation, imports and configuration follow?`,
    );
  if (prompts.length === 0) prompts.push(harmless(change.files));
  return prompts.slice(0, MAX_PROMPTS);
}

/** What to ask where nothing is risky: tests may test nothing, and documentation may not be true. */
function harmless(files: Change["files"]): string {
  const of = (wanted: string) => files.flatMap(({ path, kind }) => (kind === wanted ? [path] : []));
  const [source, tests] = [of("source"), of("test")];
  if (source.length > 0 && tests.length > 0)
    return `Would ${listed(tests)} fail without the change to ${listed(source)}? See ${tests.length === 1 ? "it" : "them"} fail once.`;
  const names = listed(files.map(({ path }) => path));
  const one = files.length === 1;
  return files.every(({ kind }) => kind === "test")
    ? `Would ${names} fail if the code ${one ? "it tests" : "they test"} were wrong? See ${one ? "it" : "them"} fail once.`
    : `${one ? "Does" : "Do"} ${names} say what is true of the code as it is now?`;
}

function aboutWorkflows({ workflows }: ChangeDetails): string[] {
  return Array.from(new Set(workflows.map(({ path }) => path)))
    .slice(0, 3)
    .map((path) => {
      const found = workflows.filter((entry) => entry.path === path).map(({ finding }) => finding);
      return `${listed([path])} changes what may happen there: ${found.slice(0, 4).join("; ")}${found.length > 4 ? "; and more" : ""}. Is each of these needed, and by which step?`;
    });
}

function aboutInterface({ publicInterface }: ChangeDetails): string[] {
  const named = (change: string) => publicInterface.filter((entry) => entry.change === change).map(({ symbol }) => symbol);
  const [removed, changed] = [named("removed"), named("changed")];
  const parts = [
    ...(removed.length === 0 ? [] : [`${listed(removed, 4)} ${removed.length === 1 ? "is" : "are"} removed`]),
    ...(changed.length === 0 ? [] : [`${listed(changed, 4)} ${changed.length === 1 ? "has" : "have"} another signature`]),
  ];
  return parts.length === 0
    ? []
    : [`Public interface: ${parts.join(", ")}. Who calls this from outside, and do version and changelog say so?`];
}

function aboutDependencies({ dependencies }: ChangeDetails): string[] {
  const declared = dependencies.filter(({ kind }) => kind === "declared");
  const added = declared.filter(({ from }) => from === null);
  const unbound = declared.filter(({ from, to }) => from !== null && from !== "" && to === "");
  const major = declared.filter(
    ({ from, to }) => from !== null && from !== "" && to !== null && to !== "" && majorOf(from) !== majorOf(to),
  );
  const locks = Array.from(new Set(dependencies.filter(({ kind }) => kind === "locked").map(({ path }) => path)));
  const withoutManifest = declared.length === 0 && locks.length > 0;
  return [
    ...(added.length === 0
      ? []
      : [
          `New: ${listed(added.map(versioned), 4)}. Who publishes ${added.length === 1 ? "it" : "them"}, how old is the version, and is ${added.length === 1 ? "it" : "each"} needed?`,
        ]),
    ...(major.length === 0
      ? []
      : [
          `${listed(
            major.map(({ name, from, to }) => `${name} ${from ?? ""} → ${to ?? ""}`),
            4,
          )}. ${whyBreaking(major)}: what ${major.length === 1 ? "does it" : "do they"} break, and where ${major.length === 1 ? "is it" : "are they"} used?`,
        ]),
    ...(unbound.length === 0
      ? []
      : [
          `${listed(
            unbound.map(({ name, from }) => `${name} ${from ?? ""}`),
            4,
          )} now allows any version: which is the oldest and the newest that was tried?`,
        ]),
    ...(withoutManifest
      ? [
          `${listed(locks)} ${locks.length === 1 ? "moves" : "move"} ${dependencies.length} locked ${dependencies.length === 1 ? "version" : "versions"}, and no manifest asks for it: what caused that?`,
        ]
      : []),
  ];
}

function versioned({ name, to }: ChangeDetails["dependencies"][number]): string {
  return to === null || to === "" ? name : `${name} ${to}`;
}

/** The first number of a version; for 0.x the second counts, as SemVer has it. */
/** Below 1.0 any minor step may break (Semantic Versioning 2.0.0, item 4). */
function whyBreaking(dependencies: readonly { readonly from: string | null }[]): string {
  const young = dependencies.filter(({ from }) => majorOf(from ?? "").startsWith("0.")).length;
  if (young === dependencies.length) return "A minor step below 1.0 may break";
  return young > 0
    ? "Other major versions, or minor steps below 1.0"
    : dependencies.length === 1
      ? "Another major version"
      : "Other major versions";
}

function majorOf(version: string): string {
  const [, major = "", minor = ""] = /(\d+)(?:\.(\d+))?/u.exec(version) ?? [];
  return major === "0" ? `0.${minor}` : major;
}

/** What usually changes with a file and did not, one question for each file of the change, with its numbers. */
function aboutHabits(habits: readonly Habit[]): string[] {
  return Array.from(new Set(habits.map(({ seed }) => seed)))
    .slice(0, 3)
    .map((seed) => {
      const own = habits.filter((habit) => habit.seed === seed);
      const counts = own.map(({ together }) => together);
      const [least, most] = [Math.min(...counts), Math.max(...counts)];
      const one = own.length === 1;
      return `${listed(own.map(({ path }) => path))} ${one ? "is" : "are"} not part of this change, though ${one ? "it" : "they"} changed in ${least === most ? most : `${least} to ${most}`} of the ${own[0]?.seedChanges ?? 0} past commits to ${listed([seed])}. ${one ? "Is it" : "Are they"} rightly left alone?`;
    });
}

function aboutTests({ tests }: ChangeDetails, changedTests: readonly string[]): string[] {
  const unchanged = tests.filter(({ state }) => state === "unchanged");
  const none = tests.filter(({ state }) => state === "none").map(({ path }) => path);
  const first = unchanged[0];
  const covering = first?.covering[0]?.path;
  const others = (first?.covering.length ?? 0) - 1;
  return [
    ...(first === undefined || covering === undefined
      ? []
      : [
          unchanged.length === 1
            ? covering === first.path
              ? `${listed([first.path])} changed and the tests in it did not: which test fails without this change?`
              : others > 0
                ? `${listed([first.path])} changed and none of the tests found for it did (${listed([covering])}${others > 0 ? " and others" : ""}): which test fails without this change?`
                : `${listed([first.path])} changed and its test ${listed([covering])} did not: which test fails without this change?`
            : `${listed(unchanged.map(({ path }) => path))} changed and their tests (${listed([covering])}${unchanged.length > 1 ? " and others" : ""}) did not: which test fails without this change?`,
        ]),
    ...(none.length === 0
      ? []
      : [
          changedTests.length === 0
            ? `No test was found for ${listed(none)}, by name, history or imports: how is ${none.length === 1 ? "it" : "each"} checked?`
            : `${listed(changedTests)} changed with ${listed(none)}: by name, history and imports nothing shows that ${changedTests.length === 1 ? "it tests" : "they test"} ${none.length === 1 ? "it" : "these"}. How is ${none.length === 1 ? "it" : "each"} checked?`,
        ]),
  ];
}

function withoutTests(change: Change, source: Change["files"]): string[] {
  return source.length > 0 && !change.files.some(({ kind }) => kind === "test")
    ? [`No test changed with ${listed(source.map(({ path }) => path))}: which existing test would fail without this change?`]
    : [];
}

/** What the pack itself cannot answer and a person can. */
export function openQuestions(body: Pick<ContextBody, "change" | "task" | "harness" | "ranked" | "repository">): string[] {
  const questions: string[] = [];
  // Without a checkout nothing was looked at: "none was found" would be a claim about what nobody read.
  const read = body.repository.fileCount > 0;
  if (body.task.source === "none") questions.push("What is this change for? No task, title or commit message was given.");
  else if (body.task.text.trim().length < 15) questions.push("What is this change for? The task is only a few letters long.");
  if (read && !body.harness.commands.some(({ group }) => group === "validate"))
    questions.push("How is this repository checked? No command for tests, lint or build was found.");
  if (read && !body.harness.commands.some(({ group }) => group === "setup"))
    questions.push("How is this repository set up? No command for it was found.");
  if (body.change !== null && body.change.domains.length > 5)
    questions.push(`Is this one change? It touches ${body.change.domains.length} areas.`);
  if (read && body.task.source !== "none" && body.ranked.length === 0)
    questions.push("Where does this belong? No file holds the words of the task.");
  return questions;
}

function lines(file: { additions: number | null; deletions: number | null }): number {
  return (file.additions ?? 0) + (file.deletions ?? 0);
}
