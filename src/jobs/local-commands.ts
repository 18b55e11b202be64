import type { Measurements, Outcome } from "../evidence/envelope.ts";
import { canonicalJson } from "../evidence/canonical-json.ts";
import { externalOutcome } from "../evidence/consistency.ts";
import type { ExternalCheckBody, ExternalStep } from "../evidence/external-check-body.ts";
import { ConfigurationError } from "../facts/configuration-error.ts";
import type { Subject } from "../facts/subject.ts";
import { lookAtFile } from "../git/read-file.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import { readWorkTree } from "../git/work-tree.ts";
import type { Host } from "../host/host.ts";
import { runCommand } from "../host/run-command.ts";
import { judgeLocalRun } from "../local/judge.ts";
import { COMMANDS_EXAMPLE, commandEnvironment, plannedCommands } from "../local/plan.ts";
import { DEFAULT_TIMEOUT_SECONDS, judgeStep, notRun } from "../local/step.ts";
import { faultAfter, faultBefore, type Fault, type WorkTree } from "../local/work-tree.ts";
import type { LocalCommand } from "../policy/schema.ts";
import { renderCommandOutput } from "../render/command-output.ts";
import { singleLine } from "../render/visible-text.ts";
import { openLocalSession, type LocalSession } from "./local-session.ts";
import { parsePolicy } from "./policy-in-force.ts";

export interface LocalWish {
  /** The policy's path, relative to the root, read at the base commit. */
  readonly policyPath: string;
  /** `null`: found as everywhere at a terminal. */
  readonly base: string | null;
  /** Aborted when the operator stops the run. */
  readonly stop: AbortSignal;
  /** Shows text to the operator: what a command printed that did not succeed. */
  readonly show: (text: string) => void;
}

/** The result of a run, ready to be sealed. */
export interface LocalResult {
  readonly root: string;
  readonly subject: Subject;
  readonly body: ExternalCheckBody;
  readonly outcome: Outcome;
  readonly measurements: Measurements;
  readonly notes: readonly string[];
  readonly mend: string | null;
}

/** What is to run, and where. */
interface Opened {
  readonly session: LocalSession;
  readonly repository: Repository;
  readonly headSha: string;
  readonly commands: readonly LocalCommand[];
}

/**
 * Runs the commands that the policy of the base commit names, one after the other, in the work tree of HEAD, and judges
 * what came out. Throws ConfigurationError on a runner, without a work tree, where the policy cannot be read, where it
 * names no command, and where a command asks for a token.
 */
