import type { Host, Log } from "./host.ts";
import { producerFrom } from "./own-job.ts";
import { plainLogLine } from "./workflow-command.ts";

function terminalLog(options: { quiet: boolean; debug: boolean }): Log {
  // Log lines go to stderr, so that --json leaves the document alone on stdout.
  const line = (text: string) => process.stderr.write(`${plainLogLine(text)}\n`);
  return {
    debug: (message) => {
      if (options.debug) line(`debug: ${message}`);
    },
    info: (message) => {
      if (!options.quiet) line(message);
    },
    warning: (message) => line(`warning: ${message}`),
    step: (message) => {
      if (!options.quiet) line(`· ${message}`);
    },
  };
}

/** The host of the command line: evidence goes to a folder, there is no artifact service and no own job. */
export function terminalHost(options: { workspace: string; evidenceDir: string; quiet: boolean }): Host {
  const env = process.env;
  return {
    kind: "terminal",
    log: terminalLog({ quiet: options.quiet, debug: env["DEBUG"] !== undefined && env["DEBUG"] !== "" }),
    now: () => new Date(),
    env,
    workspace: options.workspace,
    evidenceDir: options.evidenceDir,
    ownJob: null,
    producer: (action) => producerFrom({}, action),
    artifacts: () => Promise.resolve({ unavailable: "At a terminal there is no artifact service; the files are in the folder." }),
  };
}
