import { stat } from "node:fs/promises";
import { ConfigurationError } from "../../facts/configuration-error.ts";
import { doctorOutcome, examine, FAIL_ON, stopsDoctor } from "../../doctor/examine.ts";
import { selectChecks } from "../../doctor/selection.ts";
import { prettyJson } from "../../evidence/canonical-json.ts";
import { seal } from "../../evidence/envelope.ts";
import { lookAround } from "../../jobs/surroundings.ts";
import { renderDoctorTerminal } from "../../render/doctor-terminal.ts";
import { JSON_OPTION, REPO_OPTION, type Command, type OptionValues } from "../command.ts";
import { choiceOption, openHost, pathOption, terminalToken, textOption } from "../open-terminal.ts";
import { fitted, terminalStyle } from "../terminal-style.ts";

/** Which tools, files, permissions and settings the pilot needs here, and has. Reads only. */
export const doctor: Command = {
  name: "doctor",
  usage: "[--repo DIR] [--only ID,...] [--skip ID,...] [--fail-on high|medium|low|never] [--json]",
  summary:
    "which tools, files, permissions and settings the pilot needs here, and has; exit code 1 only with --fail-on, for a gap or an unknown of that severity",
  options: {
    ...REPO_OPTION,
    ...JSON_OPTION,
    only: { type: "string" },
    skip: { type: "string" },
    "fail-on": { type: "string" },
  },
  positionals: 0,
  async run(values) {
    const selection = selectChecks(textOption(values, "only"), textOption(values, "skip"));
    const failOn = choiceOption(values, "fail-on", FAIL_ON) ?? "never";
    const host = openHost(values);
    await refuseNoFolder(values, host.workspace);
    const found = await lookAround(host, terminalToken(host.env), selection);
    const body = examine(found, selection);
    if (values["json"] === true) {
      const envelope = seal({
        kind: "doctor",
        subject: {
          repository: found.repository?.origin ?? null,
          pullRequest: null,
          baseRef: null,
          baseSha: null,
          headRef: null,
          headSha: found.repository?.headSha ?? null,
        },
        producer: host.producer("doctor"),
        generatedAt: host.now().toISOString(),
        outcome: doctorOutcome(body),
        body,
      });
      process.stdout.write(prettyJson(envelope));
    } else {
      const paths = new Map((found.tools ?? []).flatMap(({ command, path }) => (path === null ? [] : [[command, path] as const])));
      process.stdout.write(fitted(renderDoctorTerminal(body, terminalStyle(), paths)));
    }
    return stopsDoctor(failOn, body) ? 1 : 0;
  },
};

/** A folder without a repository is a finding; a path that leads to no folder is a slip of the pen. */
async function refuseNoFolder(values: OptionValues, workspace: string): Promise<void> {
  const named = pathOption(values, "repo");
  if (named === null) return;
  const isFolder = await stat(workspace).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new ConfigurationError(`There is no folder \`${named}\`.`, "Give the path of a checkout with --repo.");
}
