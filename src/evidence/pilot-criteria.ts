import { gateCheck, humanDecision, met, notMet, unknownFinding, type Finding, type PilotInput } from "./pilot-input.ts";
import type { PilotRow } from "./proof-index-body.ts";
import { count } from "../render/words.ts";

interface Criterion {
  id: string;
  title: string;
  judge(input: PilotInput): Finding;
}

/** The eight success criteria of a pilot (features, section 5). */
const SUCCESS: readonly Criterion[] = [
  { id: "one-pull-request", title: "One real repository and pull request went through", judge: wentThrough },
  { id: "context-before-review", title: "Context existed before the review", judge: contextBeforeReview },
  { id: "verdict-before-merge", title: "Verdict captured before the merge", judge: verdictBeforeMerge },
  { id: "ci-visible", title: "CI status visible", judge: ciVisible },
  { id: "human-decision-visible", title: "Human decision visible", judge: humanDecision },
  { id: "evidence-separated", title: "Public and private evidence separated in the index", judge: separated },
  { id: "sanitized", title: "Sanitized before it is shared", judge: sanitized },
  { id: "next-improvement", title: "The next improvement named, or the decision to stop", judge: nextImprovement },
];

/** The six stop conditions. `met` means that the condition holds: stop. */
const STOP: readonly Criterion[] = [
  { id: "sensitive-data", title: "Sensitive data that cannot be summarised safely", judge: sensitiveData },
  { id: "ci-not-inspectable", title: "CI missing or blocked, and behaviour not inspectable another way", judge: ciNotInspectable },
  { id: "policy-unclear", title: "Branch protection or owner policy unclear", judge: policyUnclear },
  { id: "unexplained-blocker", title: "A blocker that nobody can explain", judge: unexplainedBlocker },
  { id: "nobody-accountable", title: "Nobody accountable for the merge", judge: nobodyAccountable },
  { id: "evidence-leaks", title: "Evidence holding secrets, private source, customer data or absolute paths", judge: evidenceLeaks },
];

/** The success criteria, each computed where it can be. */
export function successCriteria(input: PilotInput): PilotRow[] {
  return SUCCESS.map((row) => ({ id: row.id, title: row.title, owner: null, ...row.judge(input) }));
}

/** The stop conditions, each computed where it can be; `met` means stop. */
export function stopConditions(input: PilotInput): PilotRow[] {
  return STOP.map((row) => ({ id: row.id, title: row.title, owner: null, ...row.judge(input) }));
}

function wentThrough({ subject, context, readiness, gate }: PilotInput): Finding {
  if (subject.repository === null || subject.pullRequest === null) return notMet("This was a local run without a pull request.");
  const absent = [context === null ? "context pack" : "", readiness === null ? "CI readiness" : "", gate === null ? "merge gate" : ""];
  const missing = absent.filter((name) => name !== "");
  if (missing.length > 0) return notMet(`No accepted evidence of: ${missing.join(", ")}.`);
  return met(`${subject.repository}#${subject.pullRequest} went through context, CI readiness and merge gate.`);
}

/** Every review that is seen was written before the facts were gathered, so only their absence proves the order. */
function contextBeforeReview({ context, pullRequest }: PilotInput): Finding {
  if (context === null) return notMet("There is no context pack of this commit.");
  if (pullRequest === null || pullRequest.reviews === null) return unknownFinding("The reviews were not seen.");
  if (pullRequest.reviews === 0) return met("The pack was made when there was no review yet.");
  return unknownFinding("There were reviews already; whether an earlier run gave them a pack cannot be told from this one.");
}

function verdictBeforeMerge({ gate, pullRequest }: PilotInput): Finding {
  if (gate === null || gate.verdict === null) return notMet("There is no merge verdict.");
  if (pullRequest === null) return unknownFinding("The state of the pull request was not seen.");
  return pullRequest.state === "OPEN"
    ? met(`${gate.verdict}, while the pull request was open.`)
    : notMet(`The pull request was ${pullRequest.state} already.`);
}

