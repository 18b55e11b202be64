import type { ContextBody } from "../context/body.ts";
import type { Subject } from "../facts/subject.ts";
import type { GateBody } from "../gate/body.ts";
import type { ReadinessBody } from "../readiness/body.ts";
import type { GatheredBodies } from "./gathered.ts";
import type { DecisionRecordBody } from "./proof-index-body.ts";
import { count } from "../render/words.ts";

/**
 * The pilot's decision record (features, section 5): 4 header, 4 context, 4 gate, 3 human and 4 release fields, each
 * computed from evidence of this epoch, else `null`: not known. `proofArtifact` says where the proof lies.
 */
export function buildDecisionRecord(subject: Subject, gathered: GatheredBodies, proofArtifact: string | null): DecisionRecordBody {
  const { context, readiness, gate } = gathered;
  return {
    header: {
      repository: subject.repository,
      pullRequest: subject.pullRequest === null ? null : `#${subject.pullRequest}`,
      mode: gate?.mode.value ?? null,
      riskArea: context === null ? null : riskArea(context),
    },
    contextEvidence: {
      repositoryShape: context === null ? null : repositoryShape(context),
      harness: context === null ? null : harness(context),
      taskContext: context === null ? null : taskContext(context),
      prContext: context === null ? null : changeContext(context),
    },
    gateEvidence: {
      mode: gate === null ? null : gate.mode.note,
      policy: gate === null ? null : policyText(gate),
      verdict: gate?.verdict ?? null,
      blockersOrWarnings: gate === null ? [] : remarks(gate),
    },
    humanDecision: humanDecision(gate),
    releaseEvidence: {
      ciResult: readiness === null ? null : `${readiness.status}: ${readiness.headline}`,
      ciBlocker: readiness === null ? null : ciBlocker(readiness),
      versionOrNote: passed(gate, "release"),
      proofArtifact,
    },
  };
}

function riskArea(context: ContextBody): string | null {
  if (context.change === null) return null;
  const { risk, tier, domains } = context.change;
  return `${risk.level} risk, tier ${tier.tier ?? "unknown"}, in ${listed(domains)}`;
}

function repositoryShape({ repository }: ContextBody): string | null {
  if (repository.fileCount === 0) return null;
  const languages = listed(repository.languages.map((language) => language.name));
  const managers = listed(repository.packageManagers.map((manager) => manager.name));
  return `${repository.fileCount} files; languages: ${languages}; package managers: ${managers}`;
}

function harness(context: ContextBody): string | null {
  const command = (group: string): string => context.harness.commands.find((found) => found.group === group)?.command ?? "none found";
  return context.harness.commands.length === 0 ? null : `setup: ${command("setup")}; validate: ${command("validate")}`;
}

function taskContext({ task, primaryFiles, relatedFiles, tests }: ContextBody): string | null {
  if (task.source === "none" && primaryFiles.length === 0) return null;
  return `task from ${task.source}: ${count(primaryFiles.length, "primary file")}, ${count(relatedFiles.length, "related file")}, ${count(tests.length, "test")}`;
}

function changeContext({ change, reviewPrompts }: ContextBody): string | null {
  if (change === null) return null;
  return `${count(change.files.length, "changed file")} (+${change.additions} −${change.deletions}), ${count(reviewPrompts.length, "review prompt")}`;
}

function policyText({ policy }: GateBody): string {
  if (policy.source === "defaults") return "the defaults of the mode; the base commit has no policy file";
  const digest = policy.sha256 === null ? "" : `, sha256 ${policy.sha256}`;
  return `${policy.path} (${policy.source === "base-commit" ? "from the base commit" : policy.source}${digest})`;
}

function remarks(gate: GateBody): string[] {
  return gate.checks
    .filter((check) => check.status === "fail" || check.status === "unknown" || check.status === "warn")
    .map((check) => `${check.id} (${check.status}): ${check.reason}`);
}

/** An owner decision that counts, else the review that the gate accepted. Neither: nobody decided yet. */
function humanDecision(gate: GateBody | null): DecisionRecordBody["humanDecision"] {
  const decision = gate?.ownerDecisions.find((found) => found.accepted);
  if (decision !== undefined) {
    const gap = decision.selfReview ? " (the author's own: a recorded gap)" : "";
    return { owner: decision.by, decision: `${decision.decision}${gap}; covers ${listed(decision.covers)}`, rationale: decision.rationale };
  }
  const review = gate?.checks.find((check) => check.id === "review");
  if (review === undefined || review.status !== "pass") return { owner: null, decision: null, rationale: null };
  const people = review.evidence.filter(({ kind }) => kind === "review" || kind === "approval" || kind === "user").map(({ ref }) => ref);
  return { owner: people.length === 0 ? null : listed(people), decision: "approved in review", rationale: review.reason };
}

/** The first check that keeps CI from a result although nothing of the code failed. */
function ciBlocker(readiness: ReadinessBody): string | null {
  if (readiness.status !== "blocked") return null;
  const check = readiness.checks.find((found) => found.blocking && found.class !== "red" && found.class !== "green");
  return check === undefined
    ? readiness.headline
    : `${check.name}: ${check.class}${check.cause === null ? "" : ` (${check.cause})`}: ${check.reason}`;
}

function passed(gate: GateBody | null, id: string): string | null {
  const check = gate?.checks.find((found) => found.id === id);
  return check !== undefined && check.status === "pass" ? check.reason : null;
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return "none";
  const shown = names.slice(0, 5).join(", ");
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
