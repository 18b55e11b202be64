import { prettyJson } from "../../evidence/canonical-json.ts";
import { seal } from "../../evidence/envelope.ts";
import { ConfigurationError } from "../../facts/configuration-error.ts";
import { settledReadiness } from "../../jobs/ci-readiness.ts";
import { readinessOutcome } from "../../readiness/outcome.ts";
import { renderTerminal } from "../../render/terminal.ts";
import { EXTERNAL_OPTION, FACTS_OPTIONS, JSON_OPTION, REPO_OPTION, type Command, type OptionValues } from "../command.ts";
import { numberOption, openHost, openPullRequest } from "../open-terminal.ts";
import { terminalStyle } from "../terminal-style.ts";

/** CI readiness of a pull request. */
export const ci: Command = {
  name: "ci",
  usage:
    "--pr N [--wait SECONDS] [--external PATH ...] [--policy FILE] [--repo DIR] [--json] [--save-facts FILE] | --local [--base REF] [--policy PATH] [--out DIR] [--repo DIR] [--json]",
  summary: "did every required check run to a clear result on exactly this commit; exit code 1 when not ready",
  options: {
    ...REPO_OPTION,
    ...JSON_OPTION,
    ...EXTERNAL_OPTION,
    "save-facts": FACTS_OPTIONS["save-facts"],
    pr: { type: "string" },
    wait: { type: "string" },
    policy: { type: "string" },
    local: { type: "boolean" },
    base: { type: "string" },
    out: { type: "string" },
  },
  positionals: 0,
  async run(values) {
    refuseMixed(values);
    if (values["local"] === true) return (await import("./ci-local.ts")).runCiLocal(values);
    const number = numberOption(values, "pr", { min: 1, max: 2_147_483_647 });
    if (number === null) {
      throw new ConfigurationError(
        "`ci` needs a pull request.",
        "Give its number with --pr, or run the policy's commands here with --local.",
      );
    }
    const host = openHost(values);
    const wait = numberOption(values, "wait", { min: 0, max: 21_600 }) ?? 0;
    const { session, body } = await settledReadiness(host, await openPullRequest(host, values, number), wait);
    if (values["json"] === true) {
      const envelope = seal({
        kind: "ci-readiness",
        subject: session.subject,
        producer: host.producer("ci-readiness"),
        generatedAt: session.observedAt,
        outcome: readinessOutcome(body.status),
        measurements: session.measurements(),
        body,
      });
      process.stdout.write(prettyJson(envelope));
    } else process.stdout.write(renderTerminal({ readiness: body, subject: session.subject, notices: [] }, terminalStyle()));
    return body.ready ? 0 : 1;
  },
};

/** The options that only one of the two forms has; with the other they would do nothing. */
const OF_LOCAL = ["base", "out"];
const OF_BOTH = ["local", "repo", "json", "policy"];

function refuseMixed(values: OptionValues): void {
  const local = values["local"] === true;
  const wrong = Object.keys(values).find((name) => (local ? ![...OF_LOCAL, ...OF_BOTH].includes(name) : OF_LOCAL.includes(name)));
  if (wrong === undefined) return;
  throw local
    ? new ConfigurationError(`--local and --${wrong} exclude each other.`, "The commands of the policy need no pull request.")
    : new ConfigurationError(`--${wrong} is for \`ci --local\` alone.`, "Add --local, or leave it out.");
}
