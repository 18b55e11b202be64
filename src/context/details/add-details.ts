import type { Fact } from "../../facts/fact.ts";
import type { FileChange } from "../../facts/file-change.ts";
import { parseCodeowners } from "../../gate/codeowners.ts";
import type { ChangeDetails, ContextBody } from "../body.ts";
import { dependencyChanges } from "../dependencies/dependency-changes.ts";
import { openQuestions, reviewPrompts } from "../prompts.ts";
import type { Habit } from "../rank/rank.ts";
import type { ContextSources } from "../sources.ts";
import { structureOf } from "../structure/structure.ts";
import { changedSymbols } from "../symbols/changed-symbols.ts";
import { interfaceChanges } from "../symbols/public-interface.ts";
import type { Details } from "./details.ts";
import { hotSpots } from "./hot-spots.ts";
import { withImpact } from "./impact.ts";
import { intentOf } from "./intent.ts";
import { focusAreas } from "./focus-areas.ts";
import { patternsToFollow } from "./patterns.ts";
import { readingOrder } from "./reading-order.ts";
import { isSameCode } from "./same-code.ts";
import { suggestReviewers } from "./reviewers.ts";
import { taskRisks } from "./task-risks.ts";
import { holdsTests, testCover } from "./test-cover.ts";
import { workflowChanges } from "./workflow-changes.ts";

/** A list that names more says no more; the count in `unknowns` tells what was left out. */
const MOST_SYMBOLS = 1000;
const MOST_DEPENDENCIES = 1000;

/** The pack with what a closer look adds: structure, the change by symbol, cover, reviewers, hot spots. Pure. */
export function addDetails(
  body: ContextBody,
  sources: ContextSources,
  details: Details,
  wish: { changes: Fact<readonly FileChange[]> | null; habits: readonly Habit[] },
): ContextBody {
  const owners = details.codeowners === null ? null : parseCodeowners(details.codeowners);
  const structure = structureOf(sources, body.repository, { owners, attributes: details.attributes });
  const treePaths = new Set(sources.tree.map(({ path }) => path));
  const focus = Array.from(
    new Set([...(body.change?.files ?? []).map(({ path }) => path), ...body.primaryFiles, ...body.relatedFiles.slice(0, 10)]),
  ).slice(0, 40);
  const changes = wish.changes?.state === "known" ? wish.changes.value : null;
  const unknowns: ContextBody["unknowns"] = [...body.unknowns, ...details.unknowns];
  const change =
    body.change === null || changes === null
      ? body.change
      : { ...body.change, details: changeDetails(body.change, changes, sources, details, { owners, habits: wish.habits }, unknowns) };
  const deepened: ContextBody = {
    ...body,
    repository: { ...body.repository, structure },
    change,
    task: { ...body.task, intent: intentOf(body.task.text, sources) },
    taskContext: {
      hotSpots: hotSpots(details.first, sources.query, body.task.text),
      patterns: patternsToFollow(sources.query, sources.history, focus, treePaths),
      risks: changes === null ? taskRisks(sources, body.ranked) : [],
    },
    unknowns,
  };
  return withImpact(
    {
      ...deepened,
      harness: {
        ...body.harness,
        focusAreas: focusAreas(
          deepened,
          sources.manifests.map(({ path }) => path),
        ),
      },
      reviewPrompts: reviewPrompts(change, wish.habits),
      openQuestions: openQuestions(deepened),
    },
    changes,
  );
}

function changeDetails(
  change: NonNullable<ContextBody["change"]>,
  changes: readonly FileChange[],
  sources: ContextSources,
  details: Details,
  known: { owners: ReturnType<typeof parseCodeowners>; habits: readonly Habit[] },
  unknowns: ContextBody["unknowns"],
): ChangeDetails {
  const symbols = details.changed.flatMap((text) => changedSymbols(text) ?? []);
  const dependencies = dependencyChanges(details.changed);
  leftOut(unknowns, "changed symbols", symbols.length - MOST_SYMBOLS);
  leftOut(unknowns, "changed dependencies", dependencies.length - MOST_DEPENDENCIES);
  const publicInterface = interfaceChanges(symbols).slice(0, MOST_SYMBOLS);
  const inline = new Set(
    details.changed.flatMap(({ change: { path }, after }) => (after !== null && holdsTests(path, after) ? [path] : [])),
  );
  // Without the tree only the change itself tells tests, and then "none was found" is no finding.
  const isRead = sources.tree.length > 0;
  const covers = testCover(
    changes,
    isRead ? sources.tree.map(({ path }) => path) : changes.flatMap(({ path, status }) => (status === "deleted" ? [] : [path])),
    sources.history,
    details.tests,
    symbols,
    inline,
    new Set(
      details.changed.flatMap(({ change: { path }, before, after }) =>
        before !== null && after !== null && isSameCode(path, before, after) ? [path] : [],
      ),
    ),
  );
  const tests = isRead ? covers : covers.filter(({ state }) => state !== "none");
  const touched = changes.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]));
  return {
    symbols: symbols.slice(0, MOST_SYMBOLS).map(({ path, symbol, kind, change: how, line }) => ({ path, symbol, kind, change: how, line })),
    publicInterface,
    dependencies: dependencies.slice(0, MOST_DEPENDENCIES),
    migrations: change.files
      .filter(({ kind }) => kind === "migration")
      .map(({ path, status, riskFlags }) => ({ path, status, removesData: riskFlags.includes("destructive-migration") })),
    workflows: workflowChanges(details.changed),
    tests,
    companions: known.habits.map(({ path, seed, together, seedChanges }) => ({ path, with: seed, together, commits: seedChanges })),
    reviewers: suggestReviewers(Array.from(new Set(touched)), known.owners, sources.history, details.authors),
    readingOrder: readingOrder(change.files, { publicInterface, tests }),
  };
}

function leftOut(unknowns: ContextBody["unknowns"], what: string, count: number): void {
  if (count > 0)
    unknowns.push({
      what: `${count} ${what}.`,
      reason: "A change of this size is not listed whole.",
      mend: "Split the change, or look at the rest by hand.",
    });
}
