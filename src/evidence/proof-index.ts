import type { Subject } from "../facts/subject.ts";
import type { CheckResult, Verdict } from "../gate/body.ts";
import type { JudgedCheck } from "../readiness/body.ts";
import type { Envelope, Outcome } from "./envelope.ts";
import type { GatheredBodies } from "./gathered.ts";
import type { PilotTable } from "./pilot-table.ts";
import type { ProofIndexBody } from "./proof-index-body.ts";
import { byPath, compareText } from "./safe-path.ts";

const MOST_NEXT_STEPS = 12;

/** What the proof index is built from. Everything in it is of one epoch and is cleaned already. */
export interface ProofIndexInput {
  subject: Subject;
  gathered: GatheredBodies;
  evidence: readonly { path: string; envelope: Envelope }[];
  rejected: ProofIndexBody["rejected"];
  pilot: PilotTable;
  redactions: ReadonlyMap<string, number>;
  files: ProofIndexBody["files"];
  privateFiles: number;
  notices: readonly string[];
}

/** The proof index: what was decided, why, what comes next, and what lies in the bundle. Byte-stable. */
export function buildProofIndex(input: ProofIndexInput): ProofIndexBody {
  const { context, readiness, gate } = input.gathered;
  return {
    headline: headline(input.gathered),
    verdict: gate?.verdict ?? null,
    outcome: overallOutcome(input.evidence.map(({ envelope }) => envelope)),
    subject: input.subject,
    mode: gate?.mode.value ?? null,
    risk: context?.change?.risk.level ?? null,
    tier: gate?.tier.tier ?? context?.change?.tier.tier ?? null,
    readinessStatus: readiness?.status ?? null,
    nextSteps: nextSteps(gate?.checks ?? [], readiness?.checks ?? [], gate?.verdict ?? null),
    checks: gate?.checks ?? [],
    ci: readiness?.checks ?? [],
    external: readiness?.external ?? [],
    evidence: input.evidence
      .map(({ path, envelope }) => ({ kind: envelope.kind, outcome: envelope.outcome, bodySha256: envelope.bodySha256, path }))
      .sort(byPath),
    rejected: [...input.rejected].sort(byPath),
    evidenceTable: input.pilot.evidenceTable,
    successCriteria: input.pilot.successCriteria,
    stopConditions: input.pilot.stopConditions,
    outcomeLabel: input.pilot.outcomeLabel,
    redactions: Array.from(input.redactions, ([rule, count]) => ({ rule, count })).sort((a, b) => compareText(a.rule, b.rule)),
    files: [...input.files].sort(byPath),
    unknowns: unknowns(input.gathered),
    notices: [...new Set([...(gate?.policy.notices ?? []), ...input.notices])],
    privateFiles: {
      count: input.privateFiles,
      note:
        input.privateFiles === 0
          ? "Nothing was kept private."
          : "Raw evidence, facts and logs; they are in the private bundle, with a manifest of their own.",
    },
  };
}

function headline({ context, readiness, gate }: GatheredBodies): string {
  if (gate !== null && gate.verdict !== null) return gate.headline;
  if (gate !== null) return /^no merge verdict/iu.test(gate.headline) ? gate.headline : `No merge verdict: ${gate.headline}`;
  if (readiness !== null) return `No merge verdict: no evidence of the merge gate is in this bundle. CI: ${readiness.headline}`;
  if (context !== null) return `No merge verdict: only the context pack is in this bundle. ${context.headline}`;
  return "No merge verdict: no evidence of this commit is in this bundle.";
}

/** From bad to good; what could not be seen stands behind what was seen to be bad, and before everything else. */
const WORST_FIRST: readonly Outcome[] = ["fail", "blocked", "unknown", "warn", "pass"];

/**
 * The outcome of the whole: the gate's where there is a verdict, since it has weighed the others; else the worst of what
 * is there, and never better than `unknown`, because nothing judged the change as a whole (law 1).
 */
export function overallOutcome(envelopes: readonly Envelope[]): Outcome {
  const gate = envelopes.find(({ kind }) => kind === "merge-gate");
  if (gate !== undefined && gate.body["verdict"] !== null) return gate.outcome;
  const found = new Set<Outcome>(["unknown", ...envelopes.map(({ outcome }) => outcome)]);
  return WORST_FIRST.find((outcome) => found.has(outcome)) ?? "unknown";
}

/** Mends of what fails, then of CI, then of what is unknown, then of warnings; each once. Never empty without a verdict. */
export function nextSteps(checks: readonly CheckResult[], ci: readonly JudgedCheck[], verdict: Verdict | null): string[] {
  const ofStatus = (status: CheckResult["status"]): string[] => {
    const named = new Map<string, string[]>();
    for (const { mend, id, status: found } of checks) {
      if (mend !== null && found === status) named.set(mend, [...(named.get(mend) ?? []), id]);
    }
    // Several checks that one act mends are one step. A check's title says what holds when it passes, so its id stands here.
    return Array.from(named, ([mend, ids]) => (ids.length === 1 ? `\`${ids[0] ?? ""}\`: ${mend}` : mend));
  };
  const ofCi = ci
    .filter((check) => check.blocking)
    .flatMap((check) => (check.mend === null ? [] : [`CI \`${check.name}\`: ${check.mend}`]));
  const steps = [...ofStatus("fail"), ...ofCi, ...ofStatus("unknown"), ...ofStatus("warn")];
  if (verdict === null) steps.push("Run the merge gate on the pull request, and publish its evidence.");
  if (verdict === "PASS" && steps.length === 0) steps.push("Nothing here asks for a change: a person decides about the merge.");
  return [...new Set(steps)].slice(0, MOST_NEXT_STEPS);
}

/** Facts that no job could see, from all bodies, each once; with the permission where one would show it. */
export function unknowns({ context, readiness }: GatheredBodies): ProofIndexBody["unknowns"] {
  const all = [...(readiness?.unknowns ?? []), ...(context?.unknowns ?? []).map((entry) => ({ ...entry, permission: null }))];
  const seen = new Map(all.map((entry) => [`${entry.what}\n${entry.permission ?? ""}`, entry]));
  return Array.from(seen.values());
}
