import { gap, leftOut, ok, openAClone, unseen, type Answer } from "./answer.ts";
import type { DoctorCheck, Severity } from "./body.ts";
import { actions, git, node, protection } from "./checks.ts";
import type { Selection } from "./selection.ts";
import type { Surroundings } from "./surroundings.ts";

/*
 * The seven confirmations before a pilot (features, section 5), computed where they can be. What only a person can confirm
 * is unknown, with the sentence to confirm: a tool that ticks it would confirm nothing.
 */

interface Confirmation {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** The checks whose facts it stands on: without them it is left out, too. */
  readonly standsOn: readonly string[];
  readonly judge: (found: Surroundings) => Answer;
}

const CONFIRMATIONS: readonly Confirmation[] = [
  {
    id: "focused-change",
    title: "One non-critical repository and one focused change",
    severity: "medium",
    standsOn: [],
    judge: () => unseen("Only a person can confirm it.", "The pilot owner names both in the pull request."),
  },
  { id: "ci-available", title: "CI available, funded and visible", severity: "high", standsOn: ["actions"], judge: actions },
  {
    id: "base-protected",
    title: "Base branch protected, or an explicit owner policy",
    severity: "high",
    standsOn: ["protection", "policy"],
    judge: baseProtected,
  },
  {
    id: "codeowners",
    title: "CODEOWNERS, or the reason for a solo policy",
    severity: "medium",
    standsOn: ["codeowners", "policy"],
    judge: codeowners,
  },
  { id: "tools", title: "Tools installed", severity: "high", standsOn: ["node", "git"], judge: tools },
  {
    id: "mode",
    title: "Mode chosen",
    severity: "medium",
    standsOn: ["policy"],
    judge: (found) => stated(found, "mode", "Name one: `mode: team` (or solo, company, high-risk)."),
  },
  {
    id: "evidence-place",
    title: "What may become public decided",
    severity: "medium",
    standsOn: ["policy"],
    judge: (found) => stated(found, "evidence", "State it: `evidence: { public: [...], private: [...] }`."),
  },
];

/** The preflight of the pilot, always in the same order. */
export function preflight(found: Surroundings, selection: Selection): DoctorCheck[] {
  return CONFIRMATIONS.map(({ id, title, severity, standsOn, judge }) => {
    const { status, reason, mend, evidence } = standsOn.every((check) => selection.has(check)) ? judge(found) : leftOut();
    return { id, title, status, severity, reason, evidence: [...evidence], mend };
  });
}

function baseProtected(found: Surroundings): Answer {
  if (found.policy?.state === "valid" && found.policy.states.includes("owners"))
    return ok("The policy names owners.", ".github/trust-layer.yml at HEAD");
  const answer = protection(found);
  return answer.status === "gap"
    ? { ...answer, mend: "Add a ruleset that asks for a review and for checks, or name `owners` in the policy." }
    : answer;
}

function codeowners({ codeowners: path, policy, repository }: Surroundings): Answer {
  if (repository === null || repository.headSha === null) return unseen("CODEOWNERS was not looked for.", openAClone({ repository }));
  if (path !== null) return ok(`${path} is there.`, `${path} at HEAD`);
  if (policy?.state === "valid" && policy.mode === "solo") return ok("The policy chooses mode solo.", ".github/trust-layer.yml at HEAD");
  return gap(
    "There is no CODEOWNERS file, and the policy does not choose mode solo.",
    "Add .github/CODEOWNERS for sensitive paths, or set `mode: solo`.",
    ".github/CODEOWNERS, CODEOWNERS, docs/CODEOWNERS at HEAD",
  );
}

function tools(found: Surroundings): Answer {
  const answers = [node(found), git(found)];
  return answers.find(({ status }) => status !== "ok") ?? ok(`Node ${found.nodeVersion}, ${found.gitVersion ?? ""}.`, "git --version");
}

function stated({ policy, repository }: Surroundings, key: "mode" | "evidence", mend: string): Answer {
  const file = ".github/trust-layer.yml at HEAD";
  if (policy === null) return unseen("The policy was not looked for.", openAClone({ repository }));
  if (policy.state === "broken") return gap(policy.reason, "Correct the policy file.", file);
  if (policy.state === "absent") return gap("There is no policy file, so nobody chose it.", "Write one with `trust-layer init`.", file);
  return policy.states.includes(key) ? ok(`The policy states \`${key}\`.`, file) : gap(`The policy does not state \`${key}\`.`, mend, file);
}
