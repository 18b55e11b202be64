import { LineCounter, parseDocument } from "yaml";
import { nestsTooDeep } from "../policy/nested-yaml.ts";
import { anyMakes, jobNames, joined, type NamePattern } from "./check-names.ts";
import { permissionExcess } from "./called-permissions.ts";
import { quoted } from "./finding.ts";

/*
 * What readiness needs of a workflow file: when it runs, and which check names its jobs make. The files are the pull
 * request's, so nothing in them is believed beyond that, and a file that cannot be read is a problem, not an empty one.
 */

export interface WorkflowJob {
  id: string;
  /** Check names that the job can make. */
  patterns: readonly NamePattern[];
  /** Its own names: the same, but for a job that calls a workflow, which reports under its own name when it is skipped. */
  ownNames: readonly NamePattern[];
  /** The name before its matrix is expanded and its expressions are filled in. */
  unexpanded: string;
  needs: readonly string[];
  /** The text of `if:`; `null`: none. */
  condition: string | null;
  /** The reusable workflow that it calls; `read`: whether its file was there; `excess`: what it asks for beyond what it gets. */
  calls: { uses: string; read: boolean; excess: string | null } | null;
}

/** The filters of one event; `null`: not stated. `malformed`: stated in a form that GitHub would refuse. */
export interface EventFilter {
  types: readonly string[] | null;
  branches: readonly string[] | null;
  branchesIgnore: readonly string[] | null;
  tags: readonly string[] | null;
  tagsIgnore: readonly string[] | null;
  paths: readonly string[] | null;
  pathsIgnore: readonly string[] | null;
  malformed: boolean;
}

export interface Workflow {
  path: string;
  /** Why GitHub cannot use the file, with the line; `null` when it can be read. */
  problem: string | null;
  events: ReadonlyMap<string, EventFilter>;
  jobs: readonly WorkflowJob[];
}

/** Above this a file is not parsed: hostile text must not cost minutes. */
const MAX_CHARACTERS = 512 * 1024;
/** Jobs of called workflows that are looked into per file; beyond it their names are left open. Calls can multiply. */
const CALLED_JOBS = 2000;

/** The files, and how much may still be looked into. */
interface Calls {
  /** By the path of a file, or by the text of `uses:` for a workflow of another repository. */
  dataOf(place: string): Plain | string | null;
  left: number;
}

type Plain = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value);

/** The workflow files of the commit, each parsed when it is first asked for: most pull requests need only one. */
export interface WorkflowFiles {
  paths: readonly string[];
  /** `null`: there is no such file. */
  get(path: string): Workflow | null;
  all(): readonly Workflow[];
}

/**
 * Wraps the workflow files of the facts. Names of jobs in reusable workflows are resolved among them, and among `called`:
 * files of other repositories by the text of `uses:`.
 */
export function workflowFiles(
  files: readonly { path: string; text: string }[],
  called: readonly { uses: string; text: string }[] = [],
): WorkflowFiles {
  const paths = files.map(({ path }) => path).toSorted();
  const texts = new Map([
    ...called.map(({ uses, text }) => [uses, text] as const),
    ...files.map(({ path, text }) => [path, text] as const),
  ]);
  const parsed = new Map<string, Plain | string>();
  const dataOf = (path: string): Plain | string | null => {
    const text = texts.get(path);
    if (text === undefined) return null;
    const data = parsed.get(path) ?? parse(text);
    parsed.set(path, data);
    return data;
  };
  const workflows = new Map<string, Workflow>();
  const get = (path: string): Workflow | null => {
    const data = dataOf(path);
    if (data === null) return null;
    const workflow = workflows.get(path) ?? read(path, data, { dataOf, left: CALLED_JOBS });
    workflows.set(path, workflow);
    return workflow;
  };
  return { paths, get, all: () => paths.flatMap((path) => get(path) ?? []) };
}

function read(path: string, data: Plain | string, calls: Calls): Workflow {
  if (typeof data === "string") return { path, problem: data, events: new Map(), jobs: [] };
  const jobs = jobsOf(data, calls, 0) ?? [];
  const problem = jobs.length === 0 ? "It has no `jobs:`." : data["on"] === undefined ? "It has no `on:`." : null;
  return { path, problem, events: eventsOf(data["on"]), jobs };
}

/** The data of the file, or one sentence why it cannot be read. */
function parse(text: string): Plain | string {
  if (text.length > MAX_CHARACTERS) return "It is too large to be read.";
  if (nestsTooDeep(text)) return "It is nested too deeply to be read.";
  try {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
    const error = document.errors[0];
    if (error !== undefined) return `Line ${lines.linePos(error.pos[0]).line}: ${quoted(error.message, 160)}`;
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    return isMap(data) ? data : "It is not a map of keys.";
  } catch {
    return "It cannot be read as YAML.";
  }
}

