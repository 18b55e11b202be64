import { basename, isAbsolute, resolve } from "node:path";
import { prettyJson } from "../../evidence/canonical-json.ts";
import { operatorStatus, statusStops } from "../../evidence/run-status.ts";
import { readRunPlaces } from "../../jobs/run-places.ts";
import { renderRunStatusTerminal } from "../../render/run-status-terminal.ts";
import { JSON_OPTION, type Command } from "../command.ts";
import { terminalStyle } from "../terminal-style.ts";

/** Where the pilot puts its bundle. */
const USUAL_PLACE = ".trust-layer";

/** The state of an operator's runs. Reads only, and offline. */
export const status: Command = {
  name: "status",
  usage: "[DIR|ZIP] [--json]",
  summary:
    "the state of the runs in a folder (default .trust-layer) and one next safe action; exit code 0 only for a run that is under way or done",
  options: JSON_OPTION,
  positionals: 1,
  lastIsOptional: true,
  async run(values, [given = USUAL_PLACE]) {
    // No absolute path of this machine in a document; its last name is enough to know it again.
    const shown = isAbsolute(given) ? basename(given) : given;
    const places = await readRunPlaces(resolve(given), given);
    const found = operatorStatus(places, new Date().toISOString(), shown);
    process.stdout.write(values["json"] === true ? prettyJson(found) : renderRunStatusTerminal(found, shown, terminalStyle()));
    return statusStops(found) ? 1 : 0;
  },
};
