import type { Outcome } from "../evidence/envelope.ts";
import type { ReviewPolicyRow } from "../readiness/review-policy.ts";
import type { DoctorBody, DoctorCheck } from "./body.ts";
import { preflight } from "./preflight.ts";

/** What was found here, as plain data; `null` stands for "could not be looked at". */
export interface Surroundings {
  nodeVersion: string;
  gitVersion: string | null;
  /** `null`: this is no git repository. */
  repository: { headSha: string | null; shallow: boolean; origin: string | null } | null;
  tokenPresent: boolean;
  /** absent: there is none, which is allowed; broken: with the sentence that says where. */
  policy:
    | { state: "valid"; mode: string | null; states: readonly string[] }
    | { state: "absent" }
    | { state: "broken"; reason: string }
    | null;
  codeowners: string | null;
  /** Workflow files at HEAD, and which of them use this suite. `null`: not seen. */
  workflows: { total: number; ours: readonly string[] } | null;
  /** What GitHub says of the default branch; `null`: not asked (no token or no origin on GitHub). */
  github: OnGitHub | { reachable: false; reason: string } | null;
}

interface OnGitHub {
  reachable: true;
  defaultBranch: string;
  reviewPolicy: readonly ReviewPolicyRow[];
  /** The newest runs of Actions; `null`: could not be seen. */
  recentRuns: { seen: number; succeeded: number } | null;
}

/** Judges what is here. Nothing that could not be looked at is ever `ok` (law 1). */
export function examine(found: Surroundings): DoctorBody {
  const checks = [
    node(found),
    git(found),
    repository(found),
    history(found),
    policy(found),
    workflow(found),
    codeowners(found),
    token(found),
    github(found),
    protection(found),
  ];
  const gaps = checks.filter((check) => check.status === "gap").length;
  const unknown = checks.filter((check) => check.status === "unknown").length;
  return {
    headline: `${checks.length - gaps - unknown} of ${checks.length} are in order, ${gaps} ${gaps === 1 ? "gap" : "gaps"}, ${unknown} unknown.`,
    checks,
    preflight: preflight(found),
    ...(found.github?.reachable === true ? { reviewPolicy: [...found.github.reviewPolicy] } : {}),
    inspected: checks.length - unknown,
    expected: checks.length,
  };
}

/** A gap warns; nothing looked at at all is unknown. */
export function doctorOutcome(body: DoctorBody): Outcome {
  if (body.inspected < body.expected) return "unknown";
  return body.checks.some((check) => check.status === "gap") ? "warn" : "pass";
}

type Answer = Pick<DoctorCheck, "status" | "reason" | "mend">;
const ok = (reason: string): Answer => ({ status: "ok", reason, mend: null });
const gap = (reason: string, mend: string): Answer => ({ status: "gap", reason, mend });
const unseen = (reason: string, mend: string): Answer => ({ status: "unknown", reason, mend });

function node({ nodeVersion }: Surroundings): DoctorCheck {
  const major = Number(/^v?(\d+)/.exec(nodeVersion)?.[1]);
  const answer = major >= 20 ? ok(`Node ${nodeVersion}.`) : gap(`Node ${nodeVersion} is too old.`, "Install Node 20 or later.");
  return { id: "node", title: "Node.js", ...answer };
}

function git({ gitVersion }: Surroundings): DoctorCheck {
  return { id: "git", title: "git", ...(gitVersion === null ? gap("git was not found.", "Install git.") : ok(`${gitVersion}.`)) };
}

function repository({ repository: found }: Surroundings): DoctorCheck {
  const answer =
    found === null
      ? gap("This folder is no git repository.", "Run in a clone, or name one with --repo.")
      : found.headSha === null
        ? gap("The repository has no commit yet.", "Make a first commit.")
        : ok(`At commit ${found.headSha.slice(0, 12)}${found.origin === null ? ", with no origin on GitHub" : ` of ${found.origin}`}.`);
  return { id: "repository", title: "Repository", ...answer };
}

