import { askGithub, gap, ok, openAClone, unseen, type Answer } from "./answer.ts";
import type { PermissionRow, Severity, ToolRow } from "./body.ts";
import type { OnGitHub, Surroundings } from "./surroundings.ts";

/** What a check judges: what was found, and the tables that were made of it. */
export interface Examined {
  readonly found: Surroundings;
  /** `null`: nobody looked for programs. */
  readonly tools: readonly ToolRow[] | null;
  readonly permissions: readonly PermissionRow[];
}

export interface DoctorCheckRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly judge: (examined: Examined) => Answer;
}

/** The checks of the doctor, in the order in which they are shown. Each id is stable: `--only` and `--skip` name it. */
export const DOCTOR_CHECKS: readonly DoctorCheckRule[] = [
  { id: "node", title: "Node.js", severity: "high", judge: ({ found }) => node(found) },
  { id: "git", title: "git", severity: "high", judge: ({ found }) => git(found) },
  { id: "tools", title: "Tools of this repository", severity: "low", judge: tools },
  { id: "repository", title: "Repository", severity: "high", judge: ({ found }) => repository(found) },
  { id: "history", title: "History", severity: "low", judge: ({ found }) => history(found) },
  { id: "policy", title: "Policy", severity: "medium", judge: ({ found }) => policy(found) },
  { id: "workflow", title: "Workflow", severity: "medium", judge: ({ found }) => workflow(found) },
  { id: "codeowners", title: "CODEOWNERS", severity: "medium", judge: ({ found }) => codeowners(found) },
  { id: "token", title: "Token", severity: "high", judge: ({ found }) => token(found) },
  { id: "github", title: "GitHub", severity: "high", judge: ({ found }) => github(found) },
  { id: "permissions", title: "Permissions of the token", severity: "high", judge: permissions },
  { id: "actions", title: "CI runs", severity: "high", judge: ({ found }) => actions(found) },
  { id: "protection", title: "Branch protection", severity: "high", judge: ({ found }) => protection(found) },
  { id: "required-checks", title: "Required checks", severity: "medium", judge: ({ found }) => requiredChecks(found) },
];
export const DOCTOR_CHECK_IDS: readonly string[] = DOCTOR_CHECKS.map(({ id }) => id);

/** GIT_CONFIG_COUNT, through which a hostile repository's programs are switched off, came with git 2.31. */
const OLDEST_GIT = [2, 31] as const;
const OLDEST_NODE = 20;

/** Whether this Node runs the command line. */
export function node({ nodeVersion }: Surroundings): Answer {
  const major = Number(/^v?(\d+)/u.exec(nodeVersion)?.[1]);
  return major >= OLDEST_NODE
    ? ok(`Node ${nodeVersion}.`, "the version of this process")
    : gap(`Node ${nodeVersion} is too old.`, `Install Node ${OLDEST_NODE} or later.`, "the version of this process");
}

/** Whether git is there, and new enough to read a hostile repository safely. An unreadable version passes for none. */
export function git({ gitVersion }: Pick<Surroundings, "gitVersion">): Answer {
  const mend = `Install git ${OLDEST_GIT.join(".")} or later.`;
  if (gitVersion === null) return gap("git was not found, or does not say its version.", mend, "the folders of PATH");
  const [, major = "", minor = ""] = /(\d+)\.(\d+)/u.exec(gitVersion) ?? [];
  const newEnough = Number(major) > OLDEST_GIT[0] || (Number(major) === OLDEST_GIT[0] && Number(minor) >= OLDEST_GIT[1]);
  return major !== "" && newEnough ? ok(`${gitVersion}.`, "git --version") : gap(`${gitVersion} is too old.`, mend, "git --version");
}

function tools({ found, tools: rows }: Examined): Answer {
  const managers = found.repository?.packageManagers ?? null;
  if (rows === null || managers === null) return unseen("Nobody could see which tools the repository asks for.", openAClone(found));
  const asked = rows.filter(({ needed }) => needed === "recommended");
  const evidence = asked.map(({ command, evidence: file }) => `${command}: ${file ?? ""}`);
  const missing = asked.filter(({ available }) => !available);
  if (missing.length > 0) {
    return gap(
      `Not found: ${missing.map(({ command }) => command).join(", ")}.`,
      `Install ${missing.map(({ command, installHint }) => `${command} (${installHint})`).join(", ")}.`,
      ...evidence,
    );
  }
  if (asked.length === 0) return ok("No file asks for a package manager or build tool.", "the paths of the commit");
  return ok(
    `${asked.map(({ command, version }) => (version === null ? command : `${command} ${version}`)).join(", ")}.`,
    "the folders of PATH",
    ...evidence,
  );
}

