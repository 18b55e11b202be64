import { tmpdir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import type { Host, Log } from "./host.ts";
import type { CommonInputs } from "./common-inputs.ts";
import { ownJobFrom, producerFrom } from "./own-job.ts";
import { plainLogLine, workflowCommand } from "./workflow-command.ts";

function runnerLog(debug: boolean): Log {
  const line = (text: string) => process.stdout.write(`${plainLogLine(text)}\n`);
  return {
    debug: (message) => {
      if (debug) process.stdout.write(`${workflowCommand("debug", message)}\n`);
    },
    info: line,
    warning: (message) => process.stdout.write(`${workflowCommand("warning", message, { title: "trust-layer" })}\n`),
    step: line,
  };
}

/** The host of an action: everything comes from the runner's environment, nothing is read from the network here. */
export function runnerHost(inputs: CommonInputs, env: Readonly<Record<string, string | undefined>> = process.env): Host {
  const token = inputs["github-token"];
  // The runner masks `secrets.*` and `github.token` by itself; another token must be masked before anything is printed.
  if (token !== null) process.stdout.write(`${workflowCommand("add-mask", token)}\n`);
  const workspace = resolve(env["GITHUB_WORKSPACE"] || ".");
  const folder = inputs["evidence-dir"] ?? join(env["RUNNER_TEMP"] || tmpdir(), "trust-layer");
  const host: Host = {
    kind: "runner",
    log: runnerLog(env["RUNNER_DEBUG"] === "1"),
    now: () => new Date(),
    env,
    workspace,
    evidenceDir: isAbsolute(folder) ? folder : resolve(workspace, folder),
    ownJob: ownJobFrom(env, inputs["check-run-id"]),
    producer: (action) => producerFrom(env, action),
    artifacts: async () => (await import("./artifact-store.ts")).openArtifactStore(env, token),
  };
  return host;
}
