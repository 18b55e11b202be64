import { gateCheck, humanDecision, met, notMet, unknownFinding, type Finding, type PilotInput } from "./pilot-input.ts";
import type { PilotRow } from "./proof-index-body.ts";
import { count } from "../render/words.ts";

interface Row {
  id: string;
  title: string;
  owner: string;
  judge(input: PilotInput): Finding;
}

const NO_CONTEXT = "There is no context pack of this commit.";
const NO_CHECKOUT = "There was no checkout, so the files and the state of git could not be read.";

/** The eleven rows of the pilot's evidence table (features, section 5), in the order of the work. */
const ROWS: readonly Row[] = [
  { id: "environment", title: "Environment check", owner: "tool operator", judge: environment },
  { id: "repository-shape", title: "Repository shape", owner: "tool operator", judge: repositoryShape },
  { id: "harness", title: "Harness", owner: "repository maintainer", judge: harness },
  { id: "task-context", title: "Task context", owner: "reviewer", judge: taskContext },
  { id: "pr-context", title: "PR context", owner: "reviewer", judge: changeContext },
  { id: "merge-gate", title: "Merge gate", owner: "governance reviewer", judge: mergeGate },
  { id: "ci-readiness", title: "CI readiness", owner: "repository maintainer", judge: ciReadiness },
  { id: "review-policy", title: "Review policy", owner: "repository maintainer", judge: reviewPolicy },
  { id: "human-decision", title: "Human decision", owner: "pilot owner", judge: humanDecision },
  { id: "release-evidence", title: "Release evidence", owner: "pilot owner", judge: releaseEvidence },
  { id: "proof-index", title: "Proof index", owner: "governance reviewer", judge: proofIndex },
];

/** The evidence table, each row computed where it can be, else unknown with the reason. */
export function evidenceTable(input: PilotInput): PilotRow[] {
  return ROWS.map((row) => ({ id: row.id, title: row.title, owner: row.owner, ...row.judge(input) }));
}

/** Pass signal: tools available, or the gaps documented. */
function environment({ environment: tools }: PilotInput): Finding {
  if (tools === null || tools.length === 0) return unknownFinding("Nobody looked at the tools in this run; `trust-layer doctor` does.");
  const missing = tools.filter((tool) => !tool.available).map(({ tool }) => tool);
  const there = tools.filter((tool) => tool.available).map(({ tool }) => tool);
  const found = there.length === 0 ? "Nothing was there" : `There: ${there.join(", ")}`;
  return met(missing.length === 0 ? `${found}.` : `${found}. The gap is documented: without ${missing.join(", ")}.`);
}

/** Pass signal: scripts, language, package manager, git state. */
function repositoryShape({ context }: PilotInput): Finding {
  if (context === null) return unknownFinding(NO_CONTEXT);
  const { repository, git } = context;
  if (git.headSha === null) return unknownFinding(NO_CHECKOUT);
  if (repository.fileCount === 0) return notMet("The repository has no files at this commit.");
  const languages = repository.languages.slice(0, 3).map(({ name }) => name);
  return met(`${repository.fileCount} files, ${languages.length === 0 ? "no known language" : languages.join(", ")}.`);
}

/** Pass signal: setup and validation commands explicit. */
function harness({ context }: PilotInput): Finding {
  if (context === null) return unknownFinding(NO_CONTEXT);
  const find = (group: string) => context.harness.commands.find((command) => command.group === group);
  const setup = find("setup");
  const validate = find("validate");
  if (setup === undefined || validate === undefined) {
    if (context.git.headSha === null) return unknownFinding(NO_CHECKOUT);
    const missing = [setup === undefined ? "setup" : "", validate === undefined ? "validation" : ""].filter((word) => word !== "");
    return notMet(`No ${missing.join(" and no ")} command was found.`);
  }
  return met(`Setup \`${setup.command}\`, validation \`${validate.command}\`.`);
}

