import { parseYaml } from "../parse-yaml.ts";
import type { ChangeDetails } from "../body.ts";
import { asRecord, recordAt } from "../manifest-data.ts";
import type { ChangedText } from "../symbols/changed-symbols.ts";

type Finding = ChangeDetails["workflows"][number];
type What = Finding["what"];

/** Triggers under which GitHub gives a workflow secrets and a write token although a stranger can cause it. */
const PRIVILEGED = new Set(["pull_request_target", "workflow_run", "issue_comment", "issues", "discussion_comment", "discussion"]);
/** Larger or more than people write: the general question about workflows stays, so that nobody takes silence for safety. */
const MAX_TEXT = 100_000;
const MOST = 40;
const LEVELS = ["none", "read", "write"];

/**
 * What a changed workflow or action may do that it did not before: permissions widened, actions new or not pinned to a
 * commit, privileged triggers, secrets, runners of one's own. Both versions are read as data; what cannot be parsed is
 * not compared, and its file stands among the changed ones with its risk.
 */
export function workflowChanges(texts: readonly ChangedText[]): Finding[] {
  const workflows = texts.filter(({ change: { path } }) => WORKFLOW.test(path)).slice(0, MOST);
  return workflows.flatMap(({ change: { path }, before, after, complete }): Finding[] => {
    if (after === null || !complete || Math.max(after.length, before?.length ?? 0) > MAX_TEXT) return [];
    const now = read(after);
    if (now === null) return [];
    const old = before === null ? null : read(before);
    const finding = (what: What, sentence: string): Finding => ({ path, what, finding: sentence });
    return [
      ...wider(old, now).map((sentence) => finding("permission", sentence)),
      ...newActions(old, now).map((sentence) => finding("action", sentence)),
      ...added(old, now, triggersOf)
        .filter((trigger) => PRIVILEGED.has(trigger))
        .map((trigger) => finding("trigger", `now starts on \`${trigger}\`, with the repository's secrets and token`)),
      ...added(old, now, secretsOf).map((name) => finding("secret", `now reads the secret \`${name}\``)),
      ...added(old, now, ownRunnersOf).map((label) => finding("runner", `now runs on a runner of one's own (\`${label}\`)`)),
    ];
  });
}

const WORKFLOW = /^\.github\/(?:workflows\/[^/]+|actions\/.+)\.ya?ml$|(?:^|\/)action\.ya?ml$/u;

interface Workflow {
  readonly data: Readonly<Record<string, unknown>>;
  readonly text: string;
}

function read(text: string): Workflow | null {
  try {
    const data = asRecord(parseYaml(text));
    return data === null ? null : { data, text };
  } catch {
    return null;
  }
}

function added(old: Workflow | null, now: Workflow, what: (workflow: Workflow) => string[]): string[] {
  const known = new Set(old === null ? [] : what(old));
  return Array.from(new Set(what(now)))
    .filter((name) => !known.has(name))
    .sort();
}

function jobsOf({ data }: Workflow): [string, Readonly<Record<string, unknown>>][] {
  return Object.entries(recordAt(data, "jobs")).flatMap(([id, job]) => {
    const record = asRecord(job);
    return record === null ? [] : [[id, record] as [string, Readonly<Record<string, unknown>>]];
  });
}

/** Job by job, as it takes effect: a job's own `permissions` replace those of the workflow. `null`: the repository's default. */
function permissionsOf(workflow: Workflow): Map<string, unknown> {
  return new Map(jobsOf(workflow).map(([id, job]) => [id, job["permissions"] ?? workflow.data["permissions"] ?? null]));
}

function wider(old: Workflow | null, now: Workflow): string[] {
  const before = old === null ? new Map<string, unknown>() : permissionsOf(old);
  const sentences = new Map<string, string[]>();
  for (const [job, permissions] of permissionsOf(now)) {
    for (const sentence of widened(before.has(job), before.get(job) ?? null, permissions)) {
      sentences.set(sentence, [...(sentences.get(sentence) ?? []), job]);
    }
  }
  return Array.from(
    sentences,
    ([sentence, jobs]) =>
      `${sentence} (${jobs.length === 1 ? "job" : "jobs"} ${jobs
        .slice(0, 5)
        .map((job) => `\`${job}\``)
        .join(", ")}${jobs.length > 5 ? " …" : ""})`,
  );
}

function widened(existed: boolean, before: unknown, now: unknown): string[] {
  if (now === null)
    return !existed
      ? ["has no `permissions:`, so the repository's default holds"]
      : before === null
        ? []
        : ["no longer limits `permissions:`, so the repository's default holds"];
  if (typeof now === "string")
    return now === "write-all" && before !== now
      ? ["asks for `write-all`"]
      : now === "read-all" && existed && before !== null && before !== now
        ? ["asks for `read-all`"]
        : [];
  // From the default (null) to a list is a narrowing; what a new or limited job writes is named.
  const was = asRecord(before);
  return Object.entries(asRecord(now) ?? {}).flatMap(([scope, level]) => {
    const given = was === null ? (typeof before === "string" ? before.replace("-all", "") : null) : was[scope];
    const from = typeof given === "string" ? given : "none";
    if (LEVELS.indexOf(String(level)) <= LEVELS.indexOf(from) || (existed && before === null)) return [];
    return level === "write" || (existed && level === "read") ? [`\`${scope}\` from ${from} to ${String(level)}`] : [];
  });
}

function usesOf(workflow: Workflow): string[] {
  return Array.from(
    workflow.text.matchAll(/^[ \t]*(?:-[ \t]+)?["']?uses["']?[ \t]*:[ \t]*["']?([^\s"'#]{1,300})/gmu),
    (match) => match[1] ?? "",
  ).filter((uses) => !uses.startsWith("./"));
}

function newActions(old: Workflow | null, now: Workflow): string[] {
  const known = new Set(old === null ? [] : usesOf(old).map(nameOf));
  return added(old, now, usesOf).map((uses) => {
    const pinned = /@[0-9a-f]{40}$|@sha256:[0-9a-f]{64}$/u.test(uses);
    const ours = /^(?:actions|github)\//u.test(uses);
    const state = pinned ? "pinned to a commit" : `not pinned to a commit${ours ? ", of GitHub's own" : ""}`;
    return `${known.has(nameOf(uses)) ? "another version of" : ours ? "new action" : "new third-party action"} \`${uses}\`, ${state}`;
  });
}

function nameOf(uses: string): string {
  return uses.split("@")[0]?.toLowerCase() ?? uses;
}

function triggersOf({ data }: Workflow): string[] {
  const on = data["on"];
  return typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(asRecord(on) ?? {});
}

function secretsOf({ text }: Workflow): string[] {
  return Array.from(text.matchAll(/\bsecrets(?:\.|\[["'])([A-Za-z_]\w{0,99})/gu), (match) => match[1] ?? "").filter(
    (name) => name !== "GITHUB_TOKEN",
  );
}

function ownRunnersOf(workflow: Workflow): string[] {
  return jobsOf(workflow).flatMap(([, job]) => {
    const runsOn = asRecord(job["runs-on"])?.["labels"] ?? job["runs-on"];
    return (Array.isArray(runsOn) ? runsOn : [runsOn]).filter((label): label is string => label === "self-hosted");
  });
}