function repository({ gitVersion, repository: found }: Surroundings): Answer {
  if (found !== null && found.headSha !== null) {
    const origin = found.origin === null ? ", with no origin on GitHub" : ` of ${found.origin}`;
    return ok(`At commit ${found.headSha.slice(0, 12)}${origin}.`, `HEAD ${found.headSha}`);
  }
  if (found !== null) return gap("The repository has no commit yet.", "Make a first commit.", "HEAD");
  if (git({ gitVersion }).status !== "ok")
    return unseen("Without a git that can be used, nobody could look.", "Install git, then run this again.");
  return gap("This folder is no git repository that git can open.", openAClone({ repository: found }), "git rev-parse");
}

function history({ repository: found }: Surroundings): Answer {
  if (found === null || found.headSha === null) return unseen("There is no history to look at.", openAClone({ repository: found }));
  return found.shallow
    ? gap(
        "The clone is shallow: history cannot help the ranking.",
        "Check out with `fetch-depth: 0`, or run `git fetch --unshallow`.",
        "git rev-parse --is-shallow-repository",
      )
    : ok("The whole history is here.", "git rev-parse --is-shallow-repository");
}

const POLICY_FILE = ".github/trust-layer.yml at HEAD";

function policy({ policy: found, repository: at }: Surroundings): Answer {
  if (found === null) return unseen("The policy was not looked for.", openAClone({ repository: at }));
  if (found.state === "broken") return gap(found.reason, "Correct the file; until then no verdict can be given.", POLICY_FILE);
  if (found.state === "absent")
    return gap(
      "There is no .github/trust-layer.yml, so the defaults of mode team judge.",
      "Write one with `trust-layer init`.",
      POLICY_FILE,
    );
  return ok(".github/trust-layer.yml is valid.", POLICY_FILE);
}

function workflow({ workflows, repository: at }: Surroundings): Answer {
  if (workflows === null) return unseen("Workflows were not looked for.", openAClone({ repository: at }));
  if (workflows.ours.length > 0) return ok(`Used by ${workflows.ours.join(", ")}.`, ...atLeastOne(workflows.ours));
  const none = workflows.total === 0 ? "There is no workflow." : `None of ${workflows.total} workflows uses trust-layer.`;
  return gap(none, "Write one with `trust-layer init`.", ".github/workflows/ at HEAD");
}

function atLeastOne(list: readonly string[]): [string, ...string[]] {
  const [first = ".github/workflows/ at HEAD", ...others] = list;
  return [first, ...others];
}

/** The places where GitHub looks for CODEOWNERS, in its order. */
const CODEOWNERS_PLACES = ".github/CODEOWNERS, CODEOWNERS, docs/CODEOWNERS at HEAD";

function codeowners({ codeowners: found, repository: at }: Surroundings): Answer {
  if (at === null || at.headSha === null) return unseen("CODEOWNERS was not looked for.", openAClone({ repository: at }));
  return found === null
    ? gap(
        "There is no CODEOWNERS file.",
        "Add .github/CODEOWNERS for sensitive paths, or record why a solo policy is right.",
        CODEOWNERS_PLACES,
      )
    : ok(`${found} is there.`, `${found} at HEAD`);
}

const TOKEN_VARIABLES = "GITHUB_TOKEN, GH_TOKEN";

function token(all: Surroundings): Answer {
  const { tokenPresent, github: found } = all;
  if (!tokenPresent) {
    return gap(
      "There is no token, so nothing on GitHub can be judged from here.",
      "Set GITHUB_TOKEN to a token that can read the repository.",
      TOKEN_VARIABLES,
    );
  }
  if (found === null) return unseen("A token is set, and there was no repository on GitHub to try it on.", askGithub(all), TOKEN_VARIABLES);
  if (found.reachable) return ok("A token is set, and GitHub takes it.", TOKEN_VARIABLES, "the answer of GitHub");
  return found.refused
    ? gap(
        `GitHub does not take the token: ${found.reason}.`,
        "Set GITHUB_TOKEN to a valid token with access to the repository.",
        TOKEN_VARIABLES,
      )
    : unseen("A token is set, and GitHub did not answer.", "Run this again.", TOKEN_VARIABLES);
}

function github(all: Surroundings): Answer {
  const { github: found } = all;
  if (found === null) return unseen("GitHub was not asked.", askGithub(all));
  if (found.reachable) return ok(`GitHub answers; the default branch is ${found.defaultBranch}.`, "the default branch, from GitHub");
  return found.refused
    ? gap(`GitHub refuses: ${found.reason}.`, "Check the token, the name of the repository and GITHUB_API_URL.")
    : unseen(`GitHub does not answer: ${found.reason}.`, "Check network and GITHUB_API_URL, look at githubstatus.com, and run this again.");
}