export async function runLocalCommands(host: Host, wish: LocalWish): Promise<LocalResult> {
  const { session, repository, headSha, commands } = await openCommands(host, wish);
  const before = await readWorkTree(repository);
  let fault: Fault | null = faultBefore(before, headSha);
  const steps: ExternalStep[] = [];
  const durations: { name: string; durationMs: number }[] = [];
  const leftovers: { name: string; files: number }[] = [];
  let untracked = 0;
  for (const command of commands) {
    if (fault !== null || wish.stop.aborted) {
      steps.push(
        notRun(command, fault === null ? "The operator stopped the run before its turn." : "Not run: the work tree was not the commit."),
      );
      continue;
    }
    host.log.step(`${singleLine(command.name, 100)}: ${singleLine(command.run.join(" "), 300)}`);
    const run = await runCommand({
      command: command.run,
      cwd: repository.root,
      env: commandEnvironment(command, host.env),
      timeoutMs: (command["timeout-seconds"] ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
      stop: wish.stop,
    });
    const step = judgeStep(command, run);
    steps.push(step);
    durations.push({ name: command.name, durationMs: run.durationMs });
    if (step.result !== "success") wish.show(renderCommandOutput(run.tail, run.tailIsCut));
    const tree = await workTreeAfresh(repository.root);
    fault = faultAfter(command.name, tree, headSha);
    const now = "unreadable" in tree ? untracked : tree.untracked.length;
    if (now > untracked) leftovers.push({ name: command.name, files: now - untracked });
    untracked = now;
  }
  const body = judgeLocalRun({ headSha, steps, treeFault: fault?.reason ?? null, leftovers });
  return {
    root: repository.root,
    subject: session.subject,
    body,
    outcome: externalOutcome(body.result),
    measurements: { ...session.measurements(), steps: durations },
    notes: [
      `${session.baseNote} Its \`${session.policy.path}\` names the commands.`,
      ...(await ignoredChange(repository, session, headSha, before)),
    ],
    mend: fault?.mend ?? null,
  };
}

async function openCommands(host: Host, wish: LocalWish): Promise<Opened> {
  if (host.env["GITHUB_ACTIONS"] === "true") {
    throw new ConfigurationError(
      "`ci --local` does not run in a GitHub workflow: it would run code of the pull request beside the job's token.",
      "Write the commands as steps of a job; GitHub reports them as a check.",
    );
  }
  const session = await openLocalSession(host, {
    policyPath: wish.policyPath,
    policyText: null,
    mode: null,
    requiredChecks: [],
    ignoreChecks: [],
    base: wish.base,
    head: null,
  });
  const repository = await session.repository();
  const { headSha } = session.subject;
  if (repository === null || repository.bare || headSha === null) {
    throw new ConfigurationError("This repository has no work tree to run commands in.", "Run in a clone with a work tree.");
  }
  const { policy } = session;
  if (policy.source === "unknown") {
    throw new ConfigurationError(
      `The policy ${policy.path} cannot be read at the base commit: ${policy.unread ?? "unknown"}`,
      "Mend it on the base branch, or name another commit with --base.",
    );
  }
  const commands = plannedCommands(policy.policy?.ci?.commands ?? [], policy.path);
  if (commands.length === 0) throw await noCommands(repository, session, headSha);
  return { session, repository, headSha, commands };
}

/** Nothing to run is no pass: the lines to add, and what counts where HEAD has some already. */
async function noCommands(repository: Repository, session: LocalSession, headSha: string): Promise<ConfigurationError> {
  const { policy, subject } = session;
  const base =
    subject.baseRef === null ? "the base, since this is the first commit" : `the base commit ${subject.baseSha?.slice(0, 10) ?? ""}`;
  const found =
    policy.source === "defaults" ? `There is no policy ${policy.path} at ${base}` : `${policy.path} at ${base} names no command`;
  const atHead = await commandsAt(repository, headSha, policy.path);
  if (Array.isArray(atHead) && atHead.length > 0) {
    return new ConfigurationError(
      `${found}; HEAD names ${atHead.length}, and these count once they are on the base branch.`,
      "Merge the policy first, or try them with `--base HEAD`.",
    );
  }
  return new ConfigurationError(
    `${found}, so there is nothing to run.`,
    `Add to ${policy.path} on the base branch:\n\n${COMMANDS_EXAMPLE}\n`,
  );
}

/** Opened anew each time: a command may have written git's configuration, in which programs are switched off on opening. */
async function workTreeAfresh(root: string): Promise<WorkTree> {
  try {
    const repository = await openRepository(root);
    // `core.worktree` can point to another copy, which would be compared in place of the one in which the commands ran.
    return repository.root === root ? await readWorkTree(repository) : { unreadable: "its configuration names another work tree" };
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
}

/** A sentence where HEAD or the work tree has other commands than the base commit: they did not run. */
async function ignoredChange(repository: Repository, session: LocalSession, headSha: string, before: WorkTree): Promise<string[]> {
  const { path, policy } = session.policy;
  const atHead = await commandsAt(repository, headSha, path);
  const why = `the commands of the base commit ${session.subject.baseSha?.slice(0, 10) ?? ""} hold.`;
  const notes: string[] = [];
  if (atHead === "unreadable") notes.push(`The policy \`${path}\` of HEAD cannot be read, and is not asked: ${why}`);
  else if (canonicalJson(atHead) !== canonicalJson(policy?.ci?.commands ?? [])) {
    notes.push(`HEAD changes \`ci.commands\` in \`${path}\`, which does not count yet: ${why}`);
  }
  if (!("unreadable" in before) && [...before.changed, ...before.untracked].includes(path)) {
    notes.push(`The policy \`${path}\` of the work tree is another one, and is not asked: ${why}`);
  }
  return notes;
}

async function commandsAt(repository: Repository, sha: string, path: string): Promise<readonly LocalCommand[] | "unreadable"> {
  const found = await lookAtFile(repository, sha, path);
  if (found.state !== "text") return found.state === "absent" ? [] : "unreadable";
  try {
    return (await parsePolicy(found.text, path, "base-commit")).policy?.ci?.commands ?? [];
  } catch {
    return "unreadable";
  }
}
