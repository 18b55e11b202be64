import type { DoctorCheck } from "./body.ts";
import type { Surroundings } from "./examine.ts";

/*
 * The seven confirmations before a pilot (features, section 5), computed where they can be. What only a person can confirm
 * is unknown, with the sentence to confirm: a tool that ticks it would confirm nothing.
 */

type Answer = Pick<DoctorCheck, "status" | "reason" | "mend">;
const ok = (reason: string): Answer => ({ status: "ok", reason, mend: null });
const gap = (reason: string, mend: string): Answer => ({ status: "gap", reason, mend });
const unseen = (reason: string, mend: string): Answer => ({ status: "unknown", reason, mend });
const ASK = "Set GITHUB_TOKEN and run in a clone whose origin is on GitHub.";

/** The preflight of the pilot, always in the same order. */
export function preflight(found: Surroundings): DoctorCheck[] {
  return [
    {
      id: "focused-change",
      title: "One non-critical repository and one focused change",
      ...unseen("Only a person can confirm it.", "The pilot owner names both in the pull request."),
    },
    { id: "ci-available", title: "CI available, funded and visible", ...ciAvailable(found) },
    { id: "base-protected", title: "Base branch protected, or an explicit owner policy", ...baseProtected(found) },
    { id: "codeowners", title: "CODEOWNERS, or the reason for a solo policy", ...codeowners(found) },
    { id: "tools", title: "Tools installed", ...tools(found) },
    { id: "mode", title: "Mode chosen", ...stated(found, "mode", "Name one: `mode: team` (or solo, company, high-risk).") },
    {
      id: "evidence-place",
      title: "What may become public decided",
      ...stated(found, "evidence", "State it: `evidence: { public: [...], private: [...] }`."),
    },
  ];
}

function ciAvailable({ workflows, github }: Surroundings): Answer {
  if (workflows !== null && workflows.total === 0) return gap("There is no workflow.", "Add a workflow that runs on `pull_request`.");
  if (github === null || !github.reachable || github.recentRuns === null)
    return unseen("The runs of Actions could not be seen.", `${ASK} The token needs \`actions: read\`.`);
  const { seen, succeeded } = github.recentRuns;
  if (seen === 0) return gap("No workflow has run yet.", "Push a commit or open a pull request, and see that its checks start.");
  if (succeeded === 0)
    return gap(
      `None of the newest ${seen} runs succeeded.`,
      "See whether they start at all: `trust-layer ci --pr N` tells a billing block from a failing test.",
    );
  return ok(`${succeeded} of the newest ${seen} runs succeeded.`);
}

function baseProtected({ github, policy }: Surroundings): Answer {
  if (policy?.state === "valid" && policy.states.includes("owners")) return ok("The policy names owners.");
  if (github === null || !github.reachable) return unseen("The default branch was not looked at.", ASK);
  const row = github.reviewPolicy.find(({ setting }) => setting === "protected");
  if (row?.value === "yes") return ok(`${github.defaultBranch}: ${row.source ?? "protected"}.`);
  if (row === undefined || row.value === "unknown")
    return unseen("Not all sources of protection could be read.", "Give the token `contents: read`.");
  return gap(
    `${github.defaultBranch} is not protected${row.value === "no" ? "" : `: ${row.value}`}.`,
    "Add a ruleset that asks for a review and for checks, or name `owners` in the policy.",
  );
}

function codeowners({ codeowners: path, policy, repository }: Surroundings): Answer {
  if (repository === null) return unseen("CODEOWNERS was not looked for.", "Run in a clone, or name one with --repo.");
  if (path !== null) return ok(`${path} is there.`);
  if (policy?.state === "valid" && policy.mode === "solo") return ok("The policy chooses mode solo.");
  return gap(
    "There is no CODEOWNERS file, and the policy does not choose mode solo.",
    "Add .github/CODEOWNERS for sensitive paths, or set `mode: solo`.",
  );
}

function tools({ gitVersion, nodeVersion }: Surroundings): Answer {
  const node = Number(/^v?(\d+)/.exec(nodeVersion)?.[1]) >= 20;
  if (gitVersion !== null && node) return ok(`Node ${nodeVersion}, ${gitVersion}.`);
  return gap(node ? "git was not found." : `Node ${nodeVersion} is too old.`, node ? "Install git." : "Install Node 20 or later.");
}

function stated({ policy }: Surroundings, key: "mode" | "evidence", mend: string): Answer {
  if (policy === null) return unseen("The policy was not looked for.", "Run in a clone, or name one with --repo.");
  if (policy.state === "broken") return gap(policy.reason, "Correct the policy file.");
  if (policy.state === "absent") return gap("There is no policy file, so nobody chose it.", "Write one with `trust-layer init`.");
  return policy.states.includes(key) ? ok(`The policy states \`${key}\`.`) : gap(`The policy does not state \`${key}\`.`, mend);
}