function ciVisible({ readiness }: PilotInput): Finding {
  if (readiness === null) return notMet("There is no CI evidence of this commit.");
  if (readiness.inspected === 0 || readiness.status === "unknown") return unknownFinding(readiness.headline);
  return met(readiness.headline);
}

function separated({ bundle }: PilotInput): Finding {
  return bundle.publicFiles > 0
    ? met(`${count(bundle.publicFiles, "public piece")} of evidence, ${count(bundle.privateFiles, "private file")}.`)
    : notMet("Nothing is public.");
}

function sanitized({ bundle }: PilotInput): Finding {
  if (bundle.sanitizedFiles === 0) return unknownFinding("No file was sanitized.");
  if (bundle.sanitizedFiles < bundle.publicFiles || bundle.leftovers > 0) return notMet("Some public files are not known to be clean.");
  return met(
    `The sanitizer read every public piece of evidence (${bundle.sanitizedFiles}); a second look at every public file found nothing.`,
  );
}

function nextImprovement({ labelNamed }: PilotInput): Finding {
  return labelNamed
    ? met("A person named it by the outcome label.")
    : notMet("The label is only computed; name one with the input `outcome-label`.");
}

function sensitiveData({ bundle }: PilotInput): Finding {
  if (bundle.withheldFiles > 0) return met(`${count(bundle.withheldFiles, "file")} could not be made safe and stayed private.`);
  return bundle.sanitizedFiles > 0
    ? notMet("Every file that was meant to be public could be cleaned.")
    : unknownFinding("No file was sanitized.");
}

function ciNotInspectable(input: PilotInput): Finding {
  const { readiness, gate } = input;
  if (readiness === null) return unknownFinding("There is no CI evidence of this commit.");
  if (readiness.status === "unknown") return unknownFinding(readiness.headline);
  if (readiness.status !== "blocked") return notMet(readiness.headline);
  const accepted = gate?.ownerDecisions.some((decision) => decision.accepted && decision.covers.includes("ci")) ?? false;
  return accepted ? notMet("CI is blocked, and an owner decision accepted the risk.") : met(readiness.headline);
}

function policyUnclear(input: PilotInput): Finding {
  const rules = gateCheck(input, "branch-rules");
  if (rules === null) return unknownFinding("The rules of the base branch were not judged.");
  if (input.gate?.policy.source === "base-commit") return notMet("The base commit holds an owner policy.");
  if (rules.status === "pass") return notMet(rules.reason);
  if (rules.status === "unknown" || rules.status === "not-applicable") return unknownFinding(rules.reason);
  return met(`There is no policy file at the base commit, and: ${rules.reason}`);
}

function unexplainedBlocker({ gate, readiness }: PilotInput): Finding {
  if (gate === null || gate.verdict === null || readiness === null)
    return unknownFinding("Not all blockers are known: the gate or CI was not judged.");
  const checks = gate.checks.filter((check) => check.status === "fail" && check.mend === null).map(({ id }) => id);
  const jobs = readiness.checks.filter((check) => check.blocking && isUnexplained(check)).map(({ name }) => name);
  const all = [...checks, ...jobs];
  return all.length === 0 ? notMet("Every blocker has a reason and a mend.") : met(`No cause was found for: ${all.join(", ")}.`);
}

function isUnexplained(check: { class: string; cause: string | null }): boolean {
  return check.class === "never-reported" || check.cause === "unclassified";
}

function nobodyAccountable(input: PilotInput): Finding {
  const decision = humanDecision(input);
  if (decision.state === "unknown") return decision;
  return decision.state === "met" ? notMet(decision.reason) : met(decision.reason);
}

function evidenceLeaks({ bundle }: PilotInput): Finding {
  if (bundle.sanitizedFiles === 0 || bundle.sanitizedFiles < bundle.publicFiles)
    return unknownFinding("Not every public file was looked at.");
  return bundle.leftovers > 0
    ? met(`A second look still found ${bundle.leftovers} places.`)
    : notMet("A second look at every public file found nothing.");
}
