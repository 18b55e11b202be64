import type { FileChange } from "../facts/file-change.ts";
import { TIER_RULES } from "../policy/tier-rules.ts";
import { isLockFile, type FileKind } from "./file-kind.ts";

/** What can be risky in one changed file, and what a change that has it weighs. */
export interface RiskFlag {
  readonly id: string;
  readonly points: number;
  /** In words, after "n files: ". */
  readonly reason: string;
  /** What a reviewer should ask; `{files}` becomes the files. */
  readonly prompt: string;
}

interface FlagRule extends RiskFlag {
  /** True where the flag also counts in tests and documentation, because what is there is executed or believed. */
  readonly everywhere?: boolean;
  found(change: FileChange, kind: FileKind): boolean;
}

/** Characters that make code read differently from what runs ("Trojan Source", CVE-2021-42574). */
const BIDIRECTIONAL = /[\u{202A}-\u{202E}\u{2066}-\u{2069}]/u;

function byTierRule(id: string): FlagRule["found"] {
  const rule = TIER_RULES.find((candidate) => candidate.id === id);
  return (change) =>
    [change.path, ...(change.previousPath === null ? [] : [change.previousPath])].some(
      (path) => (rule?.evidence({ path, deleted: change.status === "deleted", addedLines: change.addedLines }) ?? null) !== null,
    );
}

function added(pattern: RegExp): FlagRule["found"] {
  return ({ addedLines }) => (addedLines ?? []).some(({ text }) => pattern.test(text));
}

