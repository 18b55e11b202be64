import { parseYaml } from "../parse-yaml.ts";
import type { ContextBody } from "../body.ts";
import { asRecord, recordAt } from "../manifest-data.ts";
import { shellQuote } from "../shell-quote.ts";
import type { SourceText } from "../sources.ts";
import { classifyCommand } from "./classify-command.ts";

type Command = ContextBody["harness"]["commands"][number];

/** Actions that stand for a command which can be run by hand. */
const ACTION_COMMANDS: Readonly<Record<string, string>> = {
  "pre-commit/action": "pre-commit run --all-files",
  "golangci/golangci-lint-action": "golangci-lint run",
  "astral-sh/ruff-action": "ruff check",
  "psf/black": "black --check .",
  "rhysd/actionlint": "actionlint",
  "crate-ci/typos": "typos",
  "denoland/setup-deno": "",
};

/**
 * The commands that CI really runs: `run:` steps (and a few actions that stand for a command) of workflows that a pull
 * request or a push to a branch starts. A value of the matrix is the first of its list. Lines with other expressions,
 * with variables, conditions or loops are left out: they cannot be repeated by hand; so is what runs in the folder of
 * something else. A file that is no YAML is named in `unread`.
 */
export function workflowCommands(
  workflows: readonly SourceText[],
  isFolder: (path: string) => boolean = () => true,
): { commands: Command[]; unread: string[] } {
  const commands: Command[] = [];
  const unread: string[] = [];
  for (const { path, text } of workflows) {
    let workflow: Readonly<Record<string, unknown>> | null;
    try {
      workflow = asRecord(parseYaml(text));
    } catch {
      workflow = null;
    }
    if (workflow === null) unread.push(path);
    if (!startsOnChange(workflow?.["on"])) continue;
    for (const [jobId, jobValue] of Object.entries(recordAt(workflow, "jobs"))) {
      const job = asRecord(jobValue);
      const steps = (Array.isArray(job?.["steps"]) ? job["steps"] : []).map(asRecord);
      if (steps.some(isForeignCheckout)) continue;
      const matrix = recordAt(job, "strategy", "matrix");
      const folder = recordAt(job, "defaults", "run")["working-directory"] ?? recordAt(workflow, "defaults", "run")["working-directory"];
      const place = { folder, source: `${path} (job ${jobId})`, matrix, isFolder };
      for (const step of steps) commands.push(...stepCommands(step, place));
    }
  }
  return { commands, unread };
}

function startsOnChange(on: unknown): boolean {
  const events = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys(asRecord(on) ?? {});
  return events.some(
    (event) =>
      event === "pull_request" ||
      (event === "push" && !onlyTags(asRecord(asRecord(on)?.["push"]))) ||
      event === "merge_group" ||
      event === "workflow_call" ||
      event === "pull_request_target",
  );
}

/** A push of a tag is a release, not a change. */
function onlyTags(push: Readonly<Record<string, unknown>> | null): boolean {
  return push !== null && "tags" in push && !("branches" in push) && !("branches-ignore" in push);
}

/** The workspace of such a job holds another repository, so its commands say nothing about this one. */
function isForeignCheckout(step: Readonly<Record<string, unknown>> | null): boolean {
  if (typeof step?.["run"] === "string" && /^git clone [^\n]* \.$/mu.test(step["run"])) return true;
  const wanted = recordAt(step, "with");
  const repository = wanted["repository"];
  return (
    typeof step?.["uses"] === "string" &&
    step["uses"].startsWith("actions/checkout@") &&
    typeof repository === "string" &&
    !repository.includes("github.repository") &&
    !repository.includes("head.repo") &&
    !("path" in wanted)
  );
}

interface Place {
  readonly folder: unknown;
  readonly source: string;
  readonly matrix: Readonly<Record<string, unknown>>;
  readonly isFolder: (path: string) => boolean;
}

function stepCommands(step: Readonly<Record<string, unknown>> | null, { folder: jobFolder, source, matrix, isFolder }: Place): Command[] {
  const uses = typeof step?.["uses"] === "string" ? (step["uses"].split("@")[0] ?? "") : "";
  const standing = ACTION_COMMANDS[uses];
  if (standing !== undefined && standing !== "") {
    return [{ command: standing, group: "validate", source, reason: `CI runs it through ${uses}`, trust: "ci" }];
  }
  const script = step?.["run"];
  if (typeof script !== "string" || script.length > 20_000) return [];
  const declared = step?.["working-directory"] ?? jobFolder;
  const folder = typeof declared === "string" ? withFirstOf(matrix, declared).replace(/^\.\//u, "").replace(/\/+$/u, "") : "";
  if (folder.includes("${{")) return [];
  const inRoot = folder === "" || folder === ".";
  if (!inRoot && !isFolder(folder)) return [];
  const prefix = inRoot ? "" : `cd ${shellQuote(folder)} && `;
  return plainLines(script).flatMap((line): Command[] => {
    const command = withFirstOf(matrix, line).trim();
    const group = isRepeatable(command) ? classifyCommand(command) : null;
    const reason = command === line ? "runs in CI" : "runs in CI, here with the first values of its matrix";
    return group === null ? [] : [{ command: prefix + command, group, source, reason, trust: "ci" }];
  });
}

/** `${{ matrix.key }}` as the first value of its list, `${{ matrix.key || 'x' }}` of a key without a list as `x`. */
function withFirstOf(matrix: Readonly<Record<string, unknown>>, text: string): string {
  return text.replaceAll(/\$\{\{ *matrix\.([\w-]{1,60}) *(?:\|\| *'([^'{}]{0,100})' *)?\}\}/gu, (whole, key: string, instead?: string) => {
    const values = matrix[key];
    const first: unknown = Array.isArray(values) ? values[0] : undefined;
    const value = typeof first === "string" || typeof first === "number" ? String(first) : values === undefined ? instead : undefined;
    return value === undefined || value.includes("${{") ? whole : value;
  });
}

/** No expression, no variable of the job, no arm of a `case`, no path of the runner: what a person can type as it stands. */
function isRepeatable(line: string): boolean {
  return (
    line !== "" &&
    line.length <= 300 &&
    !line.includes("${{") &&
    !line.includes("<<") &&
    !line.includes(";;") &&
    !line.includes("/hostedtoolcache/") &&
    !/\$(?!\(|HOME\b|PATH\b|PWD\b|\{(?:HOME|PATH|PWD)\})/u.test(line.replaceAll(/'[^']*'/gu, ""))
  );
}

/** The lines of a script that are commands on their own. */
function plainLines(script: string): string[] {
  return script
    .replaceAll(/\\\r?\n\s*/gu, " ")
    .split(/\r?\n/u)
    .map((line) => line.trim().replaceAll(/\s+/gu, " "))
    .filter(
      (line) =>
        !/^(?:#|if\b|then\b|else\b|elif\b|fi\b|for\b|while\b|do\b|done\b|case\b|esac\b|echo\b|set\b|export\b|\}|\{|function\b|[\w-]+\(\))/u.test(
          line,
        ),
    );
}
