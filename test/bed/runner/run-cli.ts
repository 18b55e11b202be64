import { join } from "node:path";

import { repositoryRoot } from "./action-manifest.ts";
import { type ChildResult, runChild } from "./child-process.ts";
import { requireNode } from "./node-binary.ts";
import { openRunnerFolder } from "./runner-folder.ts";
import { scrubbedEnvironment } from "./step-environment.ts";

export interface RunCliOptions {
  args: readonly string[];
  /** Where the command is typed. */
  cwd: string;
  /** On top of a path, a home folder of its own, and nothing else of the host's environment. */
  env?: Readonly<Record<string, string>>;
  /** The major version of Node; 20 is the oldest that the command line promises. */
  node?: 20 | 24;
  stdin?: string;
  /** Milliseconds; 30 s when absent. */
  timeout?: number;
  cancelAfter?: RegExp;
  /** The script to run; the committed bundle when absent. */
  script?: string;
}

/** Runs the committed command line in a process of its own, with an output that is no terminal. */
export async function runCli(options: RunCliOptions): Promise<ChildResult> {
  const folder = openRunnerFolder("cli");
  try {
    return await runChild({
      command: requireNode(options.node ?? 24),
      args: [options.script ?? join(repositoryRoot, "dist", "cli", "index.js"), ...options.args],
      cwd: options.cwd,
      env: { ...scrubbedEnvironment(folder.home), ...options.env },
      timeout: options.timeout ?? 30_000,
      ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
      ...(options.cancelAfter === undefined ? {} : { cancelAfter: options.cancelAfter }),
    });
  } finally {
    folder.dispose();
  }
}