/** Pass signal: primary files, related files, tests and risk known before editing. */
function taskContext({ context }: PilotInput): Finding {
  if (context === null) return unknownFinding(NO_CONTEXT);
  if (context.task.source === "none") return notMet("No task was given.");
  if (context.primaryFiles.length === 0) return notMet("No primary file was found for the task.");
  if (context.change === null) return unknownFinding("The change was not read, so its risk is not known.");
  const { primaryFiles, relatedFiles, tests, change } = context;
  return met(
    `${count(primaryFiles.length, "primary file")}, ${count(relatedFiles.length, "related file")}, ${count(tests.length, "test")}, ${change.risk.level} risk.`,
  );
}

/** Pass signal: diff, changed domains, prompts, test hints. */
function changeContext({ context }: PilotInput): Finding {
  if (context === null) return unknownFinding(NO_CONTEXT);
  const { change, reviewPrompts } = context;
  if (change === null) return unknownFinding("The change could not be read.");
  if (change.files.length === 0) return notMet("The change has no files.");
  if (reviewPrompts.length === 0) return notMet("There are no review prompts.");
  return met(
    `${count(change.files.length, "changed file")} in ${count(change.domains.length, "domain")}, ${count(reviewPrompts.length, "review prompt")}.`,
  );
}

/** Pass signal: PASS, or WARN and FAIL explained before the merge. */
function mergeGate({ gate }: PilotInput): Finding {
  if (gate === null) return unknownFinding("There is no merge-gate evidence of this commit.");
  if (gate.verdict === null) return unknownFinding("No pull request was judged, so there is no merge verdict.");
  const unexplained = gate.checks.filter((check) => check.status === "fail" && check.mend === null).map(({ id }) => id);
  if (unexplained.length > 0) return notMet(`${gate.verdict}, and nobody can say how to mend ${unexplained.join(", ")}.`);
  return met(gate.headline);
}

/** Pass signal: jobs ran to a clear result, or the blocker is recorded before the merge. */
function ciReadiness({ readiness }: PilotInput): Finding {
  if (readiness === null) return unknownFinding("There is no CI evidence of this commit.");
  if (readiness.inspected === 0) return unknownFinding("No check was seen.");
  switch (readiness.status) {
    case "ready":
    case "failing":
      return met(readiness.headline);
    case "blocked":
      return readiness.checks.some((check) => check.blocking && check.cause !== null && check.cause !== "unclassified")
        ? met(`The blocker is recorded: ${readiness.headline}`)
        : notMet(`Blocked, and the cause was not found: ${readiness.headline}`);
    case "pending":
      return notMet(readiness.headline);
    case "unknown":
      return unknownFinding(readiness.headline);
  }
}

/** Pass signal: protection, required checks, CODEOWNERS, conversation resolution. */
function reviewPolicy(input: PilotInput): Finding {
  const checks = ["branch-rules", "codeowners", "conversations"].map((id) => ({ id, check: gateCheck(input, id) }));
  const absent = checks.filter(({ check }) => check === null).map(({ id }) => id);
  if (absent.length > 0) return unknownFinding(`Not judged: ${absent.join(", ")}.`);
  const hidden = checks.find(({ check }) => check?.status === "unknown");
  if (hidden?.check) return unknownFinding(hidden.check.reason);
  const rules = gateCheck(input, "branch-rules");
  if (rules === null || rules.inspected === 0) return unknownFinding("The rules of the base branch were not seen.");
  return rules.status === "pass" ? met(rules.reason) : notMet(rules.reason);
}

/** Pass signal: shipped behaviour and validation, dated. Never from an argument or a label alone (features, Rulings). */
function releaseEvidence(input: PilotInput): Finding {
  const release = gateCheck(input, "release");
  if (release === null) return unknownFinding("This version computes no release evidence; nothing was released by this run.");
  return release.status === "pass"
    ? met(release.reason)
    : release.status === "unknown"
      ? unknownFinding(release.reason)
      : notMet(release.reason);
}

/** Pass signal: public artifacts and the private boundary clear. */
function proofIndex({ bundle }: PilotInput): Finding {
  if (bundle.publicFiles === 0) return notMet("Nothing is public.");
  if (bundle.sanitizedFiles < bundle.publicFiles) return notMet("Some public files were not sanitized.");
  return met(`${count(bundle.publicFiles, "public piece")} of evidence in the index; ${count(bundle.privateFiles, "file")} kept private.`);
}