function permissions({ found, permissions: rows }: Examined): Answer {
  const required = rows.filter(({ needed }) => needed === "required");
  const named = (held: PermissionRow["held"]): string[] => required.filter((row) => row.held === held).map(({ permission }) => permission);
  const [missing, unknown] = [named("no"), named("unknown")];
  const evidence = required.filter(({ held }) => held !== "unknown").map(({ permission, seenBy }) => `${permission}: ${seenBy}`);
  const mend = "Give the token what is missing; in a workflow, add the lines under `permissions:` of the job.";
  if (missing.length > 0) return gap(`The token lacks ${missing.join(", ")}.`, mend, ...evidence);
  if (unknown.length > 0 || required.length === 0) {
    const reason = unknown.length === required.length ? "No permission could be seen." : `Not seen: ${unknown.join(", ")}.`;
    return unseen(reason, found.github?.reachable === true ? mend : askGithub(found), ...evidence);
  }
  return ok(`The token may read all ${required.length} that are required.`, evidence[0] ?? "", ...evidence.slice(1));
}

/** Whether CI is there, switched on, and gets to success. */
export function actions(all: Surroundings): Answer {
  const { workflows, github: found } = all;
  if (workflows !== null && workflows.total === 0)
    return gap("There is no workflow.", "Add a workflow that runs on `pull_request`.", ".github/workflows/ at HEAD");
  if (found?.reachable !== true) return unseen("The runs of Actions could not be seen.", askGithub(all));
  if (found.settings.some(({ setting, value }) => setting === "actions-enabled" && value === "no")) {
    return gap(
      "Actions is switched off for this repository.",
      "Settings > Actions > General: allow actions.",
      "GET /repos/{owner}/{repo}/actions/permissions",
    );
  }
  if (found.recentRuns === null) return unseen("The runs of Actions could not be seen.", "Give the token `actions: read`.");
  const { seen, succeeded } = found.recentRuns;
  const evidence = "GET /repos/{owner}/{repo}/actions/runs";
  if (seen === 0) return gap("No workflow has run yet.", "Push a commit or open a pull request, and see that its checks start.", evidence);
  if (succeeded === 0) {
    return gap(
      `None of the newest ${seen} runs succeeded.`,
      "See whether they start at all: `trust-layer ci --pr N` tells a billing block from a failing test.",
      evidence,
    );
  }
  return ok(`${succeeded} of the newest ${seen} runs succeeded.`, evidence);
}

const RULES = "rulesets and classic protection of the default branch";

/** Whether anything protects the default branch. */
export function protection(all: Surroundings): Answer {
  const { github: found } = all;
  if (found === null || !found.reachable) return unseen("The default branch was not looked at.", askGithub(all));
  const row = settingOf(found, "protected");
  if (row?.value === "yes") return ok(`${found.defaultBranch} is protected: ${row.source ?? ""}.`, RULES);
  if (row === undefined || row.value === "unknown")
    return unseen("Not all sources of protection could be read.", "Give the token `contents: read`.", RULES);
  if (row.value === "no")
    return gap(
      `${found.defaultBranch} is not protected.`,
      "Add a ruleset that asks for a review and for checks, or record an explicit owner policy.",
      RULES,
    );
  return gap(
    `Protection of ${found.defaultBranch} cannot exist on this plan. GitHub says: ${row.source ?? ""}`,
    "Change the plan or make the repository public; until then name `owners` in the policy.",
    RULES,
  );
}

function requiredChecks(all: Surroundings): Answer {
  const { github: found } = all;
  if (found === null || !found.reachable) return unseen("The default branch was not looked at.", askGithub(all));
  const row = settingOf(found, "required-checks");
  if (row === undefined || row.value === "unknown")
    return unseen("Which checks are required could not be read.", `Give the token \`${row?.permission ?? "contents: read"}\`.`, RULES);
  const mend = "Require the checks that must be green in a ruleset, or name them in the policy: `ci: { required: [...] }`.";
  if (row.value === "none") return gap("No check is required, so CI can never be better than a warning.", mend, RULES);
  if (row.value === "cannot exist on this plan")
    return gap(
      "Required checks cannot exist on this plan.",
      "Change the plan or make the repository public; until then name them in the policy: `ci: { required: [...] }`.",
      RULES,
    );
  return ok(`Required: ${row.value}.`, RULES);
}

function settingOf(found: OnGitHub, setting: string) {
  return found.reviewPolicy.find((row) => row.setting === setting);
}
