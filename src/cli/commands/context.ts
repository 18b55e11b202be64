import { prettyJson } from "../../evidence/canonical-json.ts";
import { seal } from "../../evidence/envelope.ts";
import { contextOutcome } from "../../context/outcome.ts";
import { unknown } from "../../facts/fact.ts";
import { ConfigurationError } from "../../facts/configuration-error.ts";
import { contextBody, contextMarkdown } from "../../jobs/context-pack.ts";
import { once, type Session } from "../../jobs/session.ts";
import { renderTerminal } from "../../render/terminal.ts";
import { CACHE_OPTION, JSON_OPTION, RANGE_OPTIONS, REPO_OPTION, type Command, type OptionValues } from "../command.ts";
import { withOpenPullRequests } from "../../jobs/local-open-pull-requests.ts";
import { cacheOption, numberOption, openHost, openLocal, terminalToken, textOption, uncommittedNote } from "../open-terminal.ts";
import { fitted, terminalStyle } from "../terminal-style.ts";
import { renderHarness, renderRepository } from "../../render/repository-terminal.ts";

type View = "repository" | "harness" | "change" | "task";

/** One command over the context pack: they differ in what of it they show. */
function packCommand(name: string, usage: string, summary: string, view: View): Command {
  return {
    name,
    usage: `${usage} [--repo DIR] [--json]`,
    summary,
    options: {
      ...REPO_OPTION,
      ...JSON_OPTION,
      ...(view === "change" ? RANGE_OPTIONS : {}),
      ...(view === "change" || view === "task" ? { conflicts: { type: "boolean" }, ...CACHE_OPTION } : {}),
      ...(view === "task" ? { task: { type: "string" }, limit: { type: "string" }, "token-budget": { type: "string" } } : {}),
    },
    positionals: 0,
    async run(values) {
      await show(view, values);
      return 0;
    },
  };
}

/** The same session with no change in it. */
function withoutChange(session: Session): Session {
  return {
    ...session,
    subject: { ...session.subject, baseRef: null, baseSha: null },
    changes: once(() => Promise.resolve(unknown("No change was asked about.", "Use `pr` for a change."))),
    tier: () => Promise.resolve({ tier: null, reasons: [] }),
  };
}

async function show(view: View, values: OptionValues): Promise<void> {
  const task = textOption(values, "task");
  if (view === "task" && (task === null || task.trim() === "")) {
    throw new ConfigurationError("`context` needs a task.", 'Say what is to be done with --task "...".');
  }
  const limit = numberOption(values, "limit", { min: 1, max: 1000 }) ?? 50;
  const tokenBudget = numberOption(values, "token-budget", { min: 500, max: 1_000_000 });
  const host = openHost(values);
  const local = await openLocal(host, values);
  // A task is asked of the repository as it is: the last change is not part of the question.
  const quiet: Session = view === "task" ? withoutChange(local) : local;
  const session = values["conflicts"] === true ? withOpenPullRequests(host, quiet, terminalToken(host.env)) : quiet;
  const body = await contextBody(host, session, { task, maxFiles: limit, history: null, cache: cacheOption(values) });
  if (values["json"] === true) {
    const envelope = seal({
      kind: "context-pack",
      subject: session.subject,
      producer: host.producer("context-pack"),
      generatedAt: session.observedAt,
      outcome: contextOutcome(body),
      measurements: session.measurements(),
      body,
    });
    process.stdout.write(prettyJson(envelope));
    return;
  }
  if (tokenBudget !== null) process.stdout.write(await contextMarkdown(body, session.subject, tokenBudget));
  else if (view === "repository") process.stdout.write(fitted(renderRepository(body, terminalStyle())));
  else if (view === "harness") process.stdout.write(fitted(renderHarness(body, terminalStyle())));
  else
    process.stdout.write(
      renderTerminal(
        {
          context: body,
          subject: session.subject,
          notices: view === "change" ? [local.baseNote, ...uncommittedNote(values, body.git.uncommittedPaths)] : [],
        },
        terminalStyle(),
      ),
    );
}

export const repo = packCommand(
  "repo",
  "",
  "what this repository is: languages, package managers, scripts, folders, git state",
  "repository",
);
export const harness = packCommand("harness", "", "the commands to set up, check and run it, each with where it was found", "harness");
export const pr = packCommand(
  "pr",
  "[--base REF] [--head REF] [--conflicts] [--cache DIR]",
  "what a change touches: files by domain, risk, tier, what to look at first",
  "change",
);
export const context = packCommand(
  "context",
  "--task TEXT [--limit N] [--token-budget N] [--conflicts] [--cache DIR]",
  "which files matter for a task, with reasons; with --token-budget as Markdown within so many tokens",
  "task",
);
