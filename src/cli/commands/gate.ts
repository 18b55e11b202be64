import { readUncommittedPaths } from "../../git/status.ts";
import { prettyJson } from "../../evidence/canonical-json.ts";
import { seal } from "../../evidence/envelope.ts";
import { readinessBody } from "../../jobs/ci-readiness.ts";
import { gateBody, gateOutcome, localGateBody, stopsAt } from "../../jobs/merge-gate.ts";
import { renderTerminal } from "../../render/terminal.ts";
import { EXTERNAL_OPTION, FACTS_OPTIONS, JSON_OPTION, RANGE_OPTIONS, REPO_OPTION, type Command } from "../command.ts";
import { choiceOption, openHost, openJudged, openLocal, uncommittedNote } from "../open-terminal.ts";
import { terminalStyle } from "../terminal-style.ts";

/** The verdict over a pull request; without one, what git alone can judge. */
export const gate: Command = {
  name: "gate",
  usage:
    "[--pr N | --facts FILE | --base REF [--head REF]] [--external PATH ...] [--mode M] [--policy FILE] [--fail-on fail|warn|never] [--repo DIR] [--json] [--save-facts FILE]",
  summary: "may this be merged under this policy; exit code 1 when the verdict says stop",
  options: {
    ...REPO_OPTION,
    ...JSON_OPTION,
    ...EXTERNAL_OPTION,
    ...RANGE_OPTIONS,
    ...FACTS_OPTIONS,
    pr: { type: "string" },
    mode: { type: "string" },
    policy: { type: "string" },
    "fail-on": { type: "string" },
  },
  positionals: 0,
  async run(values) {
    const failOn = choiceOption(values, "fail-on", ["fail", "warn", "never"]) ?? "fail";
    const host = openHost(values);
    const pullRequest = await openJudged(host, values);
    const session = pullRequest ?? (await openLocal(host, values));
    const readiness = pullRequest === null ? null : await readinessBody(pullRequest);
    const remarks = session.mode.refused === null ? [] : [session.mode.refused];
    const body =
      pullRequest === null || readiness === null ? await localGateBody(session, remarks) : await gateBody(pullRequest, readiness, remarks);
    if (values["json"] === true) {
      const envelope = seal({
        kind: "merge-gate",
        subject: session.subject,
        producer: host.producer("merge-gate"),
        generatedAt: session.observedAt,
        outcome: gateOutcome(body),
        measurements: session.measurements(),
        body,
      });
      process.stdout.write(prettyJson(envelope));
    } else {
      const repository = pullRequest === null ? await session.repository() : null;
      const notices = repository === null ? [] : uncommittedNote(values, await readUncommittedPaths(repository));
      process.stdout.write(renderTerminal({ gate: body, readiness, subject: session.subject, notices }, terminalStyle()));
    }
    // Without a pull request there is no verdict; what the change itself fails still says stop.
    const stop =
      body.verdict === null ? failOn !== "never" && body.checks.some((check) => check.status === "fail") : stopsAt(failOn, body.verdict);
    return stop ? 1 : 0;
  },
};
