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
 * request or a push starts. Lines with expressions, conditions or loops are left out: they cannot be repeated by hand.
 * A file that is no YAML is named in `unread`.
 */
export function workflowCommands(workflows: readonly SourceText[]): { commands: Command[]; unread: string[] } {
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
      const steps = Array.isArray(job?.["steps"]) ? job["steps"] : [];
      const folder = recordAt(job, "defaults", "run")["working-directory"] ?? recordAt(workflow, "defaults", "run")["working-directory"];
      for (const step of steps) commands.push(...stepCommands(asRecord(step), folder, `${path} (job ${jobId})`));
    }
  }
  return { commands, unread };
}

function startsOnChange(on: unknown): boolean {
  const events = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys(asRecord(on) ?? {});
  return events.some(
    (event) =>
      event === "pull_request" ||
      event === "push" ||
      event === "merge_group" ||
      event === "workflow_call" ||
      event === "pull_request_target",
  );
}

function stepCommands(step: Readonly<Record<string, unknown>> | null, jobFolder: unknown, source: string): Command[] {
  const uses = typeof step?.["uses"] === "string" ? (step["uses"].split("@")[0] ?? "") : "";
  const standing = ACTION_COMMANDS[uses];
  if (standing !== undefined && standing !== "") {
    return [{ command: standing, group: "validate", source, reason: `CI runs it through ${uses}`, trust: "ci" }];
  }
  const script = step?.["run"];
  if (typeof script !== "string" || script.length > 20_000) return [];
  const folder = step?.["working-directory"] ?? jobFolder;
  if (typeof folder === "string" && folder.includes("${{")) return [];
  const prefix = typeof folder === "string" && folder !== "." && folder !== "./" ? `cd ${shellQuote(folder)} && ` : "";
  return plainLines(script).flatMap((line): Command[] => {
    const group = classifyCommand(line);
    return group === null ? [] : [{ command: prefix + line, group, source, reason: "runs in CI", trust: "ci" }];
  });
}

/** The lines of a script that are commands on their own. */
function plainLines(script: string): string[] {
  return script
    .replaceAll(/\\\r?\n\s*/gu, " ")
    .split(/\r?\n/u)
    .map((line) => line.trim().replaceAll(/\s+/gu, " "))
    .filter((line) => line !== "" && line.length <= 300 && !line.includes("${{") && !line.includes("<<"))
    .filter(
      (line) =>
        !/^(?:#|if\b|then\b|else\b|elif\b|fi\b|for\b|while\b|do\b|done\b|case\b|esac\b|echo\b|set\b|export\b|\}|\{|function\b|[\w-]+\(\))/u.test(
          line,
        ),
    );
}