const RULES: readonly FlagRule[] = [
  {
    id: "destructive-migration",
    points: 6,
    reason: "a migration that removes data",
    prompt: "{files} removes data: is there a backup, a way back, and does the running version still work after it?",
    found: byTierRule("destructive-migration"),
  },
  {
    id: "migration",
    points: 4,
    reason: "a database migration",
    prompt: "Can the migration in {files} run while the old version serves, and be undone? How long does it lock a large table?",
    found: (_, kind) => kind === "migration",
  },
  {
    id: "auth",
    points: 4,
    reason: "authentication or login",
    prompt: "{files} decides who gets in: which request was refused before and is let in now, or the other way round?",
    found: byTierRule("auth"),
  },
  {
    id: "access-control",
    points: 4,
    reason: "permissions or roles",
    prompt: "{files} decides who may do what: does any role gain a right, and is that said in the description?",
    found: byTierRule("access-control"),
  },
  {
    id: "payments",
    points: 4,
    reason: "payments or billing",
    prompt: "{files} handles money: what happens on a retry, a partial failure, another currency, and rounding?",
    found: byTierRule("payments"),
  },
  {
    id: "secrets",
    points: 4,
    reason: "the handling of secrets",
    prompt: "{files} handles secrets: can one reach a log, an error message or a build artifact?",
    found: byTierRule("secrets"),
  },
  {
    id: "hidden-direction",
    points: 6,
    everywhere: true,
    reason: "characters that reorder text on the screen",
    prompt: "{files} holds invisible characters that reorder text: what runs is not what is shown. Ask for their removal.",
    found: added(BIDIRECTIONAL),
  },
  {
    id: "workflow",
    points: 4,
    everywhere: true,
    reason: "what CI runs",
    prompt:
      "{files} changes what runs with the repository's rights: compare `permissions:`, triggers, and that third-party actions are pinned to a commit.",
    found: (_, kind) => kind === "ci",
  },
  {
    id: "privileged-trigger",
    points: 3,
    everywhere: true,
    reason: "a workflow trigger that runs with secrets on a fork's change",
    prompt: "{files} uses `pull_request_target` or `workflow_run`: does it check out or run anything of the pull request?",
    found: (change, kind) => kind === "ci" && added(/\bpull_request_target\b|\bworkflow_run\b/u)(change, kind),
  },
  {
    id: "wider-permissions",
    points: 2,
    everywhere: true,
    reason: "write permissions in a workflow",
    prompt: "{files} asks for write permissions: which step needs each of them?",
    found: (change, kind) => kind === "ci" && added(/:\s*write(?:-all)?\b/u)(change, kind),
  },
  {
    id: "policy",
    points: 3,
    everywhere: true,
    reason: "a policy or the owners of code",
    prompt: "{files} changes the rules by which changes are judged: who agreed to that outside this pull request?",
    found: (_, kind) => kind === "policy",
  },
  {
    id: "public-interface",
    points: 3,
    everywhere: true,
    reason: "a public interface or event schema",
    prompt: "{files} is read by others: is the change compatible for clients that are not updated at the same time?",
    found: (change, kind) => byTierRule("public-interface")(change, kind) || byTierRule("event-schema")(change, kind),
  },
  {
    id: "dependencies",
    points: 2,
    everywhere: true,
    reason: "a file that declares dependencies",
    prompt: "{files} changes what is installed: who publishes it, how old is the version, and is it needed?",
    found: ({ path }, kind) => kind === "dependencies" && !isLockFile(path),
  },
  {
    id: "lock-file",
    points: 1,
    everywhere: true,
    reason: "locked versions",
    prompt: "Does {files} change only what the manifest asks for, and do its download addresses stay at the registry?",
    found: ({ path }) => isLockFile(path),
  },
  {
    id: "build",
    points: 2,
    everywhere: true,
    reason: "build or deployment",
    prompt: "{files} changes how it is built or deployed: was the result built and started once from this commit?",
    found: (_, kind) => kind === "build",
  },
  {
    id: "runs-commands",
    points: 2,
    reason: "new code that starts programs or evaluates text",
    prompt: "{files} starts programs or evaluates text: can any part of it come from outside?",
    found: (change, kind) =>
      kind === "source" &&
      added(
        /\beval\s*\(|\bnew Function\s*\(|child_process|\bexec(?:Sync|File)?\s*\(|os\.system\s*\(|subprocess\.|shell\s*=\s*True|Runtime\.getRuntime|exec\.Command|\bpickle\.loads?\b|yaml\.load\s*\(|dangerouslySetInnerHTML|\binnerHTML\s*=|\bunsafe\s*\{/u,
      )(change, kind),
  },
  {
    id: "crypto",
    points: 2,
    reason: "cryptography or certificates",
    prompt: "{files} touches cryptography: is the algorithm current, and is verification nowhere switched off?",
    found: (change, kind) =>
      kind === "source" &&
      added(/\b(?:md5|sha1|createCipher|DES|ECB|InsecureSkipVerify|rejectUnauthorized|verify\s*=\s*False|CERT_NONE|check_hostname)\b/u)(
        change,
        kind,
      ),
  },
  {
    id: "concurrency",
    points: 1,
    reason: "locks or shared state",
    prompt: "{files} touches locks or shared state: which two callers can meet there?",
    found: (change, kind) =>
      kind === "source" &&
      added(
        /\b(?:Mutex|RwLock|synchronized|Semaphore|threading\.|asyncio\.Lock|sync\.(?:Mutex|RWMutex|WaitGroup|Once)|atomic\.|go func)\b/u,
      )(change, kind),
  },
  {
    id: "removed-code",
    points: 1,
    reason: "source that is removed",
    prompt: "{files} is removed: does anything outside this repository still use it?",
    found: ({ status }, kind) => status === "deleted" && kind === "source",
  },
  {
    id: "link-or-submodule",
    points: 3,
    everywhere: true,
    reason: "a file that became another type",
    prompt: "{files} changed its type (link, submodule or file): what does it point to now?",
    found: ({ status }) => status === "type-changed",
  },
  {
    id: "unread",
    points: 1,
    reason: "lines that could not be read (binary or very large)",
    prompt: "{files} cannot be reviewed by line: how was it made, and can it be made again from source?",
    found: ({ addedLines, status }, kind) => addedLines === null && status !== "deleted" && kind !== "assets",
  },
];

export const RISK_FLAGS: readonly RiskFlag[] = RULES;

/** The flags of one changed file. Tests and documentation carry only what counts everywhere. */
export function riskFlagsOf(change: FileChange, kind: FileKind): string[] {
  const harmless = kind === "test" || kind === "docs" || kind === "assets";
  return RULES.filter((rule) => (!harmless || rule.everywhere === true) && rule.found(change, kind)).map(({ id }) => id);
}
