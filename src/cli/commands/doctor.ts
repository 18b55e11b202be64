import { doctorOutcome, examine } from "../../doctor/examine.ts";
import { prettyJson } from "../../evidence/canonical-json.ts";
import { seal } from "../../evidence/envelope.ts";
import { lookAround } from "../../jobs/surroundings.ts";
import { renderDoctorTerminal } from "../../render/doctor-terminal.ts";
import { JSON_OPTION, REPO_OPTION, type Command } from "../command.ts";
import { openHost, terminalToken } from "../open-terminal.ts";
import { terminalStyle } from "../terminal-style.ts";

/** Which tools, files and settings the pilot needs here, and has. */
export const doctor: Command = {
  name: "doctor",
  usage: "[--repo DIR] [--json]",
  summary: "which tools, files and settings the pilot needs here, and has",
  options: { ...REPO_OPTION, ...JSON_OPTION },
  positionals: 0,
  async run(values) {
    const host = openHost(values);
    const found = await lookAround(host, terminalToken(host.env));
    const body = examine(found);
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
    } else process.stdout.write(renderDoctorTerminal(body, terminalStyle()));
    return 0;
  },
};