function history({ repository: found }: Surroundings): DoctorCheck {
  const answer =
    found === null
      ? unseen("There is no repository to look at.", "Run in a clone, or name one with --repo.")
      : found.shallow
        ? gap("The clone is shallow: history cannot help the ranking.", "Check out with `fetch-depth: 0`, or run `git fetch --unshallow`.")
        : ok("The whole history is here.");
  return { id: "history", title: "History", ...answer };
}

function policy({ policy: found }: Surroundings): DoctorCheck {
  const answer =
    found === null
      ? unseen("The policy was not looked for.", "Run in a clone, or name one with --repo.")
      : found.state === "broken"
        ? gap(found.reason, "Correct the file; until then no verdict can be given.")
        : found.state === "absent"
          ? gap("There is no .github/trust-layer.yml, so the defaults of mode team judge.", "Write one with `trust-layer init`.")
          : ok(".github/trust-layer.yml is valid.");
  return { id: "policy", title: "Policy", ...answer };
}

function workflow({ workflows }: Surroundings): DoctorCheck {
  const answer =
    workflows === null
      ? unseen("Workflows were not looked for.", "Run in a clone, or name one with --repo.")
      : workflows.ours.length > 0
        ? ok(`Used by ${workflows.ours.join(", ")}.`)
        : gap(`None of ${workflows.total} workflows uses trust-layer.`, "Write one with `trust-layer init`.");
  return { id: "workflow", title: "Workflow", ...answer };
}

function codeowners({ codeowners: found, repository: at }: Surroundings): DoctorCheck {
  const answer =
    at === null
      ? unseen("CODEOWNERS was not looked for.", "Run in a clone, or name one with --repo.")
      : found === null
        ? gap("There is no CODEOWNERS file.", "Add .github/CODEOWNERS for sensitive paths, or record why a solo policy is right.")
        : ok(`${found} is there.`);
  return { id: "codeowners", title: "CODEOWNERS", ...answer };
}

function token({ tokenPresent }: Surroundings): DoctorCheck {
  const answer = tokenPresent
    ? ok("GITHUB_TOKEN or GH_TOKEN is set.")
    : gap("There is no token, so nothing on GitHub can be judged from here.", "Set GITHUB_TOKEN to a token that can read the repository.");
  return { id: "token", title: "Token", ...answer };
}

function github({ github: found }: Surroundings): DoctorCheck {
  const answer =
    found === null
      ? unseen("GitHub was not asked.", "Set GITHUB_TOKEN and run in a clone whose origin is on GitHub.")
      : found.reachable
        ? ok(`GitHub answers; the default branch is ${found.defaultBranch}.`)
        : gap(`GitHub does not answer: ${found.reason}.`, "Check token, network and GITHUB_API_URL.");
  return { id: "github", title: "GitHub", ...answer };
}

function protection({ github: found }: Surroundings): DoctorCheck {
  const id = { id: "protection", title: "Branch protection" };
  const mend = "Set GITHUB_TOKEN and run in a clone whose origin is on GitHub.";
  if (found === null || !found.reachable) return { ...id, ...unseen("The default branch was not looked at.", mend) };
  const row = found.reviewPolicy.find(({ setting }) => setting === "protected");
  if (row?.value === "yes") return { ...id, ...ok(`${found.defaultBranch} is protected: ${row.source ?? ""}.`) };
  if (row === undefined || row.value === "unknown")
    return { ...id, ...unseen("Not all sources of protection could be read.", "Give the token `contents: read`.") };
  const plan = row.value === "no" ? "" : ` GitHub says: ${row.source ?? ""}`;
  return {
    ...id,
    ...gap(
      `${found.defaultBranch} is not protected.${plan}`,
      "Add a ruleset that asks for a review and for checks, or record an explicit owner policy.",
    ),
  };
}