function eventsOf(on: unknown): Map<string, EventFilter> {
  if (typeof on === "string") return new Map([[on, filterOf(null)]]);
  if (Array.isArray(on)) return new Map(on.filter((name) => typeof name === "string").map((name) => [name, filterOf(null)]));
  return new Map(isMap(on) ? Object.entries(on).map(([name, filter]) => [name, filterOf(filter)]) : []);
}

function filterOf(value: unknown): EventFilter {
  let malformed = value !== null && value !== undefined && !isMap(value);
  const list = (key: string): readonly string[] | null => {
    const entry = isMap(value) ? value[key] : undefined;
    if (entry === undefined || entry === null) return null;
    const items: readonly unknown[] = Array.isArray(entry) ? entry : [entry];
    if (!items.every((item) => ["string", "number", "boolean"].includes(typeof item))) malformed = true;
    return items.map(String);
  };
  const filter = {
    types: list("types"),
    branches: list("branches"),
    branchesIgnore: list("branches-ignore"),
    tags: list("tags"),
    tagsIgnore: list("tags-ignore"),
    paths: list("paths"),
    pathsIgnore: list("paths-ignore"),
  };
  const both = (a: unknown, b: unknown): boolean => a !== null && b !== null;
  if (both(filter.branches, filter.branchesIgnore) || both(filter.paths, filter.pathsIgnore)) malformed = true;
  return { ...filter, malformed };
}

function jobsOf(data: Plain, calls: Calls, depth: number): WorkflowJob[] | null {
  const jobs = data["jobs"];
  if (!isMap(jobs)) return null;
  return Object.entries(jobs).flatMap(([id, job]) => (isMap(job) ? [jobOf(id, job, data["permissions"], calls, depth)] : []));
}

function jobOf(id: string, job: Plain, permissions: unknown, calls: Calls, depth: number): WorkflowJob {
  const name = typeof job["name"] === "string" ? job["name"] : null;
  const strategy = job["strategy"];
  const ownNames = jobNames(id, name, isMap(strategy) ? strategy["matrix"] : undefined);
  const uses = typeof job["uses"] === "string" ? job["uses"] : null;
  const called = uses === null ? null : calls.dataOf(uses.startsWith("./") ? uses.slice(2) : uses);
  const nested = isMap(called) ? calledJobs(called, calls, depth) : null;
  const inner = nested?.flatMap(({ patterns }) => patterns) ?? null;
  const excess = isMap(called) && uses !== null ? permissionExcess(uses, job["permissions"] ?? permissions, called) : null;
  return {
    id,
    patterns:
      uses === null ? ownNames : ownNames.flatMap((own) => (inner ?? [["", ""]]).map((called) => joined(joined(own, [" / "]), called))),
    ownNames,
    unexpanded: name ?? id,
    needs: needsOf(job["needs"]),
    condition: ["string", "boolean", "number"].includes(typeof job["if"]) ? String(job["if"]) : null,
    calls:
      uses === null ? null : { uses, read: inner !== null, excess: excess ?? nested?.flatMap((one) => one.calls?.excess ?? [])[0] ?? null },
  };
}

/** The jobs of a called workflow; `null`: too much was looked into already. */
function calledJobs(called: Plain, calls: Calls, depth: number): WorkflowJob[] | null {
  calls.left -= isMap(called["jobs"]) ? Object.keys(called["jobs"]).length : 0;
  // GitHub allows ten levels; a cycle, which it refuses, ends here by the count.
  return depth < 10 && calls.left > 0 ? jobsOf(called, calls, depth + 1) : null;
}

function needsOf(needs: unknown): string[] {
  if (typeof needs === "string") return [needs];
  return Array.isArray(needs) ? needs.filter((need) => typeof need === "string") : [];
}

/** Whether a job can make a check of this name. */
export function jobMakes(job: Pick<WorkflowJob, "patterns">, name: string): boolean {
  return anyMakes(job.patterns, name);
}

/** The names that are certain, without expressions: what a slip of the pen is compared with. */
export function literalNames(workflows: readonly Workflow[]): string[] {
  return workflows.flatMap(({ jobs }) =>
    jobs.flatMap((job) => job.patterns.flatMap((pattern) => (pattern.length === 1 ? [pattern[0] ?? ""] : []))),
  );
}

/** The ids of the jobs that wait for this one, directly or through others. */
export function dependentsOf(workflow: Workflow, jobId: string): Set<string> {
  const found = new Set<string>();
  let grown = true;
  while (grown) {
    grown = false;
    for (const job of workflow.jobs) {
      if (found.has(job.id) || job.id === jobId) continue;
      if (job.needs.some((need) => need === jobId || found.has(need))) {
        found.add(job.id);
        grown = true;
      }
    }
  }
  return found;
}
