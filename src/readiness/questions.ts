import type { CheckSuite, PullRequestFacts } from "../facts/pull-request-facts.ts";
import { anyMakes, joined } from "./check-names.ts";
import { isActionsApp } from "./classify-observed.ts";
import { pathOf } from "./suites.ts";
import { triggerOf } from "./trigger.ts";
import { jobMakes, workflowFiles } from "./workflow-file.ts";

/** What else must be asked to say why a required check never came; each costs requests, so nothing is asked for nothing. */
export interface OpenQuestions {
  /** A workflow that should have run did not: is it disabled? One request. */
  workflowStates: boolean;
  /** `uses:` of workflows of other repositories whose jobs may make a required name: one request each. */
  calls: readonly string[];
  /** A workflow that should have run did not, or was held back: who pushed the head? One request. */
  headPusher: boolean;
  /** No workflow ran at all, and nobody here runs in Actions: is it switched off? One request. */
  actionsEnabled: boolean;
}

const MOST_CALLS = 10;
/** `owner/name/.github/workflows/file@ref`: anything else is no call that GitHub accepts, and must never become an address. */
const CALL = /^[A-Za-z0-9][\w-]*\/(?!\.{1,2}\/)[\w.-]+\/\.github\/workflows\/[^/@\s]+@[^\s@]+$/u;
/** How a run ends that GitHub did not let start. */
const HELD_BACK: ReadonlySet<string> = new Set(["ACTION_REQUIRED", "STARTUP_FAILURE"]);

function suitesOf({ suites }: PullRequestFacts, path: string): CheckSuite[] {
  return suites.state === "known" ? suites.value.filter((suite) => pathOf(suite) === path) : [];
}

/** A run that failed without a single job did not start either (semantics, section 4). */
function isHeldBack({ id, conclusion }: CheckSuite, { checks }: PullRequestFacts): boolean {
  const silent = checks.state === "known" && !checks.value.some((check) => check.kind === "check-run" && check.suiteId === id);
  return HELD_BACK.has(conclusion ?? "") || (conclusion === "FAILURE" && silent);
}

/** What to ask about these absent names. `null`: nothing. */
export function openQuestions(facts: PullRequestFacts, absent: readonly string[]): OpenQuestions | null {
  if (absent.length === 0 || facts.workflowFiles.state === "unknown") return null;
  const workflows = workflowFiles(facts.workflowFiles.value).all();
  const ran = new Set(facts.suites.state === "known" ? facts.suites.value.map(pathOf) : []);
  const makers = workflows.filter((workflow) => absent.some((name) => workflow.jobs.some((job) => jobMakes(job, name))));
  const silent = makers.filter((workflow) => !ran.has(workflow.path) && triggerOf(workflow, facts).kind !== "excluded");
  const calls = workflows.flatMap(({ jobs }) =>
    jobs.flatMap(({ calls: call, ownNames }) => {
      const open = call !== null && !call.read && CALL.test(call.uses);
      const below = ownNames.map((own) => joined(joined(own, [" / "]), ["", ""]));
      return open && absent.some((name) => anyMakes(below, name)) ? [call.uses] : [];
    }),
  );
  const held = makers.some((maker) => suitesOf(facts, maker.path).some((suite) => isHeldBack(suite, facts)));
  const anyRun =
    facts.suites.state === "unknown" || facts.suites.value.some(({ app }) => app?.slug === "github-actions") || hasActionsCheck(facts);
  const questions: OpenQuestions = {
    workflowStates: silent.length > 0,
    // What was pushed to a fork is not shown here.
    headPusher: (silent.length > 0 || held) && !facts.pullRequest.isCrossRepository && facts.mergeGroup === null,
    calls: [...new Set(calls)].toSorted().slice(0, MOST_CALLS),
    actionsEnabled: silent.length > 0 && !anyRun && facts.ownJob === null,
  };
  return questions.workflowStates || questions.headPusher || questions.calls.length > 0 ? questions : null;
}

function hasActionsCheck({ checks }: PullRequestFacts): boolean {
  return checks.state === "known" && checks.value.some((check) => check.kind === "check-run" && isActionsApp(check));
}
